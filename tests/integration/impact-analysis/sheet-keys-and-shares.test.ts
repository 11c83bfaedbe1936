import { expect, test } from "vitest";

import { createDemoServer } from "#tests/harness/demo-server.ts";
import { pageForm } from "#tests/harness/page-form.ts";

const SHEET = "/o/LfMS/processes/GP-10/edit";

test("service keys and shares of normal operation are typed into the sheet, shown, and taken away again", async () => {
  const server = await createDemoServer();
  const { cookie } = await server.person("bc-officer");
  const read = async (path: string) => (await server.request(path, { cookie })).text();
  const stored = async () =>
    (await server.deps.repositories.processes.findByCode(server.organisationId, "GP-10"))?.value;
  const save = async (shares: readonly string[], keys: string) => {
    const cells = shares.map((share, at) => [`emergencyLevelPercent.${at}`, share] as const);
    const entries: Record<string, string> = { ...Object.fromEntries(cells), serviceKeys: keys };
    const form = pageForm(await read(SHEET), "process").fill(entries);
    return server.post(SHEET, Object.fromEntries(form.entries("save")), cookie);
  };

  expect((await save(["0", "0", "50", "50", "80", "100"], "99012345678901\n99012345678902")).status).toBe(
    302,
  );
  expect(await stored()).toMatchObject({
    emergencyLevelPercent: [0, 0, 50, 50, 80, 100],
    serviceKeys: ["99012345678901", "99012345678902"],
  });
  const page = (await read("/o/LfMS/processes/GP-10")).replaceAll("<!-- -->", "").replaceAll(" ", " ");
  expect(page).toContain("50 % ab 3 Tage, 80 % ab 14 Tage, 100 % ab 30 Tage");
  expect(page).toContain("99012345678901, 99012345678902");
  expect(page).toContain("Nadine Busch (Moderation)");

  const refused = await save(["0", "0", "50", "50", "80", "120"], "99012345678901");
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("Bitte geben Sie einen Anteil zwischen 0 und 100 an.");

  expect((await save(["", "", "", "", "", ""], "")).status).toBe(302);
  expect(await stored()).not.toHaveProperty("emergencyLevelPercent");
});
