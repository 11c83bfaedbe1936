import { expect, test } from "vitest";

import type { ExchangeDocument, Exercise, Measure } from "#app/domain/exchange/index.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";
import { anExercise } from "#tests/factories/an-exercise.ts";
import { aDocument, aProcess, aResource, aUse, lfms } from "#tests/factories/exchange-document.ts";

import { checkStructure } from "../structure/check-structure.ts";
import { printReport, reportInput, REPORTS } from "./report-fixtures.ts";

const named = REPORTS.map(([kind, facts]) => [`${kind} ${JSON.stringify(facts)}`, kind, facts] as const);

/** An organisation that has entered nothing but one empty exercise. */
function nothing(): ExchangeDocument {
  return aDocument({
    exercises: [anExercise({ id: "ÜB-02", plannedOn: null, startsAt: null, endsAt: null })],
  });
}

test.each(named)(
  "%s of an organisation without anything prints and says what is missing",
  async (_name, kind, facts) => {
    const { bytes, text } = await printReport(kind, facts, reportInput(nothing()));

    expect(await checkStructure(bytes)).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|\[object|null/);
  },
);

test.each([
  ["bia-report", "Es sind noch keine Prozesse erfasst"],
  ["target-actual", "Es gibt nichts zu vergleichen"],
  ["measure-plan", "Es ist noch keine Maßnahme erfasst"],
  ["outage-page", "Kein zeitkritischer Prozess ist betroffen"],
] as const)("the empty %s has a sentence for it", async (kind, sentence) => {
  const { text } = await printReport(kind, { failed: [], name: "Nichts" }, reportInput(nothing()));

  expect(text).toContain(sentence);
});

test.each(named)("%s of the bare analysis prints", async (_name, kind, facts) => {
  const document = { ...lfms(), exercises: [anExercise({ id: "ÜB-02" })] };
  const { bytes } = await printReport(kind, facts, reportInput(document));

  expect(await checkStructure(bytes)).toEqual([]);
});

const MANY = 200;

function manyProcesses(): ExchangeDocument {
  const numbers = Array.from({ length: MANY }, (_, at) => at);
  return aDocument({
    processes: numbers.map((at) => aProcess(`GP-${1000 + at}`, { name: `Verfahren ${at} bearbeiten` })),
    resources: [
      aResource("R-1", { netRtaHours: 500 }),
      ...numbers.map((at) => aResource(`R-${1000 + at}`, { netRtaHours: at })),
    ],
    resourceUses: numbers.flatMap((at) => [
      aUse(`GP-${1000 + at}`, "R-1"),
      aUse(`GP-${1000 + at}`, `R-${1000 + at}`),
    ]),
    processDependencies: [],
    exercises: [anExercise({ id: "ÜB-02" })],
  });
}

test.each([
  ["bia-report", {}],
  ["target-actual", {}],
  ["outage-page", { failed: ["R-1"], name: "Zentrale Ressource" }],
] as const)(
  "%s prints every one of 200 processes and 201 resources",
  async (kind, facts) => {
    const document = manyProcesses();
    const { bytes, text, anchors } = await printReport(kind, facts, reportInput(document));
    const listed = kind === "outage-page" ? [] : document.resources;

    expect(document.processes.filter(({ id }) => !text.includes(id))).toEqual([]);
    expect(listed.filter(({ id }) => !text.includes(`${id} `))).toEqual([]);
    expect(await checkStructure(bytes)).toEqual([]);
    expect(anchors["outage-values"] ?? 2).toBe(2);
  },
  60_000,
);

const HOSTILE = [
  "x".repeat(290),
  "Wort ".repeat(58).trim(),
  "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverwahrungsvorschrift",
  "🔥 Alarm 🚨",
  "שלום عربي",
  "<script>alert(1)</script> & \\ {} %PDF </svg>",
];

function hostileExercise(line: string, exercise: Exercise): Exercise {
  return {
    ...exercise,
    title: line,
    place: line,
    scope: line,
    summary: line,
    rules: [line],
    strengths: [line],
    goals: exercise.goals.map((goal) => ({ ...goal, text: line, criterion: line, finding: line })),
    injects: exercise.injects.map((inject) => ({
      ...inject,
      from: line.slice(0, 200),
      text: line,
      expected: line,
    })),
    protocol: exercise.protocol.map((entry) => ({ ...entry, text: line })),
  };
}

function hostileMeasure(line: string, measure: Measure): Measure {
  return { ...measure, action: line, need: line, cause: line, responsible: line, details: line, means: line };
}

function poisoned(line: string): ExchangeDocument {
  const full = lfmsDocument();
  return {
    ...full,
    organisation: { ...full.organisation, name: line },
    processes: full.processes.map((process) => ({ ...process, name: line, emergencyLevel: line })),
    resources: full.resources.map((resource) => ({ ...resource, name: line, rtaEvidence: line })),
    measures: full.measures?.map((measure) => hostileMeasure(line, measure)),
    exercises: full.exercises?.map((exercise) => hostileExercise(line, exercise)),
  };
}

test.each(HOSTILE.map((line) => [line.slice(0, 24), line] as const))(
  "names like %j print in every report and stay well tagged",
  async (_label, line) => {
    const input = reportInput(poisoned(line));
    for (const [kind, facts] of REPORTS) {
      const { bytes } = await printReport(kind, facts, input);
      expect(await checkStructure(bytes)).toEqual([]);
    }
  },
  60_000,
);

test("the front of the outage page stays one page with the longest names", async () => {
  const input = reportInput(poisoned("Wort ".repeat(58).trim()));
  const all = input.document.resources.map(({ id }) => id);
  const { anchors } = await printReport(
    "outage-page",
    { failed: all, name: "Langer Name ".repeat(20).trim() },
    input,
  );

  expect(anchors["outage-values"]).toBe(2);
});

test("more time horizons than fit beside each other are all printed", async () => {
  const horizonsHours = Array.from({ length: 20 }, (_, at) => (at + 1) * 5);
  const levels = horizonsHours.map((_, at) => (at < 10 ? 1 : 3));
  const base = aDocument({ processes: [aProcess("GP-1", { matrix: { AE: levels } })] });
  const document = { ...base, parameters: { ...base.parameters, horizonsHours } };
  const { text, bytes } = await printReport("bia-report", {}, reportInput(document));

  expect(horizonsHours.filter((hours) => !text.includes(`${hours} h`) && hours < 72)).toEqual([]);
  expect(await checkStructure(bytes)).toEqual([]);
});
