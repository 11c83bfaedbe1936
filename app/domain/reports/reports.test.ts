import { expect, test } from "vitest";

import { analyse } from "#app/domain/impact-analysis/index.ts";
import { aDocument, aProcess, aResource, aUse, lfms } from "#tests/factories/exchange-document.ts";
import { anExercise } from "#tests/factories/an-exercise.ts";

import type { ExchangeDocument } from "../exchange/index.ts";
import {
  exerciseConcept,
  exercisePlan,
  exerciseReport,
  impactReport,
  measurePlan,
  targetActualOverview,
  type ReportInput,
} from "./index.ts";

function inputOf(document: ExchangeDocument, date = "2026-11-23"): ReportInput {
  return {
    document,
    analysis: analyse(document),
    edition: {
      kind: "draft",
      number: "1",
      date,
      preparedBy: "B. Krause",
      releasedBy: null,
      contentHash: "4f7a91c20e6b55aa0d1e",
      language: "de",
    },
  };
}

const ids = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id);

test("the summary of the worked example counts as reference 12.3 and 12.4 do", () => {
  const { summary } = impactReport(inputOf(lfms()));

  expect([summary.timeCritical, summary.processes]).toEqual([14, 15]);
  expect(summary.counts.processes).toEqual({ met: 4, gap: 6, unknown: 4, "not-time-critical": 1 });
  expect(ids(summary.mtpdViolations).sort()).toEqual(["GP-01", "GP-05", "GP-09", "GP-12"]);
  expect(ids(summary.hiddenGaps)).toEqual(["R-03", "R-05"]);
  expect(ids(summary.unknown)).toEqual(["R-09", "R-12", "R-15"]);
  expect(ids(summary.untreatedGaps)).toEqual(["R-03", "R-04", "R-05", "R-06", "R-08", "R-14"]);
  expect(summary.spofs).toEqual({ knowledge: 1, single: 6, accumulation: 5 });
});

test("time-critical processes are sorted by RTO and name the resource that holds them up", () => {
  const { timeCritical, notTimeCritical } = impactReport(inputOf(lfms()));

  expect(timeCritical.map(({ rtoHours }) => rtoHours)).toEqual(
    timeCritical.map(({ rtoHours }) => rtoHours ?? 0).toSorted((a, b) => a - b),
  );
  expect(timeCritical.find(({ id }) => id === "GP-05")?.heldUpBy).toEqual(["R-04"]);
  expect(timeCritical.find(({ id }) => id === "GP-15")?.demandedBy).toBe("GP-05");
  expect(ids(notTimeCritical)).toEqual(["GP-13"]);
  expect(notTimeCritical[0]?.highestLevel).toBe(2);
});

test("of a process nobody has rated the report says so and claims no harmless damage", () => {
  const document = lfms();
  const [first] = document.processes;
  const unrated = { id: "GP-99", name: "Neu", unit: first?.unit ?? "", matrix: {}, status: "draft" as const };
  const processes = [
    ...document.processes,
    { ...first, ...unrated, rtoHours: null },
  ] as typeof document.processes;
  const { coverage, notTimeCritical, matrices } = impactReport(inputOf({ ...document, processes }));

  expect(ids(coverage.missing)).toEqual(["GP-99"]);
  expect(notTimeCritical.map(({ id, highestLevel }) => [id, highestLevel])).toEqual([
    ["GP-13", 2],
    ["GP-99", null],
  ]);
  expect(matrices.find(({ id }) => id === "GP-99")?.worst).toEqual([]);
});

test("the chain of a hidden gap adds up to its total RTA (12.4)", () => {
  const { hiddenGaps } = targetActualOverview(inputOf(lfms()));

  expect(hiddenGaps.map(({ path }) => path.map(({ id }) => id))).toEqual([
    ["R-18", "R-07", "R-03"],
    ["R-13", "R-08", "R-06", "R-05"],
  ]);
  for (const { path, totalRtaHours } of hiddenGaps) {
    expect(path.reduce((sum, { netRtaHours }) => sum + netRtaHours, 0)).toBe(totalRtaHours);
  }
});

