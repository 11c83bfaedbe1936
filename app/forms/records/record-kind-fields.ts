import { REGISTER_LETTERS } from "#app/domain/handbook/register-letters.ts";

import type { FieldSpec } from "../record/field-spec.ts";
import type { RecordKind } from "./record-kind.ts";

const LINE = 300;
const TEXT = 8000;

const line = (name: string, label = name, more: object = {}): FieldSpec => ({
  kind: "line",
  name,
  label,
  max: LINE,
  ...more,
});
const needed = (name: string, label = name): FieldSpec => line(name, label, { required: true });
const text = (name: string, label = name, more: object = {}): FieldSpec => ({
  kind: "text",
  name,
  label,
  max: TEXT,
  ...more,
});
const lines = (name: string, label: string, most: number, more: object = {}): FieldSpec => ({
  kind: "lines",
  name,
  label,
  most,
  ...more,
});
const choice = (name: string, label: string, words: string, values: readonly string[]): FieldSpec => ({
  kind: "choice",
  name,
  label,
  words,
  values,
  required: true,
});
const pick = (name: string, label: string, list: "people" | "units" | "sites"): FieldSpec => ({
  kind: "pick",
  name,
  label,
  list,
});

/** A form carries no longer list; a longer one comes from a file and stays as it is. */
export const MOST_FAILED = 400;

const OUTAGES = ["building", "it", "personnel", "provider", "network", "power", "other"];

const FIELDS: Readonly<Record<RecordKind, readonly FieldSpec[]>> = {
  roles: [
    needed("name"),
    choice("level", "level", "terms.baoLevel", ["strategic", "tactical", "operational"]),
    choice("part", "part", "terms.baoPart", [
      "core-team",
      "situational-extension",
      "staff-support",
      "response-team",
      "decision-body",
      "reporting-point",
    ]),
    {
      kind: "choice",
      name: "dv100",
      label: "dv100",
      words: "terms.dv100",
      values: ["LS", "S1", "S2", "S3", "S4", "S5", "S6", "FB", "VP"],
      nullable: true,
    },
    pick("holder", "holder", "people"),
    { kind: "several", name: "deputies", label: "deputy", list: "people", most: 20, wide: true },
    lines("tasks", "tasks", 50),
    lines("powers", "powers", 50),
    lines("firstSteps", "firstSteps", 50),
    lines("documents", "roleDocuments", 50, { absent: true }),
  ],
  "alarm-stages": [
    needed("name"),
    {
      kind: "number",
      name: "acknowledgeMinutes",
      label: "acknowledgeMinutes",
      least: 1,
      most: 10_000,
      required: true,
    },
    needed("channel", "channel"),
    line("fallbackChannel"),
    text("message"),
    { kind: "picks", name: "roles", label: "stageRoles", list: "baoRoles", most: 50 },
  ],
  "reporting-points": [
    needed("name"),
    choice("category", "pointCategory", "terms.pointCategory", ["building", "it", "personnel", "provider"]),
    line("availability"),
    { kind: "check", name: "aroundTheClock", label: "aroundTheClock" },
    {
      kind: "rows",
      name: "channels",
      label: "channels",
      row: "channel",
      most: 10,
      columns: [
        { kind: "line", name: "label", label: "channelLabel", max: LINE, required: true },
        { kind: "line", name: "number", label: "channelNumber", max: 60 },
      ],
    },
    lines("questions", "questions", 30, { required: true }),
  ],
  "immediate-measures": [
    needed("title"),
    needed("occasion"),
    {
      kind: "rows",
      name: "steps",
      label: "steps",
      row: "step",
      most: 60,
      required: true,
      columns: [
        { kind: "line", name: "text", label: "stepText", max: LINE, required: true },
        { kind: "line", name: "who", label: "who", max: LINE, required: true },
        { kind: "text", name: "detail", label: "detail", max: TEXT, absent: true },
        { kind: "check", name: "imminentDanger", label: "imminentDanger", absent: true },
      ],
    },
    text("reference", "reference", { absent: true }),
    {
      kind: "checks",
      name: "outages",
      label: "outages",
      words: "terms.outage",
      values: OUTAGES,
      absent: true,
    },
  ],
  checklists: [
    needed("title"),
    choice("part", "checklistPart", "terms.checklistPart", ["A", "B", "C", "J"]),
    text("purpose", "checklistPurpose"),
    {
      kind: "rows",
      name: "steps",
      label: "steps",
      row: "step",
      most: 80,
      required: true,
      columns: [
        { kind: "line", name: "text", label: "stepText", max: TEXT, required: true },
        { kind: "line", name: "who", label: "who", max: TEXT, absent: true },
        { kind: "text", name: "detail", label: "detail", max: TEXT, absent: true },
        { kind: "check", name: "pause", label: "pause", absent: true },
      ],
    },
  ],
  "crisis-rooms": [
    needed("name"),
    choice("kind", "roomKind", "terms.roomKind", ["primary", "alternative", "virtual"]),
    pick("site", "site", "sites"),
    { kind: "number", name: "seats", label: "seats", least: 0, most: 1000, required: true },
    {
      kind: "number",
      name: "emergencyPowerHours",
      label: "emergencyPowerHours",
      least: 0,
      most: 10_000,
      decimals: true,
    },
    text("access"),
    lines("equipment", "equipment", 100),
  ],
  people: [
    line("firstName", "firstName", { max: 100 }),
    needed("lastName"),
    line("title", "personTitle", { max: 60, absent: true }),
    line("position"),
    pick("unit", "unit", "units"),
    line("phone", "phone", { max: 60 }),
    line("mobile", "mobile", { max: 60 }),
    line("email", "email", { max: 200 }),
  ],
  units: [
    needed("name"),
    pick("parent", "parentUnit", "units"),
    pick("head", "head", "people"),
    pick("deputy", "unitDeputy", "people"),
    pick("site", "site", "sites"),
  ],
  contacts: [
    needed("name"),
    choice("category", "contactCategory", "terms.contactCategory", [
      "emergency-service",
      "authority",
      "provider",
      "utility",
      "media",
      "other",
    ]),
    line("function", "function", { wide: true }),
    line("phone", "contactPhone", { max: 60 }),
    line("standby", "standby", { max: 60 }),
    line("email", "contactEmail", { max: 200 }),
    line("deputyName", "deputyName", { absent: true }),
    line("deputyPhone", "deputyPhone", { max: 60, absent: true }),
    line("deputyEmail", "deputyEmail", { max: 200, absent: true }),
    text("contract", "contract", { absent: true }),
    text("serviceLevel", "serviceLevel", { absent: true }),
    text("remark", "remark", { absent: true }),
  ],
  "outage-scenarios": [
    needed("name"),
    {
      kind: "choice",
      name: "kind",
      label: "outageKind",
      words: "terms.outage",
      values: OUTAGES,
      absent: true,
    },
    text("description", "outageDescription", { absent: true }),
    { kind: "picks", name: "failed", label: "outageFailed", list: "resources", most: MOST_FAILED },
  ],
};

