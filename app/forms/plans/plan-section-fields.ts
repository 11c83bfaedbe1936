import { type Plan, planReferenceContentSchema } from "#app/domain/exchange/index.ts";
import type { PlanSectionKind } from "#app/domain/plans/index.ts";

import type { CellSpec, FieldSpec } from "../record/field-spec.ts";

const LINE = 300;
const TEXT = 8000;

const OUTAGES = ["building", "it", "personnel", "provider", "network", "power", "other"] as const;
const PHASES = ["restart", "emergency-operation", "return"] as const;
const CLASSES = ["open", "internal", "confidential", "vs-nfd"] as const;

const text = (name: string, label = name, required = false): FieldSpec => ({
  kind: "text",
  name,
  label,
  max: TEXT,
  required,
});

const COVER: readonly FieldSpec[] = [
  { kind: "line", name: "title", label: "title", max: LINE, required: true, wide: true },
  { kind: "pick", name: "unit", label: "unit", list: "units" },
  { kind: "pick", name: "owner", label: "planOwner", list: "people" },
  {
    kind: "choice",
    name: "classification",
    label: "classification",
    values: CLASSES,
    words: "terms.classification",
    required: true,
  },
];

const SOURCE: readonly FieldSpec[] = [
  { kind: "line", name: "reference.title", label: "referenceTitle", max: LINE, wide: true },
  { kind: "line", name: "reference.version", label: "referenceVersion", max: 100 },
  { kind: "line", name: "reference.holder", label: "referenceHolder", max: LINE },
  text("reference.place", "referencePlace"),
  text("reference.printedPlace", "referencePrinted"),
  { kind: "date", name: "reference.checkedOn", label: "referenceChecked" },
  {
    kind: "checks",
    name: "reference.covers",
    label: "referenceCovers",
    values: planReferenceContentSchema.options,
    words: "terms.planContent",
  },
];

const PROCESSES: FieldSpec = {
  kind: "picks",
  name: "processes",
  label: "planProcesses",
  list: "processes",
  most: 200,
};
const RESOURCES: FieldSpec = {
  kind: "picks",
  name: "resources",
  label: "planResources",
  list: "resources",
  most: 200,
};

const ROLES: FieldSpec = {
  kind: "rows",
  name: "roles",
  label: "planRoles",
  row: "role",
  most: 60,
  columns: [
    { kind: "line", name: "role", label: "roleName", max: LINE, required: true },
    { kind: "pick", name: "holder", label: "holder", list: "people" },
    { kind: "several", name: "deputies", label: "deputy", list: "people", most: 20 },
    { kind: "text", name: "duties", label: "duties", max: TEXT },
  ],
};

const ESCALATION: FieldSpec = {
  kind: "rows",
  name: "escalation",
  label: "escalation",
  row: "escalation",
  most: 30,
  columns: [
    { kind: "line", name: "after", label: "escalationAfter", max: LINE, required: true },
    { kind: "text", name: "when", label: "escalationWhen", max: TEXT },
    { kind: "text", name: "action", label: "escalationAction", max: TEXT },
  ],
};

const MEASURE_CELLS: readonly CellSpec[] = [
  { kind: "choice", name: "phase", label: "phase", values: PHASES, words: "terms.phase", required: true },
  { kind: "line", name: "text", label: "measureText", max: LINE, required: true },
  { kind: "line", name: "role", label: "who", max: LINE, required: true },
  { kind: "minutes", name: "durationMinutes", label: "durationMinutes" },
  { kind: "numbers", name: "predecessors", label: "predecessors" },
  { kind: "line", name: "durationText", label: "durationText", max: 100, absent: true },
  { kind: "line", name: "needs", label: "needs", max: TEXT, absent: true },
  { kind: "text", name: "detail", label: "detail", max: TEXT, absent: true },
  { kind: "check", name: "pause", label: "pause", absent: true },
];

