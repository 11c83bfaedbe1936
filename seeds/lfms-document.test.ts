import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import type { Plan } from "#app/domain/exchange/index.ts";
import { exerciseFindings } from "#app/domain/exercise/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";

import { lfmsBeforeMeasures, lfmsDocument } from "./lfms/lfms-document.ts";

type Json = Record<string, unknown>;

function golden(name: string): Json {
  return JSON.parse(readFileSync(new URL(`../tests/golden/${name}`, import.meta.url), "utf8")) as Json;
}

/** The part of `value` the sample speaks of: keys the sample does not know are left out. */
function likeSample(value: unknown, sample: unknown): unknown {
  if (Array.isArray(sample) && Array.isArray(value)) {
    return value.map((entry, at) => likeSample(entry, sample[at] ?? sample[0]));
  }
  if (typeof sample !== "object" || sample === null) return value;
  return Object.fromEntries(
    Object.keys(sample).map((key) => [key, likeSample((value as Json)[key], (sample as Json)[key])]),
  );
}

/** Rule hits as `rule subject>subject`, without the ones that name no object. */
function hits(rules: readonly string[], before: boolean): string[] {
  const { findings } = analyse(before ? lfmsBeforeMeasures() : lfmsDocument());
  return findings
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, subjects }) => `${rule} ${subjects.join(">")}`);
}

/** Longest way through the steps of a recovery plan, in minutes. */
function criticalPath(plan: Plan): number {
  const ends = new Map<number, number>();
  for (const step of plan.steps) {
    const start = Math.max(0, ...step.predecessors.map((number) => ends.get(number) ?? Number.NaN));
    ends.set(step.number, start + (step.durationMinutes ?? Number.NaN));
  }
  return Math.max(...ends.values());
}

test("base keys equal the golden input of the reference example", () => {
  const sample = golden("lfms.input.json");
  expect(likeSample(lfmsDocument(), sample)).toEqual(sample);
});

test("the analysis equals the golden result", () => {
  const sample = golden("lfms.expected.json");
  expect(likeSample(analyse(lfmsDocument()), sample)).toEqual(sample);
});

test("before any measure every rule of the reference example hits, and no other rule of the analysis", () => {
  const rules = Array.from({ length: 36 }, (_, index) => `V-${index + 10}`);
  expect(hits(rules, true)).toEqual([
    "V-16 GP-02",
    "V-17 ",
    "V-18 GP-03>GP-07",
    "V-18 GP-05>GP-11",
    "V-18 GP-05>GP-15",
    "V-18 GP-07>GP-06",
    "V-19 GP-07>GP-06",
    "V-25 BAO-S5",
    "V-26 P-Seidel",
    "V-37 R-03",
    "V-37 R-04",
    "V-37 R-05",
    "V-37 R-06",
    "V-37 R-08",
    "V-37 R-14",
    "V-38 R-03",
    "V-38 R-05",
    "V-39 R-09",
    "V-39 R-12",
    "V-39 R-15",
    "V-44 R-14",
  ]);
});

test("with its measures no gap is left untreated", () => {
  expect(hits(["V-37", "V-40", "V-41", "V-42"], false)).toEqual([]);
});

test("desks balance as in the quantities of the reference example", () => {
  const { resourceUses, capacities, parameters } = lfmsDocument();
  const sum = (lists: readonly (readonly number[])[], at: number) =>
    lists.reduce((total, list) => total + (list[at] ?? 0), 0);
  const needed = resourceUses.flatMap(({ resource, quantities }) =>
    resource === "R-14" && quantities ? [quantities] : [],
  );
  const there = capacities!.map(({ quantities }) => quantities);
  expect(parameters.horizonsHours.map((_, at) => sum(there, at) - sum(needed, at))).toEqual([
    0, 7, 3, 17, 3, -13,
  ]);
});

