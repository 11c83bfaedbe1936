import { expect, test } from "vitest";

import { type ExchangeDocument } from "#app/domain/exchange/index.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";
import { aDocument, aProcess, aResource, aUse, lfms } from "#tests/factories/exchange-document.ts";

import {
  documentDifference,
  documentToTables,
  tablesToChange,
  tableProblemText,
  type CellContent,
  type SheetKey,
  type TableOptions,
  type TableSheet,
} from "./index.ts";

/** The tables of a document with one cell written over; rows are found by the ids at their start. */
function edited(
  document: ExchangeDocument,
  [key, ids, heading]: readonly [SheetKey, readonly string[], string],
  cell: CellContent,
): readonly TableSheet[] {
  return documentToTables(document, "de").map(({ key: own, name, rows }) => {
    if (own !== key) return { name, rows };
    const at = rows[0]!.indexOf(heading);
    if (at < 0) throw new Error(`no column ${heading} in ${rows[0]!.join(", ")}`);
    const isIt = (row: readonly CellContent[]) => ids.every((id, index) => row[index] === id);
    if (!rows.some(isIt)) throw new Error(`no row ${ids.join()}`);
    return {
      name,
      rows: rows.map((row) => (isIt(row) ? row.map((old, index) => (index === at ? cell : old)) : row)),
    };
  });
}

function problemsOf(document: ExchangeDocument, tables: readonly TableSheet[], options: TableOptions = {}) {
  const change = tablesToChange(document, tables, options);
  if (change.ok) throw new Error("taken over");
  return change.error;
}

function differenceOf(document: ExchangeDocument, tables: readonly TableSheet[], options: TableOptions = {}) {
  const change = tablesToChange(document, tables, options);
  if (!change.ok) throw new Error(change.error.map(({ message }) => message).join("\n"));
  return documentDifference(document, change.value.document, "de").objects.map(
    ({ part, id, change: kind, fields }) => ({
      part,
      id,
      kind,
      fields: fields.map(({ label, before, after }) => `${label}: ${before} > ${after}`),
    }),
  );
}

const EDITS: readonly (readonly [readonly [SheetKey, readonly string[], string], CellContent, string])[] = [
  [["processes", ["GP-01"], "RTO (h)"], 12, "RTO (h): 20 h > 12 h"],
  [["processes", ["GP-01"], "RTO (h)"], "12,5", "RTO (h): 20 h > 12,5 h"],
  [["processes", ["GP-01"], "RTO (h)"], "12.5 h", "RTO (h): 20 h > 12,5 h"],
  [["processes", ["GP-01"], "RTO (h)"], "3 Tage", "RTO (h): 20 h > 72 h"],
  [["processes", ["GP-01"], "RTO (h)"], 0, "RTO (h): 20 h > 0 h"],
  [["processes", ["GP-01"], "RTO (h)"], "–", "RTO (h): 20 h > –"],
  [["processes", ["GP-01"], "RTO (h)"], null, "RTO (h): 20 h > –"],
  [["processes", ["GP-01"], "Schaden AE · 4 h"], 2, "Schaden AE · 4 h: 1 > 2"],
  [["processes", ["GP-01"], "Schaden AE · 4 h"], "mittel", "Schaden AE · 4 h: 1 > 2"],
  [["processes", ["GP-01"], "Name"], "Telefon", "Name: Bürger- und Behördentelefon bedienen > Telefon"],
  [["processes", ["GP-01"], "Begründung AE"], "so", "Begründung AE: – > so"],
  [["processes", ["GP-01"], "Status"], "in erhebung", "Status: – > in Erhebung"],
  [["processes", ["GP-01"], "Status"], "draft", "Status: – > Entwurf"],
  [["processes", ["GP-01"], "Erhoben am"], "31.1.2026", "Erhoben am: – > 31.01.2026"],
  [["resources", ["R-01"], "Redundant"], "x", "Redundant: nein > ja"],
  [["resources", ["R-01"], "Kategorie"], "Information", "Kategorie: IT > Informationen"],
  [["resources", ["R-01"], "Bemerkung"], "=1+1", "Bemerkung: – > =1+1"],
];

test.each(EDITS)("%j = %s is exactly one difference", (place, cell, field) => {
  const start = lfms((document) => {
    document.resources = document.resources.map((each) => ({ ...each, category: "it", redundant: false }));
  });
  expect(differenceOf(start, edited(start, place, cell))).toEqual([
    { part: place[0], id: place[1].join(" → "), kind: "changed", fields: [field] },
  ]);
});

