import { sql } from "kysely";
import { expect, test } from "vitest";

import { createRelease } from "#app/services/organisation/create-release.server.ts";
import { approveRelease } from "#app/services/organisation/decide-release.server.ts";
import { expectOk } from "#tests/harness/database-deps.ts";
import { importDemoLand } from "#tests/harness/demo-stage.ts";
import { signedIn } from "#tests/harness/people.ts";
import { createTestServer } from "#tests/harness/test-server.ts";

test("an edition that was changed behind the application is refused on its page with one sentence", async () => {
  const server = await createTestServer();
  const { deps } = server;
  const organisationId = (await importDemoLand(deps)).get("LfMS") ?? "";
  const grants = [{ role: "bc-officer", organisationId, reach: "node" }] as const;
  const { cookie } = await signedIn(deps, {
    login: "officer",
    organisationId,
    personCode: "P-Krause",
    grants,
  });
  const { id } = expectOk(await createRelease(deps, { accountId: "a" }, { organisationId, reason: "" }));
  expectOk(await approveRelease(deps, { accountId: "b" }, { organisationId, releaseId: id }));
  await sql`drop trigger handbook_release_no_change`.execute(deps.handle.writer);
  await sql`update handbook_release set snapshot = snapshot || ' '`.execute(deps.handle.writer);
  const answer = await server.request(`/o/LfMS/handbook/releases/${id}/handbuch.pdf`, { cookie });
  expect(answer.status).toBe(424);
  expect(await answer.text()).not.toContain("%PDF-");
  expect(deps.lines.join("\n")).toContain("release.manipulated");
});
