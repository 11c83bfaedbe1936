import type { BiaParameters } from "#app/domain/exchange/index.ts";

import { isOn, textAt, type FormTree } from "../form-tree.ts";
import { sectionState, type SectionState } from "../section-state.ts";

export const SHEET_SECTIONS = ["masterData", "damage", "times"] as const;
export type SheetSection = (typeof SHEET_SECTIONS)[number];

const MASTER_DATA = ["owner", "deputy", "description", "surveyedOn", "participants"];
const TIMES = ["rtoHours", "rtoReason", "emergencyLevel", "workarounds"];
const TIMES_JUDGED = ["executionHours", ...TIMES, "emergencyLevelPercent"];

function sectionOf(field: string): SheetSection {
  const [name = ""] = field.split(".");
  if (["matrix", "worst", "drivers", "irrelevant", "reasons", "ratingForm"].includes(name)) return "damage";
  return TIMES_JUDGED.includes(name) ? "times" : "masterData";
}

type Grid = Pick<BiaParameters, "damageScenarios" | "horizonsHours">;

interface SheetFacts {
  readonly parameters: Grid;
  /** Fields with a rule that is not kept or an entry that is refused. */
  readonly flawed: readonly string[];
  /** As the entries give it; null: not time-critical, so times and emergency operation need not be said. */
  readonly mtpdHours: number | null;
}

function damageState(values: FormTree, { damageScenarios, horizonsHours }: Grid, flawed: boolean) {
  const codes = damageScenarios.map(({ code }) => code);
  const isShort = textAt(values, "ratingForm") === "short";
  const relevant = codes.filter((code) => !isOn(values, `irrelevant.${code}`));
  const rows = isShort ? ["worst"] : relevant.map((code) => `matrix.${code}`);
  const cells = rows.flatMap((row) =>
    horizonsHours.map((_, at) => textAt(values, `${row}.${at}`).trim() !== ""),
  );
  return sectionState({
    needed: isShort ? [...cells, codes.some((code) => isOn(values, `drivers.${code}`))] : cells,
    begun: cells.some(Boolean) || relevant.length < codes.length,
    flawed,
  });
}

/**
 * What of a BIA-Bogen is complete (BSI 200-4, 7.2), from its fields as they stand.
 */
export function sheetSections(
  values: FormTree,
  { parameters, flawed, mtpdHours }: SheetFacts,
): Readonly<Record<SheetSection, SectionState>> {
  const said = (name: string) => textAt(values, name).trim() !== "";
  const isFlawed = (section: SheetSection) => flawed.some((field) => sectionOf(field) === section);
  const damage = damageState(values, parameters, isFlawed("damage"));
  const own = ["name", "unit", ...MASTER_DATA].map(said);
  return {
    masterData: sectionState({
      needed: own,
      begun: MASTER_DATA.some(said),
      flawed: isFlawed("masterData"),
    }),
    damage,
    times: sectionState({
      needed: [said("executionHours")],
      begun: TIMES.some(said) || (damage === "complete" && mtpdHours === null),
      flawed: isFlawed("times"),
    }),
  };
}