const CODE: FieldSpec = { kind: "line", name: "id", label: "code", max: 64, required: true };
const ORDER: FieldSpec = {
  kind: "number",
  name: "order",
  label: "order",
  least: 1,
  most: 99,
  required: true,
};

/** Fields of one kind; a new record is also given its code, which never changes afterwards. */
export function recordKindFields(kind: RecordKind, isNew: boolean): readonly FieldSpec[] {
  if (!isNew) return FIELDS[kind];
  return [kind === "alarm-stages" ? ORDER : CODE, ...FIELDS[kind]];
}

/** What the handbook carries besides data and plans, and who holds its copies. */
export const HANDBOOK_FIELDS: readonly FieldSpec[] = [
  line("issuer", "issuer", { required: true, wide: true }),
  choice("classification", "handbookClassification", "terms.classification", [
    "open",
    "internal",
    "confidential",
    "vs-nfd",
  ]),
  { kind: "number", name: "validityDays", label: "validityDays", least: 1, most: 3650, required: true },
  {
    kind: "rows",
    name: "emergencyNumbers",
    label: "emergencyNumbers",
    row: "emergencyNumber",
    most: 6,
    required: true,
    columns: [
      { kind: "line", name: "label", label: "emergencyLabel", max: LINE, required: true },
      { kind: "line", name: "number", label: "emergencyNumber", max: 60, required: true },
    ],
  },
  line("versionHotline", "versionHotline", { max: 60 }),
  line("verificationUrl", "verificationUrl", { max: LINE }),
  text("offlineCopies"),
  {
    kind: "rows",
    name: "copies",
    label: "copies",
    row: "copy",
    most: 500,
    columns: [
      { kind: "number", name: "number", label: "copyNumber", least: 1, most: 9999, required: true },
      { kind: "line", name: "holder", label: "copyHolder", max: LINE, required: true },
      { kind: "line", name: "place", label: "copyPlace", max: LINE, required: true },
      { kind: "letters", name: "parts", label: "copyParts", values: REGISTER_LETTERS },
    ],
  },
];

/** Geschäftsordnung of the crisis staff with the parts of the BAO-Reaktionszeit. */
export const RULES_FIELDS: readonly FieldSpec[] = [
  ...["detectionHours", "alertingHours", "constitutionHours", "decisionHours", "bufferHours"].map(
    (name): FieldSpec => ({ kind: "hours", name: `reactionTime.${name}`, label: name, always: true }),
  ),
  lines("decisionCriteria", "decisionCriteria", 30),
  {
    kind: "rows",
    name: "sections",
    label: "ruleSections",
    row: "section",
    most: 20,
    columns: [
      { kind: "line", name: "title", label: "title", max: LINE, required: true },
      { kind: "lines", name: "paragraphs", label: "paragraphs", most: 40 },
    ],
  },
];
