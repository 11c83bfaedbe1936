/** The five damage scenarios every organisation of the demo land rates, in the order of the matrix notation. */
export const DAMAGE_SCENARIOS = [
  { code: "PU", name: "Beeinträchtigung der persönlichen Unversehrtheit" },
  { code: "AE", name: "Beeinträchtigung der Aufgabenerfüllung" },
  { code: "GV", name: "Verstoß gegen Gesetze, Vorschriften und Verträge" },
  { code: "IA", name: "Negative Innen- und Außenwirkung" },
  { code: "FA", name: "Finanzielle Auswirkungen" },
];

/** Reads `"111111 133344 112222 123333 111122"`: one digit per horizon, one group per damage scenario. */
export function damageMatrix(notation: string): Record<string, number[]> {
  const groups = notation.split(" ");
  return Object.fromEntries(
    DAMAGE_SCENARIOS.map(({ code }, index) => [code, Array.from(groups[index] ?? "", Number)]),
  );
}

/** Reasons of a rating in the order of {@link DAMAGE_SCENARIOS}. */
export function damageReasons(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(DAMAGE_SCENARIOS.map(({ code }, index) => [code, texts[index] ?? ""]));
}
