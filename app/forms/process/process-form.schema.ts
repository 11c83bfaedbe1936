import { z } from "zod";

import type { BiaParameters, BusinessProcess } from "#app/domain/exchange/index.ts";

import {
  checkboxField,
  hoursField,
  optionalHoursField,
  requiredLine,
  textField,
} from "../form-values.schema.ts";

/** What the BIA-Bogen of a process needs to be checked against. */
export interface ProcessFormRules {
  readonly parameters: Pick<BiaParameters, "horizonsHours" | "damageScenarios" | "damageLevels">;
  readonly people: readonly string[];
  /** Kurzform: the matrix is not rated per scenario and stays as it is. */
  readonly shortForm: boolean;
}

function matrixField(rules: ProcessFormRules) {
  const cell = z.string().max(3, "form.too-long").optional();
  const row = z.array(cell).max(50);
  const codes = rules.parameters.damageScenarios.map((scenario) => scenario.code);
  return z.strictObject(Object.fromEntries(codes.map((code) => [code, row.optional()]))).optional();
}

function perScenario<T extends z.ZodType>(rules: ProcessFormRules, field: T) {
  const codes = rules.parameters.damageScenarios.map((scenario) => scenario.code);
  return z.strictObject(Object.fromEntries(codes.map((code) => [code, field]))).optional();
}

function personField(rules: ProcessFormRules) {
  return z
    .string()
    .refine((id) => id === "" || rules.people.includes(id), "process.person")
    .transform((id) => (id === "" ? null : id));
}

const dateField = z
  .string()
  .refine((text) => text === "" || z.iso.date().safeParse(text).success, "form.invalid")
  .transform((text) => (text === "" ? null : text));

/** Levels of one row as numbers, or the code of what is wrong with it. */
function readRow(cells: readonly (string | undefined)[], rules: ProcessFormRules): number[] | string {
  const { horizonsHours, damageLevels } = rules.parameters;
  const known = damageLevels.map((entry) => entry.level);
  const levels = horizonsHours.map((_, at) => Number((cells[at] ?? "").trim() || Number.NaN));
  if (!levels.every((level) => known.includes(level)))
    return `process.level?low=${Math.min(...known)}&high=${Math.max(...known)}`;
  return levels;
}

function base(rules: ProcessFormRules) {
  return z.strictObject({
    name: requiredLine(300),
    unit: requiredLine(300),
    description: textField(8000),
    owner: personField(rules),
    deputy: personField(rules),
    legalBasis: textField(8000),
    statutoryDeadlineHours: optionalHoursField,
    matrix: matrixField(rules),
    irrelevant: perScenario(rules, checkboxField),
    reasons: perScenario(rules, textField(8000)),
    criticalDate: textField(8000),
    volume: textField(8000),
    executionHours: hoursField,
    rtoHours: optionalHoursField,
    rtoReason: textField(8000),
    emergencyLevel: textField(8000),
    workarounds: textField(8000),
    surveyedOn: dateField,
    participants: textField(8000),
  });
}

type BaseOutput = z.output<ReturnType<typeof base>>;

/** Everything an officer can change on the BIA-Bogen; undefined keys of the process stay as they are. */
export type ProcessEdit = Omit<
  BusinessProcess,
  "id" | "status" | "shortForm" | "serviceKeys" | "emergencyLevelPercent"
>;

type RatedRows = Pick<ProcessEdit, "matrix" | "irrelevantScenarios" | "reasons">;

function ratedRows(form: BaseOutput, rules: ProcessFormRules, context: z.RefinementCtx): RatedRows {
  const matrix: Record<string, number[]> = {};
  const irrelevantScenarios: string[] = [];
  const reasons: Record<string, string> = {};
  for (const { code } of rules.parameters.damageScenarios) {
    const reason = form.reasons?.[code]?.trim();
    if (reason) reasons[code] = reason;
    if (form.irrelevant?.[code]) {
      irrelevantScenarios.push(code);
      continue;
    }
    if (rules.shortForm) continue;
    const row = readRow(form.matrix?.[code] ?? [], rules);
    if (typeof row === "string") context.addIssue({ code: "custom", message: row, path: ["matrix", code] });
    else matrix[code] = row;
  }
  return { matrix, irrelevantScenarios, reasons };
}

/**
 * The BIA-Bogen as it comes from the browser, checked the same way there and on the server. The rules of the BIA (V-10 to
 * V-15) are shown at their fields and never stop saving, because a draft may break them.
 */
export function processFormSchema(rules: ProcessFormRules) {
  return base(rules).transform((form, context): ProcessEdit => {
    const rated = ratedRows(form, rules, context);
    const participants = form.participants.split("\n").map((line) => line.trim());
    return {
      name: form.name,
      unit: form.unit,
      description: form.description,
      owner: form.owner,
      deputy: form.deputy,
      legalBasis: form.legalBasis,
      statutoryDeadlineHours: form.statutoryDeadlineHours,
      ...rated,
      criticalDate: form.criticalDate,
      volume: form.volume,
      executionHours: form.executionHours,
      rtoHours: form.rtoHours,
      rtoReason: form.rtoReason,
      emergencyLevel: form.emergencyLevel.trim() === "" ? null : form.emergencyLevel,
      workarounds: form.workarounds,
      surveyedOn: form.surveyedOn,
      participants: participants.filter((line) => line !== ""),
    };
  });
}
