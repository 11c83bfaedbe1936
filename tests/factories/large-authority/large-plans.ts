import type { Exercise, Measure, Plan } from "#app/domain/exchange/index.ts";
import { exercise, inject } from "#seeds/builders/exercise.ts";
import { measure } from "#seeds/builders/measure.ts";
import { measuresFor, plan, recoverySteps } from "#seeds/builders/plan.ts";

import { idOf, type LargeSizes, type Pick, turn } from "./large-numbers.ts";
import { unitName } from "./large-people.ts";

const STEPS = ["Lage feststellen", "Zuständige anrufen", "Ersatz in Betrieb nehmen", "Ergebnis prüfen"];
const PLAN_STATUSES = ["released", "released", "in-review", "draft"] as const;
const MEASURE_STATUSES = ["open", "in-progress", "done", "effective"] as const;
const DUE = ["2026-09-30", "2026-12-15", "2027-02-28", "2027-06-30"];

function day(at: number): string {
  return `2026-${String((at % 12) + 1).padStart(2, "0")}-${String((at % 28) + 1).padStart(2, "0")}`;
}

function headOf(at: number, { people, units }: LargeSizes, pick: Pick) {
  return {
    unit: unitName(at % units),
    status: turn(PLAN_STATUSES, at),
    owner: idOf("P", pick(people)),
    approver: idOf("P", pick(people)),
    releasedOn: at % 4 < 2 ? day(at) : null,
    nextReviewOn: at % 4 < 2 ? turn(DUE, at) : null,
    purpose: "Die Aufgabe läuft im Notbetrieb weiter, bis alles wieder da ist.",
    scope: "Gilt bei Ausfall von Gebäude, Technik oder Personal.",
    alerting: "Die Stabsleitung ruft die verantwortliche Person an.",
  };
}

function processPlan(at: number, sizes: LargeSizes, pick: Pick): Plan {
  return plan({
    ...headOf(at, sizes, pick),
    id: idOf("GFP", at),
    kind: "gfp",
    title: `Geschäftsfortführung Bereich ${at + 1}`,
    processes: [...new Set([0, 1, 2, 3].map((step) => idOf("GP", (at * 5 + step) % sizes.processes)))],
    measures: (["building", "it", "personnel"] as const).flatMap((outage) =>
      measuresFor(
        outage,
        STEPS.map((text, step) => [step < 2 ? "W" : "N", `${text}.`, "Referatsleitung", 15 * (step + 1)]),
      ),
    ),
  });
}

function resourcePlan(at: number, sizes: LargeSizes, pick: Pick): Plan {
  return plan({
    ...headOf(at, sizes, pick),
    id: idOf("WAP", at),
    kind: "wap",
    title: `Wiederanlauf der Ressource ${at + 1}`,
    resources: [idOf("R", at % sizes.resources)],
    outages: ["it"],
    steps: recoverySteps(
      STEPS.map((text, step) => [
        text,
        "Systembetreuung",
        20 * (step + 1),
        "Anmeldung gelingt",
        "Ersatzgerät",
      ]),
    ),
  });
}

export function largePlans(sizes: LargeSizes, pick: Pick): Plan[] {
  return Array.from({ length: sizes.plans }, (_, at) =>
    at % 4 === 3 ? resourcePlan(at, sizes, pick) : processPlan(at, sizes, pick),
  );
}

export function largeExercises(sizes: LargeSizes, pick: Pick): Exercise[] {
  return Array.from({ length: sizes.exercises }, (_, at) =>
    exercise({
      id: idOf("ÜB", at),
      title: `Übung ${at + 1}: Ausfall im Bereich ${at + 1}`,
      kind: turn(["plan-walkthrough", "staff-exercise", "alarm-exercise", "functional-test"], at),
      status: at % 3 === 0 ? "planned" : "closed",
      period: at % 3 === 0 ? "2026" : "2025",
      plannedOn: at % 3 === 0 ? day(at) : day(at).replace("2026", "2025"),
      subjects: [idOf(at % 4 === 3 ? "WAP" : "GFP", at), idOf("GP", pick(sizes.processes))],
      initialSituation: "Am Morgen fällt die Stromversorgung aus; die Dauer ist unbekannt.",
      injects: STEPS.map((text, step) =>
        inject({
          number: String(step + 1),
          plannedAt: `09:${String(10 + step * 10)}`,
          from: "Übungsleitung",
          to: "Stab",
          channel: "Telefon",
          text: `${text}: neue Meldung aus dem Bereich.`,
          expected: "Der Stab bewertet die Lage neu.",
          goals: [],
        }),
      ),
      summary: at % 3 === 0 ? "" : "Die Ziele wurden überwiegend erreicht.",
    }),
  );
}

export function largeMeasures(sizes: LargeSizes, pick: Pick): Measure[] {
  return Array.from({ length: sizes.measures }, (_, at) =>
    measure({
      id: idOf("M", at),
      need: "Die Anlaufzeit ist länger als erlaubt.",
      action: `Ersatz für die Ressource ${at + 1} beschaffen und prüfen`,
      responsible: unitName(at % sizes.units),
      priority: turn(["high", "medium", "low"], at),
      dueOn: turn(DUE, pick(DUE.length)),
      status: turn(MEASURE_STATUSES, at),
      subjects: [idOf("R", pick(sizes.resources)), idOf("GP", pick(sizes.processes))],
    }),
  );
}
