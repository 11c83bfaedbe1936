import { formatHours } from "#app/domain/shared/hours.ts";
import type { Language } from "#app/domain/shared/language.ts";

import { measureText } from "./measure-text.ts";
import type { Scale } from "./scale.ts";

export type Tick = { readonly value: number; readonly place: number; readonly label: string };

/** Hours people think in, the most telling first: they win when there is no room for all. */
const HOURS_BY_WEIGHT = [0, 24, 72, 168, 720, 4, 1, 8, 336, 48, 12, 2, 2160, 8760, 96, 16, 87_600, 876_000];

/** Marks of a time axis with German or English labels that do not touch each other. */
export function hourTicks(scale: Scale, size: number, language: Language): readonly Tick[] {
  const gap = size;
  const taken: Tick[] = [];
  for (const value of HOURS_BY_WEIGHT) {
    if (value > scale.domain[1]) continue;
    const label = formatHours(value, language);
    const tick = { value, place: scale.at(value), label };
    const half = measureText(label, size) / 2;
    const clashes = taken.some(
      (other) => Math.abs(other.place - tick.place) < half + measureText(other.label, size) / 2 + gap,
    );
    if (!clashes) taken.push(tick);
  }
  return taken.toSorted((a, b) => a.value - b.value);
}

const STEPS = [1, 2, 5];

/** Whole numbers for an axis of counts: at most `most` marks above zero. */
export function countTicks(max: number, most: number): readonly number[] {
  for (let power = 1; ; power *= 10) {
    for (const step of STEPS) {
      const count = Math.ceil(max / (step * power));
      if (count <= most) return Array.from({ length: count + 1 }, (_, at) => at * step * power);
    }
  }
}
