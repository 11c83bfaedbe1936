import { expect, test } from "vitest";

import { processFormValues } from "#app/forms/process/process-form-values.ts";
import { flatten } from "#app/forms/form-tree.ts";
import { importDemoLand } from "#tests/harness/demo-stage.ts";
import { fillUp, freeSpace, stopGrowth } from "#tests/harness/full-disk.ts";
import { signedIn } from "#tests/harness/people.ts";
import { createTestServer, sessionOf } from "#tests/harness/test-server.ts";

const SHEET = "/o/LfMS/processes/GP-05/edit";

const PASSWORD = "zwölf Tassen Tee im Nebelwald";

test("DUR-05: on a full disk a save answers 503 with one sentence, reading goes on, and freed space is enough", async () => {
  const server = await createTestServer();
  const { deps } = server;
  const organisationId = (await importDemoLand(deps)).get("LfMS") ?? "";
  const grants = [{ role: "bc-officer", organisationId }] as const;
  const { cookie } = await signedIn(deps, { login: "bcb", organisationId, grants, password: PASSWORD });
  const stored = async () => (await deps.repositories.processes.findByCode(organisationId, "GP-05"))!;
  const parameters = (await deps.repositories.parameters.find(organisationId))!.value;
  const save = async (volume: string, submitId: string) => {
    const { value, version } = await stored();
    const fields = flatten(processFormValues({ ...value, volume }, parameters)).filter(
      ([name, text]) => !(name.startsWith("irrelevant.") && text === ""),
    );
    const more = { version: String(version), submitId, intent: "save" };
    return server.post(SHEET, { ...Object.fromEntries(fields), ...more }, cookie);
  };
  expect((await save("vorher", "absendung-0")).status).toBe(302);

  stopGrowth(deps);
  let refused: Response | undefined;
  for (let attempt = 1; attempt < 50 && refused === undefined; attempt += 1) {
    const answer = await save("x".repeat(7000 + attempt), `absendung-${attempt}`);
    if (answer.status !== 302) refused = answer;
  }
  const before = await stored();
  expect(refused?.status).toBe(503);
  const text = (await refused?.text()) ?? "";
  expect(text).toContain("Speichern ist zurzeit nicht möglich");
  expect(text).toContain("Lesen geht weiter");
  deps.clock.advance(2 * 60_000);
  expect((await server.request("/o/LfMS/processes/GP-05", { cookie })).status).toBe(200);
  expect(await stored()).toEqual(before);

  await fillUp(deps);
  const signIn = () => server.post("/login", { login: "bcb", password: PASSWORD });
  const turnedAway = await signIn();
  expect([turnedAway.status, turnedAway.headers.get("retry-after")]).toEqual([503, "60"]);
  const sentence = await turnedAway.text();
  expect(sentence).toContain("Neu anmelden geht zurzeit nicht");
  expect(sentence).toContain('value="bcb"');
  expect((await server.request("/o/LfMS/processes/GP-05", { cookie })).status).toBe(200);

  freeSpace(deps);
  expect(sessionOf(await signIn())).toBeDefined();
  expect((await save("nachher", "absendung-nachher")).status).toBe(302);
  expect((await stored()).value.volume).toBe("nachher");
});

test("a session that is over does not keep its owner from the sign-in page while nothing can be written", async () => {
  const server = await createTestServer();
  const { deps } = server;
  const { connection } = deps.handle as Extract<typeof deps.handle, { engine: "sqlite" }>;
  const { cookie } = await signedIn(deps, { login: "bcb", organisationId: null });
  deps.clock.advance((deps.settings.sessionIdleMinutes + 1) * 60_000);
  connection.pragma("query_only = ON");
  const page = await server.request("/login", { cookie });
  connection.pragma("query_only = OFF");
  expect([page.status, await page.text()]).toEqual([
    200,
    expect.stringContaining("Ihre Sitzung ist beendet."),
  ]);
});
