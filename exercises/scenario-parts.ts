import type { Scenario, ScenarioInject, ScenarioRole } from "#app/domain/exercise/index.ts";

/** One line of a script: minute, sender, receiver, channel, text, expected action, goals, condition. */
export type InjectRow = readonly [
  minute: number | null,
  from: string,
  to: string,
  channel: ScenarioInject["channel"],
  text: string,
  expected: string,
  goals: readonly string[],
  condition?: string,
];

/** Numbers the lines of a script: `1`, `2` … for planned injects, `R1`, `R2` … for reserve injects. */
export function injectsFrom(rows: readonly InjectRow[]): ScenarioInject[] {
  const counts = { planned: 0, reserve: 0 };
  return rows.map(([minute, from, to, channel, text, expected, goals, condition]) => ({
    number: minute === null ? `R${++counts.reserve}` : String(++counts.planned),
    minute,
    from,
    to,
    channel,
    text,
    condition: condition ?? null,
    expected,
    goals: [...goals],
  }));
}

type RoleRow = readonly [id: string, name: string, task: string];

export function playersFrom(rows: readonly RoleRow[]): ScenarioRole[] {
  return rows.map(([id, name, task]) => ({ id, name, part: "player", exerciseRole: "participant", task }));
}

export function controlFrom(rows: readonly RoleRow[]): ScenarioRole[] {
  return rows.map(([id, name, task]) => ({ id, name, part: "control", exerciseRole: "support", task }));
}

/** Roles every exercise has besides its director; they do not play. */
export const EVALUATION_ROLES: ScenarioRole[] = [
  {
    id: "author",
    name: "Übungsautorin oder Übungsautor",
    part: "evaluation",
    exerciseRole: "author",
    task: "Erarbeitet Konzept und Drehbuch, passt Platzhalter und Einlagen an die eigene Behörde an.",
  },
  {
    id: "exercise-recorder",
    name: "Übungsprotokollierung",
    part: "evaluation",
    exerciseRole: "recorder",
    task: "Hält den Verlauf der Übung mit Uhrzeiten fest, getrennt vom Protokoll der Übenden.",
  },
  {
    id: "observer",
    name: "Beobachtung",
    part: "evaluation",
    exerciseRole: "observer",
    task: "Beobachtet je Ziel mit Beobachtungsbogen und greift nicht ein.",
  },
];

/** Rules that hold for every exercise in which messages are exchanged. */
export const MESSAGE_RULES: Scenario["safetyRules"] = [
  "Jede Nachricht beginnt und endet mit dem Wort „ÜBUNG“.",
  "Das Codewort „ECHTFALL“ beendet die Übung sofort.",
  "Es wird nur die Telefonliste der Übung benutzt.",
  "Keine wirklichen personenbezogenen Daten in Einlagen.",
  "Bewertet werden Abläufe, nicht Personen.",
];
