import { expect, test } from "vitest";

import { processFormValues } from "#app/forms/process/process-form-values.ts";
import { flatten } from "#app/forms/form-tree.ts";
import { importDemoLand } from "#tests/harness/demo-stage.ts";
import { signedIn } from "#tests/harness/people.ts";
import { createTestServer } from "#tests/harness/test-server.ts";

const SHEET = "/o/LfMS/processes/GP-05/edit";
const UNLIMITED = 1_073_741_823;

test("DUR-05: on a full disk a save answers 503 with one sentence, reading goes on, and freed space is enough", async () => {
  const server = await createTestServer();
  const { deps } = server;
  const { connection } = deps.handle as Extract<typeof deps.handle, { engine: "sqlite" }>;
  const organisationId = (await importDemoLand(deps)).get("LfMS") ?? "";
  const grants = [{ role: "bc-officer", organisationId }] as const;
  const { cookie } = await signedIn(deps, { login: "bcb", organisationId, grants });
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

  const pages = Number(connection.pragma("page_count", { simple: true }));
  connection.pragma(`max_page_count = ${pages}`);
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

  connection.pragma(`max_page_count = ${UNLIMITED}`);
  expect((await save("nachher", "absendung-nachher")).status).toBe(302);
  expect((await stored()).value.volume).toBe("nachher");
});
