import { expect, test } from "vitest";

import type { Exercise } from "#app/domain/exchange/index.ts";
import { mendingPlace } from "#app/domain/impact-analysis/index.ts";
import { RULE_SEVERITIES } from "#app/domain/impact-analysis/rules/rule-hit.ts";
import { mendingAddress } from "#app/queries/analysis/mendable-findings.server.ts";
import { exercisePlace } from "#app/queries/exercises/exercise-mending.ts";
import { anExercise } from "#tests/factories/an-exercise.ts";
import { createDemoServer } from "#tests/harness/demo-server.ts";
import { pageForm } from "#tests/harness/page-form.ts";

const P = "GP-05";
const LINK = [P, "GP-09"];
const USE = [P, "R-01"];

const FINDINGS = [
  ["V-10", [P], { scenarios: "PU" }, `/processes/${P}/edit#process-matrix.PU`],
  ["V-10", [P], { case: "short" }, `/processes/${P}/edit#process-worst`],
  ["V-11", [P], {}, `/processes/${P}/edit#process-rtoHours`],
  ["V-12", [P], {}, `/processes/${P}/edit#process-executionHours`],
  ["V-13", [P], {}, `/processes/${P}/edit#process-rtoHours`],
  ["V-14", [P], {}, `/processes/${P}/edit#process-emergencyLevel`],
  ["V-15", [P], { scenarios: "AE, FA" }, `/processes/${P}/edit#process-reasons.AE`],
  ["V-16", [P], {}, "/parameters/grid#grid-horizons.0.hours"],
  ["V-17", [], {}, "/parameters/edit#parameters-intolerabilityLevel"],
  ["V-18", LINK, {}, `/processes/${P}/needs/GP-09#need-offsetHours`],
  ["V-19", LINK, {}, `/processes/${P}/needs/GP-09#need-offsetHours`],
  ["V-20", LINK, { circle: `${P} → GP-09 → ${P}` }, `/processes/${P}/needs/GP-09#remove`],
  ["V-22", USE, {}, `/processes/${P}/uses/R-01#use-leadHours`],
  ["V-23", [P], {}, `/processes/${P}/uses#link-q`],
  ["V-24", USE, {}, `/processes/${P}/uses/R-01#use-rpoHours`],
  ["V-25", ["BAO-LS"], {}, "/records/roles/BAO-LS/edit#record-deputies.0"],
  ["V-26", ["PER-1"], { role: "BAO-LS" }, "/records/roles/BAO-LS/edit#record-holder"],
  ["V-27", [], {}, "/response/rules#rules-reactionTime.detectionHours"],
  ["V-37", ["R-09"], {}, "/measures/new?subject=R-09#measure-need"],
  ["V-38", ["R-09"], {}, "/resources/R-09/edit#resource-requires"],
  ["V-39", ["R-09"], { case: "rta" }, "/resources/R-09/edit#resource-netRtaHours"],
  ["V-39", ["R-09"], { case: "rpa" }, "/resources/R-09/edit#resource-rpaHours"],
  ["V-39", ["R-01"], { case: "prerequisite", unknown: "R-09" }, "/resources/R-09/edit#resource-netRtaHours"],
  ["V-40", ["RISK-1"], {}, "/import#exchange-file"],
  ["V-41", ["BCL-1", "R-09"], {}, "/import#exchange-file"],
  ["V-42", ["BCL-1", "R-09"], {}, "/import#exchange-file"],
  ["V-43", USE, {}, `/processes/${P}/uses/R-01#use-quantities.0`],
  ["V-44", ["R-14"], { substitute: "CAP-1" }, "/resources/R-14/substitutes/CAP-1#substitute-quantities.0"],
  ["V-45", ["R-16"], {}, "/resources/R-16/edit#resource-serviceHoursOnly"],
] as const;

