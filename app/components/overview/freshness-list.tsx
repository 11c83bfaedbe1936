import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import type { Freshness, FreshnessState, FreshnessSubject } from "#app/domain/key-figures/index.ts";
import { formatDate } from "#app/i18n/dates.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Section } from "../ui/section.tsx";
import { Shape, type ShapeName } from "../ui/shape.tsx";

const SHAPES: Readonly<Record<FreshnessState, ShapeName>> = {
  fresh: "met",
  due: "hint",
  stale: "warning",
  missing: "unknown",
};

/** Where one sees more; a backup is taken on the server. */
const PAGES: Readonly<Record<FreshnessSubject, string>> = {
  handbook: "/handbook",
  contacts: "/directory/people#confirm",
  exercise: "/exercises",
  backup: "/freshness",
};

function Line({ freshness }: { readonly freshness: Freshness }) {
  const t = useTranslations("overview.freshness");
  const language = useLocale();
  const path = useOrganisationPath();
  const { subject, state, on, days } = freshness;
  return (
    <li className="fresh__item">
      <Shape name={SHAPES[state]} />
      <Link to={path(PAGES[subject])}>{t(subject)}</Link>
      <span className="num">{on === null ? t("never") : formatDate(on, language)}</span>
      <span className="muted">{on === null ? "" : t("days", { days })}</span>
      <strong>{t(`state.${state}`)}</strong>
    </li>
  );
}

/** Handbook, contact data, exercise and backup: when last, and whether that will do. */
export function FreshnessList({ lines }: { readonly lines: readonly Freshness[] }) {
  const t = useTranslations("overview.freshness");
  const path = useOrganisationPath();
  if (lines.length === 0) return null;
  return (
    <Section id="freshness" title={t("title")}>
      <ul className="fresh">
        {lines.map((freshness) => (
          <Line key={freshness.subject} freshness={freshness} />
        ))}
      </ul>
      <p>
        <Link to={path("/freshness")}>{t("more")}</Link>
      </p>
    </Section>
  );
}