test("a changed release has to be assessed again, an unchanged one stays released", () => {
  const document = lfmsDocument();
  const { id } = document.processes.find(({ status }) => status === "released")!;
  const [change] = differenceOf(document, edited(document, ["processes", [id], "Name"], "Anders"));
  expect(change?.fields).toContain("Status: freigegeben > neu zu bewerten");
});

test("a link of resources is a row: a new one adds a need, a complete sheet takes one away", () => {
  const document = aDocument({ resources: ["R-1", "R-2", "R-3"].map((id) => aResource(id)) });
  document.resources[0]!.requires = ["R-2"];
  const added = [
    {
      name: "Voraussetzungen",
      rows: [
        ["Ressource", "Benötigt"],
        ["R-1", "R-3"],
      ],
    },
  ];
  const need = "Voraussetzungen: R-2 (Ressource R-2)";
  expect(differenceOf(document, added)[0]?.fields).toEqual([
    `${need} > R-2 (Ressource R-2); R-3 (Ressource R-3)`,
  ]);
  expect(differenceOf(document, added, { complete: ["prerequisites"] })[0]?.fields).toEqual([
    `${need} > R-3 (Ressource R-3)`,
  ]);
});

test("absent rows stay, and go only where the sheet is complete, together with their links", () => {
  const document = aDocument({
    processes: [aProcess("GP-1"), aProcess("GP-2")],
    resources: [aResource("R-1")],
    resourceUses: [aUse("GP-1", "R-1"), aUse("GP-2", "R-1")],
  });
  const tables = [{ name: "Prozesse", rows: [["Kennung"], ["GP-1"]] }];
  expect(differenceOf(document, tables)).toEqual([]);
  expect(
    differenceOf(document, tables, { complete: ["processes"] }).map(({ id, kind }) => `${kind} ${id}`),
  ).toEqual(["removed GP-2", "removed GP-2 → R-1"]);
});

test("removing what a plan still names is refused and says where", () => {
  const document = lfmsDocument();
  const tables = [{ name: "Prozesse", rows: [["Kennung"], ["GP-01"]] }];
  const problems = problemsOf(document, tables, { complete: ["processes"] });
  expect(problems.some(({ sheet, message }) => sheet === null && message.startsWith("Pläne "))).toBe(true);
});

test("headings are found in other spellings, unknown columns and sheets are named and left out", () => {
  const document = aDocument({ processes: [aProcess("GP-1")] });
  const change = tablesToChange(document, [
    {
      name: "processes",
      rows: [
        [" KENNUNG ", "rto(H)", "Lieblingsfarbe"],
        ["GP-1", 5, "blau"],
      ],
    },
    { name: "Notizen", rows: [["irgendwas"]] },
  ]);
  if (!change.ok) throw new Error("refused");
  expect(change.value.document.processes[0]?.rtoHours).toBe(5);
  expect(change.value.notices.map(({ sheet, column }) => [sheet, column])).toEqual([
    ["processes", "Lieblingsfarbe"],
    ["Notizen", null],
  ]);
});

test("a sheet without a telling name is recognised by its headings", () => {
  const document = aDocument({ processes: [aProcess("GP-1")], resources: [aResource("R-1")] });
  const rows = [
    ["Prozess", "Ressource", "Vorlauf (h)", "RPO (h)", "Menge · 4 h"],
    ["GP-1", "R-1", 0, null, null],
  ];
  expect(differenceOf(document, [{ name: "Tabelle1", rows }]).map(({ part, id }) => [part, id])).toEqual([
    ["resourceUses", "GP-1 → R-1"],
  ]);
});

