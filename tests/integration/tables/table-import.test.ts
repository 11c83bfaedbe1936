import { afterAll, expect, test } from "vitest";

import { canonicalDocument } from "#app/domain/exchange/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";
import { LANGUAGES } from "#app/domain/shared/language.ts";
import {
  documentToTables,
  importRefusalText,
  SHEET_KEYS,
  type ImportRefusalCode,
} from "#app/domain/tables/index.ts";
import { applyFileImport } from "#app/services/tables/apply-file-import.server.ts";
import { exportTables } from "#app/services/tables/export-tables.server.ts";
import { previewFileImport } from "#app/services/tables/preview-file-import.server.ts";
import { undoFileImport } from "#app/services/tables/undo-file-import.server.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";
import { aDocument, aProcess, lfms } from "#tests/factories/exchange-document.ts";
import { fullDocument } from "#tests/factories/full-document.ts";
import expected from "#tests/golden/lfms.expected.json" with { type: "json" };
import { expectOk } from "#tests/harness/database-deps.ts";
import { createEngines, ENGINES } from "#tests/harness/engines.ts";

import { colleague, officer, tableDesk, withCell } from "./table-desk.ts";

const engines = createEngines();
afterAll(async () => engines.stop());

const RTO = ["Prozesse", "GP-01", "RTO (h)"] as const;

test.each(LANGUAGES)("%s: an exported workbook and exported CSV files change nothing", async (language) => {
  for (const document of [lfmsDocument(), fullDocument()]) {
    const { deps, organisationId } = await tableDesk(await engines.open("sqlite"), document);
    const formats = [
      { kind: "xlsx" as const },
      ...SHEET_KEYS.map((sheet) => ({ kind: "csv" as const, sheet })),
    ];
    for (const format of formats) {
      const file = expectOk(await exportTables(deps, officer, { organisationId, language, format }));
      const complete = format.kind === "xlsx" ? SHEET_KEYS : [format.sheet];
      const preview = expectOk(
        await previewFileImport(deps, officer, { organisationId, complete, ...file }, { language }),
      );
      expect([preview.difference.objects, preview.notices, preview.token]).toEqual([[], [], null]);
    }
  }
});

test.each(ENGINES)("%s: one cell previewed, applied and undone", async (engine) => {
  const desk = await tableDesk(await engines.open(engine), lfms());
  const { deps, organisationId } = desk;
  const before = await desk.content();
  const untouched = await deps.repositories.processes.findByCode(organisationId, "GP-02");
  const file = await desk.workbook((sheets) => [...withCell(sheets, RTO, 12)]);
  const preview = expectOk(await previewFileImport(deps, officer, file, { language: "de" }));
  expect(preview.difference.counts).toEqual({ added: 0, changed: 1, removed: 0 });
  expect(preview.difference.objects[0]?.fields[0]).toMatchObject({ before: "20 h", after: "12 h" });
  expect(await desk.content()).toEqual(before);
  const applied = expectOk(await applyFileImport(deps, officer, { organisationId, token: preview.token! }));
  expect(applied.counts["processes"]).toEqual({ added: 0, changed: 1, removed: 0 });
  const after = (await desk.content())!;
  expect(after.processes.find(({ id }) => id === "GP-01")?.rtoHours).toBe(12);
  expect((await deps.repositories.processes.findByCode(organisationId, "GP-02"))?.version).toBe(
    untouched?.version,
  );
  expect((await desk.events("tables.imported")).map(({ actor, payload }) => [actor, payload])).toEqual([
    ["konto-1", expect.objectContaining({ documentHash: preview.fingerprint, counts: applied.counts })],
  ]);
  expect((await desk.events("record.changed"))[0]?.object?.code).toBe("GP-01");
  expectOk(await undoFileImport(deps, officer, { organisationId, importId: applied.importId }));
  expect(await desk.content()).toEqual(before);
  expect(await desk.events("tables.import-undone")).toHaveLength(1);
  const again = await undoFileImport(deps, officer, { organisationId, importId: applied.importId });
  expect(again.ok ? "" : again.error.code).toBe("tables.undo-conflict");
});

