import { expect, test } from "vitest";

import { HELP_TOPICS, isTopicName } from "#app/i18n/help/help-topics.ts";
import { TOPIC_OF_ROUTE } from "#app/i18n/help/topic-of-route.ts";
import { plantTree, signedIn } from "#tests/harness/people.ts";
import { addressPattern, allRoutes } from "#tests/harness/route-modules.ts";
import { createTestServer } from "#tests/harness/test-server.ts";

test("every page of an organisation has help of its own kind", async () => {
  const every = await allRoutes();
  const pages = every.filter(
    (route) =>
      route.module.default !== undefined &&
      addressPattern(route, every).startsWith("/o/:organisation") &&
      route.id !== "routes/organisations/organisation-layout",
  );
  const without = pages.map(({ id }) => id).filter((id) => !isTopicName(TOPIC_OF_ROUTE[id] ?? ""));
  expect(pages.length).toBeGreaterThan(50);
  expect(without).toEqual([]);
});

test("every topic belongs to a page and says what to do and where the standard says more", () => {
  const used = new Set(Object.values(TOPIC_OF_ROUTE));
  for (const [name, { de, en, clauses }] of Object.entries(HELP_TOPICS)) {
    expect([name, used.has(name as never)]).toEqual([name, true]);
    expect([name, de.steps.length, de.states.length]).toEqual([name, en.steps.length, en.states.length]);
    expect(de.steps.length).toBeGreaterThan(0);
    for (const clause of clauses) expect(clause).toMatch(/^\d{1,2}(\.\d{1,2}){0,2}$/);
  }
});

test("every topic opens as a page in both languages, an unknown one is missing", async () => {
  const server = await createTestServer();
  await plantTree(server.deps);
  const grants = [{ role: "staff", organisationId: "lfms" }] as const;
  const { cookie } = await signedIn(server.deps, { login: "a", organisationId: "lfms", grants });
  for (const name of Object.keys(HELP_TOPICS) as (keyof typeof HELP_TOPICS)[])
    for (const language of ["de", "en"] as const) {
      const page = await server.request(`/o/LfMS/help/${name}`, {
        cookie: `${cookie}; language=${language}`,
      });
      const [first = ""] = HELP_TOPICS[name][language].purpose.split(/[“”„"<&']/);
      expect([name, page.status, (await page.text()).includes(first)]).toEqual([name, 200, true]);
    }
  expect((await server.request("/o/LfMS/help/nothing", { cookie })).status).toBe(404);
});
