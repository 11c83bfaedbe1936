import { beforeAll, expect, test } from "vitest";

import { demoAccounts } from "#seeds/demo-accounts.ts";
import { importDemoLand } from "#tests/harness/demo-stage.ts";
import { mainHtml } from "#tests/harness/main-html.ts";
import { signedIn } from "#tests/harness/people.ts";
import { createTestServer, type TestServer } from "#tests/harness/test-server.ts";

/** Roles whose overview exists; the platform's administration has no organisation to look at. */
const PEOPLE = demoAccounts().filter(({ role }) => role !== "platform-admin");

let server: TestServer;
const cookies = new Map<string, string>();

beforeAll(async () => {
  server = await createTestServer();
  const ids = await importDemoLand(server.deps);
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
    cookies.set(loginName, cookie);
  }
});

/** Address and status of everything some tags of a page lead to. */
async function followed(tags: readonly string[], login: string): Promise<string[]> {
  const links = tags.map((tag) => /href="([^"]+)"/.exec(tag)?.[1] ?? "").filter((to) => to.startsWith("/"));
  const addresses = new Set(links.map((link) => link.replaceAll("&amp;", "&").replace(/#.*/, "")));
  const answers: string[] = [];
  for (const address of addresses) {
    const { status } = await server.request(address, { cookie: cookies.get(login) ?? "" });
    answers.push(`${login} ${address} ${status}`);
  }
  return answers;
}

test("every line of everybody's overview leads to a page that opens for this person", async () => {
  const all: string[] = [];
  for (const { loginName, organisation } of PEOPLE) {
    const page = await server.request(`/o/${organisation}`, { cookie: cookies.get(loginName) ?? "" });
    expect(page.status, loginName).toBe(200);
    const tags = (await page.text()).match(/<a[^>]*class="todo__action"[^>]*>/g) ?? [];
    all.push(...(await followed(tags, loginName)));
  }
  expect(all.filter((line) => !line.endsWith(" 200"))).toEqual([]);
  expect(new Set(all.map((line) => line.split(" ")[0])).size).toBeGreaterThan(7);
});

test.each([
  ["ressource", "/graph"],
  ["ressource", "/outage"],
  ["alarm", "/records/outage-scenarios/AZ-01"],
])("whoever sees only a part („%s“) is led on %s to nothing that stays shut", async (login, address) => {
  const page = await server.request(`/o/LfMS${address}`, { cookie: cookies.get(login) ?? "" });
  expect(page.status).toBe(200);
  const tags = mainHtml(await page.text()).match(/<a [^>]*>/g) ?? [];
  const answers = await followed(tags, login);
  expect(answers.length).toBeGreaterThan(0);
  expect(answers.filter((line) => !line.endsWith(" 200"))).toEqual([]);
});

test("the evaluation of an exercise shows its measures to those who may read them", async () => {
  const shown = async (login: string) => {
    const address = "/o/LfMS/exercises/%C3%9CB-04/evaluation";
    const page = await server.request(address, { cookie: cookies.get(login) ?? "" });
    return mainHtml(await page.text()).includes("/o/LfMS/measures/M-01");
  };
  expect([await shown("bcb"), await shown("revision"), await shown("ressource")]).toEqual([
    true,
    true,
    false,
  ]);
});
