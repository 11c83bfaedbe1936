import { beforeAll, expect, test } from "vitest";

import { createRelease } from "#app/services/organisation/create-release.server.ts";
import { approveRelease } from "#app/services/organisation/decide-release.server.ts";
import { countStatements } from "#tests/harness/count-statements.ts";
import { createDemoServer } from "#tests/harness/demo-server.ts";

const PAGE = "/o/LfMS/handbook";
const TODAY = "2026-11-23";

let server: Awaited<ReturnType<typeof createDemoServer>>;
let officer: string;
let releaseId: string;
let ids = 0;

async function released(): Promise<string> {
  const { deps, organisationId } = server;
  const prepared = await createRelease(deps, { accountId: "one" }, { organisationId, reason: "Jahresstand" });
  if (!prepared.ok) throw new Error(prepared.error.code);
  const request = { organisationId, releaseId: prepared.value.id };
  const approved = await approveRelease(deps, { accountId: "two" }, request);
  if (!approved.ok) throw new Error(approved.error.code);
  return approved.value.id;
}

beforeAll(async () => {
  server = await createDemoServer();
  officer = (await server.person("bc-officer")).cookie;
  releaseId = await released();
});

function receipt(fields: Record<string, string>, cookie = officer): Promise<Response> {
  const submitId = fields["submitId"] ?? `receipt-${(ids += 1)}`;
  const values = { release: releaseId, copy: "1", confirmedOn: TODAY, confirmedBy: "Eva Muster", ...fields };
  return server.post(PAGE, { intent: "receipt", ...values, submitId }, cookie);
}

async function page(cookie = officer): Promise<string> {
  return (await server.request(PAGE, { cookie })).text();
}

const kept = () => server.deps.repositories.handbookReceipts.list(server.organisationId, releaseId);

async function events(action: "handbook.receipt-recorded" | "handbook.receipt-withdrawn") {
  return (await server.deps.repositories.audit.list(server.organisationId, { action })).rows;
}

test("an edition in force names every copy that is still missing", async () => {
  const html = await page();
  expect(html).toContain("Empfang der Fassung 1");
  expect(html).toContain("Noch keines von 12 Exemplaren ist bestätigt");
});

