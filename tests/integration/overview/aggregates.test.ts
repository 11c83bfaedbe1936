import { beforeAll, expect, test } from "vitest";

import { canonicalDocumentText } from "#app/domain/exchange/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import { keepDigests } from "#app/services/figures/keep-digests.server.ts";
import { hashOfText } from "#db/audit/hashes.ts";
import type { Repositories } from "#db/repositories/repositories.ts";
import { aDocument, aProcess } from "#tests/factories/exchange-document.ts";
import { countStatements } from "#tests/harness/count-statements.ts";
import { signedIn } from "#tests/harness/people.ts";
import { createTestServer, type TestServer } from "#tests/harness/test-server.ts";

const MANY = 500;
const RESSORTS = 10;

interface Stage extends TestServer {
  readonly cookie: string;
  readonly page: (address: string) => Promise<string>;
}

/** A released edition as the services leave it behind: only what the log bears out is counted. */
async function releaseOnRecord(
  { handbookReleases, audit }: Repositories,
  organisationId: string,
  { id, snapshot }: { readonly id: string; readonly snapshot: string },
): Promise<void> {
  const [snapshotHash, analysisHash] = [hashOfText(snapshot), "0".repeat(64)];
  const [preparedBy, decidedBy, releasedOn] = ["one", "two", "2026-11-01"];
  const release = { id, snapshot, snapshotHash, analysisHash, reason: "", preparedBy };
  const { number, version } = await handbookReleases.insert(organisationId, release);
  const object = { kind: "handbook-release", code: id, version } as const;
  await audit.append({
    action: "handbook.release-prepared",
    actor: preparedBy,
    organisationId,
    object,
    payload: { number, snapshotHash, analysisHash },
  });
  await handbookReleases.decide(organisationId, {
    ...{ id, status: "released", decidedBy, releasedOn },
    decisionReason: null,
  });
  await audit.append({
    action: "handbook.release-approved",
    actor: decidedBy,
    organisationId,
    object,
    payload: { number, snapshotHash, releasedOn },
  });
}

/** A Land with ten Ressorts and 490 authorities; every authority but each tenth has released one process. */
async function aLargeLand(): Promise<Stage> {
  const server = await createTestServer();
  const { deps } = server;
  const land = { id: "land", code: "LAND", name: "Land", kind: "land", parentCode: null } as const;
  await deps.unitOfWork(async (repositories) => {
    const { organisations } = repositories;
    await organisations.insert(land);
    for (let number = 0; number < MANY; number += 1) {
      const id = `o${number}`;
      const ressort = number < RESSORTS;
      const code = ressort ? `R${number}` : `B${number}`;
      const parentCode = ressort ? "LAND" : `R${number % RESSORTS}`;
      const kind = ressort ? ("ressort" as const) : ("authority" as const);
      await organisations.insert({ id, code, name: `Stelle ${code}`, kind, parentCode });
      if (ressort || number % 10 === 3) continue;
      const process = aProcess(`GP-${number}`, { name: `Verfahren ${number}`, rtoHours: 1 + (number % 12) });
      const document = aDocument({ organisation: { code, name: code }, processes: [process] });
      await releaseOnRecord(repositories, id, {
        id: `r${number}`,
        snapshot: canonicalDocumentText(document),
      });
    }
    return ok(undefined);
  });
  const { cookie } = await signedIn(deps, {
    login: "land",
    organisationId: "land",
    grants: [{ role: "land-coordinator", organisationId: "land", reach: "subtree" }],
  });
  const page = async (address: string) => {
    const answer = await server.request(address, { cookie });
    expect(answer.status, address).toBe(200);
    return answer.text();
  };
  return { ...server, cookie, page };
}

let stage: Stage;
beforeAll(async () => {
  stage = await aLargeLand();
  expect(await keepDigests(stage.deps)).toBe(441);
  expect(await keepDigests(stage.deps)).toBe(0);
});

test.each(["/o/LAND", "/o/LAND?below=R4", "/o/LAND/procedures", "/o/LAND/exports/authorities/csv"])(
  "%s needs at most ten statements with 500 organisations",
  async (address) => {
    const statements = await countStatements(stage.deps.handle.reader, async () => {
      await stage.page(address);
    });
    expect(statements.length, statements.join("\n")).toBeLessThanOrEqual(10);
  },
);

