import { beforeAll, expect, test } from "vitest";

import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";
import { german } from "#app/i18n/german.ts";
import golden from "#tests/golden/lfms.expected.json" with { type: "json" };
import input from "#tests/golden/lfms.input.json" with { type: "json" };
import { pageForm } from "#tests/harness/page-form.ts";
import { signedIn } from "#tests/harness/people.ts";
import { createTestServer, type TestServer } from "#tests/harness/test-server.ts";

const example = input as ExchangeDocument;
const ORGANISATION = "lfms-by-hand";

let server: TestServer;
let cookie: string;

type Typed = Readonly<Record<string, string | boolean>>;

async function page(path: string): Promise<string> {
  const answer = await server.request(`/o/LfMS${path}`, { cookie });
  expect(answer.status, path).toBe(200);
  return answer.text();
}

/** Opens a page, fills its form in and sends it off; every value has to find its field. */
async function typeIn(path: string, form: string, values: Typed): Promise<string> {
  const filled = pageForm(await page(path), form).fill(values);
  expect(filled.method).toBe("post");
  const fields = Object.fromEntries(filled.entries("save"));
  const answer = await server.post(filled.action || `/o/LfMS${path}`, fields, cookie);
  const text = answer.status === 302 ? "" : await answer.text();
  expect(answer.status, `${path} ${/field__error[^]{0,300}/.exec(text)?.[0] ?? ""}`).toBe(302);
  return answer.headers.get("location") ?? "";
}

const hours = (value: number | null) => (value === null ? "" : String(value).replace(".", ","));

async function typeInParameters() {
  const { damageScenarios, damageLevels, ...values } = example.parameters;
  await typeIn("/parameters/edit", "parameters", {
    ...Object.fromEntries(damageScenarios.map(({ name }, at) => [`scenarios.${at}`, name])),
    ...Object.fromEntries(damageLevels.map(({ name }, at) => [`levels.${at}`, name])),
    intolerabilityLevel: String(values.intolerabilityLevel),
    baoReactionHours: hours(values.baoReactionHours),
    bufferHours: hours(values.bufferHours),
    coveredPeriodHours: hours(values.coveredPeriodHours),
    spofLimitHours: hours(values.spofLimitHours),
    accumulationThreshold: String(values.accumulationThreshold),
    reason: "Festlegung der Leitung für den ersten Zyklus",
    confirm: true,
  });
}

async function typeInUnits() {
  for (const unit of new Set(example.processes.map((process) => process.unit)))
    await typeIn("/records/units/new", "record", { id: unit, name: unit });
}

async function typeInProcess(process: ExchangeDocument["processes"][number]) {
  const { id, name, unit } = process;
  await typeIn("/new-process", "new-process", { id, name, unit });
  const cells = Object.entries(process.matrix).flatMap(([code, row]) =>
    row.map((level, at) => [`matrix.${code}.${at}`, String(level)]),
  );
  await typeIn(`/processes/${id}/edit`, "process", {
    ...(Object.fromEntries(cells) as Typed),
    executionHours: hours(process.executionHours),
    rtoHours: hours(process.rtoHours),
    emergencyLevel: process.emergencyLevel ?? "",
  });
}

/** Prerequisites first, as the form asks for resources that are there. */
function inOrder(resources: ExchangeDocument["resources"]): ExchangeDocument["resources"] {
  const done: ExchangeDocument["resources"] = [];
  while (done.length < resources.length) {
    const next = resources.find(
      (one) => !done.includes(one) && one.requires.every((id) => done.some((other) => other.id === id)),
    );
    if (!next) throw new Error("a circle in the worked example");
    done.push(next);
  }
  return done;
}

async function typeInResource(resource: ExchangeDocument["resources"][number]) {
  await typeIn("/new-resource", "resource", {
    id: resource.id,
    name: resource.name,
    category: resource.category,
    site: resource.site ?? "",
    count: String(resource.count),
    redundant: resource.redundant,
    basicSupply: resource.basicSupply,
    netRtaHours: hours(resource.netRtaHours),
    rpaHours: hours(resource.rpaHours),
    rtaEvidence: resource.rtaEvidence,
    requires: resource.requires.join("\r\n"),
  });
}

beforeAll(async () => {
  server = await createTestServer();
  const { code, name } = example.organisation;
  await server.deps.unitOfWork(({ organisations }) =>
    organisations.insert({ id: ORGANISATION, code, name, kind: "authority", parentCode: null }),
  );
  const grants = [{ role: "bc-officer", organisationId: ORGANISATION } as const];
  cookie = (await signedIn(server.deps, { login: "bcb", organisationId: ORGANISATION, grants })).cookie;
});

test("a new organisation leads from empty lists to the parameters it has to fix first", async () => {
  for (const path of ["/new-process", "/new-resource"]) {
    const answer = await server.request(`/o/LfMS${path}`, { cookie });
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/o/LfMS/parameters"]);
  }
  expect(await page("/parameters")).toContain('href="/o/LfMS/parameters/edit"');
});

test("the worked example typed in through the forms gives the same analysis as its import", async () => {
  await typeInParameters();
  await typeInUnits();
  for (const process of example.processes) await typeInProcess(process);
  for (const { consumer, requires, kind, offsetHours } of example.processDependencies)
    await typeIn(`/processes/${consumer}/needs/${requires}`, "need", {
      kind,
      offsetHours: hours(offsetHours),
    });
  for (const resource of inOrder(example.resources)) await typeInResource(resource);
  for (const { process, resource, leadHours, rpoHours } of example.resourceUses)
    await typeIn(`/processes/${process}/uses/${resource}`, "use", {
      leadHours: hours(leadHours),
      rpoHours: hours(rpoHours),
    });

  const document = await server.deps.repositories.exchange.load(ORGANISATION);
  if (!document) throw new Error("nothing was stored");
  expect(document.parameters).toMatchObject(example.parameters);
  const { processes, resources, restartOrder } = analyse(document);
  expect({ processes, resources, restartOrder }).toEqual({
    processes: golden.processes,
    resources: golden.resources,
    restartOrder: golden.restartOrder,
  });
});

test.each(golden.outageScenarios)("the simulation of $id stops the golden processes", async (scenario) => {
  const failed = example.outageScenarios.find(({ id }) => id === scenario.id)?.failed ?? [];
  const chosen = failed.map((id) => `failed=${id}`).join("&");
  const html = await page(`/outage?${chosen}`);
  const going = html.slice(html.indexOf(`aria-label="${german.analysis.outage.unaffected}"`));
  const critical = golden.processes.filter(({ status }) => status !== "not-time-critical");
  const stopped = critical.filter(({ id }) => !going.includes(`/processes/${id}"`));
  expect(stopped.map(({ id }) => id)).toEqual([...scenario.direct, ...scenario.followOn].toSorted());
});