const STEP_CELLS: readonly CellSpec[] = [
  { kind: "line", name: "activity", label: "activity", max: LINE, required: true },
  { kind: "line", name: "role", label: "who", max: LINE, required: true },
  { kind: "minutes", name: "durationMinutes", label: "durationMinutes" },
  { kind: "numbers", name: "predecessors", label: "predecessors" },
  { kind: "text", name: "check", label: "check", max: TEXT },
  { kind: "text", name: "alternative", label: "alternative", max: TEXT },
  { kind: "text", name: "detail", label: "detail", max: TEXT, absent: true },
];

function linesOf(name: string, most: number): FieldSpec {
  return { kind: "lines", name, label: name, most };
}

const FIELDS: Readonly<Record<PlanSectionKind, readonly FieldSpec[]>> = {
  cover: COVER,
  source: SOURCE,
  purpose: [text("purpose"), text("scope"), PROCESSES, RESOURCES],
  activation: [
    text("activation.who", "activationWho"),
    text("activation.trigger", "activationTrigger"),
    text("activation.inform", "activationInform"),
    text("activation.deactivate", "activationDeactivate"),
    text("alerting"),
  ],
  roles: [ROLES],
  conduct: [linesOf("doNot", 30), ESCALATION],
  measures: [
    {
      kind: "rows",
      name: "measures",
      label: "measures",
      row: "measure",
      numbered: true,
      most: 500,
      columns: MEASURE_CELLS,
    },
  ],
  prerequisites: [linesOf("prerequisites", 60)],
  steps: [
    {
      kind: "rows",
      name: "steps",
      label: "steps",
      row: "step",
      numbered: true,
      most: 500,
      columns: STEP_CELLS,
    },
  ],
  functionalTest: [linesOf("functionalTest", 60)],
  limitations: [linesOf("limitations", 60)],
  reporting: [
    {
      kind: "rows",
      name: "reportingDuties",
      label: "reportingDuties",
      row: "duty",
      most: 60,
      columns: [
        { kind: "line", name: "body", label: "dutyBody", max: LINE, required: true },
        { kind: "line", name: "role", label: "who", max: LINE },
        { kind: "line", name: "medium", label: "dutyMedium", max: LINE },
        { kind: "line", name: "deadline", label: "dutyDeadline", max: LINE },
        { kind: "text", name: "content", label: "dutyContent", max: TEXT },
      ],
    },
  ],
  contacts: [{ kind: "picks", name: "contacts", label: "planContacts", list: "contacts", most: 100 }],
  documents: [
    {
      kind: "rows",
      name: "documents",
      label: "documents",
      row: "document",
      most: 60,
      columns: [
        { kind: "line", name: "title", label: "documentTitle", max: LINE, required: true },
        { kind: "line", name: "online", label: "documentOnline", max: LINE },
        { kind: "line", name: "offline", label: "documentOffline", max: LINE },
      ],
    },
  ],
};

const OUTAGE_FIELD: FieldSpec = {
  kind: "checks",
  name: "outages",
  label: "planOutages",
  values: OUTAGES,
  words: "terms.outage",
};

/** Fields of one section; a GFP also names the outages it answers. */
export function planSectionFields(kind: PlanSectionKind, plan: Pick<Plan, "kind">): readonly FieldSpec[] {
  return kind === "purpose" && plan.kind === "gfp" ? [...FIELDS.purpose, OUTAGE_FIELD] : FIELDS[kind];
}

/** Fields a new plan begins with. */
export const NEW_PLAN_FIELDS: readonly FieldSpec[] = [
  {
    kind: "choice",
    name: "kind",
    label: "planKind",
    values: ["gfp", "wap", "whp"],
    words: "terms.planKind",
    required: true,
  },
  { kind: "line", name: "id", label: "code", max: 64, required: true },
  { kind: "line", name: "title", label: "title", max: LINE, required: true, wide: true },
  { kind: "pick", name: "unit", label: "unit", list: "units" },
  { kind: "pick", name: "owner", label: "planOwner", list: "people" },
];
