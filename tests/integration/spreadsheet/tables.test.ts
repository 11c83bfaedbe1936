import { deflateRawSync } from "node:zlib";

import fc from "fast-check";
import { expect, test } from "vitest";

import { readTable } from "#app/adapters/spreadsheet/read-table.server.ts";
import { writeCsvText, writeWorkbook } from "#app/adapters/spreadsheet/write-table.server.ts";

const rows = [
  ["Kennung", "Name", "RTO (h)", "Redundant"],
  ["GP-05", "Eilanordnungen zur Gefahrenabwehr erlassen", 12, null],
  ["R-03", '=HYPERLINK("x")', 22.25, null],
];

async function workbookRows(bytes: Uint8Array): Promise<unknown> {
  const read = await readTable(bytes, "liste.xlsx");
  return read.ok ? read.value[0]?.rows : read.error;
}

test("a workbook comes back as it went, and a text that looks like a formula stays text", async () => {
  expect(await workbookRows(await writeWorkbook([{ name: "Ressourcen", rows }]))).toEqual(rows);
});

test("CSV is what German Excel opens: byte order mark, semicolon, decimal comma, no formula", () => {
  const text = writeCsvText(rows);
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text).toContain("GP-05;Eilanordnungen zur Gefahrenabwehr erlassen;12;");
  expect(text).toContain("22,25");
  expect(text.split(/[;\n\r]/).some((cell) => /^"?[=+@-]/.test(cell))).toBe(false);
});

test("SEC-11: no string survives as a formula in CSV, and every string comes back", async () => {
  const printable = fc
    .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 30 })
    .filter((text) => text.trim() !== "");
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(fc.constantFrom("=", "+", "-", "@", "'@", "''=", ""), printable),
      async ([start, rest]) => {
        const value = start + rest;
        const text = writeCsvText([["Kopf"], [value]]);
        const cell = text.slice(text.indexOf("\n") + 1).replace(/^"/, "");
        expect(/^[=+@-]/.test(cell)).toBe(false);
        const read = await readTable(new TextEncoder().encode(text), "x.csv");
        expect(read.ok && read.value[0]?.rows[1]?.[0]).toBe(value);
      },
    ),
    { numRuns: 500 },
  );
});

test("a CSV from an old Excel in windows-1252 keeps its umlauts", async () => {
  const bytes = Uint8Array.from([...Buffer.from("Name;Ort\r\nB\u00fcrgeramt;Plau\u00e9n\r\n", "latin1")]);
  const read = await readTable(bytes, "alt.csv");
  expect(read.ok && read.value[0]?.rows[1]).toEqual(["Bürgeramt", "Plauén"]);
});

function zipWith(entries: readonly { name: string; content: Buffer; claimed?: number }[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimed } of entries) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(claimed ?? content.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claimed ?? content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, Buffer.from(name));
    parts.push(head, Buffer.from(name), packed);
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

test.each([
  ["an empty file", "table.empty", new Uint8Array(), "x.xlsx"],
  ["more than ten megabytes", "table.too-large", new Uint8Array(11 * 1024 * 1024), "x.csv"],
  [
    "a zip bomb by its own directory",
    "table.too-large",
    zipWith([{ name: "xl/a.xml", content: Buffer.alloc(10), claimed: 60 * 1024 * 1024 }]),
    "x.xlsx",
  ],
  ["macros", "table.macros", zipWith([{ name: "xl/vbaProject.bin", content: Buffer.from("x") }]), "x.xlsx"],
  [
    "a path out of the archive",
    "table.damaged",
    zipWith([{ name: "../../etc/passwd", content: Buffer.from("x") }]),
    "x.xlsx",
  ],
  [
    "a zip that is no workbook",
    "table.damaged",
    zipWith([{ name: "hello.txt", content: Buffer.from("x") }]),
    "x.xlsx",
  ],
  [
    "a truncated zip",
    "table.damaged",
    zipWith([{ name: "xl/a.xml", content: Buffer.from("x") }]).slice(0, 40),
    "x.xlsx",
  ],
  [
    "a zip that calls itself CSV",
    "table.format-unknown",
    zipWith([{ name: "a", content: Buffer.from("x") }]),
    "x.csv",
  ],
  ["a binary that calls itself CSV", "table.format-unknown", Uint8Array.from([65, 0, 66, 0]), "x.csv"],
  ["an unknown ending", "table.format-unknown", Uint8Array.from([65, 66]), "x.ods"],
] as const)("%s is refused with %s", async (_what, code, bytes, name) => {
  expect(await readTable(bytes, name)).toEqual({ ok: false, error: code });
});

test("random bytes never throw", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom("x.xlsx", "x.csv"),
      async (bytes, name) => {
        const zip = Uint8Array.from([0x50, 0x4b, ...bytes]);
        await readTable(zip, name);
        await readTable(bytes, name);
      },
    ),
    { numRuns: 300 },
  );
});
