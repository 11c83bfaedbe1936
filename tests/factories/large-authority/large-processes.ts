import type { BusinessProcess, ProcessDependency, ResourceUse } from "#app/domain/exchange/index.ts";
import { businessProcess } from "#seeds/builders/business-process.ts";

import { idOf, type LargeSizes, type Pick, turn } from "./large-numbers.ts";
import { unitName } from "./large-people.ts";

const TASKS = [
  "Anträge auf Förderung prüfen und bescheiden",
  "Auszahlungen anweisen",
  "Widersprüche bearbeiten",
  "Auskünfte am Bürgertelefon geben",
  "Register führen und berichtigen",
  "Öffentliche Bekanntmachungen veröffentlichen",
  "Prüfungen vor Ort durchführen",
  "Meldungen an die Aufsicht übermitteln",
];
/** Damage per horizon and scenario from harmless to at once unbearable, with an RTO below the MTPD it gives. */
const RATINGS: readonly (readonly [matrix: string, rtoHours: number | null])[] = [
  ["111111 111122 111112 111112 111111", null],
  ["111111 111223 111222 111223 111112", 300],
  ["111111 111234 112223 111233 111223", 120],
  ["111112 112334 112233 112223 111223", 96],
  ["111111 123344 112334 123344 111222", 20],
  ["122334 133444 113344 134444 112233", 3],
];
const WEIGHTS = [0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5];
const REASONS = [
  "Kein Bezug zur Sicherheit von Menschen.",
  "Die Aufgabe steht, Rückstände sind nach dem Ende der Frist nicht mehr aufzuholen.",
  "Gesetzliche Fristen verstreichen, eine Heilung ist nur im Einzelfall möglich.",
  "Beschwerden am ersten Tag, landesweite Berichte nach drei Tagen.",
  "Zinsen und Ersatzansprüche, gemessen an der durchschnittlichen Zahl der Fälle.",
];
const STATUSES = ["released", "released", "released", "in-review", "in-survey"] as const;
const USES_PER_PROCESS = 8;

function processOf(at: number, { people, units }: LargeSizes, pick: Pick): BusinessProcess {
  const [matrix, rtoHours] = turn(RATINGS, turn(WEIGHTS, pick(WEIGHTS.length)));
  return businessProcess({
    id: idOf("GP", at),
    name: `${turn(TASKS, at)} (Bereich ${at + 1})`,
    unit: unitName(at % units),
    matrix,
    executionHours: pick(10) === 0 ? 2 : 0,
    rtoHours,
    emergencyLevel: rtoHours === null ? null : "Nur fristgebundene Vorgänge, 50 % der üblichen Menge",
    owner: idOf("P", pick(people)),
    deputy: idOf("P", pick(people)),
    reasons: REASONS,
    description: "Der Vorgang beginnt mit dem Eingang und endet mit der Bekanntgabe des Bescheids.",
    volume: `${20 + pick(400)} Vorgänge je Woche`,
    workarounds: "Vordruck auf Papier, Nacherfassung nach der Rückkehr in den Normalbetrieb.",
    status: turn(STATUSES, at),
    surveyedOn: "2026-03-02",
    participants: ["Fachlich verantwortliche Person", "BC-Beauftragte"],
  });
}

export function largeProcesses(sizes: LargeSizes, pick: Pick): BusinessProcess[] {
  return Array.from({ length: sizes.processes }, (_, at) => processOf(at, sizes, pick));
}

/** Every second process needs one before it in the register, so that there are chains and no cycles. */
export function largeDependencies({ processes }: LargeSizes, pick: Pick): ProcessDependency[] {
  return Array.from({ length: Math.floor(processes / 2) }, (_, half) => {
    const at = half * 2 + 1;
    return {
      consumer: idOf("GP", at),
      requires: idOf("GP", at - 1 - pick(Math.min(at, 30))),
      kind: "upstream" as const,
      offsetHours: pick(3) === 0 ? 24 : 0,
      agreement: pick(4) === 0 ? ("proposed" as const) : ("agreed" as const),
    };
  });
}

export function largeUses({ processes, resources }: LargeSizes, pick: Pick): ResourceUse[] {
  return Array.from({ length: processes }, (_, process) => {
    const used = new Set(
      Array.from({ length: USES_PER_PROCESS }, (_unused, use) =>
        use < 2 ? pick(Math.min(resources, 60)) : (process * 5 + pick(40)) % resources,
      ),
    );
    return [...used].map((resource, use) => ({
      process: idOf("GP", process),
      resource: idOf("R", resource),
      leadHours: pick(4) === 0 ? 2 : 0,
      rpoHours: use % 3 === 0 ? pick(24) : null,
    }));
  }).flat();
}
