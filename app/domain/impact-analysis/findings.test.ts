import { expect, test } from "vitest";

import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import {
  aDependency,
  aDocument,
  anUncriticalProcess,
  aProcess,
  aResource,
  aUse,
} from "#tests/factories/exchange-document.ts";

import { analyse, findingText } from "./index.ts";
import { RULE_SEVERITIES } from "./rules/rule-hit.ts";
import { TEXTS } from "./texts/index.ts";

/** One time-critical process on one sound resource: only hints about the share of critical processes. */
function quiet(parts: Partial<ExchangeDocument> = {}): ExchangeDocument {
  return aDocument({
    processes: [aProcess("GP-1"), anUncriticalProcess("GP-2"), anUncriticalProcess("GP-3")],
    resources: [aResource("R-1")],
    resourceUses: [aUse("GP-1", "R-1")],
    ...parts,
  });
}

function withProcess(parts: Parameters<typeof aProcess>[1]): ExchangeDocument {
  return quiet({
    processes: [aProcess("GP-1", parts), anUncriticalProcess("GP-2"), anUncriticalProcess("GP-3")],
  });
}

function withResource(
  parts: Parameters<typeof aResource>[1],
  more: Partial<ExchangeDocument> = {},
): ExchangeDocument {
  return quiet({ resources: [aResource("R-1", parts)], ...more });
}

function withUse(
  parts: Parameters<typeof aUse>[2],
  resource: Parameters<typeof aResource>[1] = {},
): ExchangeDocument {
  return quiet({ resources: [aResource("R-1", resource)], resourceUses: [aUse("GP-1", "R-1", parts)] });
}

const SIGNED = {
  id: "RÜ-1",
  subjects: ["R-1"],
  text: "",
  person: null,
  function: "Leitung",
  signedOn: "2026-01-10",
  validUntil: null,
};
const UNSIGNED = { ...SIGNED, signedOn: null };
const RISK = {
  id: "RI-1",
  resource: "R-1",
  outage: "Ausfall",
  frequency: 1,
  damage: 1,
  measure: null,
} as const;
const SOLUTION = {
  id: "BL-1",
  resource: "R-1",
  name: "Ersatz",
  chosen: true,
  expectedRtaHours: 4,
  maxEmergencyOperationHours: 168,
  riskAcceptance: null,
};
const MEASURE = {
  id: "M-1",
  need: "",
  cause: "",
  action: "Ersatz beschaffen",
  responsible: "",
  priority: "high",
  dueOn: null,
  means: "",
  status: "open",
  details: "",
  source: "target-actual",
  kind: "correction",
  subjects: ["R-1"],
} as const;
const SLOW = { netRtaHours: 20 };

const processGoal = { rtoHours: 12 };

