import type { BiaParameters, BusinessProcess } from "#app/domain/exchange/index.ts";

/** What an outage of a process does over time (BSI 200-4, 7.2.1). */
export type Damage = {
  /** Worst damage level per horizon; a horizon nobody rated yet counts as the lowest level. */
  readonly worst: readonly number[];
  /** Position of the MTPD in `horizonsHours`; null when the damage never becomes intolerable. */
  readonly mtpdIndex: number | null;
  /** Hours; null when the damage never becomes intolerable within the horizons. */
  readonly mtpdHours: number | null;
  /** Damage scenarios that are intolerable at the MTPD, in the order of `damageScenarios`. */
  readonly drivers: readonly string[];
};

export type RatedProcess = Pick<BusinessProcess, "matrix" | "shortForm" | "irrelevantScenarios">;

/** Codes of the scenarios that count for a process, in the order of the parameters. */
export function relevantScenarios(process: RatedProcess, parameters: BiaParameters): readonly string[] {
  const irrelevant = process.irrelevantScenarios;
  const codes = parameters.damageScenarios.map((scenario) => scenario.code);
  if (irrelevant === undefined || irrelevant.length === 0) return codes;
  return codes.filter((code) => !irrelevant.includes(code));
}

/** Rating row of one scenario; undefined when it has not been rated. */
export function ratingRow(process: RatedProcess, code: string): readonly number[] | undefined {
  return Object.hasOwn(process.matrix, code) ? process.matrix[code] : undefined;
}

/** Whether anybody has rated the damage yet: a process nobody rated is not "not time-critical", one does not know (BSI 200-4, 7.2.1). */
export function isRated(process: RatedProcess, parameters: BiaParameters): boolean {
  if (process.shortForm !== undefined) return true;
  const relevant = relevantScenarios(process, parameters);
  return relevant.length === 0 || relevant.some((code) => (ratingRow(process, code)?.length ?? 0) > 0);
}

/** Worst row, MTPD (hours) and drivers of one process; BSI 200-4, 7.2.1. The worst scenario counts, the level is ">=". */
export function assessDamage(process: RatedProcess, parameters: BiaParameters): Damage {
  const worst = worstRow(process, parameters);
  const found = worst.findIndex((level) => level >= parameters.intolerabilityLevel);
  if (found < 0) return { worst, mtpdIndex: null, mtpdHours: null, drivers: [] };
  return {
    worst,
    mtpdIndex: found,
    mtpdHours: parameters.horizonsHours[found] as number,
    drivers: driversAt(process, parameters, found),
  };
}

function worstRow(process: RatedProcess, parameters: BiaParameters): readonly number[] {
  const worst = parameters.horizonsHours.map(() => lowestLevel(parameters));
  const raise = (row: readonly number[] | undefined) => {
    if (row === undefined) return;
    const rated = Math.min(row.length, worst.length);
    for (let at = 0; at < rated; at++) {
      if ((row[at] as number) > (worst[at] as number)) worst[at] = row[at] as number;
    }
  };
  if (process.shortForm !== undefined) raise(process.shortForm.worst);
  else for (const code of relevantScenarios(process, parameters)) raise(ratingRow(process, code));
  return worst;
}

function lowestLevel(parameters: BiaParameters): number {
  let lowest = Infinity;
  for (const { level } of parameters.damageLevels) if (level < lowest) lowest = level;
  return Number.isFinite(lowest) ? lowest : 0;
}

function driversAt(process: RatedProcess, parameters: BiaParameters, horizon: number): readonly string[] {
  const relevant = relevantScenarios(process, parameters);
  const named = process.shortForm?.drivers;
  if (named !== undefined) return relevant.filter((code) => named.includes(code));
  return relevant.filter(
    (code) => (ratingRow(process, code)?.[horizon] ?? -1) >= parameters.intolerabilityLevel,
  );
}
