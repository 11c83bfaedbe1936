import type { AuditObject, FieldChanges } from "../audit/index.ts";
import type { Language } from "../shared/language.ts";
import { NOTHING, recordDifference, words, type FieldDifference, type Words } from "../tables/index.ts";
import type { BiaParameters } from "../exchange/index.ts";
import { FORM_LABELS } from "./form-labels.ts";

/** One changed field in words. */
export interface ChangeLine {
  readonly label: string;
  /** Empty where there was nothing. */
  readonly before: string;
  /** Empty where there is nothing any more. */
  readonly after: string;
  /** Lists of single values: what came and what went. Both empty for every other field. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Values that are not shown: not to be known yet, or erased for good. */
  readonly withheld: "secret" | "erased" | null;
}

export interface ChangeReading {
  readonly language: Language;
  /** Names by code. */
  readonly names: ReadonlyMap<string, string>;
  /** Names of horizons, levels and damage scenarios; null where the organisation has none. */
  readonly parameters: BiaParameters | null;
  /** Fields whose values must not be known yet. */
  readonly secret: readonly string[];
  /** Places of values that have been erased, `after.lastName`. */
  readonly erased: readonly string[];
}

const PARTS: Readonly<Partial<Record<AuditObject["kind"], string>>> = {
  organisation: "organisation",
  parameters: "parameters",
  cycle: "cycle",
  "rules-of-procedure": "rulesOfProcedure",
  "handbook-settings": "handbook",
  unit: "units",
  site: "sites",
  person: "people",
  process: "processes",
  "process-dependency": "processDependencies",
  resource: "resources",
  "resource-use": "resourceUses",
  capacity: "capacities",
  "outage-scenario": "outageScenarios",
  plan: "plans",
  exercise: "exercises",
  measure: "measures",
  risk: "risks",
  "risk-acceptance": "riskAcceptances",
  "continuity-solution": "continuitySolutions",
  contact: "contacts",
  "bao-role": "baoRoles",
  "reporting-point": "reportingPoints",
  "alarm-stage": "alarmStages",
  "immediate-measure": "immediateMeasures",
  checklist: "checklists",
  "crisis-room": "crisisRooms",
};

/** Part of the exchange document a kind of object stands in. */
export function partOf(kind: AuditObject["kind"]): string {
  return PARTS[kind] ?? kind;
}

type Side = FieldChanges["before"];

function without(side: Side, fields: ReadonlySet<string>): Side {
  return Object.fromEntries(Object.entries(side).filter(([field]) => !fields.has(field)));
}

function labelsOf(parameters: BiaParameters | null): Readonly<Record<string, Words>> {
  const scenarios = (parameters?.damageScenarios ?? []).map(({ code, name }) => [
    `processes.${code}`,
    words(name, name),
  ]);
  return { ...(Object.fromEntries(scenarios) as Record<string, Words>), ...FORM_LABELS };
}

function toLine({ label, before, after, items }: FieldDifference): ChangeLine {
  const shown = (text: string) => (text === NOTHING ? "" : text);
  const { added, removed } = items ?? { added: [], removed: [] };
  return { label, before: shown(before), after: shown(after), added, removed, withheld: null };
}

function erasedFields(erased: readonly string[]): readonly string[] {
  return [...new Set(erased.flatMap((place) => /^(?:before|after)\.(.+)$/.exec(place)?.[1] ?? []))];
}

/** The changed fields of one event, each by the label of its form, with values people can read. */
export function changeLines(
  kind: AuditObject["kind"],
  { before, after }: FieldChanges,
  reading: ChangeReading,
): readonly ChangeLine[] {
  const { language, names, parameters } = reading;
  const part = partOf(kind);
  const labels = labelsOf(parameters);
  const gone = erasedFields(reading.erased);
  const touched = new Set([...Object.keys(before), ...Object.keys(after), ...gone]);
  const secret = reading.secret.filter((field) => touched.has(field));
  const held = new Set([...secret, ...gone]);
  const sides = [without(before, held), without(after, held)] as const;
  const differences = recordDifference(...wholeSides(sides, before, after), {
    language,
    part,
    names,
    labels,
    levels: new Map((parameters?.damageLevels ?? []).map(({ level, name }) => [level, name])),
    horizonsHours: parameters?.horizonsHours ?? [],
  });
  const withheld = (field: string, why: "secret" | "erased"): ChangeLine => {
    const [line] = recordDifference({}, { [field]: "x" }, { language, part, names, labels });
    return { label: line?.label ?? field, before: "", after: "", added: [], removed: [], withheld: why };
  };
  return [
    ...differences.map(toLine),
    ...secret.map((field) => withheld(field, "secret")),
    ...gone.filter((field) => !secret.includes(field)).map((field) => withheld(field, "erased")),
  ];
}

/** Something new or gone is compared with nothing at all: then fields without a value are left out. */
function wholeSides(
  [shownBefore, shownAfter]: readonly [Side, Side],
  before: Side,
  after: Side,
): [object | null, object | null] {
  const isEmpty = (side: Side) => Object.keys(side).length === 0;
  return [isEmpty(before) ? null : shownBefore, isEmpty(after) ? null : shownAfter];
}