const CASES: readonly (readonly [rule: string, subjects: string, document: ExchangeDocument])[] = [
  ["V-10", "GP-1", withProcess({ matrix: { AE: [1, 3, 2, 4] } })],
  ["V-10", "GP-1", withProcess({ matrix: {}, shortForm: { worst: [1, 3, 2, 3], drivers: ["AE"] } })],
  ["V-11", "GP-1", withProcess({ rtoHours: 24 })],
  ["V-11", "GP-1", withProcess({ rtoHours: null })],
  ["V-12", "GP-1", withProcess({ executionHours: 21, rtoHours: 1 })],
  ["V-13", "GP-1", withProcess({ rtoHours: 21.5 })],
  ["V-14", "GP-1", withProcess({ emergencyLevel: "  " })],
  [
    "V-14",
    "GP-2",
    quiet({
      processes: [aProcess("GP-1"), anUncriticalProcess("GP-2"), anUncriticalProcess("GP-3")],
      processDependencies: [aDependency("GP-1", "GP-2")],
    }),
  ],
  ["V-15", "GP-1", withProcess({ reasons: {} })],
  ["V-16", "GP-1", withProcess({ matrix: { AE: [3, 3, 3, 3] } })],
  ["V-17", "", quiet({ processes: [aProcess("GP-1"), anUncriticalProcess("GP-2")] })],
  [
    "V-18",
    "GP-1>GP-2",
    quiet({
      processes: [aProcess("GP-1"), aProcess("GP-2", { rtoHours: 13 }), anUncriticalProcess("GP-3")],
      processDependencies: [aDependency("GP-1", "GP-2", { agreement: "proposed" })],
    }),
  ],
  [
    "V-19",
    "GP-2>GP-3",
    quiet({ processDependencies: [aDependency("GP-1", "GP-2"), aDependency("GP-2", "GP-3")] }),
  ],
  [
    "V-20",
    "GP-1>GP-2",
    quiet({ processDependencies: [aDependency("GP-1", "GP-2"), aDependency("GP-2", "GP-1")] }),
  ],
  ["V-22", "GP-1>R-1", withUse({ leadHours: 13 })],
  ["V-23", "GP-1", quiet({ resourceUses: [] })],
  ["V-23", "GP-1", withUse({ normalOperationOnly: true })],
  ["V-24", "GP-1>R-1", withUse({}, { category: "it", rpaHours: 4 })],
  ["V-24", "GP-1>R-1", withUse({}, { category: "information", holdsData: true })],
  ["V-37", "R-1", withResource(SLOW)],
  ["V-37", "R-1", withResource(SLOW, { measures: [{ ...MEASURE, subjects: ["R-1"], status: "rejected" }] })],
  ["V-37", "R-1", withResource(SLOW, { riskAcceptances: [UNSIGNED] })],
  ["V-37", "R-1", withResource(SLOW, { continuitySolutions: [{ ...SOLUTION, chosen: false }] })],
  [
    "V-38",
    "R-1",
    withResource(
      { requires: ["R-2"] },
      { resources: [aResource("R-1", { requires: ["R-2"] }), aResource("R-2", SLOW)] },
    ),
  ],
  ["V-39", "R-1", withResource({ netRtaHours: null })],
  ["V-39", "R-1", withUse({ rpoHours: 4 }, { category: "it" })],
  [
    "V-39",
    "R-1",
    withResource(
      {},
      { resources: [aResource("R-1", { requires: ["R-2"] }), aResource("R-2", { netRtaHours: null })] },
    ),
  ],
  ["V-40", "RI-1", withResource({}, { risks: [{ ...RISK, option: "accept", riskAcceptance: null }] })],
  [
    "V-40",
    "RI-1",
    withResource(
      {},
      { risks: [{ ...RISK, option: "accept", riskAcceptance: "RÜ-1" }], riskAcceptances: [UNSIGNED] },
    ),
  ],
  ["V-41", "BL-1>R-1", withResource({}, { continuitySolutions: [{ ...SOLUTION, expectedRtaHours: 13 }] })],
  [
    "V-42",
    "BL-1>R-1",
    withResource({}, { continuitySolutions: [{ ...SOLUTION, maxEmergencyOperationHours: 100 }] }),
  ],
  ["V-43", "GP-1>R-1", withUse({ quantities: [1, 1, 1, 1] })],
  ["V-43", "GP-1>R-1", withUse({ quantities: [0, 0, 1, 1] })],
  [
    "V-44",
    "R-1",
    quiet({
      resourceUses: [aUse("GP-1", "R-1", { quantities: [0, 2, 2, 3] })],
      capacities: [{ id: "K-1", resource: "R-1", name: "Ersatz", quantities: [0, 2, 2, 2] }],
    }),
  ],
  ["V-45", "R-1", withResource({ serviceHoursOnly: true })],
];

test("nothing is found in quiet data", () => {
  expect(analyse(quiet()).findings).toEqual([]);
});

test.each(CASES)("%s is reported for %s", (rule, subjects, document) => {
  const found = analyse(document).findings.filter((finding) => finding.rule === rule);
  expect(found.map((finding) => finding.subjects.join(">"))).toContain(subjects);
  const own = found.find((finding) => finding.subjects.join(">") === subjects)!;
  expect(own.severity).toBe(RULE_SEVERITIES[rule as keyof typeof RULE_SEVERITIES]);
  expect(findingText(own, "de")).toBe(own.message);
  for (const language of ["de", "en"] as const)
    expect(findingText(own, language)).not.toMatch(/[{}]|undefined|NaN/);
});

