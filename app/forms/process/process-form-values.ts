import type { BiaParameters, BusinessProcess } from "#app/domain/exchange/index.ts";

import type { FormTree } from "../form-tree.ts";

function hoursText(hours: number | null | undefined): string {
  return hours === null || hours === undefined ? "" : String(hours).replace(".", ",");
}

function perScenario(
  parameters: Pick<BiaParameters, "damageScenarios">,
  value: (code: string) => FormTree[string],
) {
  return Object.fromEntries(parameters.damageScenarios.map(({ code }) => [code, value(code)]));
}

/** What the fields of the BIA-Bogen show for a process. */
export function processFormValues(
  process: BusinessProcess,
  parameters: Pick<BiaParameters, "damageScenarios" | "horizonsHours">,
): FormTree {
  const irrelevant = new Set(process.irrelevantScenarios ?? []);
  const rowOf = (code: string) =>
    parameters.horizonsHours.map((_, at) => {
      const level = process.matrix[code]?.[at];
      return level === undefined ? "" : String(level);
    });
  return {
    name: process.name,
    unit: process.unit,
    description: process.description ?? "",
    owner: process.owner ?? "",
    deputy: process.deputy ?? "",
    legalBasis: process.legalBasis ?? "",
    statutoryDeadlineHours: hoursText(process.statutoryDeadlineHours),
    matrix: perScenario(parameters, rowOf),
    irrelevant: perScenario(parameters, (code) => (irrelevant.has(code) ? "on" : "")),
    reasons: perScenario(parameters, (code) => process.reasons?.[code] ?? ""),
    criticalDate: process.criticalDate ?? "",
    volume: process.volume ?? "",
    executionHours: hoursText(process.executionHours),
    rtoHours: hoursText(process.rtoHours),
    rtoReason: process.rtoReason ?? "",
    emergencyLevel: process.emergencyLevel ?? "",
    workarounds: process.workarounds ?? "",
    surveyedOn: process.surveyedOn ?? "",
    participants: (process.participants ?? []).join("\n"),
  };
}
