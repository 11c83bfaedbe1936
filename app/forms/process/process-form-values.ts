import type { BiaParameters, BusinessProcess } from "#app/domain/exchange/index.ts";

import type { FormTree } from "../form-tree.ts";

function hoursText(hours: number | null | undefined): string {
  return hours === null || hours === undefined ? "" : String(hours).replace(".", ",");
}

type RatingGrid = Pick<BiaParameters, "damageScenarios" | "horizonsHours">;

function perScenario(
  parameters: Pick<BiaParameters, "damageScenarios">,
  value: (code: string) => FormTree[string],
) {
  return Object.fromEntries(parameters.damageScenarios.map(({ code }) => [code, value(code)]));
}

type Rated = Pick<BusinessProcess, "matrix" | "shortForm">;

/** Fields of both forms of rating; those of the form the sheet does not have are empty. */
function ratingValues({ matrix, shortForm }: Rated, parameters: RatingGrid): FormTree {
  const drivers = new Set(shortForm?.drivers);
  const cells = (row: readonly number[] | undefined) =>
    parameters.horizonsHours.map((_, at) => (row?.[at] === undefined ? "" : String(row[at])));
  return {
    ratingForm: shortForm ? "short" : "full",
    worst: cells(shortForm?.worst),
    drivers: perScenario(parameters, (code) => (drivers.has(code) ? "on" : "")),
    matrix: perScenario(parameters, (code) => cells(matrix[code])),
  };
}

/** What the fields of the BIA-Bogen show for a process. */
export function processFormValues(process: BusinessProcess, parameters: RatingGrid): FormTree {
  const irrelevant = new Set(process.irrelevantScenarios ?? []);
  return {
    name: process.name,
    unit: process.unit,
    description: process.description ?? "",
    owner: process.owner ?? "",
    deputy: process.deputy ?? "",
    serviceKeys: (process.serviceKeys ?? []).join("\n"),
    legalBasis: process.legalBasis ?? "",
    statutoryDeadlineHours: hoursText(process.statutoryDeadlineHours),
    ...ratingValues(process, parameters),
    irrelevant: perScenario(parameters, (code) => (irrelevant.has(code) ? "on" : "")),
    reasons: perScenario(parameters, (code) => process.reasons?.[code] ?? ""),
    criticalDate: process.criticalDate ?? "",
    volume: process.volume ?? "",
    executionHours: hoursText(process.executionHours),
    rtoHours: hoursText(process.rtoHours),
    rtoReason: process.rtoReason ?? "",
    emergencyLevel: process.emergencyLevel ?? "",
    emergencyLevelPercent: parameters.horizonsHours.map((_, at) =>
      hoursText(process.emergencyLevelPercent?.[at]),
    ),
    workarounds: process.workarounds ?? "",
    surveyedOn: process.surveyedOn ?? "",
    participants: (process.participants ?? []).join("\n"),
  };
}