const FAULTS: readonly (readonly [readonly [SheetKey, readonly string[], string], CellContent, string])[] = [
  [["processes", ["GP-01"], "RTO (h)"], "=1+1", "cell.number"],
  [["processes", ["GP-01"], "RTO (h)"], "1.000", "cell.ambiguous"],
  [["processes", ["GP-01"], "RTO (h)"], "1e308", "cell.number"],
  [["processes", ["GP-01"], "RTO (h)"], 1e308, "document"],
  [["processes", ["GP-01"], "RTO (h)"], -1, "document"],
  [["processes", ["GP-01"], "RTO (h)"], true, "cell.number"],
  [["processes", ["GP-01"], "Name"], null, "cell.required"],
  [["processes", ["GP-01"], "Name"], "a\u0000b", "cell.text"],
  [["processes", ["GP-01"], "Name"], "x".repeat(301), "document"],
  [["processes", ["GP-01"], "Schaden AE · 24 h"], null, "cell.gap"],
  [["processes", ["GP-01"], "Schaden AE · 720 h"], null, "cell.gap"],
  [["processes", ["GP-01"], "Schaden AE · 4 h"], 9, "cell.level"],
  [["processes", ["GP-01"], "Verantwortlich"], "P-99", "document"],
  [["processes", ["GP-01"], "Erhoben am"], "30.02.2026", "cell.date"],
  [["processes", ["GP-01"], "Status"], "fertig", "cell.choice"],
  [["resources", ["R-01"], "Redundant"], "vielleicht", "cell.flag"],
  [["resources", ["R-01"], "Anzahl"], 1.5, "document"],
  [["resources", ["R-01"], "Name"], "#REF!", "cell.formula"],
];

test.each(FAULTS)("%j = %s is refused in its place", (place, cell, code) => {
  const [key, ids, heading] = place;
  const document = lfms();
  const tables = edited(document, place, cell);
  const sheet = documentToTables(document, "de").find((each) => each.key === key)!;
  const row = sheet.rows.findIndex((each) => each[0] === ids[0]) + 1;
  const problems = problemsOf(document, tables);
  expect(problems.map((each) => [each.code, each.sheet, each.row, each.column])).toEqual([
    [code, sheet.name, row, heading],
  ]);
  for (const language of ["de", "en"] as const)
    expect(tableProblemText(problems[0]!, language)).toMatch(/^\S.*[.)]$/s);
});

test("a phone number that became a number is refused, because its zeros are lost", () => {
  const document = lfmsDocument();
  const { id } = document.people![0]!;
  const problems = problemsOf(document, edited(document, ["people", [id], "Telefon"], 3515550100));
  expect(problems.map(({ code }) => code)).toEqual(["cell.phone"]);
});

test("ids given twice, rows without an id, circles and needs of nobody are named with their row", () => {
  const document = aDocument({ resources: [aResource("R-1"), aResource("R-2", { requires: ["R-1"] })] });
  const needs = (...rows: CellContent[][]) => [
    { name: "Voraussetzungen", rows: [["Ressource", "Benötigt"], ...rows] },
  ];
  const found = (tables: readonly TableSheet[]) =>
    problemsOf(document, tables).map((each) => [each.code, each.row]);
  expect(found([{ name: "Ressourcen", rows: [["Kennung"], ["R-1"], ["R-1"]] }])).toEqual([["row.twice", 3]]);
  expect(
    found([
      {
        name: "Ressourcen",
        rows: [
          ["Kennung", "Name"],
          ["–", "x"],
        ],
      },
    ]),
  ).toEqual([["row.key", 2]]);
  expect(found(needs(["R-1", "R-2"]))).toEqual([["document", 2]]);
  expect(found(needs(["R-1", "R-1"]))).toEqual([["document", 2]]);
  expect(found(needs(["R-9", "R-1"]))).toEqual([["reference.resource", 2]]);
  expect(found(needs(["R-1", "R-9"]))).toEqual([["document", 2]]);
  expect(problemsOf(document, needs(["R-1", "R-2"]))[0]?.message).toContain("Zirkelbezug");
});

test("files without a sheet, a key column, or with a column twice are refused", () => {
  const codes = (...tables: TableSheet[]) => problemsOf(aDocument(), tables).map(({ code }) => code);
  expect(codes()).toEqual(["table.no-sheet"]);
  expect(codes({ name: "Notizen", rows: [["x"]] })).toEqual(["table.no-sheet"]);
  expect(codes({ name: "Prozesse", rows: [["Name"], ["x"]] })).toEqual(["sheet.key-column"]);
  expect(codes({ name: "Prozesse", rows: [["Kennung", "Name", "name"]] })).toEqual(["column.twice"]);
  const twice = { name: "Prozesse", rows: [["Kennung"], ["GP-1"]] };
  expect(codes(twice, twice)).toContain("sheet.twice");
});

test("a new row needs what the format needs, named by column", () => {
  const rows = [
    ["Kennung", "Name"],
    ["GP-7", "Neu"],
  ];
  const missing = problemsOf(aDocument(), [{ name: "Prozesse", rows }]);
  expect(missing.map(({ row, column }) => [row, column])).toEqual([
    [2, "Organisationseinheit"],
    [2, "Durchführungsdauer (h)"],
    [2, "Schaden AE · 4 h"],
  ]);
});
