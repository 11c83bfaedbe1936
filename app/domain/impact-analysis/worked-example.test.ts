import { expect, test } from "vitest";

import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import { lfms } from "#tests/factories/exchange-document.ts";

import {
  analyse,
  analysisCounts,
  buildModel,
  capacityBalances,
  findingText,
  simulateOutage,
} from "./index.ts";

const DESKS: Readonly<Record<string, readonly number[]>> = {
  "GP-01": [0, 4, 6, 8, 8, 8],
  "GP-04": [0, 0, 0, 10, 18, 30],
  "GP-05": [0, 3, 3, 3, 3, 3],
  "GP-06": [0, 0, 0, 4, 6, 6],
  "GP-07": [0, 0, 2, 2, 3, 3],
  "GP-08": [0, 0, 0, 0, 2, 4],
  "GP-14": [0, 0, 0, 0, 0, 2],
  "GP-15": [0, 1, 1, 1, 2, 2],
};

function addDesks(document: ExchangeDocument): void {
  for (const use of document.resourceUses) {
    const desks = DESKS[use.process];
    if (use.resource === "R-14" && desks !== undefined) use.quantities = [...desks];
  }
  document.capacities = [
    { id: "K-1", resource: "R-14", name: "Haus B", quantities: [0, 15, 15, 15, 15, 15] },
    { id: "K-2", resource: "R-14", name: "Mobiles Arbeiten", quantities: [0, 0, 0, 30, 30, 30] },
  ];
}

type Role = NonNullable<ExchangeDocument["baoRoles"]>[number];

function role(id: string, part: Role["part"], holder: string, deputies: string[]): Role {
  return {
    id,
    name: `Rolle ${id}`,
    level: "tactical",
    part,
    dv100: null,
    holder,
    deputies,
    tasks: [],
    powers: [],
    firstSteps: [],
  };
}

function addRoles(document: ExchangeDocument): void {
  document.baoRoles = [
    role("BAO-LS", "core-team", "winkler", ["krause", "lehmann"]),
    role("BAO-IT", "core-team", "vogel", ["brandt"]),
    role("BAO-PER", "core-team", "seidel", ["arnold"]),
    role("BAO-GEB", "core-team", "seidel", ["richter"]),
    role("BAO-NUK", "core-team", "sommer", []),
    role("BAO-PROT", "staff-support", "pohl", ["kern"]),
    role("BAO-VIS", "staff-support", "franke", ["otto"]),
    role("BAO-ENT", "decision-body", "krause", ["winkler"]),
  ];
}

function hitsOf(document: ExchangeDocument): Record<string, string[]> {
  const hits: Record<string, string[]> = {};
  for (const { rule, subjects } of analyse(document).findings) (hits[rule] ??= []).push(subjects.join(">"));
  return hits;
}

const EXPECTED_HITS = {
  "V-16": ["GP-02"],
  "V-17": [""],
  "V-18": ["GP-03>GP-07", "GP-05>GP-11", "GP-05>GP-15", "GP-07>GP-06"],
  "V-19": ["GP-07>GP-06"],
  "V-37": ["R-03", "R-04", "R-05", "R-06", "R-08", "R-14"],
  "V-38": ["R-03", "R-05"],
  "V-39": ["R-09", "R-12", "R-15"],
};

test("12.5: the plain data hit exactly these rules", () => {
  expect(hitsOf(lfms())).toEqual(EXPECTED_HITS);
});

test("12.5: desks and BAO roles add V-25, V-26 and V-44, and no V-43", () => {
  const document = lfms((content) => {
    addDesks(content);
    addRoles(content);
  });
  expect(hitsOf(document)).toEqual({
    ...EXPECTED_HITS,
    "V-25": ["BAO-NUK"],
    "V-26": ["seidel"],
    "V-44": ["R-14"],
  });
});

test("12.5: the share of time-critical processes reads 14 of 15 in both languages", () => {
  const share = analyse(lfms()).findings.find((finding) => finding.rule === "V-17")!;
  expect(share.values).toMatchObject({ critical: 14, total: 15 });
  expect(share.message).toContain("14 von 15 (93,33 %)");
  expect(findingText(share, "en")).toContain("14 of 15 (93.33 %)");
});

test("12.9: the desk balance ends 13 short at 30 days", () => {
  const model = buildModel(lfms(addDesks));
  const [balance, ...others] = capacityBalances(model.index, model.effective);
  expect(others).toEqual([]);
  expect(balance).toMatchObject({
    resource: "R-14",
    demand: [0, 8, 12, 28, 42, 58],
    capacity: [0, 15, 15, 45, 45, 45],
    balance: [0, 7, 3, 17, 3, -13],
  });
  const gap = analyse(lfms(addDesks)).findings.find((finding) => finding.rule === "V-44")!;
  expect(gap.message).toContain("Kapazitätslücke 13 ab 30 Tagen");
});

