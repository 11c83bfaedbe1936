import type { Inject } from "../exchange/index.ts";
import type { AlarmRow, Scenario, ScenarioInject, TestStep } from "./scenario.schema.ts";

/** A line of the Drehbuch before it has a clock time. */
export type ScriptLine = Pick<
  Inject,
  "number" | "from" | "to" | "channel" | "text" | "expected" | "goals"
> & {
  readonly minute: number | null;
};

const CHANNELS: Readonly<Record<ScenarioInject["channel"], string>> = {
  phone: "Telefon",
  radio: "Funk",
  "e-mail": "E-Mail",
  note: "Zettel",
  "in-person": "persönlich",
  system: "System",
};

const TEST_STEP = "Prüfschritt";
const RESTORATION_STEP = "Rückbau";

/**
 * Script of a scenario in the order it is played: alarm rows `A1`, test steps `P1`, steps of restoration `B1`, injects
 * `1`, and reserve injects `R1` at the end (BSI 200-4, 13.6, 13.8, 13.9).
 */
export function scenarioScript(scenario: Scenario): readonly ScriptLine[] {
  const nameOf = roleNames(scenario);
  const lines = [
    ...(scenario.alarmTable ?? []).map((row) => alarmLine(row, nameOf)),
    ...(scenario.testSteps ?? []).map((step) => testLine(step, scenario, nameOf)),
    ...(scenario.restorationSteps ?? []).map((step) => restorationLine(step, scenario, nameOf)),
    ...scenario.injects.map((inject) => injectLine(inject, nameOf)),
  ];
  return lines
    .map((line, at) => ({ line, at }))
    .sort((a, b) => rank(a.line) - rank(b.line) || a.at - b.at)
    .map(({ line }) => line);
}

type NameOf = (id: string) => string;

function roleNames(scenario: Scenario): NameOf {
  const names = new Map(scenario.roles.map(({ id, name }) => [id, name]));
  return (id) => {
    const name = names.get(id);
    if (name === undefined) throw new Error(`scenario ${scenario.id} does not declare the role ${id}`);
    return name;
  };
}

function rank(line: ScriptLine): number {
  return line.minute ?? Number.MAX_SAFE_INTEGER;
}

function injectLine(inject: ScenarioInject, nameOf: NameOf): ScriptLine {
  return {
    number: inject.number,
    minute: inject.minute,
    from: nameOf(inject.from),
    to: nameOf(inject.to),
    channel: CHANNELS[inject.channel],
    text: inject.condition === null ? inject.text : `${inject.text}\nBedingung: ${inject.condition}`,
    expected: inject.expected,
    goals: inject.goals,
  };
}

function alarmLine(row: AlarmRow, nameOf: NameOf): ScriptLine {
  return {
    number: `A${row.number}`,
    minute: row.minute,
    from: nameOf(row.from),
    to: nameOf(row.to),
    channel: CHANNELS[row.channel],
    text: `Alarmierung: ${nameOf(row.to)}`,
    expected: `Quittung innerhalb von ${row.acknowledgeWithinMinutes} Minuten. Bleibt sie aus: ${row.otherwise}`,
    goals: row.goals,
  };
}

function testLine(step: TestStep, scenario: Scenario, nameOf: NameOf): ScriptLine {
  return { ...stepLine(step, scenario, nameOf), number: `P${step.number}`, channel: TEST_STEP };
}

function restorationLine(step: TestStep, scenario: Scenario, nameOf: NameOf): ScriptLine {
  return { ...stepLine(step, scenario, nameOf), number: `B${step.number}`, channel: RESTORATION_STEP };
}

function stepLine(step: TestStep, scenario: Scenario, nameOf: NameOf) {
  const labels = new Map((scenario.measuringPoints ?? []).map(({ id, label }) => [id, label]));
  const taken = step.measures.map(
    ({ point, at }) =>
      `Messpunkt „${labels.get(point) ?? point}“: ${at === "start" ? "Beginn" : "Ende"} festhalten`,
  );
  return {
    minute: step.minute,
    from: nameOf(step.from),
    to: nameOf(step.to),
    text: [`${step.resource} – ${step.activity}`, ...taken].join("\n"),
    expected: [step.success, ...(step.hold === null ? [] : [`Haltepunkt: ${step.hold}`])].join("\n"),
    goals: step.goals,
  };
}
