import fc from "fast-check";
import { expect, test } from "vitest";

import { lfms } from "#tests/factories/exchange-document.ts";

import { checkDocument, problemText, type ExchangeDocument, type ProblemCode } from "./index.ts";
import { PROBLEM_TEXTS } from "./check-texts.ts";

type Change = (document: ExchangeDocument) => void;

const PERSON = {
  id: "P-1",
  firstName: "Ada",
  lastName: "Beispiel",
  position: "",
  unit: null,
  phone: "",
  mobile: "",
  email: "",
  active: true,
};
const UNIT = { name: "Referat", head: null, deputy: null, site: null };
const STEP = { activity: "Starten", role: "IT", durationMinutes: 5, check: "", alternative: "" };
const PLAN = {
  id: "WAP-1",
  kind: "wap",
  title: "Wiederanlauf",
  status: "draft",
  version: "1",
  unit: null,
  processes: [],
  resources: [],
  outages: [],
  owner: null,
  approver: null,
  releasedOn: null,
  nextReviewOn: null,
  classification: "internal",
  purpose: "",
  scope: "",
  activation: { who: "", trigger: "", inform: "", deactivate: "" },
  roles: [],
  alerting: "",
  doNot: [],
  escalation: [],
  measures: [],
  steps: [],
  prerequisites: [],
  functionalTest: [],
  limitations: [],
  reportingDuties: [],
  contacts: [],
  documents: [],
  changes: [],
} satisfies NonNullable<ExchangeDocument["plans"]>[number];

