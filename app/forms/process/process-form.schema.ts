import { z } from "zod";

import type { BiaParameters, BusinessProcess } from "#app/domain/exchange/index.ts";

import {
  checkboxField,
  hoursField,
  optionalHoursField,
  requiredLine,
  textField,
} from "../form-values.schema.ts";
import { entriesPerHorizon } from "../horizon-entries.ts";

/** What the BIA-Bogen of a process needs to be checked against. */
export interface ProcessFormRules {
  readonly parameters: Pick<BiaParameters, "horizonsHours" | "damageScenarios" | "damageLevels">;
  readonly people: readonly string[];
}

const rowField = z.array(z.string().max(3, "form.too-long").optional()).max(50);

function matrixField(rules: ProcessFormRules) {
  const codes = rules.parameters.damageScenarios.map((scenario) => scenario.code);
  return z.strictObject(Object.fromEntries(codes.map((code) => [code, rowField.optional()]))).optional();
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
    serviceKeys: textField(16_000).optional(),
    legalBasis: textField(8000),
    statutoryDeadlineHours: optionalHoursField,
    /** Kurzform: one row with the worst level and the scenarios behind it (BSI 200-4, 7.2.1). */
    ratingForm: z.enum(["full", "short"]).optional(),
    worst: rowField.optional(),
    drivers: perScenario(rules, checkboxField),
    matrix: matrixField(rules),
    irrelevant: perScenario(rules, checkboxField),
    reasons: perScenario(rules, textField(8000)),
    criticalDate: textField(8000),
    volume: textField(8000),
    executionHours: hoursField,
    rtoHours: optionalHoursField,
    rtoReason: textField(8000),
    emergencyLevel: textField(8000),
    emergencyLevelPercent: z.array(z.string().max(20, "form.too-long")).max(50).optional(),
    workarounds: textField(8000),
    surveyedOn: dateField,
    participants: textField(8000),
  });
}

type BaseOutput = z.output<ReturnType<typeof base>>;

/** Everything an officer can change on the BIA-Bogen; undefined keys of the process stay as they are. */
export type ProcessEdit = Omit<BusinessProcess, "id" | "status" | "shortForm" | "emergencyLevelPercent"> & {
  /** Undefined for the Vollform. */
  readonly shortForm: BusinessProcess["shortForm"];
  /** Undefined when no time horizon has a percentage. */
  readonly emergencyLevelPercent?: BusinessProcess["emergencyLevelPercent"] | undefined;
};

type RatedRows = Pick<ProcessEdit, "matrix" | "shortForm" | "irrelevantScenarios" | "reasons">;

/** Codes of the scenarios whose box is ticked, in the order of the parameters. */
function tickedCodes(
  boxes: Readonly<Record<string, boolean>> | undefined,
  rules: ProcessFormRules,
): string[] {
  return rules.parameters.damageScenarios.map(({ code }) => code).filter((code) => boxes?.[code]);
}

function reasonsIn(form: BaseOutput, rules: ProcessFormRules): Record<string, string> {
  const codes = rules.parameters.damageScenarios.map(({ code }) => code);
  const reasons = codes.map((code) => [code, form.reasons?.[code]?.trim() ?? ""] as const);
  return Object.fromEntries(reasons.filter(([, reason]) => reason !== ""));
}

function ratedRows(form: BaseOutput, rules: ProcessFormRules, context: z.RefinementCtx): RatedRows {
  const irrelevantScenarios = tickedCodes(form.irrelevant, rules);
  const common = { irrelevantScenarios, reasons: reasonsIn(form, rules) };
  const rated = (cells: readonly (string | undefined)[] | undefined, path: string[]): number[] => {
    const row = readRow(cells ?? [], rules);
    if (typeof row !== "string") return row;
    context.addIssue({ code: "custom", message: row, path });
    return [];
  };
  if (form.ratingForm === "short") {
    const shortForm = { worst: rated(form.worst, ["worst"]), drivers: tickedCodes(form.drivers, rules) };
    return { ...common, matrix: {}, shortForm };
  }
  const relevant = rules.parameters.damageScenarios
    .map(({ code }) => code)
    .filter((code) => !irrelevantScenarios.includes(code));
  const rows = relevant.map((code) => [code, rated(form.matrix?.[code], ["matrix", code])]);
  return { ...common, matrix: Object.fromEntries(rows) as RatedRows["matrix"], shortForm: undefined };
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const MOST_KEYS = 50;
const LONGEST_KEY = 300;

function keysIn(text: string, context: z.RefinementCtx): string[] {
  const keys = linesOf(text);
  if (keys.length > MOST_KEYS || keys.some((key) => key.length > LONGEST_KEY))
    context.addIssue({ code: "custom", message: "form.too-long", path: ["serviceKeys"] });
  return keys;
}

const PERCENT = /^(100|\d{1,2}([.,]\d{1,2})?)\s*%?$/;

/** Shares of normal operation per horizon, or the code of what is wrong with them; undefined when none is given. */
function readPercent(cells: readonly string[], horizons: number): number[] | string | undefined {
  const texts = entriesPerHorizon(cells, horizons);
  if (!Array.isArray(texts)) return texts;
  if (!texts.every((text) => PERCENT.test(text))) return "process.percent";
  return texts.map((text) => Number(text.replace("%", "").replace(",", ".")));
}

/** Notbetriebsniveau per horizon: for all horizons or for none. A form without these fields leaves the stored ones alone. */
function percentIn(
  cells: readonly string[] | undefined,
  rules: ProcessFormRules,
  context: z.RefinementCtx,
): Pick<ProcessEdit, "emergencyLevelPercent"> {
  if (cells === undefined) return {};
  const percent = readPercent(cells, rules.parameters.horizonsHours.length);
  if (typeof percent !== "string") return { emergencyLevelPercent: percent };
  context.addIssue({ code: "custom", message: percent, path: ["emergencyLevelPercent", "0"] });
  return {};
}

/**
 * The BIA-Bogen as it comes from the browser, checked the same way there and on the server. The rules of the BIA (V-10 to
 * V-15) are shown at their fields and never stop saving, because a draft may break them.
 */
export function processFormSchema(rules: ProcessFormRules) {
  return base(rules).transform((form, context): ProcessEdit => {
    const rated = ratedRows(form, rules, context);
    const percent = percentIn(form.emergencyLevelPercent, rules, context);
    return {
      name: form.name,
      unit: form.unit,
      description: form.description,
      owner: form.owner,
      deputy: form.deputy,
      ...(form.serviceKeys === undefined ? {} : { serviceKeys: keysIn(form.serviceKeys, context) }),
      legalBasis: form.legalBasis,
      statutoryDeadlineHours: form.statutoryDeadlineHours,
      ...rated,
      criticalDate: form.criticalDate,
      volume: form.volume,
      executionHours: form.executionHours,
      rtoHours: form.rtoHours,
      rtoReason: form.rtoReason,
      emergencyLevel: form.emergencyLevel.trim() === "" ? null : form.emergencyLevel,
      ...percent,
      workarounds: form.workarounds,
      surveyedOn: form.surveyedOn,
      participants: linesOf(form.participants),
    };
  });
}
