import { expect, test } from "vitest";

import { type MendingPlace, mendingPlace } from "#app/domain/impact-analysis/index.ts";
import { mendingAddress } from "#app/queries/analysis/mendable-findings.server.ts";
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
  ["V-39", ["R-09"], { case: "rta" }, "/resources/R-09/edit#resource-netRtaHours"],
  ["V-39", ["R-09"], { case: "rpa" }, "/resources/R-09/edit#resource-rpaHours"],
  ["V-39", ["R-01"], { case: "prerequisite", unknown: "R-09" }, "/resources/R-09/edit#resource-netRtaHours"],
  ["V-43", USE, {}, `/processes/${P}/uses/R-01#use-quantities.0`],
  ["V-45", ["R-16"], {}, "/resources/R-16/edit#resource-serviceHoursOnly"],
] as const;

async function stage() {
  const server = await createDemoServer();
  const { cookie } = await server.person("bc-officer");
  const { processDependencies, resourceUses } = server.deps.repositories;
  const link = { consumer: P, requires: "GP-09", kind: "upstream", offsetHours: 0 } as const;
  await processDependencies.insert(server.organisationId, link);
  const use = { process: P, resource: "R-01", leadHours: 0, rpoHours: null };
  await resourceUses.insert(server.organisationId, use);
  const read = async (path: string, as = cookie) =>
    (await server.request(`/o/LfMS${path}`, { cookie: as })).text();
  return { server, cookie, read };
}

test("every rule leads to a page that has the very field", async () => {
  const { read } = await stage();
  for (const [rule, subjects, values, href] of FINDINGS) {
    const place = mendingPlace({ rule, subjects, values }) as MendingPlace;
    expect(mendingAddress(place, ""), rule).toBe(href);
    const [path = "", element = ""] = href.split("#");
    expect(await read(path), `${rule} ${href}`).toContain(`id="${element}"`);
  }
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