test.each(ENGINES)("%s: everything typed in, everything removed again, and both undone", async (engine) => {
  const { organisation, parameters } = lfms();
  const desk = await tableDesk(await engines.open(engine), aDocument({ organisation, parameters }));
  const { deps, organisationId } = desk;
  const apply = async (file: Awaited<ReturnType<typeof desk.workbook>>) => {
    const request = { ...file, complete: SHEET_KEYS };
    const preview = expectOk(await previewFileImport(deps, officer, request, { language: "de" }));
    return expectOk(await applyFileImport(deps, officer, { organisationId, token: preview.token! }));
  };
  const empty = (await desk.content())!;
  const typed = await apply(await desk.workbook(() => documentToTables(lfms(), "de")));
  const full = (await desk.content())!;
  const { findings, ...values } = analyse({ ...full, outageScenarios: lfms().outageScenarios });
  expect(values).toEqual(expected);
  expect(findings.length).toBeGreaterThan(0);
  const cleared = await apply(
    await desk.workbook((sheets) => sheets.map(({ name, rows }) => ({ name, rows: rows.slice(0, 1) }))),
  );
  expect(cleared.counts["resources"]?.removed).toBe(full.resources.length);
  expect(await desk.content()).toEqual(empty);
  expectOk(await undoFileImport(deps, officer, { organisationId, importId: cleared.importId }));
  expect(await desk.content()).toEqual(full);
  const early = await undoFileImport(deps, officer, { organisationId, importId: typed.importId });
  expect(early.ok ? "" : early.error.code).toBe("tables.undo-conflict");
});

test.each(ENGINES)(
  "%s: a change by somebody else makes the import a conflict that names it",
  async (engine) => {
    const desk = await tableDesk(await engines.open(engine), lfms());
    const { deps, organisationId } = desk;
    const file = await desk.workbook((sheets) => [...withCell(sheets, RTO, 12)]);
    const preview = expectOk(await previewFileImport(deps, officer, file, { language: "de" }));
    const stored = (await deps.repositories.resources.findByCode(organisationId, "R-01"))!;
    await deps.unitOfWork(async ({ resources }) =>
      resources.update(organisationId, { ...stored.value, name: "anders" }, stored.version),
    );
    const before = await desk.content();
    const refused = await applyFileImport(deps, officer, { organisationId, token: preview.token! });
    expect(refused.ok ? "" : refused.error).toMatchObject({
      code: "tables.conflict",
      changed: [{ list: "resources", id: "R-01" }],
    });
    expect(await desk.content()).toEqual(before);
    expect(await desk.events("tables.imported")).toEqual([]);
  },
);

test.each(ENGINES)(
  "%s: of two who apply changes of different rows at once exactly one succeeds",
  async (engine) => {
    const desk = await tableDesk(await engines.open(engine), lfms());
    const { deps, organisationId } = desk;
    const requests = [];
    for (const [actor, id] of [
      [officer, "GP-01"],
      [colleague, "GP-02"],
    ] as const) {
      const file = await desk.workbook((sheets) => [...withCell(sheets, ["Prozesse", id, "Name"], "Neu")]);
      const { token } = expectOk(await previewFileImport(deps, actor, file, { language: "de" }));
      requests.push({ actor, token: token! });
    }
    const results = await Promise.all(
      requests.map(async ({ actor, token }) => applyFileImport(deps, actor, { organisationId, token })),
    );
    expect(results.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await desk.events("tables.imported")).toHaveLength(1);
  },
);

test.each(ENGINES)("%s: an error at the end of the import leaves nothing of it", async (engine) => {
  const desk = await tableDesk(await engines.open(engine), lfms());
  const { deps, organisationId } = desk;
  const file = await desk.workbook((sheets) => [...withCell(sheets, RTO, 12)]);
  const { token } = expectOk(await previewFileImport(deps, officer, file, { language: "de" }));
  const before = await desk.content();
  const failing = {
    ...deps,
    unitOfWork: (async (act) =>
      deps.unitOfWork(async (repositories) => {
        await act(repositories);
        throw new Error("power cut");
      })) as typeof deps.unitOfWork,
  };
  await expect(applyFileImport(failing, officer, { organisationId, token: token! })).rejects.toThrow(
    "power cut",
  );
  expect(await desk.content()).toEqual(before);
  expect(await desk.events("record.changed")).toEqual([]);
});

test("faults are named by sheet, row and column, and nothing is kept", async () => {
  const desk = await tableDesk(await engines.open("sqlite"), lfms());
  const before = await desk.content();
  const file = await desk.workbook((sheets) => [...withCell(sheets, RTO, "bald")]);
  const refused = await previewFileImport(desk.deps, officer, file, { language: "de" });
  expect(refused.ok ? "" : refused.error).toMatchObject({
    code: "tables.problems",
    problems: [{ sheet: "Prozesse", row: 2, column: "RTO (h)" }],
  });
  expect(await desk.content()).toEqual(before);
});

