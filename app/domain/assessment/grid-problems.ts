import { type BiaParameters, type BusinessProcess, parametersSchema } from "#app/domain/exchange/index.ts";

import { type GridDraft, orderedGrid } from "./grid-change.ts";

/** Why a grid cannot be stored. `names` are the processes that use what would go, the first of them. */
export interface GridProblem {
  readonly list: keyof GridDraft;
  readonly code: "invalid" | "twice" | "order" | "used" | "limit";
  /** The line in question as people read it: hours, code or level. */
  readonly line: string;
  readonly names: readonly string[];
  /** How many more use it. */
  readonly more: number;
}

const NAMED = 5;
const NEW_CODE = /^[\p{L}\d-]{1,20}$/u;

type Lines = readonly (readonly [line: string | number, was: string | number | null])[];

function linesOf(draft: GridDraft): Readonly<Record<keyof GridDraft, Lines>> {
  return {
    horizons: draft.horizons.map(({ hours, was }) => [hours, was]),
    scenarios: draft.scenarios.map(({ code, was }) => [code, was]),
    levels: draft.levels.map(({ level, was }) => [level, was]),
  };
}

function twice(list: keyof GridDraft, lines: Lines): GridProblem[] {
  const seen = new Set<string | number>();
  return lines.flatMap(([line]) => {
    const again = seen.has(line);
    seen.add(line);
    return again ? [{ list, code: "twice" as const, line: String(line), names: [], more: 0 }] : [];
  });
}

/** Values nobody could work with: no time at all, codes that are no short mark. */
function invalid({ horizons, scenarios }: GridDraft): GridProblem[] {
  const hour = parametersSchema.shape.horizonsHours.element;
  const wrong = (list: keyof GridDraft, line: string): GridProblem => {
    return { list, code: "invalid", line, names: [], more: 0 };
  };
  return [
    ...horizons
      .filter(({ hours }) => !hour.safeParse(hours).success)
      .map(({ hours }) => wrong("horizons", String(hours))),
    ...scenarios
      .filter(({ code, was }) => code !== was && !NEW_CODE.test(code))
      .map(({ code }) => wrong("scenarios", code)),
  ];
}

/** A line that overtakes another one would turn ratings around. */
function overtaking(list: "horizons" | "levels", lines: Lines): GridProblem[] {
  const kept = lines.filter(([, was]) => was !== null);
  return kept.flatMap(([line, was], at) => {
    const before = kept[at - 1]?.[1];
    if (before === undefined || Number(before) < Number(was)) return [];
    return [{ list, code: "order" as const, line: String(line), names: [], more: 0 }];
  });
}

function ratingsOf({ matrix, shortForm }: BusinessProcess): readonly (readonly number[])[] {
  return [...Object.values(matrix), ...(shortForm ? [shortForm.worst] : [])];
}

const USES: Readonly<Record<keyof GridDraft, (process: BusinessProcess, line: string | number) => boolean>> =
  {
    horizons: (process) => ratingsOf(process).some((row) => row.length > 0),
    scenarios: ({ matrix, shortForm, reasons }, code) =>
      Object.hasOwn(matrix, code) ||
      shortForm?.drivers.includes(String(code)) === true ||
      (reasons?.[code] ?? "") !== "",
    levels: (process, level) => ratingsOf(process).some((row) => row.includes(Number(level))),
  };

function oldLines(before: BiaParameters): Readonly<Record<keyof GridDraft, readonly (string | number)[]>> {
  return {
    horizons: before.horizonsHours,
    scenarios: before.damageScenarios.map(({ code }) => code),
    levels: before.damageLevels.map(({ level }) => level),
  };
}

/** Everything that keeps a grid from being stored (BSI 200-4, 7.1.2): nothing rated may lose its line. */
export function gridProblems(
  before: BiaParameters,
  wanted: GridDraft,
  processes: readonly BusinessProcess[],
): GridProblem[] {
  const draft = orderedGrid(before, wanted);
  const lines = linesOf(draft);
  const old = oldLines(before);
  const gone = (["horizons", "scenarios", "levels"] as const).flatMap((list) => {
    const kept = new Set(lines[list].map(([, was]) => was));
    return old[list].filter((line) => !kept.has(line)).map((line) => ({ list, line }));
  });
  const used = gone.flatMap(({ list, line }): GridProblem[] => {
    const names = processes.filter((process) => USES[list](process, line)).map(({ id }) => id);
    if (names.length === 0) return [];
    const more = Math.max(0, names.length - NAMED);
    return [{ list, code: "used", line: String(line), names: names.slice(0, NAMED), more }];
  });
  const limit = gone
    .filter(({ list, line }) => list === "levels" && line === before.intolerabilityLevel)
    .map(({ list, line }): GridProblem => ({ list, code: "limit", line: String(line), names: [], more: 0 }));
  return [
    ...invalid(draft),
    ...twice("horizons", lines.horizons),
    ...twice("scenarios", lines.scenarios),
    ...twice("levels", lines.levels),
    ...overtaking("horizons", lines.horizons),
    ...overtaking("levels", lines.levels),
    ...used,
    ...limit,
  ];
}
