import type { BiaParameters, BusinessProcess } from "#app/domain/exchange/index.ts";

import { statusAfterNewParameters } from "./assessment-status.ts";

/** The grid all ratings stand on, as somebody wants it; `was` names the line it continues, null a new one. */
export interface GridDraft {
  readonly horizons: readonly { readonly hours: number; readonly was: number | null }[];
  readonly scenarios: readonly {
    readonly code: string;
    readonly name: string;
    readonly was: string | null;
  }[];
  readonly levels: readonly { readonly level: number; readonly name: string; readonly was: number | null }[];
}

/** How an old grid becomes a new one. */
export interface GridChange {
  readonly parameters: BiaParameters;
  /** For each new horizon the old column its values come from. */
  readonly columns: readonly number[];
  /** Old code → new code. */
  readonly codes: ReadonlyMap<string, string>;
  /** Old level → new level. */
  readonly levels: ReadonlyMap<number, number>;
}

/** The same line twice counts once; the second one is new. */
function continued<T extends { readonly was: W | null }, W>(lines: readonly T[], known: ReadonlySet<W>): T[] {
  const seen = new Set<W>();
  return lines.map((line) => {
    if (line.was === null || !known.has(line.was) || seen.has(line.was)) return { ...line, was: null };
    seen.add(line.was);
    return line;
  });
}

/** The draft in the order it is stored: horizons and levels ascend, scenarios stay as they were put. */
export function orderedGrid(before: BiaParameters, draft: GridDraft): GridDraft {
  const hours = new Set(before.horizonsHours);
  const codes = new Set(before.damageScenarios.map(({ code }) => code));
  const levels = new Set(before.damageLevels.map(({ level }) => level));
  return {
    horizons: continued(draft.horizons, hours).toSorted((a, b) => a.hours - b.hours),
    scenarios: continued(draft.scenarios, codes),
    levels: continued(draft.levels, levels).toSorted((a, b) => a.level - b.level),
  };
}

function columnsOf(before: BiaParameters, { horizons }: GridDraft): number[] {
  const old = horizons.map(({ was }) => (was === null ? -1 : before.horizonsHours.indexOf(was)));
  const last = old.findLast((at) => at >= 0) ?? 0;
  return old.map((at, place) => (at >= 0 ? at : (old.slice(place).find((next) => next >= 0) ?? last)));
}

function descriptionsOf(before: BiaParameters, draft: GridDraft): BiaParameters["levelDescriptions"] {
  const described = before.levelDescriptions;
  if (!described) return undefined;
  const place = new Map(before.damageLevels.map(({ level }, at) => [level, at]));
  const textAt = (code: string | null, level: number | null) =>
    code === null || level === null ? "" : (described[code]?.[place.get(level) ?? -1] ?? "");
  return Object.fromEntries(
    draft.scenarios.map(({ code, was }) => [code, draft.levels.map((level) => textAt(was, level.was))]),
  );
}

/**
 * The new parameters and how every rating moves along. A new horizon takes the values of the next later one, because the
 * damage may already have happened then; a new last one those of the last. Times do not change.
 */
export function gridChange(before: BiaParameters, wanted: GridDraft): GridChange {
  const draft = orderedGrid(before, wanted);
  const levels = new Map(
    draft.levels.flatMap(({ was, level }) => (was === null ? [] : [[was, level] as const])),
  );
  const levelDescriptions = descriptionsOf(before, draft);
  return {
    parameters: {
      ...before,
      horizonsHours: draft.horizons.map(({ hours }) => hours),
      damageScenarios: draft.scenarios.map(({ code, name }) => ({ code, name })),
      damageLevels: draft.levels.map(({ level, name }) => ({ level, name })),
      intolerabilityLevel: levels.get(before.intolerabilityLevel) ?? before.intolerabilityLevel,
      ...(levelDescriptions ? { levelDescriptions } : {}),
    },
    columns: columnsOf(before, draft),
    codes: new Map(draft.scenarios.flatMap(({ was, code }) => (was === null ? [] : [[was, code] as const]))),
    levels,
  };
}

/** Values per horizon in the columns of the new grid; an empty list stays empty. */
export function carriedColumns<T>(values: readonly T[], { columns }: Pick<GridChange, "columns">): T[] {
  if (values.length === 0) return [];
  return columns.map((old) => values[Math.min(old, values.length - 1)] as T);
}

function renamed<T>(entries: Readonly<Record<string, T>>, codes: GridChange["codes"]): Record<string, T> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([code, value]) => {
      const fresh = codes.get(code);
      return fresh === undefined ? [] : [[fresh, value] as const];
    }),
  );
}

function ratingOf(row: readonly number[], change: GridChange): number[] {
  return carriedColumns(row, change).map((level) => change.levels.get(level) ?? level);
}

/** Rows of scenarios nobody has rated yet: the lowest level, without a reason, so that a release is blocked (V-15). */
function withNewRows(process: BusinessProcess, { parameters, codes }: GridChange): BusinessProcess["matrix"] {
  const old = new Set(codes.values());
  const lowest = parameters.damageLevels[0]?.level ?? 0;
  const fresh = parameters.damageScenarios.filter(({ code }) => !old.has(code));
  const rows = fresh.map(({ code }) => [code, parameters.horizonsHours.map(() => lowest)] as const);
  return { ...process.matrix, ...Object.fromEntries(rows) };
}

function isBegun({ status }: BusinessProcess): boolean {
  return status !== "draft" && status !== "in-survey";
}

/** A BIA-Bogen on the new grid, its ratings moved along with the lines they belong to. */
export function carriedProcess(process: BusinessProcess, change: GridChange): BusinessProcess {
  const { codes } = change;
  const { matrix, shortForm, reasons, irrelevantScenarios, emergencyLevelPercent } = process;
  const inCodes = (list: readonly string[]) => list.flatMap((code) => codes.get(code) ?? []);
  const rows = Object.entries(renamed(matrix, codes)).map(
    ([code, row]) => [code, ratingOf(row, change)] as const,
  );
  const carried: BusinessProcess = {
    ...process,
    matrix: Object.fromEntries(rows),
    ...(reasons ? { reasons: renamed(reasons, codes) } : {}),
    ...(irrelevantScenarios ? { irrelevantScenarios: inCodes(irrelevantScenarios) } : {}),
    ...(emergencyLevelPercent
      ? { emergencyLevelPercent: carriedColumns(emergencyLevelPercent, change) }
      : {}),
    ...(shortForm
      ? { shortForm: { worst: ratingOf(shortForm.worst, change), drivers: inCodes(shortForm.drivers) } }
      : {}),
  };
  const full = shortForm === undefined && isBegun(process);
  return full ? { ...carried, matrix: withNewRows(carried, change) } : carried;
}

/** A sheet after new parameters; a survey that still has open rows goes on as a survey. */
export function afterNewParameters(process: BusinessProcess, parameters: BiaParameters): BusinessProcess {
  const open = parameters.damageScenarios.some(
    ({ code }) => !Object.hasOwn(process.matrix, code) && !process.irrelevantScenarios?.includes(code),
  );
  if (process.status === "in-survey" && open && process.shortForm === undefined) return process;
  const status = statusAfterNewParameters(process.status);
  return status === process.status ? process : { ...process, status };
}
