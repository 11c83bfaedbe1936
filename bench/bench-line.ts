/** One measured figure; ratios are preferred to seconds, because machines differ. */
export interface BenchLine {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The figure must not be larger than this; missing where the figure only informs. */
  readonly atMost?: number;
}

export function formatBenchLine({ name, value, unit, atMost }: BenchLine): string {
  const figure = value.toLocaleString("de-DE", { maximumFractionDigits: 2 });
  const target =
    atMost === undefined
      ? ""
      : `  (höchstens ${atMost.toLocaleString("de-DE")}${value <= atMost ? "" : " – verfehlt"})`;
  return `${name.padEnd(64)} ${figure.padStart(12)} ${unit}${target}`;
}
