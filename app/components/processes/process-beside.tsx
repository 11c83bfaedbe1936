import { useTranslations } from "use-intl";

import type { ProcessDetailView } from "#app/queries/processes/process-detail.server.ts";

import { TimeBar } from "../analysis/time-bar.tsx";
import { timeScale } from "../analysis/time-scale.ts";
import { useOrganisationPath } from "../shell/organisation-path.ts";
import { BesideFindings, BesidePanel } from "../ui/beside.tsx";
import { NeededResourceTable } from "./process-links.tsx";
import { ProcessValues } from "./process-values.tsx";

/** What one asks first about a process: its values with their reasons, what it needs, and what stands out. */
export function ProcessBeside({ view }: { readonly view: ProcessDetailView }) {
  const t = useTranslations("processes");
  const path = useOrganisationPath();
  const { timeBar } = view;
  return (
    <BesidePanel name={`${view.id} ${view.name}`} to={path(`/processes/${encodeURIComponent(view.id)}`)}>
      <ProcessValues view={view} />
      <TimeBar view={timeBar} scale={timeScale(Object.values(timeBar))} label={t("result")} />
      <h3>{t("resources")}</h3>
      <NeededResourceTable rows={view.resources} />
      <BesideFindings title={t("findings")} findings={view.findings.rows} />
    </BesidePanel>
  );
}
