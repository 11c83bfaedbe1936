import type { BiaParameters } from "#app/domain/exchange/index.ts";

import type { Tone } from "../svg/theme.ts";

/** What the cells of a heat map mean in one set of BIA parameters. */
export type HeatLevels = Pick<BiaParameters, "horizonsHours" | "damageLevels" | "intolerabilityLevel">;

const TOLERABLE: readonly Tone[] = ["heat-1", "heat-2", "heat-3"];

/** Fill of a level: neutral steps while the damage is tolerable, two stronger ones from the intolerability level on. */
export function levelTone(levels: HeatLevels, level: number): Tone {
  if (level > levels.intolerabilityLevel) return "heat-5";
  if (level === levels.intolerabilityLevel) return "heat-4";
  const below = levels.damageLevels
    .map((each) => each.level)
    .filter((each) => each < levels.intolerabilityLevel)
    .sort((a, b) => a - b);
  const rank = Math.max(0, below.indexOf(level));
  const last = Math.max(1, below.length - 1);
  return TOLERABLE[Math.round((rank / last) * (TOLERABLE.length - 1))] ?? "heat-1";
}

export function levelName(levels: HeatLevels, level: number): string {
  return levels.damageLevels.find((each) => each.level === level)?.name ?? "";
}

/** Number and word of a level, for example `3 hoch`. */
export function levelText(levels: HeatLevels, level: number): string {
  return `${level} ${levelName(levels, level)}`.trim();
}