test("12.3 and 12.4: counts of statuses and hidden gaps", () => {
  expect(analysisCounts(analyse(lfms()))).toEqual({
    processes: { met: 4, gap: 6, unknown: 4, "not-time-critical": 1 },
    mtpdViolated: 4,
    resources: { met: 9, gap: 6, unknown: 3 },
    resourcesNet: { met: 11, gap: 4, unknown: 3 },
    recoveryPoints: { met: 3, gap: 3, unknown: 0 },
    hiddenGaps: ["R-03", "R-05"],
  });
});

test("12.4: with the cascade values instead, no resource RTO changes", () => {
  const cascaded = lfms();
  const results = new Map(
    analyse(cascaded).processes.map((process) => [process.id, process.cascadeRtoHours]),
  );
  for (const process of cascaded.processes) {
    if (process.rtoHours !== null) process.rtoHours = results.get(process.id) ?? null;
  }
  const rtos = (document: ExchangeDocument) =>
    analyse(document).resources.map(({ id, rtoHours }) => [id, rtoHours]);
  expect(rtos(cascaded)).toEqual(rtos(lfms()));
});

test("12.7: GP-02 survives everything but the loss of its phones or its standby", () => {
  const model = buildModel(lfms());
  const all = model.index.resources.map((resource) => resource.id);
  const critical = all.filter((id) => simulateOutage(model, [id]).direct.includes("GP-02"));
  expect(critical).toEqual(["R-10", "R-11"]);
  expect(
    simulateOutage(
      model,
      all.filter((id) => !critical.includes(id)),
    ).followOn,
  ).not.toContain("GP-02");
});

type Done = Readonly<Record<string, Partial<ExchangeDocument["resources"][number]>>>;

/** What each measure of 12.11 changes in the data once it is done. */
const MEASURES: Readonly<Record<string, Done>> = {
  "M-01": {
    "R-08": { netRtaHours: 0.5, redundant: true },
    "R-06": { netRtaHours: 0.5 },
    "R-05": { netRtaHours: 0.5 },
  },
  "M-02": { "R-14": { netRtaHours: 10 } },
  "M-03": { "R-12": { netRtaHours: 8, count: 2 } },
  "M-04": { "R-04": { netRtaHours: 6, rpaHours: 4 } },
  "M-05": { "R-03": { netRtaHours: 6, rpaHours: 0 } },
  "M-06": { "R-15": { netRtaHours: 10 } },
  "M-07": { "R-09": { netRtaHours: 36, rpaHours: 4 } },
};

function withMeasures(ids: readonly string[]): ExchangeDocument {
  return lfms((document) => {
    for (const resource of document.resources)
      for (const id of ids) Object.assign(resource, MEASURES[id]?.[resource.id]);
  });
}

test("12.11: with all measures done every gap is closed, every time is known and no MTPD is violated", () => {
  const result = analyse(withMeasures(Object.keys(MEASURES)));
  const counts = analysisCounts(result);
  expect(counts.resources).toEqual({ met: 18, gap: 0, unknown: 0 });
  expect(counts.recoveryPoints).toEqual({ met: 6, gap: 0, unknown: 0 });
  expect(counts.mtpdViolated).toBe(0);
  expect(counts.hiddenGaps).toEqual([]);
  const rules = new Set(result.findings.map((finding) => finding.rule));
  expect(["V-37", "V-38", "V-39"].filter((rule) => rules.has(rule))).toEqual([]);
});

test.each([
  ["M-01", ["R-05", "R-06", "R-08"]],
  ["M-02", ["R-14"]],
  ["M-05", ["R-03"]],
])("12.11: %s alone closes the gaps of %j", (measure, closed) => {
  const gaps = (document: ExchangeDocument) =>
    analyse(document).resources.flatMap(({ id, status }) => (status === "gap" ? id : []));
  const before = gaps(lfms());
  const after = gaps(withMeasures([measure]));
  expect(before.filter((id) => !after.includes(id))).toEqual(closed);
});

test("12.11: a second authorised person ends the single point of knowledge", () => {
  const spof = (document: ExchangeDocument) =>
    analyse(document).resources.find(({ id }) => id === "R-12")!.spof;
  expect(spof(lfms())).toEqual(["knowledge"]);
  expect(spof(withMeasures(["M-03"]))).toEqual([]);
});