test("every time-critical process has a business continuity plan", () => {
  const document = lfmsDocument();
  const planned = new Set(
    document.plans?.filter(({ kind }) => kind === "gfp").flatMap(({ processes }) => processes),
  );
  const missing = analyse(document).processes.filter(
    ({ id, status }) => status !== "not-time-critical" && !planned.has(id),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test.each(
  lfmsDocument()
    .plans!.filter(({ kind }) => kind === "wap")
    .map((plan) => [plan.id, plan] as const),
)("%s: the critical path fits the restart time of its resource", (_, plan) => {
  const resource = lfmsDocument().resources.find(({ id }) => id === plan.resources[0]);
  const minutes = criticalPath(plan);
  const limit = resource!.netRtaHours! * 60;
  expect(minutes).toBeLessThanOrEqual(limit);
  expect(minutes).toBeGreaterThanOrEqual(limit * 0.75);
});

test.each(lfmsDocument().plans!.map((plan) => [plan.id, plan] as const))(
  "%s: every step is done by a role of the plan, which has a number, a holder and duties",
  (_, plan) => {
    const roles = new Set(plan.roles.map(({ role }) => role));
    const steps = [...plan.measures, ...plan.steps];
    expect(
      steps.filter(({ role }) => !roles.has(role)).map(({ role, number }) => `${number} ${role}`),
    ).toEqual([]);
    expect(steps.length).toBeGreaterThan(0);
  },
);

test("every plan says in which outages it is needed", () => {
  expect(
    lfmsDocument()
      .plans!.filter(({ outages }) => outages.length === 0)
      .map(({ id }) => id),
  ).toEqual([]);
});

test("GFP-31 covers five outages in all three phases", () => {
  const plan = lfmsDocument().plans?.find(({ id }) => id === "GFP-31");
  const phases = Map.groupBy(plan!.measures, ({ outage }) => outage);
  expect([...phases.keys()].sort()).toEqual(["building", "it", "network", "personnel", "power"]);
  for (const group of phases.values()) expect(new Set(group.map(({ phase }) => phase)).size).toBe(3);
});

test("the print sample of the reference stands in GFP-31 word for word", () => {
  const { measures } = lfmsDocument().plans!.find(({ id }) => id === "GFP-31")!;
  const rows = measures
    .filter(
      ({ outage, number }) =>
        outage === "it" || (number === 1 && (outage === "building" || outage === "personnel")),
    )
    .map((row) => [
      row.outage,
      row.phase,
      row.number,
      row.text,
      row.role,
      row.durationMinutes ?? row.durationText,
    ]);
  expect(rows).toEqual([
    [
      "it",
      "restart",
      1,
      "Bereitschaftstelefone (R-10) verteilen, Weiterleitung der Gefahrennummer prüfen",
      "Leitung 31",
      20,
    ],
    [
      "it",
      "restart",
      2,
      "Papiervordrucke „Eilanordnung“ und Siegel aus dem Notfallschrank holen",
      "Sachbearbeitung",
      15,
    ],
    ["it", "restart", 3, "Akten über Registratur anfordern (GP-15)", "Sachbearbeitung", 60],
    [
      "it",
      "emergency-operation",
      4,
      "Anordnung handschriftlich, Vier-Augen durch Rufbereitschaft, Zustellung durch Boten",
      "Dezernent/in",
      "je Fall 2–4 h",
    ],
    ["it", "emergency-operation", 5, "Liste der Fälle führen (Vordruck N-07)", "Sachbearbeitung", "laufend"],
    [
      "it",
      "return",
      6,
      "Fälle in E-Akte nacherfassen, Kontrolle durch zweite Person",
      "Sachbearbeitung",
      "30 min je Fall",
    ],
    [
      "building",
      "restart",
      1,
      "Sammelplatz, Vollzähligkeit, Umzug Haus B Raum 104 (3 Plätze)",
      "Leitung 31",
      60,
    ],
    ["personnel", "restart", 1, "Rufbereitschaft aus Ref. 32 verstärken", "Leitung 31", 30],
  ]);
});

test("parts of the reaction time add up to the parameter, in the rules and in the exercise", () => {
  const { rulesOfProcedure, parameters, exercises } = lfmsDocument();
  const { detectionHours, alertingHours, constitutionHours, decisionHours, bufferHours } =
    rulesOfProcedure!.reactionTime;
  expect(detectionHours + alertingHours + constitutionHours + decisionHours + bufferHours).toBe(
    parameters.baoReactionHours,
  );
  const values = exercises![1]!.measurements.map(({ value }) => value);
  expect(values[4]).toBeCloseTo(
    values.slice(0, 4).reduce((sum, value) => sum + value, 0),
    3,
  );
});

test("of twelve people alarmed ten answer in time, one late, and one number is wrong", () => {
  const results = lfmsDocument().exercises![0]!.alarms.map(({ result }) => result);
  expect(results.filter((result) => result === "reached")).toHaveLength(10);
  expect(results).toContain("late");
  expect(results).toContain("wrong-number");
  expect(results).toHaveLength(12);
});

test("the exercises break no rule", () => {
  const { exercises, cycle } = lfmsDocument();
  expect(exerciseFindings(exercises!, cycle)).toEqual([]);
});
