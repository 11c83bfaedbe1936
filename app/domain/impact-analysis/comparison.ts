/** Below a hundredth of a second: such a difference comes from decimal fractions in binary, not from a duration. */
const ARITHMETIC_DUST_HOURS = 1e-9;

/** Whether a value keeps a demand; equal values do (11.7). 0.1 h + 0.2 h keeps a demand of 0.3 h. */
export function keeps(valueHours: number, demandHours: number): boolean {
  return valueHours - demandHours <= ARITHMETIC_DUST_HOURS;
}

/** NaN stands for "no value" in the number columns of the model; outside it is null. */
export function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

export function roundToHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
