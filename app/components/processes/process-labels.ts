import { useMemo } from "react";
import { useTranslations } from "use-intl";

import type { ProcessFormView } from "#app/queries/processes/process-form-view.server.ts";

/** Name of every field of the BIA-Bogen, for the error summary and for conflicts. */
export function useProcessLabels(
  view: Pick<ProcessFormView, "parameters">,
): Readonly<Record<string, string>> {
  const t = useTranslations("processes");
  const f = useTranslations("forms");
  return useMemo(() => {
    const labels: Record<string, string> = {
      name: t("name"),
      unit: t("unit"),
      owner: t("owner"),
      deputy: t("deputy"),
      description: t("description"),
      legalBasis: t("legalBasis"),
      statutoryDeadlineHours: t("deadline"),
      volume: t("volume"),
      criticalDate: t("criticalDate"),
      surveyedOn: t("surveyedOn"),
      participants: t("participants"),
      ratingForm: f("ratingForm"),
      worst: f("worst"),
      executionHours: t("execution"),
      rtoHours: t("rto"),
      rtoReason: t("rtoReason"),
      emergencyLevel: t("emergencyLevel"),
      workarounds: t("workarounds"),
      serviceKeys: t("serviceKeys"),
      emergencyLevelPercent: t("emergencyLevelPercent"),
      "emergencyLevelPercent.0": t("emergencyLevelPercent"),
    };
    for (const { code, name } of view.parameters.damageScenarios) {
      labels[`matrix.${code}`] = `${code} ${name}`;
      labels[`reasons.${code}`] = f("reasonFor", { scenario: name });
      labels[`drivers.${code}`] = f("driverFor", { scenario: name });
      labels[`irrelevant.${code}`] = f("irrelevantFor", { scenario: name });
    }
    return labels;
  }, [t, f, view]);
}