test("texts that spreadsheets have a meaning for stay what they are", async () => {
  const name = '_x0041_ _x000D_x0042_ =1+1 \'x "y"; z';
  const desk = await tableDesk(
    await engines.open("sqlite"),
    aDocument({ processes: [aProcess("GP-1", { name })] }),
  );
  const { deps, organisationId } = desk;
  for (const format of [{ kind: "xlsx" }, { kind: "csv", sheet: "processes" }] as const) {
    const file = expectOk(await exportTables(deps, officer, { organisationId, language: "de", format }));
    const preview = await previewFileImport(deps, officer, { organisationId, ...file }, { language: "de" });
    expect(expectOk(preview).difference.objects).toEqual([]);
  }
});

test("files that are no tables are refused with a sentence in both languages", async () => {
  const { deps, organisationId } = await tableDesk(await engines.open("sqlite"), lfms());
  const codes: ImportRefusalCode[] = [];
  for (const [fileName, text] of [
    ["a.xlsx", "PK kaputt"],
    ["a.exe", "MZ"],
    ["a.csv", ""],
  ] as const) {
    const bytes = new TextEncoder().encode(text);
    const refused = await previewFileImport(
      deps,
      officer,
      { organisationId, fileName, bytes },
      { language: "de" },
    );
    if (!refused.ok) codes.push(refused.error.code);
  }
  expect(codes).toEqual(["table.damaged", "table.format-unknown", "table.empty"]);
  for (const code of codes)
    for (const language of LANGUAGES) expect(importRefusalText(code, language)).toMatch(/: .*\.$/);
});

test("a preview or an import belongs to its account and its organisation", async () => {
  const desk = await tableDesk(await engines.open("sqlite"), lfms());
  const { deps, organisationId } = desk;
  const other = await deps.unitOfWork(async ({ organisations }) =>
    organisations.insert({ id: "andere", code: "ANDERE", name: "Andere", kind: null, parentCode: null }),
  );
  expect(other.ok).toBe(true);
  const file = await desk.workbook((sheets) => [...withCell(sheets, RTO, 12)]);
  const { token } = expectOk(await previewFileImport(deps, officer, file, { language: "de" }));
  const codeOf = (result: { ok: true } | { ok: false; error: { code: string } }) =>
    result.ok ? "" : result.error.code;
  expect(codeOf(await applyFileImport(deps, colleague, { organisationId, token: token! }))).toBe(
    "tables.preview-unknown",
  );
  expect(codeOf(await applyFileImport(deps, officer, { organisationId: "keine", token: token! }))).toBe(
    "tables.preview-unknown",
  );
  const { importId } = expectOk(await applyFileImport(deps, officer, { organisationId, token: token! }));
  expect(codeOf(await undoFileImport(deps, colleague, { organisationId, importId }))).toBe(
    "tables.import-unknown",
  );
  expect(codeOf(await undoFileImport(deps, officer, { organisationId: "andere", importId }))).toBe(
    "tables.import-unknown",
  );
  expect(codeOf(await undoFileImport(deps, officer, { organisationId, importId: token! }))).toBe(
    "tables.import-unknown",
  );
});

test("a whole authority with awkward values takes a change in every sheet and gives it back", async () => {
  const desk = await tableDesk(await engines.open("sqlite"), fullDocument());
  const { deps, organisationId } = desk;
  const before = (await desk.content())!;
  const edits = [
    [["Prozesse", "GP-2", "Beschreibung"], "=neu"],
    [["Ressourcen", "R-2", "Anzahl"], 7],
    [["Personen", "P-1", "Telefon"], "0351 555-0199"],
    [["Externe Kontakte", "K-1", "Bereitschaft"], "0351 555-0198"],
  ] as const;
  const file = await desk.workbook((sheets) =>
    edits.reduce<readonly { name: string; rows: (typeof sheets)[number]["rows"] }[]>(
      (changed, [place, cell]) => withCell(changed, place, cell),
      sheets,
    ),
  );
  const { token, difference } = expectOk(await previewFileImport(deps, officer, file, { language: "en" }));
  expect(difference.objects.map(({ partLabel }) => partLabel).toSorted()).toEqual([
    "External contacts",
    "People",
    "Processes",
    "Resources",
  ]);
  const { importId } = expectOk(await applyFileImport(deps, officer, { organisationId, token: token! }));
  expect((await desk.content())?.people?.[0]?.phone).toBe("0351 555-0199");
  const phone = await deps.repositories.audit.list(organisationId, { objectCode: "P-1" });
  expect(phone.rows[0]?.payload).toMatchObject({ changes: { after: { phone: "0351 555-0199" } } });
  expectOk(await undoFileImport(deps, officer, { organisationId, importId }));
  expect(await desk.content()).toEqual(canonicalDocument(before));
});
