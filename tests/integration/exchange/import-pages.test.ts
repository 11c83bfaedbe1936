import { expect, test } from "vitest";

import { checkFile } from "#app/adapters/spreadsheet/check-file.server.ts";
import { createFileChecker } from "#app/adapters/spreadsheet/file-checker.server.ts";
import { tableFiles } from "#app/adapters/spreadsheet/table-files.server.ts";
import { documentToTables } from "#app/domain/tables/index.ts";
import type { FileOrder } from "#app/services/tables/file-checker.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";
import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";
import { signedIn } from "#tests/harness/people.ts";
import { ORIGIN } from "#tests/harness/test-server.ts";

import { withCell } from "../tables/table-desk.ts";

const RTO = ["Prozesse", "GP-01", "RTO (h)"] as const;

async function workbookWith(rto: number | string): Promise<Uint8Array> {
  const sheets = documentToTables(lfmsDocument(), "de").map(({ name, rows }) => ({ name, rows }));
  return tableFiles.writeWorkbook(withCell(sheets, RTO, rto));
}

type Sent = { readonly name: string; readonly bytes: Uint8Array | string };

async function desk(role: "bc-officer" | "auditor" | "process-owner" = "bc-officer") {
  const server = await createDemoServer();
  const { cookie } = await server.person(role);
  const get = (path: string) => server.request(path, { cookie });
  const upload = async ({ name, bytes }: Sent, fields: Record<string, string>) => {
    const body = new FormData();
    for (const [field, value] of Object.entries(fields)) body.set(field, value);
    body.set("file", new File([bytes as BlobPart], name));
    return server.request("/o/LfMS/import", { method: "POST", body, headers: { Origin: ORIGIN }, cookie });
  };
  return { server, cookie, get, upload };
}