test.each<[string, string, ExchangeDocument]>([
  ["V-13", "an RTO that is exactly the limit", withProcess({ rtoHours: 21 })],
  ["V-15", "a file without any reasons", withProcess({})],
  ["V-15", "a scenario that does not count", withProcess({ reasons: {}, irrelevantScenarios: ["AE"] })],
  [
    "V-18",
    "an agreed dependency",
    quiet({ processDependencies: [aDependency("GP-1", "GP-2", { agreement: "agreed" })] }),
  ],
  [
    "V-24",
    "a resource marked as holding no data",
    withUse({}, { category: "it", rpaHours: 4, holdsData: false }),
  ],
  ["V-24", "an IT resource nobody asks for data", withUse({}, { category: "it" })],
  ["V-37", "a gap with a measure", withResource(SLOW, { measures: [{ ...MEASURE, subjects: ["R-1"] }] })],
  ["V-37", "a gap with a chosen solution", withResource(SLOW, { continuitySolutions: [SOLUTION] })],
  ["V-37", "a gap with a signed risk acceptance", withResource(SLOW, { riskAcceptances: [SIGNED] })],
  [
    "V-40",
    "a risk with a signed acceptance",
    withResource(
      {},
      { risks: [{ ...RISK, option: "accept", riskAcceptance: "RÜ-1" }], riskAcceptances: [SIGNED] },
    ),
  ],
  [
    "V-41",
    "a slow solution with a signed acceptance",
    withResource(
      {},
      {
        continuitySolutions: [{ ...SOLUTION, expectedRtaHours: 13, riskAcceptance: "RÜ-1" }],
        riskAcceptances: [SIGNED],
      },
    ),
  ],
  ["V-43", "a demand that begins with the RTO", withUse({ quantities: [0, 1, 1, 1] })],
  ["V-43", "quantities that are all zero", withUse({ quantities: [0, 0, 0, 0] })],
  ["V-44", "a demand without any substitute entered", withUse({ quantities: [0, 9, 9, 9] })],
])("%s leaves %s alone", (rule, _, document) => {
  expect(analyse(document).findings.map((finding) => finding.rule)).not.toContain(rule);
});

test("V-25 is only a warning in the Reaktiv stage", () => {
  const cycle = {
    year: 2026,
    stage: "reactive",
    reason: "",
    startsOn: "2026-01-01",
    endsOn: "2026-12-31",
  } as const;
  const baoRoles: ExchangeDocument["baoRoles"] = [
    {
      id: "LS",
      name: "Stabsleitung",
      level: "tactical",
      part: "core-team",
      dv100: "LS",
      holder: null,
      deputies: [],
      tasks: [],
      powers: [],
      firstSteps: [],
    },
  ];
  const severities = (document: ExchangeDocument) =>
    analyse(document).findings.map((finding) => finding.severity);
  expect(severities(quiet({ baoRoles, cycle }))).toEqual(["warning"]);
  expect(severities(quiet({ baoRoles }))).toEqual(["error"]);
});

test.each<[number, string[]]>([
  [0.5, []],
  [0.4, ["V-27"]],
  [0.6, ["V-27"]],
])("V-27: parts that differ from the BAO-Reaktionszeit (decision %s h)", (decisionHours, rules) => {
  const reactionTime = { detectionHours: 0.5, alertingHours: 0.7, constitutionHours: 0.2, bufferHours: 0.1 };
  const rulesOfProcedure = {
    reactionTime: { ...reactionTime, decisionHours },
    decisionCriteria: [],
    sections: [],
  };
  expect(analyse(quiet({ rulesOfProcedure })).findings.map((finding) => finding.rule)).toEqual(rules);
});

test("findings come ordered by rule, then by subjects", () => {
  const document = quiet({
    processes: ["GP-3", "GP-1", "GP-2"].map((id) => aProcess(id, { ...processGoal, emergencyLevel: null })),
    resourceUses: [],
  });
  const keys = analyse(document).findings.map((finding) => `${finding.rule} ${finding.subjects.join(" ")}`);
  expect(keys).toEqual(keys.toSorted());
  expect(keys).toHaveLength(7);
});

test("every rule has its words in both languages, with the same values", () => {
  const names = (text: string) => [...text.matchAll(/\{(\w+)/g)].map((found) => found[1]).toSorted();
  expect(Object.keys(TEXTS.en.findings)).toEqual(Object.keys(TEXTS.de.findings));
  for (const [key, text] of Object.entries(TEXTS.de.findings))
    expect(names(TEXTS.en.findings[key]!)).toEqual(names(text));
  for (const [key, text] of Object.entries(TEXTS.de.trails)) {
    expect([key, names(TEXTS.en.trails[key as keyof typeof TEXTS.en.trails])]).toEqual([key, names(text)]);
  }
  const worded = new Set(Object.keys(TEXTS.de.findings).map((key) => key.split(".")[0]));
  expect(Object.keys(RULE_SEVERITIES).filter((rule) => !worded.has(rule))).toEqual([]);
});
