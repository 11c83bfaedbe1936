import { sql } from "kysely";
import { expect, test } from "vitest";

import { keepDigests } from "#app/services/figures/keep-digests.server.ts";
import { createRelease } from "#app/services/organisation/create-release.server.ts";
import { approveRelease } from "#app/services/organisation/decide-release.server.ts";
import { expectOk } from "#tests/harness/database-deps.ts";
import { importDemoLand } from "#tests/harness/demo-stage.ts";
import { signedIn } from "#tests/harness/people.ts";
import { createTestServer, type TestServer } from "#tests/harness/test-server.ts";

/** Somebody with rights on the database, whom no trigger holds up. */
async function manipulate({ deps }: TestServer, id: string): Promise<void> {
  await sql`drop trigger if exists handbook_release_no_change`.execute(deps.handle.writer);
  await sql`update handbook_release set snapshot = snapshot || ' ' where id = ${id}`.execute(
    deps.handle.writer,
  );
}

async function demoLand() {
  const server = await createTestServer();
  const ids = await importDemoLand(server.deps);
  const organisationId = ids.get("LfMS") ?? "";
  const officer = await signedIn(server.deps, {
    login: "officer",
    organisationId,
    personCode: "P-Krause",
    grants: [{ role: "bc-officer", organisationId, reach: "node" }],
  });
  const prepared = async () =>
    expectOk(await createRelease(server.deps, { accountId: "a" }, { organisationId, reason: "" }));
  const released = async () => {
    const release = await prepared();
    const decision = { organisationId, releaseId: release.id };
    return expectOk(await approveRelease(server.deps, { accountId: "b" }, decision));
  };
  return { server, ids, organisationId, cookie: officer.cookie, prepared, released };
}

test("an edition that was changed behind the application is refused on its page with one sentence", async () => {
  const { server, cookie, released } = await demoLand();
  const { id } = await released();
  await manipulate(server, id);
  const answer = await server.request(`/o/LfMS/handbook/releases/${id}/handbuch.pdf`, { cookie });
  expect(answer.status).toBe(424);
  expect(await answer.text()).not.toContain("%PDF-");
  expect(server.deps.lines.join("\n")).toContain("release.manipulated");
});

test("the Land names a changed edition and counts nothing of it", async () => {
  const { server, ids, released } = await demoLand();
  const organisationId = ids.get("LAND") ?? "";
  const land = await signedIn(server.deps, {
    login: "land",
    organisationId,
    personCode: "P-Ulbrich",
    grants: [{ role: "land-coordinator", organisationId, reach: "subtree" }],
  });
  const { id, number } = await released();
  const rows = async () => {
    const page = await (await server.request("/o/LAND?below=SMM", { cookie: land.cookie })).text();
    const text = page.replaceAll("<!-- -->", "").replaceAll(/<(?!\/?tr)[^>]*>/g, " ");
    return text.replaceAll(/\s+/g, " ");
  };
  await manipulate(server, id);
  expect(await keepDigests(server.deps)).toBe(1);
  const damaged = await rows();
  expect(damaged).toMatch(
    new RegExp(
      `LfMS · Behörde Fassung ${number}, [0-9.]+ nach der Freigabe verändert, nicht gezählt( –){6} <`,
    ),
  );
  expect(damaged).toContain("nicht gezählt, weil nach der Freigabe verändert: LfMS");
  await sql`update handbook_release set snapshot = trim(snapshot)`.execute(server.deps.handle.writer);
  expect(await rows()).toMatch(new RegExp(`LfMS · Behörde Fassung ${number}, [0-9.]+( \\d+){5} \\d+ % <`));
});

test("whoever decides is told which edition was changed, and a changed one is not released", async () => {
  const { server, organisationId, cookie, prepared, released } = await demoLand();
  const before = await released();
  const waiting = await prepared();
  const address = `/o/LfMS/handbook/releases/${waiting.id}/decision`;
  const page = async () => (await server.request(address, { cookie })).text();
  await manipulate(server, before.id);
  expect(await page()).toContain(`Die Fassung ${before.number} wurde nachträglich verändert`);
  await manipulate(server, waiting.id);
  expect(await page()).toContain(
    `Die Fassungen ${waiting.number}, ${before.number} wurden nachträglich verändert`,
  );
  expect((await server.post(address, { verdict: "approve" }, cookie)).status).toBe(424);
  const { handbookReleases } = server.deps.repositories;
  expect((await handbookReleases.findById(organisationId, waiting.id))?.status).toBe("prepared");
});