const EXERCISE_FINDINGS = [
  ["V-50", "staff-exercise"],
  ["V-51", "staff-exercise"],
  ["V-52", "ÜB-91"],
  ["V-53", "ÜB-91"],
  ["V-54", "ÜB-91"],
  ["V-55", "ÜB-91"],
  ["V-56", "ÜB-91"],
  ["V-57", "ÜB-92"],
  ["V-58"],
] as const;

async function stage() {
  const server = await createDemoServer();
  const { cookie } = await server.person("bc-officer");
  const { processDependencies, resourceUses } = server.deps.repositories;
  const link = { consumer: P, requires: "GP-09", kind: "upstream", offsetHours: 0 } as const;
  await processDependencies.insert(server.organisationId, link);
  const use = { process: P, resource: "R-01", leadHours: 0, rpoHours: null };
  await resourceUses.insert(server.organisationId, use);
  const capacity = { id: "CAP-1", resource: "R-14", name: "Ausweichraum", quantities: [] };
  await server.deps.repositories.capacities.insert(server.organisationId, capacity);
  const read = async (path: string, as = cookie) =>
    (await server.request(`/o/LfMS${path}`, { cookie: as })).text();
  return { server, cookie, read };
}

test("every rule leads to a page that has the very field", async () => {
  const { read } = await stage();
  for (const [rule, subjects, values, href] of FINDINGS) {
    expect(mendingAddress(mendingPlace({ rule, subjects, values }), ""), rule).toBe(href);
    const [path = "", element = ""] = href.split("#");
    expect(await read(path), `${rule} ${href}`).toContain(`id="${element}"`);
  }
  expect(Object.keys(RULE_SEVERITIES).filter((rule) => !FINDINGS.some(([of]) => of === rule))).toEqual([]);
});

test("every rule of the exercises leads to a page that has the very field", async () => {
  const { server, read } = await stage();
  const roles: Exercise["roles"] = [
    { role: "participant", name: "N. Busch", function: "S3" },
    { role: "director", name: "N. Busch", function: "" },
  ];
  const planned = anExercise({ id: "ÜB-91", kind: "functional-test", roles });
  for (const exercise of [planned, anExercise({ id: "ÜB-92", status: "closed" })])
    await server.deps.repositories.exercises.insert(server.organisationId, exercise);
  for (const [rule, ...subjects] of EXERCISE_FINDINGS) {
    const place = exercisePlace({ rule, severity: "error", subjects: [...subjects, "N. Busch"] }, planned);
    const [path = "", element = ""] = place.at.split("#");
    expect(await read(path), `${rule} ${place.at}`).toContain(`id="${element}"`);
    if (rule === "V-55") expect(element).toBe("concept-roles.1.role");
  }
  expect(await read("/exercises/%C3%9CB-91")).toContain("/edit#concept-riskAssessment");
});

test("a finding leads whoever may mend it to the field and tells which value was changed last", async () => {
  const { server, cookie, read } = await stage();
  const page = pageForm(await read(`/processes/${P}/edit`), "process");
  const before = (await server.deps.repositories.processes.findByCode(server.organisationId, P))?.value
    .rtoHours;
  const fields = Object.fromEntries(page.fill({ rtoHours: "2000" }).entries("save"));
  expect((await server.post(`/o/LfMS/processes/${P}/edit`, fields, cookie)).status).toBe(302);
  const shown = await read(`/processes/${P}`);
  expect(shown).toContain(`href="/o/LfMS/processes/${P}/edit#process-rtoHours"`);
  const plain = shown.replaceAll("<!-- -->", "").replaceAll(" ", " ");
  expect(plain).toMatch(
    new RegExp(`zuletzt geändert: [^<]*RTO[^<]* von ${before}[^<]* auf [^<]* am \\d\\d\\.\\d\\d\\.\\d{4}`),
  );
  const reader = (await server.person("auditor")).cookie;
  expect(await read(`/processes/${P}`, reader)).not.toContain("#process-rtoHours");
});