test("unknown values become questions, gaps stand by size, values equal the analysis", () => {
  const input = inputOf(lfms());
  const overview = targetActualOverview(input);

  expect(overview.questions.map(({ resource, asks }) => [resource.id, asks])).toEqual([
    ["R-09", "rta"],
    ["R-12", "rta"],
    ["R-15", "rta"],
  ]);
  expect(ids(overview.gaps)).toEqual(["R-04", "R-05", "R-14", "R-06", "R-08", "R-03"]);
  expect(ids(overview.recoveryPointGaps)).toEqual(["R-03", "R-04", "R-09"]);
  for (const line of overview.resources) {
    expect(input.analysis.resources.find(({ id }) => id === line.id)).toMatchObject({
      rtoHours: line.rtoHours,
      totalRtaHours: line.totalRtaHours,
      status: line.status,
      netStatus: line.netStatus,
      gapHours: line.gapHours,
    });
  }
});

test("an unsigned acceptance and a rejected measure treat nothing", () => {
  const document = aDocument({
    processes: [aProcess("GP-1")],
    resources: [aResource("R-1", { netRtaHours: 5000 })],
    resourceUses: [aUse("GP-1", "R-1")],
    riskAcceptances: [
      {
        id: "RÜ-1",
        subjects: ["R-1"],
        text: "",
        person: null,
        function: "",
        signedOn: null,
        validUntil: null,
      },
    ],
    measures: [aMeasure({ id: "M-1", subjects: ["R-1"], status: "rejected" })],
  });

  expect(ids(impactReport(inputOf(document)).summary.untreatedGaps)).toEqual(["R-1"]);
});

function aMeasure(facts: Partial<NonNullable<ExchangeDocument["measures"]>[number]>) {
  return {
    id: "M-1",
    need: "",
    cause: "",
    action: "Handeln",
    responsible: "",
    priority: "medium" as const,
    dueOn: null,
    means: "",
    status: "open" as const,
    details: "",
    source: "bia" as const,
    kind: "correction" as const,
    subjects: [],
    ...facts,
  };
}

test.each([
  [{ status: "open", dueOn: "2026-11-22" }, "overdue"],
  [{ status: "open", dueOn: "2026-11-23" }, "running"],
  [{ status: "in-progress", dueOn: null }, "running"],
  [{ status: "done", dueOn: "2020-01-01" }, "to-be-checked"],
  [{ status: "effective", dueOn: "2020-01-01" }, "effective"],
  [{ status: "postponed", dueOn: "2020-01-01" }, "set-aside"],
  [{ status: "rejected", dueOn: null }, "set-aside"],
] as const)("a measure with %o belongs to %s", (facts, group) => {
  const plan = measurePlan(inputOf(aDocument({ measures: [aMeasure(facts)] })));

  expect(plan.groups.map(({ group: name }) => name)).toEqual([group]);
});

const SECRET = "Der Serverraum brennt";

function secretExercise(kind: "staff-exercise" | "functional-test") {
  return anExercise({
    kind,
    title: SECRET,
    scope: SECRET,
    method: SECRET,
    initialSituation: SECRET,
    riskAssessment: SECRET,
    schedule: [{ at: "08:10", text: SECRET }],
    artificialities: [SECRET],
    goals: [{ id: "Z1", text: SECRET, criterion: SECRET, result: null, finding: "" }],
    roles: [
      { role: "support", name: "S. Noack", function: SECRET },
      { role: "participant", name: "D. Vogel", function: "IT" },
    ],
    subjects: ["R-08"],
    injects: [
      {
        number: "1",
        plannedAt: "08:15",
        actualAt: null,
        from: "",
        to: "",
        channel: "",
        text: SECRET,
        expected: SECRET,
        goals: ["Z1"],
        kind: "mandatory",
        status: "planned",
        observation: "",
      },
    ],
  });
}

function conceptOf(kind: "staff-exercise" | "functional-test", reader: "participants" | "direction") {
  const document = aDocument({ exercises: [secretExercise(kind)] });
  return exerciseConcept({ ...inputOf(document), exercise: "ÜB-01", reader });
}

