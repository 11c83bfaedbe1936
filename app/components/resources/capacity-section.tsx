import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { ResourceDetailView } from "#app/queries/resources/resource-detail.server.ts";

import { PictureFigure } from "../pictures/picture-figure.tsx";
import { useAmounts } from "../plans/use-amounts.ts";
import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Section } from "../ui/section.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

type View = Pick<ResourceDetailView, "id" | "capacity" | "substitutes" | "canEdit">;

function Substitutes({ view }: { readonly view: View }) {
  const t = useTranslations("resources");
  const amounts = useAmounts();
  const path = useOrganisationPath();
  const page = path(`/resources/${encodeURIComponent(view.id)}`);
  if (view.substitutes.length === 0) return <p className="muted">{t("substitutesNone")}</p>;
  return (
    <ul className="bullets">
      {view.substitutes.map(({ id, name, amounts: rows }) => (
        <li key={id}>
          {view.canEdit ? (
            <Link lang={STORED_LANGUAGE} to={`${page}/substitutes/${encodeURIComponent(id)}`}>
              {name}
            </Link>
          ) : (
            <span lang={STORED_LANGUAGE}>{name}</span>
          )}
          {rows.length > 0 ? <span className="muted">: {amounts(rows, "amountFrom")}</span> : null}
        </li>
      ))}
    </ul>
  );
}

/** Quantities needed against substitutes per horizon (BSI 200-4, 7.2.3), and the substitutes themselves. */
export function CapacitySection({ view }: { readonly view: View }) {
  const t = useTranslations("resources");
  const path = useOrganisationPath();
  if (!view.capacity && view.substitutes.length === 0 && !view.canEdit) return null;
  return (
    <Section id="capacity" title={t("capacity")}>
      {view.capacity ? <PictureFigure picture={view.capacity} /> : null}
      <h3>{t("substitutes")}</h3>
      <Substitutes view={view} />
      <p className="row no-print">
        {view.canEdit ? (
          <Link className="kern-btn kern-btn--secondary" to="substitutes/new" relative="path">
            <span className="kern-label">{t("substituteAdd")}</span>
          </Link>
        ) : null}
        <Link to={path("/capacity")}>{t("capacityAll")}</Link>
      </p>
    </Section>
  );
}
