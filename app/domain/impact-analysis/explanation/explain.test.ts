import fc from "fast-check";
import { expect, test } from "vitest";

import { anyDocument } from "#tests/factories/arbitrary-document.ts";
import {
  aDependency,
  aDocument,
  anUncriticalProcess,
  aProcess,
  lfms,
} from "#tests/factories/exchange-document.ts";

import {
  buildModel,
  explain,
  inputLabel,
  inputValue,
  PROCESS_EXPLANATIONS,
  RESOURCE_EXPLANATIONS,
  trailStatement,
  trailText,
  type ExplainedValue,
  type ImpactModel,
  type ProcessValue,
  type ResourceValue,
  type Trail,
} from "../index.ts";

const model = buildModel(lfms());

function ofProcess(id: string, value: ProcessValue): Trail {
  return explain(model, { kind: "process", id, value })!;
}

function ofResource(id: string, value: ResourceValue): Trail {
  return explain(model, { kind: "resource", id, value })!;
}

test("12.4: the total RTA of R-05 is explained by its slowest chain, part by part", () => {
  const trail = ofResource("R-05", "totalRtaHours");
  expect(trail.path).toEqual(["R-13", "R-08", "R-06", "R-05"]);
  expect(trail.inputs.map((input) => [input.reference?.ids[0], inputValue(input, "de")])).toEqual([
    ["R-13", "2 h"],
    ["R-08", "8 h"],
    ["R-06", "6 h"],
    ["R-05", "3 h"],
  ]);
  expect(trailStatement(trail, "de")).toBe(
    "R-05 braucht mit Voraussetzungen 19 h, davon 3 h selbst; die langsamste Kette ist R-13 → R-08 → R-06 → R-05.",
  );
});

test("12.4: the RTO of R-13 is traced through the systems to the process that is in a hurry", () => {
  const trail = ofResource("R-13", "rtoHours");
  expect(trail.path).toEqual(["GP-10", "R-05", "R-08", "R-13"]);
  expect(trail.rule).toBe("resource-rto.resource");
  expect(trailStatement(trail, "en")).toContain("because R-08 needs it first; the chain begins at GP-10");
});

test("12.4: basic supply takes its RTO from the strictest process", () => {
  const trail = ofResource("R-18", "rtoHours");
  expect([trail.rule, trail.path]).toEqual(["resource-rto.basic-supply", ["GP-02", "R-18"]]);
});

test("12.3: the MTPD of GP-05 names horizon, level and limit, and rests on five rows", () => {
  const trail = ofProcess("GP-05", "mtpdHours");
  expect(trailStatement(trail, "de")).toBe(
    "Die MTPD ist 24 h: Bis dahin erreicht der Schaden mit Stufe 3 erstmals das Untragbarkeitsniveau 3.",
  );
  expect(trail.clause).toBe("BSI 200-4, 7.2.1");
  const rows = trail.children![0]!.inputs;
  expect(rows.map((input) => inputLabel(input, "de"))).toEqual(
    ["PU", "AE", "GV", "IA", "FA"].map((code) => `Bewertung (${code}, GP-05)`),
  );
});

test.each<[string, ProcessValue, string]>([
  ["GP-05", "drivers", "PU, GV"],
  [
    "GP-03",
    "maxRtoHours",
    "63 h sein: MTPD 3 Tage − BAO-Reaktionszeit 2 h − Prozessausführungszeit 6 h − Puffer 1 h",
  ],
  ["GP-06", "effectiveRtoHours", "weil GP-07 den Prozess braucht und selbst nach 5 Tagen laufen muss"],
  ["GP-04", "effectiveRtoHours", "gilt die eigene RTO von 4 Tagen"],
  ["GP-06", "cascadeRtoHours", "ausgehend von GP-03"],
  ["GP-09", "mtpdViolated", "wird verletzt: Der Ausfall dauert 24,25 h"],
  ["GP-09", "outageHours", "2 h + Wiederanlauf 22,25 h + Prozessausführungszeit 0 h"],
  ["GP-15", "reachableHours", "weil die Gesamt-RTA von R-15 unbekannt ist"],
  ["GP-15", "maxRtoHours", "Ohne MTPD"],
  ["GP-13", "status", "nicht zeitkritisch"],
  ["GP-05", "restartPosition", "an Stelle 5 von 14"],
  ["GP-10", "reachableHours", "Am längsten dauert R-05 mit 19 h Gesamt-RTA und 0 h Vorlauf"],
])("%s: %s reads %s", (id, value, words) => {
  expect(trailStatement(ofProcess(id, value), "de")).toContain(words);
});

