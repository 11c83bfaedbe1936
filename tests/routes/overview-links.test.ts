import { expect, test } from "vitest";

import { demoAccounts } from "#seeds/demo-accounts.ts";
import { importDemoLand } from "#tests/harness/demo-stage.ts";
import { signedIn } from "#tests/harness/people.ts";
import { createTestServer } from "#tests/harness/test-server.ts";

/** Roles whose overview exists; the platform's administration has no organisation to look at. */
const PEOPLE = demoAccounts().filter(({ role }) => role !== "platform-admin");

test("every line of everybody's overview leads to a page that opens for this person", async () => {
  const server = await createTestServer();
  const ids = await importDemoLand(server.deps);
  const followed: string[] = [];
  for (const { loginName, role, organisation, person } of PEOPLE) {
    const organisationId = ids.get(organisation) ?? "";
    const reach = role === "land-coordinator" ? "subtree" : "node";
    const limitedTo = role === "bc-coordinator" ? ["Ref. 31"] : null;
    const { cookie } = await signedIn(server.deps, {
      login: loginName,
      organisationId,
      ...(person === null ? {} : { personCode: person }),
      grants: [{ role, organisationId, reach, limitedTo }],
    });
    const page = await server.request(`/o/${organisation}`, { cookie });
    expect(page.status, loginName).toBe(200);
    const html = await page.text();
    const tags = html.match(/<a[^>]*class="todo__action"[^>]*>/g) ?? [];
    const links = tags.map((tag) => /href="([^"]+)"/.exec(tag)?.[1] ?? "");
    for (const link of links.filter((to) => to.startsWith("/"))) {
      const address = link.replaceAll("&amp;", "&").replace(/#.*/, "");
      const { status } = await server.request(address, { cookie });
      followed.push(`${loginName} ${address} ${status}`);
    }
  }
  expect(followed.filter((line) => !line.endsWith(" 200"))).toEqual([]);
  expect(new Set(followed.map((line) => line.split(" ")[0])).size).toBeGreaterThan(7);
});