/** Breaks the type on purpose: a file may hold anything. */
function put(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

const CASES: readonly (readonly [ProblemCode, string, string | null, Change])[] = [
  ["schema.unknown-key", "$.colour", null, (d) => put(d, "colour", 1)],
  ["schema.unknown-key", "$.processes[2].rto", "GP-03", (d) => put(d.processes[2]!, "rto", 4)],
  ["schema.unknown-key", "$.processes[0].__proto__", "GP-01", (d) => put(d.processes[0]!, "__proto__", {})],
  [
    "schema.unknown-key",
    "$.processes[0].matrix.__proto__",
    "GP-01",
    (d) => put(d.processes[0]!.matrix, "__proto__", []),
  ],
  ["schema.missing", "$.processes[0].name", "GP-01", (d) => Reflect.deleteProperty(d.processes[0]!, "name")],
  ["schema.missing", "$.format", null, (d) => Reflect.deleteProperty(d, "format")],
  ["schema.choice", "$.format", null, (d) => put(d, "format", "bcm-exchange/2")],
  ["schema.type", "$.resources[1].netRtaHours", "R-02", (d) => put(d.resources[1]!, "netRtaHours", "NaN")],
  ["schema.too-small", "$.resources[1].netRtaHours", "R-02", (d) => (d.resources[1]!.netRtaHours = -1)],
  ["schema.too-big", "$.resources[1].netRtaHours", "R-02", (d) => (d.resources[1]!.netRtaHours = 1e308)],
  ["schema.choice", "$.resources[0].category", "R-01", (d) => put(d.resources[0]!, "category", "magic")],
  ["schema.blank", "$.processes[0].name", "GP-01", (d) => (d.processes[0]!.name = " ")],
  ["schema.blank", "$.processes[0].id", " GP", (d) => (d.processes[0]!.id = " GP")],
  ["schema.unprintable", "$.processes[0].name", "GP-01", (d) => (d.processes[0]!.name = "a\u0000b")],
  ["schema.too-long", "$.processes[0].name", "GP-01", (d) => (d.processes[0]!.name = "x".repeat(400))],
  ["schema.too-short", "$.parameters.horizonsHours", null, (d) => (d.parameters.horizonsHours = [])],
  ["schema.format", "$.organisation.code", null, (d) => (d.organisation.code = "a b")],
  ["id.duplicate", "$.processes[1].id", "GP-01", (d) => (d.processes[1]!.id = "GP-01")],
  ["id.duplicate", "$.people[1].id", "P-1", (d) => (d.people = [PERSON, PERSON])],
  [
    "reference.unknown",
    "$.processDependencies[0].requires",
    null,
    (d) => (d.processDependencies[0]!.requires = "X"),
  ],
  ["reference.unknown", "$.resources[1].requires[0]", "R-02", (d) => (d.resources[1]!.requires = ["R-99"])],
  ["reference.unknown", "$.resourceUses[3].process", null, (d) => (d.resourceUses[3]!.process = "R-01")],
  [
    "reference.unknown",
    "$.outageScenarios[0].failed[0]",
    "AZ-01",
    (d) => (d.outageScenarios[0]!.failed[0] = "GP-01"),
  ],
  ["reference.unknown", "$.processes[0].owner", "GP-01", (d) => (d.processes[0]!.owner = "P-9")],
  ["reference.unknown", "$.people[0].unit", "P-1", (d) => (d.people = [{ ...PERSON, unit: "OE-9" }])],
  [
    "reference.unknown",
    "$.plans[0].processes[0]",
    "WAP-1",
    (d) => (d.plans = [{ ...PLAN, processes: ["GP-99"] }]),
  ],
  [
    "reference.unknown",
    "$.plans[0].roles[0].deputies[0]",
    "WAP-1",
    (d) => (d.plans = [{ ...PLAN, roles: [{ role: "IT", holder: null, deputies: ["P-9"], duties: "" }] }]),
  ],
  ["parameters.horizons", "$.parameters.horizonsHours[2]", null, (d) => (d.parameters.horizonsHours[2] = 24)],
  [
    "parameters.intolerability",
    "$.parameters.intolerabilityLevel",
    null,
    (d) => (d.parameters.intolerabilityLevel = 9),
  ],
  [
    "id.duplicate",
    "$.parameters.damageScenarios[1].code",
    null,
    (d) => (d.parameters.damageScenarios[1]!.code = "PU"),
  ],
  [
    "id.duplicate",
    "$.parameters.damageLevels[1].level",
    null,
    (d) => (d.parameters.damageLevels[1]!.level = 1),
  ],
  [
    "matrix.row-missing",
    "$.processes[0].matrix",
    "GP-01",
    (d) => Reflect.deleteProperty(d.processes[0]!.matrix, "PU"),
  ],
  ["matrix.row-length", "$.processes[0].matrix.PU", "GP-01", (d) => (d.processes[0]!.matrix["PU"] = [1, 1])],
  [
    "matrix.unknown-level",
    "$.processes[0].matrix.PU[1]",
    "GP-01",
    (d) => (d.processes[0]!.matrix["PU"]![1] = 7),
  ],
  [
    "matrix.unknown-scenario",
    "$.processes[0].matrix.XX",
    "GP-01",
    (d) => (d.processes[0]!.matrix["XX"] = [1, 1, 1, 1, 1, 1]),
  ],
  [
    "matrix.unknown-scenario",
    "$.processes[0].irrelevantScenarios[0]",
    "GP-01",
    (d) => (d.processes[0]!.irrelevantScenarios = ["XX"]),
  ],
  [
    "matrix.two-forms",
    "$.processes[0].matrix",
    "GP-01",
    (d) => (d.processes[0]!.shortForm = { worst: [1, 1, 1, 1, 1, 1], drivers: [] }),
  ],
  ["quantities.length", "$.resourceUses[0].quantities", null, (d) => (d.resourceUses[0]!.quantities = [1])],
  [
    "dependency.self",
    "$.processDependencies[0]",
    null,
    (d) => (d.processDependencies[0]!.requires = "GP-03"),
  ],
  ["pair.duplicate", "$.processDependencies[1]", null, (d) => (d.processDependencies[1]!.requires = "GP-07")],
  ["pair.duplicate", "$.resourceUses[1]", null, (d) => (d.resourceUses[1]!.resource = "R-01")],
  [
    "pair.duplicate",
    "$.resources[1].requires[1]",
    "R-02",
    (d) => (d.resources[1]!.requires = ["R-06", "R-06"]),
  ],
  ["resources.circle", "$.resources[6].requires", "R-07", (d) => (d.resources[17]!.requires = ["R-07"])],
  ["resources.circle", "$.resources[0].requires", "R-01", (d) => (d.resources[0]!.requires = ["R-01"])],
  [
    "units.circle",
    "$.units[0].parent",
    "A",
    (d) =>
      (d.units = [
        { ...UNIT, id: "A", parent: "B" },
        { ...UNIT, id: "B", parent: "A" },
      ]),
  ],
  ["units.circle", "$.units[0].parent", "A", (d) => (d.units = [{ ...UNIT, id: "A", parent: "A" }])],
  [
    "sites.own-alternative",
    "$.sites[0].alternativeSite",
    "S",
    (d) => (d.sites = [{ id: "S", name: "Haus A", address: "", alternativeSite: "S" }]),
  ],
  [
    "plan.unknown-predecessor",
    "$.plans[0].steps[0].predecessors[0]",
    "WAP-1",
    (d) => (d.plans = [{ ...PLAN, steps: [{ ...STEP, number: 1, predecessors: [2] }] }]),
  ],
  [
    "plan.circle",
    "$.plans[0].steps[0].predecessors",
    "WAP-1",
    (d) =>
      (d.plans = [
        {
          ...PLAN,
          steps: [
            { ...STEP, number: 1, predecessors: [2] },
            { ...STEP, number: 2, predecessors: [1] },
          ],
        },
      ]),
  ],
  [
    "number.duplicate",
    "$.plans[0].steps[1].number",
    "WAP-1",
    (d) =>
      (d.plans = [
        {
          ...PLAN,
          steps: [
            { ...STEP, number: 1, predecessors: [] },
            { ...STEP, number: 1, predecessors: [] },
          ],
        },
      ]),
  ],
];

test("the worked example has no problem", () => {
  expect(checkDocument(lfms())).toEqual([]);
});

test.each(CASES)("%s is named at %s", (code, path, id, change) => {
  const problems = checkDocument(lfms(change));
  expect(problems.map((problem) => [problem.code, problem.path, problem.id])).toContainEqual([
    code,
    path,
    id,
  ]);
  for (const problem of problems) {
    for (const language of ["de", "en"] as const)
      expect(problemText(problem, language)).not.toMatch(/[{}]|undefined/);
  }
});

test("a circle of resources is named, and so is the rule", () => {
  const [problem] = checkDocument(lfms((document) => (document.resources[17]!.requires = ["R-07"])));
  expect(problem!.message).toContain("R-07 → R-18 → R-07");
  expect(problem!.message).toContain("V-21");
});

test.each<[number, number, ProblemCode[]]>([
  [5, -5, []],
  [5, -5.5, ["dependencies.circle"]],
  [0, 0, []],
  [-1, 0.5, ["dependencies.circle"]],
  [0.3, -0.1 - 0.2, []],
])("a process circle with offsets %s and %s gives %j", (there, back, codes) => {
  const document = lfms((content) => {
    content.processDependencies = [
      { consumer: "GP-01", requires: "GP-02", kind: "upstream", offsetHours: there },
      { consumer: "GP-02", requires: "GP-01", kind: "upstream", offsetHours: back },
    ];
  });
  expect(checkDocument(document).map((problem) => problem.code)).toEqual(codes);
});

test("a long circle that loses an hour is found and its sum is named", () => {
  const count = 2000;
  const document = lfms();
  const template = document.processes[0]!;
  document.processes = Array.from({ length: count }, (_, at) => ({ ...template, id: `P${at}` }));
  document.processDependencies = document.processes.map(({ id }, at) => ({
    consumer: id,
    requires: `P${(at * 7 + 1) % count}`,
    kind: "upstream",
    offsetHours: 0,
  }));
  document.processDependencies = document.processes.map(({ id }, at) => ({
    consumer: id,
    requires: `P${(at + 1) % count}`,
    kind: "upstream",
    offsetHours: at === 0 ? -1 : 0,
  }));
  document.resourceUses = [];
  const [problem, ...others] = checkDocument(document);
  expect([problem!.code, problem!.values["sum"], others]).toEqual(["dependencies.circle", -1, []]);
});

test("decreasing ratings are a finding, not a problem of the file", () => {
  expect(
    checkDocument(lfms((document) => (document.processes[0]!.matrix["PU"] = [4, 3, 2, 1, 1, 1]))),
  ).toEqual([]);
});

test("while the survey runs, rows may be missing", () => {
  const unrated = (status: "draft" | "released") =>
    lfms((document) => {
      document.processes[0]!.matrix = {};
      document.processes[0]!.status = status;
    });
  expect(checkDocument(unrated("draft"))).toEqual([]);
  expect(checkDocument(unrated("released"))).toHaveLength(5);
});

test("all problems are named, not just the first", () => {
  const document = lfms((content) => {
    content.processes[0]!.owner = "P-9";
    put(content.resources[0]!, "colour", "red");
    content.resources[17]!.requires = ["R-07"];
    content.parameters.horizonsHours[1] = 1;
  });
  expect(checkDocument(document).map((problem) => problem.code)).toEqual([
    "schema.unknown-key",
    "reference.unknown",
    "parameters.horizons",
    "resources.circle",
  ]);
});

function deep(levels: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { x: value };
  return value;
}

function many(count: number, value: unknown): unknown[] {
  return new Array<unknown>(count).fill(value);
}

test.each<[string, unknown]>([
  ["null", null],
  ["undefined", undefined],
  ["a number", NaN],
  ["a list", []],
  ["a text", "bcm-exchange/1"],
  ["a deep value", deep(100_000)],
  ["depth inside of a list", { ...lfms(), processes: [deep(50_000)] }],
  ["depth inside of a field", lfms((document) => put(document.processes[0]!, "name", deep(50_000)))],
  ["lists where objects belong", lfms((document) => put(document, "parameters", []))],
  [
    "nulls in every list",
    { ...lfms(), processes: [null], resources: [null], resourceUses: [null], plans: [null] },
  ],
  [
    "a row of 150,000 wrong levels",
    lfms((document) => put(document.processes[0]!.matrix, "PU", many(150_000, 9))),
  ],
  [
    "150,000 equal levels",
    lfms((document) => put(document.parameters, "damageLevels", many(150_000, { level: 1 }))),
  ],
  [
    "150,000 equal prerequisites",
    lfms((document) => put(document.resources[0]!, "requires", many(150_000, "R-07"))),
  ],
  ["150,000 bad entries", { ...lfms(), resourceUses: many(150_000, 7) }],
])("%s is refused without a crash", (_, value) => {
  expect(checkDocument(value).length).toBeGreaterThan(0);
});

test("a long chain of resources is no problem", () => {
  const document = lfms();
  const template = document.resources[0]!;
  document.resources = Array.from({ length: 50_000 }, (_, at) => ({
    ...template,
    id: `X${at}`,
    requires: at === 0 ? [] : [`X${at - 1}`],
  }));
  document.resourceUses = [];
  document.outageScenarios = [];
  expect(checkDocument(document)).toEqual([]);
});

const hostile = fc.oneof(
  fc.anything({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, -1, 1e308, Infinity, "NaN", "", "__proto__", "constructor", [], {}, [[]]),
);

test("whatever stands anywhere in a file, the check gives an answer", () => {
  const places = placesOf(lfms());
  fc.assert(
    fc.property(fc.constantFrom(...places), hostile, (place, value) => {
      const document = lfms();
      setAt(document, place, value);
      for (const problem of checkDocument(document)) {
        expect(problem.path.startsWith("$")).toBe(true);
        expect(problem.message).not.toBe("");
      }
    }),
    { numRuns: 600 },
  );
});

type Place = readonly (string | number)[];

function placesOf(value: unknown, path: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).slice(0, 6);
  const keys = inner.map(([key, child]) =>
    placesOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? keys.flat() : [path, ...keys.flat()];
}

function setAt(root: unknown, path: Place, value: unknown): void {
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(at as object, key), root);
  put(holder as object, String(path.at(-1)), value);
}

test("every problem has its words in both languages, with the same values", () => {
  const names = (text: string) => [...text.matchAll(/\{(\w+)/g)].map((found) => found[1]).toSorted();
  for (const [code, text] of Object.entries(PROBLEM_TEXTS.de)) {
    expect([code, names(PROBLEM_TEXTS.en[code as ProblemCode])]).toEqual([code, names(text)]);
  }
});
