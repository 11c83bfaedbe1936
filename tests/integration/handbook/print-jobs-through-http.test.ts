import { beforeEach, expect, test } from "vitest";

import { PrintError } from "#app/pdf/engine/print-error.ts";
import { createApp } from "#app/server/create-app.ts";
import type { Deps } from "#app/services/ports.ts";
import { importDemoLand } from "#tests/harness/demo-stage.ts";
import { signedIn, type TestPerson } from "#tests/harness/people.ts";
import { testBuild } from "#tests/harness/test-build.ts";
import { createTestDeps, type TestDeps } from "#tests/harness/test-deps.ts";

const ORIGIN = "http://standfest.test";
const PAGE = "/o/LfMS/handbook";

type Held = {
  readonly input: unknown;
  readonly finish: (bytes: Uint8Array) => void;
  readonly fail: (error: Error) => void;
  readonly stopped: () => boolean;
};

/** A printer that holds every job until the test lets it go. */
function holdingPrinter(held: Held[]): Deps["printer"] {
  return {
    print: async (job, { signal } = {}) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener("abort", () => reject(new PrintError("cancelled", "abgebrochen")));
        held.push({
          input: job.input,
          finish: resolve,
          fail: reject,
          stopped: () => signal?.aborted === true,
        });
      }),
    close: async () => Promise.resolve(),
  };
}

let deps: TestDeps;
let app: ReturnType<typeof createApp>;
let held: Held[];
let officer: TestPerson;
let second: TestPerson;

beforeEach(async () => {
  held = [];
  deps = { ...(await createTestDeps()), printer: holdingPrinter(held) };
  const organisationId = (await importDemoLand(deps)).get("LfMS") ?? "";
  const grants = [{ role: "bc-officer", organisationId }] as const;
  officer = await signedIn(deps, { login: "erste", organisationId, grants });
  second = await signedIn(deps, { login: "zweite", organisationId, grants });
  app = createApp({ deps, build: await testBuild(), isReady: async () => true });
});

async function ask(path: string, { cookie }: TestPerson, fields?: Record<string, string>): Promise<Response> {
  const headers = { Host: "standfest.test", Origin: ORIGIN, Cookie: cookie };
  if (!fields) return app.request(`${ORIGIN}${path}`, { headers });
  return app.request(`${ORIGIN}${path}`, { method: "POST", headers, body: new URLSearchParams(fields) });
}

async function order(person: TestPerson, fields: Record<string, string> = {}): Promise<string> {
  return (await ask(`${PAGE}/draft`, person, fields)).headers.get("location") ?? "";
}

const textOf = async (path: string, person: TestPerson) => (await ask(path, person)).text();

test("the same draft asked for twice is printed once, and both get it", async () => {
  const first = await order(officer);
  expect(await order(second)).toBe(first);
  expect(held).toHaveLength(1);
  held[0]?.finish(new Uint8Array([37, 80, 68, 70]));
  await expect.poll(async () => textOf(first, second)).toContain("Das Handbuch ist fertig");
  expect((await ask(`${first}/handbuch.pdf`, second)).status).toBe(200);
});

test("other registers are another print, and only those ticked are printed", async () => {
  const whole = await order(officer);
  const some = await order(officer, { part_G: "on", part_A: "on" });
  expect(some).not.toBe(whole);
  expect(held.map(({ input }) => (input as { parts?: unknown }).parts)).toEqual([undefined, ["A", "G"]]);
  held[1]?.finish(new Uint8Array([1]));
  await expect.poll(async () => textOf(some, officer)).toContain("Entwurf-AG.pdf");
  expect((await ask(`${PAGE}/draft`, officer, { part_X: "on" })).status).toBe(400);
});

test("whoever started a print stops it with one button; whoever joined cannot", async () => {
  const job = await order(officer);
  await order(second);
  expect(await textOf(job, second)).not.toContain("Druck abbrechen");
  await ask(job, second, {});
  expect(held[0]?.stopped()).toBe(false);
  expect(await textOf(job, officer)).toContain("Druck abbrechen");
  expect((await ask(job, officer, {})).headers.get("location")).toBe(job);
  expect(held[0]?.stopped()).toBe(true);
  const after = await textOf(job, officer);
  expect(after).toContain("Der Druck wurde abgebrochen");
  expect(after).not.toContain("Druck abbrechen");
  expect(await order(second)).not.toBe(job);
});

test("a print that is too large says so and what to do instead", async () => {
  const job = await order(officer);
  held[0]?.fail(new PrintError("too-large", "zu groß"));
  await expect.poll(async () => textOf(job, officer)).toContain("Bitte drucken Sie einzelne Register");
});

test("a print the server knows no more says what happened and what to do", async () => {
  const asked = await app.request(`${ORIGIN}${PAGE}/jobs/vor-dem-neustart`, {
    headers: { Cookie: officer.cookie },
  });
  expect(await asked.text()).toContain(
    "Dieser Druckauftrag ist nicht mehr da, weil der Server neu gestartet wurde",
  );
});
