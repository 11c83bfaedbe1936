import { useTranslations } from "use-intl";

import type { ResourceDetailView } from "#app/queries/resources/resource-detail.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { BesideFindings, BesidePanel } from "../ui/beside.tsx";
import { RelatedResources } from "./resource-tables.tsx";
import { TargetActual } from "./target-actual.tsx";

/** What one asks first about a resource: target against actual with the reasons, what it needs, and what stands out. */
export function ResourceBeside({ view }: { readonly view: ResourceDetailView }) {
  const t = useTranslations("resources");
  const path = useOrganisationPath();
  return (
    <BesidePanel name={`${view.id} ${view.name}`} to={path(`/resources/${encodeURIComponent(view.id)}`)}>
      <TargetActual view={view} />
      <h3>{t("prerequisites")}</h3>
      <RelatedResources caption={t("prerequisites")} empty={t("noPrerequisites")} rows={view.prerequisites} />
      <BesideFindings title={t("findings")} findings={view.findings.rows} />
    </BesidePanel>
  );
}