/** Where the check of an upload is shown, once it is over. */
async function checked(
  get: (path: string) => Promise<Response>,
  answer: Response,
): Promise<[string, string]> {
  expect(answer.status).toBe(302);
  const address = answer.headers.get("location") ?? "";
  for (;;) {
    const page = await (await get(address)).text();
    if (!page.includes("http-equiv")) return [address, page];
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const TABLES = { kind: "tables", sheet: "" };
const XLSX = "Tabellen.xlsx";

/** React parts neighbouring texts by comments. */
function textIn(page: string): string {
  return page.replaceAll("<!-- -->", "");
}

async function rtoOf({ deps, organisationId }: DemoServer): Promise<number | null | undefined> {
  return (await deps.repositories.processes.findByCode(organisationId, "GP-01"))?.value.rtoHours;
}

test("a table is checked, shown as a difference, taken over and undone, without JavaScript", async () => {
  const { server, cookie, get, upload } = await desk();
  const before = await rtoOf(server);
  const sent = await upload({ name: XLSX, bytes: await workbookWith(12) }, TABLES);
  const [address, preview] = await checked(get, sent);
  expect(preview).toContain("Eine Änderung übernehmen");
  expect(preview).toMatch(/<del>20 h<\/del>.*<ins>12 h<\/ins>/s);
  expect(await rtoOf(server)).toBe(before);
  const applied = await server.post(address, {}, cookie);
  const done = applied.headers.get("location") ?? "";
  expect([applied.status, done]).toEqual([302, expect.stringMatching(/^\/o\/LfMS\/import\/done\//)]);
  expect(await rtoOf(server)).toBe(12);
  expect(await (await get(done)).text()).toContain("Übernahme zurücknehmen");
  const undone = await server.post(done, {}, cookie);
  expect(undone.headers.get("location")).toBe("/o/LfMS/import?done=importUndone&object=");
  expect(await rtoOf(server)).toBe(before);
  const again = await server.post(done, {}, cookie);
  expect([again.status, await again.text()]).toEqual([
    409,
    expect.stringContaining("zurücknehmen würde das überschreiben"),
  ]);
  const home = await (await get("/o/LfMS/import")).text();
  expect(home).toContain("Tabellenübernahme zurückgenommen");
});

test("an import can be undone when somebody changed something else, and not when they changed one of its objects", async () => {
  const { server, cookie, get, upload } = await desk();
  const { deps, organisationId } = server;
  const take = async (rto: number) => {
    const sent = await upload({ name: XLSX, bytes: await workbookWith(rto) }, TABLES);
    const [address] = await checked(get, sent);
    return (await server.post(address, {}, cookie)).headers.get("location") ?? "";
  };
  const rename = async (id: string) => {
    const { value, version } = (await deps.repositories.processes.findByCode(organisationId, id))!;
    await deps.unitOfWork(async ({ processes }) =>
      processes.update(organisationId, { ...value, name: "Anders" }, version),
    );
  };
  const first = await take(12);
  await rename("GP-02");
  expect((await server.post(first, {}, cookie)).status).toBe(302);
  expect(await rtoOf(server)).toBe(20);
  const second = await take(13);
  await rename("GP-01");
  const refused = await server.post(second, {}, cookie);
  expect([refused.status, textIn(await refused.text())]).toEqual([
    409,
    expect.stringContaining("Prozesse: GP-01"),
  ]);
  expect(await rtoOf(server)).toBe(13);
});

test("places to correct are named by sheet, row and column, and nothing is offered to take over", async () => {
  const { get, upload } = await desk();
  const [, page] = await checked(
    get,
    await upload({ name: XLSX, bytes: await workbookWith("bald") }, TABLES),
  );
  expect(page).toContain("„bald“ ist keine Zahl");
  expect(page).toMatch(/Prozesse<\/th><td[^>]*>2<\/td><td[^>]*>RTO \(h\)/);
  expect(page).not.toContain("Alles übernehmen");
});

test.each([
  [TABLES, { name: "liste.xlsm", bytes: "PK\u0003\u0004" }, "kann nicht gelesen werden"],
  [TABLES, { name: "liste.xlsx", bytes: "PK\u0003\u0004" }, "ist beschädigt"],
  [TABLES, { name: "liste.csv", bytes: "a;b\n\0" }, "kann nicht gelesen werden"],
  [TABLES, { name: "fremd.csv", bytes: "x;y\n1;2" }, "kein Tabellenblatt zu erkennen"],
  [{ kind: "exchange", mode: "parts" }, { name: "a.json", bytes: "{" }, "Die Datei kann so nicht"],
  [{ kind: "exchange", mode: "whole" }, { name: "a.json", bytes: "{}" }, "Die Datei kann so nicht"],
  [
    { kind: "exchange", mode: "parts" },
    { name: "a.json", bytes: '{"organisation":{"code":"LBF","name":"x"}}' },
    "gehört zu einer anderen Organisation",
  ],
  [{ kind: "exchange", mode: "parts" }, { name: "a.json", bytes: Uint8Array.of(0xff) }, "nicht in UTF-8"],
] as const)("with %j the file %j is refused with one sentence", async (fields, file, sentence) => {
  const { get, upload } = await desk();
  const [, page] = await checked(get, await upload(file, fields));
  expect(page).toContain(sentence);
  expect(page).not.toContain("Alles übernehmen");
});

test("without a file the form says so; something that is no upload is refused", async () => {
  const { server, cookie, upload } = await desk();
  const empty = await upload({ name: "", bytes: "" }, TABLES);
  expect([empty.status, await empty.text()]).toEqual([
    422,
    expect.stringContaining("Bitte wählen Sie eine Datei."),
  ]);
  expect((await server.post("/o/LfMS/import", TABLES, cookie)).status).toBe(400);
  expect((await upload({ name: "a.csv", bytes: "a" }, { ...TABLES, more: "x" })).status).toBe(400);
});

test("a part of an exchange file replaces that part, keeps the rest and brings no release", async () => {
  const { server, cookie, get, upload } = await desk();
  const { deps, organisationId } = server;
  const before = (await deps.repositories.exchange.load(organisationId))!;
  const processes = before.processes.map((process) => ({
    ...process,
    name: process.id === "GP-01" ? "Neu benannt" : process.name,
    status: "released",
  }));
  const organisation = { ...before.organisation, parent: "LAND" };
  const text = JSON.stringify({ format: before.format, organisation, processes });
  const [address] = await checked(
    get,
    await upload({ name: "teil.json", bytes: text }, { kind: "exchange", mode: "parts" }),
  );
  const applied = await server.post(address, {}, cookie);
  const after = (await deps.repositories.exchange.load(organisationId))!;
  expect(after.organisation).toEqual(before.organisation);
  expect(after.resources).toEqual(before.resources);
  expect(after.processes.find(({ id }) => id === "GP-01")?.name).toBe("Neu benannt");
  const releasedBefore = before.processes.filter(({ status }) => status === "released").length;
  const releasedAfter = after.processes.filter(({ status }) => status === "released").length;
  expect(releasedAfter).toBeLessThanOrEqual(releasedBefore);
  const undone = await server.post(applied.headers.get("location") ?? "", {}, cookie);
  expect(undone.status).toBe(302);
  expect(await deps.repositories.exchange.load(organisationId)).toEqual(before);
});

test("exports come back without a change, and each is recorded with its SHA-256", async () => {
  const { server, cookie, get, upload } = await desk();
  const json = await server.post("/o/LfMS/exports/exchange", {}, cookie);
  const text = await json.text();
  const { rows } = await server.deps.repositories.audit.list(server.organisationId, {
    action: "organisation.exported",
  });
  const { documentHash } = rows[0]?.payload as { documentHash: string };
  expect(json.headers.get("content-disposition")).toContain(documentHash.slice(0, 12));
  expect(await (await get("/o/LfMS/import")).text()).toContain(documentHash);
  const [, whole] = await checked(
    get,
    await upload({ name: "a.json", bytes: text }, { kind: "exchange", mode: "whole" }),
  );
  expect(whole).toContain("Die Datei enthält keine Änderung");
  for (const format of ["xlsx", "processes"]) {
    const answer = await server.post("/o/LfMS/exports/tables", { format }, cookie);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const name = format === "xlsx" ? XLSX : "liste.csv";
    const sheet = format === "xlsx" ? "" : "processes";
    const [, page] = await checked(get, await upload({ name, bytes }, { ...TABLES, sheet }));
    expect(page).toContain("Die Datei enthält keine Änderung");
  }
  const exported = await server.deps.repositories.audit.list(server.organisationId, {
    action: "tables.exported",
  });
  expect(exported.rows.map(({ payload }) => (payload as { format: string }).format)).toEqual(["csv", "xlsx"]);
});

test("the template comes back as a table without rows", async () => {
  const { get, upload } = await desk();
  const answer = await get("/o/LfMS/import/template.xlsx");
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const [, page] = await checked(get, await upload({ name: "Vorlage.xlsx", bytes }, TABLES));
  expect(page).toContain("Die Datei enthält keine Änderung");
  expect(page).not.toContain("unbekannt und bleiben weg");
});

test("who may only export sees no upload, and nobody sees the check of somebody else", async () => {
  const { get } = await desk("auditor");
  const page = await (await get("/o/LfMS/import")).text();
  expect([page.includes("Tabellen ausgeben"), page.includes('type="file"')]).toEqual([true, false]);
  const officer = await desk();
  const sent = await officer.upload({ name: XLSX, bytes: await workbookWith(12) }, TABLES);
  const { cookie } = await officer.server.person("bc-officer", "andere");
  const foreign = await officer.server.request(sent.headers.get("location") ?? "", { cookie });
  expect(await foreign.text()).toContain("Diese Prüfung ist nicht mehr da");
});

/** What a restart does to the checks: the process that held them is another one. */
function restarted({ deps }: DemoServer): void {
  const { checkFile: before } = deps;
  Object.assign(deps, { checkFile: (...order: Parameters<typeof before>) => before(...order) });
}

test("a preview outlives a restart, is taken over once, and leads to what became of it", async () => {
  const { server, cookie, get, upload } = await desk();
  const [address, preview] = await checked(
    get,
    await upload({ name: XLSX, bytes: await workbookWith(12) }, TABLES),
  );
  restarted(server);
  const again = await (await get(address)).text();
  expect(textIn(again)).toContain("Eine Änderung übernehmen");
  expect(/<ins>12 h<\/ins>/.test(again)).toBe(/<ins>12 h<\/ins>/.test(preview));
  const stranger = await server.person("bc-officer", "fremd");
  const foreign = await server.request(address, { cookie: stranger.cookie });
  expect(await foreign.text()).toContain("Diese Prüfung ist nicht mehr da");
  const applied = await server.post(address, {}, cookie);
  expect([applied.status, await rtoOf(server)]).toEqual([302, 12]);
  restarted(server);
  const later = await get(address);
  expect([later.status, later.headers.get("location")]).toEqual([302, applied.headers.get("location")]);
});

test("a refused check is gone with a restart, and its page says what happened and what to do", async () => {
  const { server, cookie, get, upload } = await desk();
  const [address] = await checked(
    get,
    await upload({ name: XLSX, bytes: await workbookWith("viel") }, TABLES),
  );
  restarted(server);
  const sent = await server.post(address, {}, cookie);
  expect(sent.status).toBe(404);
  for (const page of [await sent.text(), await (await get(address)).text()]) {
    expect(page).toContain(
      "Diese Prüfung ist nicht mehr da, weil der Server neu gestartet wurde oder sie zu lange zurückliegt.",
    );
    expect(page).toContain("Datei erneut wählen");
  }
});

test("the thread of its own finds the same as the check itself, and a file that takes too long is too large", async () => {
  const order: FileOrder = {
    kind: "tables",
    fileName: XLSX,
    bytes: await workbookWith(12),
    complete: [],
    language: "de",
    document: lfmsDocument(),
  };
  const phases: string[] = [];
  const found = await createFileChecker()(order, (phase) => phases.push(phase));
  expect(found).toEqual(await checkFile(order));
  expect([found.ok, phases]).toEqual([true, ["waiting", "reading"]]);
  const late = await createFileChecker({ timeoutMilliseconds: 1 })(order);
  expect(late).toEqual({ ok: false, error: { code: "table.too-large" } });
});

test("whoever fills an empty organisation reads before taking over that it cannot be undone", async () => {
  const server = await createDemoServer();
  const node = { id: "leer", code: "LEER", name: "Leeres Amt", kind: "authority", parentCode: null } as const;
  await server.deps.unitOfWork(({ organisations }) => organisations.insert(node));
  const { cookie } = await signedIn(server.deps, {
    login: "neu",
    organisationId: "leer",
    grants: [{ role: "bc-officer", organisationId: "leer" }],
  });
  const get = (path: string) => server.request(path, { cookie });
  const body = new FormData();
  body.set("kind", "exchange");
  body.set("mode", "whole");
  const content = { ...lfmsDocument(), organisation: { code: "LEER", name: "Leeres Amt" } };
  body.set("file", new File([JSON.stringify(content)], "leer.json"));
  const init = { method: "POST", body, headers: { Origin: ORIGIN }, cookie };
  const [address, page] = await checked(get, await server.request("/o/LEER/import", init));
  expect(page).toContain("Zurücknehmen lässt es sich danach nicht");
  const applied = await server.post(address, {}, cookie);
  const done = await (await get(applied.headers.get("location") ?? "")).text();
  expect(done).not.toContain("Übernahme zurücknehmen");
});