test.each<[string, ResourceValue, string]>([
  [
    "R-05",
    "hiddenGap",
    "Verdeckte Lücke: R-05 allein braucht 3 h und hielte 4 h ein, mit Voraussetzungen dauert es 19 h",
  ],
  ["R-07", "hiddenGap", "Keine verdeckte Lücke"],
  ["R-04", "gapHours", "Es fehlen 30 h"],
  ["R-04", "rpoHours", "GP-05 verlangt den kleinsten Datenverlust an R-04: höchstens 4 h"],
  ["R-03", "rpoStatus", "können 1 h alt sein, zulässig sind 0 h"],
  ["R-12", "spof", "nur eine Person"],
  ["R-08", "spof", "9 zeitkritische Prozesse hängen davon ab (Schwelle 5)"],
  ["R-01", "spof", "nicht redundant, und die RTO von 20 h"],
  ["R-10", "spof", "redundant und darum kein"],
  ["R-17", "spof", "kein Single Point of Failure"],
  ["R-02", "directRtoHours", "GP-03 verlangt R-02 am frühesten, nach 54 h"],
  ["R-16", "directRtoHours", "Kein zeitkritischer Prozess nutzt R-16 direkt"],
  ["R-09", "totalRtaHours", "weil die Wiederanlaufzeit von R-09 nicht erhoben ist"],
  ["R-18", "processesTransitive", "13 Prozesse nutzen R-18"],
  ["R-05", "restartPosition", "an Stelle 7 von 18"],
])("%s: %s reads %s", (id, value, words) => {
  expect(trailStatement(ofResource(id, value), "de")).toContain(words);
});

test("12.6 and 12.7: membership in a scenario names the way from what fails", () => {
  const hit = (process: string) => explain(model, { kind: "scenario", id: "AZ-03", process })!;
  expect([hit("GP-10").rule, hit("GP-10").path]).toEqual(["scenario.direct", ["R-08", "R-05", "GP-10"]]);
  expect([hit("GP-07").rule, hit("GP-07").path.at(0), hit("GP-07").path.slice(-2)]).toEqual([
    "scenario.follow-on",
    "R-08",
    ["GP-06", "GP-07"],
  ]);
  expect(hit("GP-02").rule).toBe("scenario.not-hit");
});

test("a chain of three levels is followed to its origin", () => {
  const document = aDocument({
    processes: [aProcess("A"), anUncriticalProcess("B"), anUncriticalProcess("C"), anUncriticalProcess("D")],
    processDependencies: [
      aDependency("A", "B"),
      aDependency("B", "C", { offsetHours: 5 }),
      aDependency("C", "D"),
    ],
  });
  const trail = explain(buildModel(document), { kind: "process", id: "D", value: "cascadeRtoHours" })!;
  expect(trail.path).toEqual(["A", "B", "C", "D"]);
  expect(trail.inputs.map((input) => inputValue(input, "de"))).toEqual(["12 h", "0 h", "5 h", "0 h"]);
});

test("what does not exist has no reason", () => {
  expect(explain(model, { kind: "process", id: "GP-99", value: "status" })).toBeNull();
  expect(explain(model, { kind: "resource", id: "GP-01", value: "status" })).toBeNull();
  expect(explain(model, { kind: "scenario", id: "AZ-99", process: "GP-01" })).toBeNull();
});

function allValues({ index }: ImpactModel): readonly ExplainedValue[] {
  const processValues = Object.keys(PROCESS_EXPLANATIONS) as ProcessValue[];
  const resourceValues = Object.keys(RESOURCE_EXPLANATIONS) as ResourceValue[];
  return [
    ...index.processes.flatMap(({ id }) =>
      processValues.map((value) => ({ kind: "process", id, value }) as const),
    ),
    ...index.resources.flatMap(({ id }) =>
      resourceValues.map((value) => ({ kind: "resource", id, value }) as const),
    ),
    ...index.document.outageScenarios.flatMap((scenario) =>
      index.processes.map(({ id }) => ({ kind: "scenario", id: scenario.id, process: id }) as const),
    ),
  ];
}

test("every value of every sound document explains itself in both languages", () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const any = buildModel(document);
      for (const asked of allValues(any)) {
        const trail = explain(any, asked)!;
        for (const language of ["de", "en"] as const) {
          expect(trailText(trail, language)).not.toMatch(/undefined|NaN|[{}]/);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("a total RTA is the sum of the inputs along its path", () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const any = buildModel(document);
      for (const { id, totalRtaHours } of any.results.resources) {
        const trail = explain(any, { kind: "resource", id, value: "totalRtaHours" })!;
        const hours = trail.inputs.map(({ value }) => (value.kind === "hours" ? value.hours : null));
        expect(trail.path.at(-1)).toBe(id);
        if (totalRtaHours === null) expect(hours).toContain(null);
        else expect(hours.reduce((sum, part) => sum! + part!, 0)).toBe(totalRtaHours);
      }
    }),
  );
});