test("the Land shows its Ressorts with sums over what is released, a totals row and the way down", async () => {
  const csv = await stage.page("/o/LAND/exports/authorities/csv");
  const lines = csv
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(";"));
  expect(lines).toHaveLength(1 + RESSORTS + 1);
  expect(lines.find(([code]) => code === "R3")?.slice(3, 7)).toEqual(["50", "0", "", ""]);
  expect(lines.find(([code]) => code === "R4")?.slice(3, 7)).toEqual(["50", "49", "49", "49"]);
  expect(lines.at(-1)?.slice(1, 7)).toEqual(["Summe", "", "500", "441", "441", "441"]);
  const html = await stage.page("/o/LAND");
  expect(html).toContain("?below=R4#authorities");
  expect(html).not.toMatch(/href="\/o\/R4"/);
  expect(html.includes(">Stelle B14<")).toBe(false);
});

test("one level down stand the authorities, without a link where one may not go; a foreign code is the top again", async () => {
  const html = await stage.page("/o/LAND?below=R4&sort=name&dir=desc");
  expect(html).toContain("Stelle B14");
  expect(html).not.toMatch(/href="\/o\/B14"/);
  expect(html.indexOf("Stelle B494")).toBeLessThan(html.indexOf("Stelle B14"));
  expect(await stage.page("/o/LAND?below=NIRGENDS")).toContain("?below=R4#authorities");
});

test("procedures come by strictest demand, are searched, sorted and exported, and name their authority", async () => {
  const csv = await stage.page("/o/LAND/exports/procedures/csv");
  const rows = csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(";"));
  expect(rows).toHaveLength(441);
  const demands = rows.map((row) => Number(row[4]));
  expect(demands).toEqual(demands.toSorted((a, b) => a - b));
  const found = await stage.page("/o/LAND/exports/procedures/csv?q=B14");
  const authorities = found
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(";")[0]);
  expect(authorities).toEqual(rows.map(([code]) => code).filter((code) => code?.startsWith("B14")));
  expect(authorities).toContain("B14");
  expect(await stage.page("/o/LAND/procedures")).toContain("Geschäftskritische Verfahren");
});

test("an authority sees nothing of its neighbours", async () => {
  const { cookie } = await signedIn(stage.deps, {
    login: "head",
    organisationId: "o14",
    grants: [{ role: "management", organisationId: "o14" }],
  });
  const own = await (await stage.request("/o/B14/procedures", { cookie })).text();
  expect(own).toContain("Noch nichts freigegeben");
  expect((await stage.request("/o/LAND/procedures", { cookie })).status).toBe(404);
  expect((await stage.request("/o/B24/procedures", { cookie })).status).toBe(404);
});

test("whoever may open many organisations searches them; those opened last stand in the menu", async () => {
  const { cookie } = await signedIn(stage.deps, {
    login: "auditor",
    organisationId: "land",
    grants: [{ role: "auditor", organisationId: "land", reach: "subtree" }],
  });
  const first = await stage.request("/o/B24", { cookie });
  const recent = first.headers.getSetCookie().find((line) => line.startsWith("recent="));
  expect(recent).toMatch(/^recent=B24; Path=\/; .*HttpOnly; SameSite=Lax/);
  expect((await first.text()).length).toBeLessThan(60_000);
  const cookies = `${cookie}; recent=B24.B34.%ZZ.WEG`;
  const next = await stage.request("/o/B44", { cookie: cookies });
  expect(next.headers.getSetCookie().join()).toContain("recent=B44.B24.B34.WEG;");
  const menu = await next.text();
  expect(menu).toContain("Alle 501 Organisationen");
  expect(menu).toMatch(/href="\/o\/B34"/);
  expect(menu).not.toMatch(/href="\/o\/B54"/);
  const found = await (await stage.request("/o/B44/switch?q=stelle+b494", { cookie: cookies })).text();
  expect(found).toMatch(/href="\/o\/B494"/);
  expect(found).not.toMatch(/href="\/o\/B484"/);
});
