import type { MeasuringPoint, Scenario } from "./scenario.schema.ts";

const UNITS: Readonly<Record<MeasuringPoint["unit"], string>> = {
  minutes: "Minuten",
  hours: "Stunden",
  percent: "Prozent",
};

/** How the exercise is held, with everything of the scenario the concept has no field of its own for. */
export function scenarioMethod(scenario: Scenario, variantTitle: string | undefined): string {
  const variant = scenario.variants.find(({ title }) => title === variantTitle);
  return [
    scenario.method,
    ...(variant ? [`Variante „${variant.title}“: ${variant.change}`] : []),
    ...section("Messpunkte", (scenario.measuringPoints ?? []).map(measuringLine)),
    ...section("Unterlagen und Material", scenario.materials),
    ...section("Fragen zur Auswertung", scenario.evaluationQuestions),
  ].join("\n\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [[`${title}:`, ...lines.map((line) => `– ${line}`)].join("\n")];
}

function measuringLine({ label, unit, taking, target }: MeasuringPoint): string {
  return `${label} (${UNITS[unit]}): ${taking} Sollwert: ${target}`;
}