test("nothing of the situation reaches those who are exercised in a staff exercise", () => {
  const data = JSON.stringify(conceptOf("staff-exercise", "participants"));

  expect(data).not.toContain(SECRET);
  expect(data).not.toContain("R-08");
  expect(data).toContain("D. Vogel");
});

test("a functional test is prepared together: goals and situation are shown, injects are not", () => {
  const concept = conceptOf("functional-test", "participants");

  expect(concept.script?.goals).toHaveLength(1);
  expect(concept.injects).toEqual([]);
});

test("the direction gets everything", () => {
  const concept = conceptOf("staff-exercise", "direction");

  expect(concept.script?.initialSituation).toBe(SECRET);
  expect(concept.injects).toHaveLength(1);
  expect(concept.roles.map(({ role }) => role)).toEqual(["support", "participant"]);
});

test("alarm results in a report carry roles, not names", () => {
  const alarms = [
    {
      role: "IT",
      name: "D. Vogel",
      channel: "SMS",
      alarmedAt: "10:00",
      acknowledgedAt: "10:41",
      result: "late" as const,
    },
  ];
  const document = aDocument({ exercises: [anExercise({ kind: "alarm-exercise", alarms })] });
  const report = exerciseReport({ ...inputOf(document), exercise: "ÜB-01" });

  expect(JSON.stringify(report.alarms)).not.toContain("Vogel");
  expect(report.alarms[0]?.minutes).toBe(41);
  expect(report.alarm?.figures).toMatchObject({ alarmed: 1, late: 1, reachabilityPercent: 0 });
});

test("a function test over midnight is measured across it and asks to be repeated when it failed", () => {
  const tests = [
    {
      resource: "R-1",
      activity: "Anlauf",
      result: "failed" as const,
      remark: "",
      correction: "",
      startedAt: "22:30",
      endedAt: "01:00",
    },
  ];
  const document = aDocument({ exercises: [anExercise({ kind: "functional-test", tests })] });
  const report = exerciseReport({ ...inputOf(document), exercise: "ÜB-01" });

  expect(report.tests[0]?.measuredMinutes).toBe(150);
  expect(report.recommendations).toEqual([{ kind: "repeat-test", resource: { id: "R-1", name: "" } }]);
});

test.each([
  ["2026-05-12", true],
  ["2024-01-01", true],
  ["2023-12-31", false],
] as const)("an exercise on %s covers its object in the plan of 2026: %s", (plannedOn, covered) => {
  const document = aDocument({
    outageScenarios: [{ id: "AZ-1", name: "Gebäude", failed: [] }],
    exercises: [anExercise({ status: "closed", plannedOn, subjects: ["AZ-1"] })],
  });
  const { coverage } = exercisePlan({ ...inputOf(document), year: 2026 });

  expect(coverage).toMatchObject([{ group: "outages", covered: covered ? 1 : 0 }]);
});

test("a plan of one year has its exercises in order and counts the effort of those that take place", () => {
  const document = aDocument({
    exercises: [
      anExercise({ id: "C", plannedOn: null, effortPersonDays: 4 }),
      anExercise({ id: "B", plannedOn: "2026-09-01", effortPersonDays: 2 }),
      anExercise({ id: "A", plannedOn: "2026-10-01", effortPersonDays: 8, status: "cancelled" }),
      anExercise({ id: "D", plannedOn: "2025-10-01", effortPersonDays: 16 }),
    ],
  });
  const plan = exercisePlan({ ...inputOf(document), year: 2026 });

  expect(ids(plan.exercises)).toEqual(["B", "A", "C"]);
  expect(plan.effortPersonDays).toBe(6);
});

test("an organisation without anything gives empty reports", () => {
  const input = inputOf(aDocument());

  expect(impactReport(input).summary).toMatchObject({
    processes: 0,
    timeCritical: 0,
    timeCriticalPercent: null,
  });
  expect(targetActualOverview(input).resources).toEqual([]);
  expect(exercisePlan(input).coverage).toEqual([]);
  expect(measurePlan(input).counts.all).toBe(0);
});

test("asking for an exercise that does not exist is a mistake of the caller", () => {
  expect(() => exerciseReport({ ...inputOf(aDocument()), exercise: "ÜB-99" })).toThrow("ÜB-99");
});