test("a receipt is recorded once, shown with its name, and the name stays out of the audit chain", async () => {
  for (let time = 0; time < 2; time += 1) {
    const answer = await receipt({ copy: "4", submitId: "receipt-once" });
    expect(answer.headers.get("Location")).toMatch(/done=receipt&object=4&saved=receipt-once#receipts$/);
  }
  expect(await kept()).toMatchObject([{ copyNumber: 4, confirmedOn: TODAY, confirmedBy: "Eva Muster" }]);
  const [event, ...more] = await events("handbook.receipt-recorded");
  expect(more).toEqual([]);
  expect(event?.payload).toEqual({ number: 1, copy: 4, confirmedOn: TODAY });
  const html = await page();
  expect(html).toContain("Eva Muster, 23.11.2026");
  expect(html).toContain("Eines von 12 Exemplaren ist bestätigt");
});

test("receipts and the distribution list are searched, filtered and sorted by their address", async () => {
  const numbers = async (address: string) => {
    const html = await (await server.request(`/o/LfMS/${address}`, { cookie: officer })).text();
    return [...html.matchAll(/<th scope="row"[^>]*>(\d+)<\/th>/g)].map(([, number]) => Number(number));
  };
  const settings = await server.deps.repositories.handbookSettings.find(server.organisationId);
  const copies = settings?.value.copies ?? [];
  for (const list of ["handbook", "handbook/settings", `handbook/releases/${releaseId}`]) {
    expect(await numbers(list)).toEqual(copies.map(({ number }) => number));
    expect((await numbers(`${list}?sort=number&dir=desc`))[0]).toBe(copies.length);
    const wanted = copies[2]?.holder ?? "";
    const found = copies.filter(({ holder }) => holder === wanted);
    expect(await numbers(`${list}?q=${encodeURIComponent(wanted)}`)).toEqual(
      found.map(({ number }) => number),
    );
  }
  expect(await numbers("handbook?receipt=confirmed")).toEqual([4]);
  expect(await numbers("handbook?receipt=missing")).toHaveLength(copies.length - 1);
});

test.each<readonly [string, Record<string, string>, string]>([
  ["a copy that is not listed", { copy: "99" }, "Bitte wählen Sie ein Exemplar aus dem Verteiler."],
  ["a copy that is confirmed already", { copy: "4" }, "ist inzwischen schon bestätigt"],
  ["a day before the release", { confirmedOn: "2026-11-22" }, "gab es die Fassung noch nicht"],
  ["a day in the future", { confirmedOn: "2026-11-24" }, "liegt in der Zukunft"],
  ["a day that does not exist", { confirmedOn: "2026-02-30" }, "Bitte geben Sie ein Datum an."],
  ["nobody's name", { confirmedBy: " " }, "Bitte füllen Sie dieses Feld aus."],
])("%s is refused with a sentence and keeps what was typed", async (_, fields, sentence) => {
  const before = await kept();
  const answer = await receipt({ confirmedBy: "Getippt", ...fields });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain(sentence);
  if (!("confirmedBy" in fields)) expect(html).toContain("Getippt");
  expect(await kept()).toEqual(before);
});

test("taking back removes the receipt that was looked at and leaves its trace", async () => {
  expect((await receipt({ copy: "7" })).status).toBe(302);
  const stored = (await kept()).find(({ copyNumber }) => copyNumber === 7);
  const values = { intent: "withdraw", release: releaseId, copy: "7" };
  const late = { ...values, recordedAt: "2020-01-01T00:00:00.000Z", submitId: "withdraw-late" };
  const refused = await server.post(PAGE, late, officer);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("Diese Bestätigung gibt es nicht mehr");
  const right = { ...values, recordedAt: stored?.recordedAt ?? "", submitId: "withdraw-right" };
  expect((await server.post(PAGE, right, officer)).headers.get("Location")).toContain(
    "done=receiptWithdrawn",
  );
  expect((await kept()).map(({ copyNumber }) => copyNumber)).not.toContain(7);
  expect((await events("handbook.receipt-withdrawn")).map(({ payload }) => payload)).toEqual([
    { number: 1, copy: 7 },
  ]);
});

test("who only reads sees the receipts and cannot record one", async () => {
  const { cookie } = await server.person("auditor");
  const html = await page(cookie);
  expect(html).toContain("Eva Muster, 23.11.2026");
  expect(html).not.toContain("Empfang eintragen");
  expect((await receipt({ copy: "2" }, cookie)).status).toBe(403);
});

test("a copy that left the distribution list is still shown with its receipt", async () => {
  const { deps, organisationId } = server;
  const stored = await deps.repositories.handbookSettings.find(organisationId);
  if (!stored) throw new Error("no handbook settings");
  const copies = stored.value.copies.filter(({ number }) => number !== 4);
  await deps.unitOfWork(({ handbookSettings }) =>
    handbookSettings.put(organisationId, { ...stored.value, copies }, stored.version),
  );
  const html = await page();
  expect(html).toContain("nicht mehr im Verteiler");
  expect(html).toContain("Noch keines von 11 Exemplaren");
});

test("a new edition begins without receipts, and the one before takes no more", async () => {
  const before = releaseId;
  const next = await released();
  expect(await page()).toContain("Empfang der Fassung 2");
  expect(await (await receipt({ release: before, copy: "2" })).text()).toContain("gilt eine neuere Fassung");
  expect((await receipt({ release: next, copy: "2" })).status).toBe(302);
  expect((await receipt({ release: "no-such-edition" })).status).toBe(404);
});

test("an edition that holds no more shows its receipts against the list it was printed with", async () => {
  expect(await page()).toContain(`href="/o/LfMS/handbook/releases/${releaseId}"`);
  const edition = (id: string, cookie = officer) =>
    server.request(`/o/LfMS/handbook/releases/${id}`, { cookie });
  let html = "";
  const statements = await countStatements(server.deps.handle.reader, async () => {
    html = await (await edition(releaseId)).text();
  });
  expect(statements.length, statements.join("\n")).toBeLessThanOrEqual(10);
  expect(html).toContain("Fassung 1 des Notfallhandbuchs");
  expect(html).toContain("Eines von 12 Exemplaren ist bestätigt");
  expect(html).toContain("Eva Muster, 23.11.2026");
  expect(html).not.toContain("nicht mehr im Verteiler");
  expect(html).not.toContain("Zurücknehmen");
  expect((await edition("no-such-edition")).status).toBe(404);
});
