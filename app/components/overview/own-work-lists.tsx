import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { OwnWork } from "#app/queries/overview/own-work.server.ts";

import { ProcessTable } from "../processes/process-table.tsx";
import { ResourceTable } from "../resources/resource-table.tsx";
import { useOrganisationPath } from "../shell/organisation-path.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { Section } from "../ui/section.tsx";

interface LinksProps {
  readonly area: "plans" | "exercises";
  readonly objects: OwnWork["plans"];
}

function OwnLinks({ area, objects }: LinksProps) {
  const t = useTranslations("overview");
  const path = useOrganisationPath();
  if (!objects || objects.length === 0) return null;
  return (
    <Section id={`own-${area}`} title={t(`own.${area}`)}>
      <ul className="link-list">
        {objects.map(({ id, name }) => (
          <li key={id}>
            <span className="muted num">{id}</span>{" "}
            <Link to={path(`/${area}/${encodeURIComponent(id)}`)}>{name}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What belongs to the person who looks, for people who do not see the organisation as a whole. */
export function OwnWorkLists({ own }: { readonly own: OwnWork }) {
  const t = useTranslations("overview");
  const { processes, resources, plans, exercises } = own;
  const nothing = [processes, resources, plans, exercises].every((list) => !list || list.length === 0);
  if (nothing)
    return (
      <EmptyState title={t("own.emptyTitle")}>
        <p>{t("own.emptyText")}</p>
      </EmptyState>
    );
  return (
    <>
      {processes && processes.length > 0 ? (
        <Section id="own-processes" title={t("own.processes")}>
          <ProcessTable rows={processes} />
        </Section>
      ) : null}
      {resources && resources.length > 0 ? (
        <Section id="own-resources" title={t("own.resources")}>
          <ResourceTable rows={resources} />
        </Section>
      ) : null}
      <OwnLinks area="plans" objects={plans} />
      <OwnLinks area="exercises" objects={exercises} />
    </>
  );
}
