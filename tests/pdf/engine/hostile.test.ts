import fc from "fast-check";
import { expect, test } from "vitest";
import type { Content } from "#app/pdf/engine/print-document.ts";
import { checkStructure } from "../structure/check-structure.ts";
import { lines, print, printFailure, textOf } from "./a-document.ts";

const hostileText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "",
    "   ",
    "\n\n",
    "Übergabeverantwortlichkeitsverzeichnis".repeat(4),
    "https://example.org/" + "pfad/".repeat(30),
    "שלום עולם",
    "مرحبا بالعالم",
    "e\u0301 o\u0308 \u200Bx\uFEFFy\u202Ez",
    "<b>&amp;</b> ](){}\\ %PDF",
    "a\u0000b\u001Fc\u007F",
    "👩‍🚒🔥🏳️‍🌈",
    "\uD800 allein",
    "ﬁ ﬂ ĳ Ǆ",
    "1/2 50 % 0351 555-1000",
  ),
);

const block: fc.Arbitrary<Content> = fc.letrec<{ block: Content; cell: Content; leaf: Content }>((tie) => ({
  leaf: fc.oneof(
    hostileText,
    hostileText.map((text) => ({ text, style: "h2" })),
    fc
      .array(hostileText, { maxLength: 3 })
      .map((text) => ({ text: text.map((part, index) => ({ text: part, bold: index % 2 === 0 })) })),
  ),
  cell: fc.array(tie("leaf"), { maxLength: 3 }).map((stack) => ({ stack, unbreakable: true })),
  block: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    fc.array(tie("block"), { maxLength: 4 }).map((stack) => ({ stack, unbreakable: true })),
    fc.array(tie("leaf"), { minLength: 1, maxLength: 4 }).map((ul) => ({ ul })),
    fc
      .array(tie("leaf"), { minLength: 1, maxLength: 3 })
      .map((columns) => ({ columns: columns.map((child) => ({ stack: [child], width: "*" as const })) })),
    fc
      .array(fc.tuple(tie("cell"), tie("leaf")), { minLength: 1, maxLength: 5 })
      .map((body) => ({ table: { headerRows: 1, dontBreakRows: true, widths: ["*" as const, 90], body } })),
  ),
})).block;

/** Letters and digits that fonts of ours have: whatever the layout does, these must all be on paper. */
function wordsIn(content: Content): string {
  const found = JSON.stringify(content, (key, value: unknown) =>
    ["style", "widths", "width"].includes(key) ? undefined : value,
  );
  const strings: string[] = [];
  JSON.parse(found, (_key, value: unknown) => {
    if (typeof value === "string") strings.push(value);
    return value;
  });
  return strings
    .join("")
    .normalize("NFC")
    .replace(/[^A-Za-z0-9ÄÖÜäöüß]/g, "");
}

const sorted = (text: string) =>
  Array.from(text.replace(/[^A-Za-z0-9ÄÖÜäöüß]/g, ""))
    .sort()
    .join("");

test("hostile content loses no letter and never breaks the structure", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 5 }), async (content) => {
      const result = await print(content, { missingGlyph: "replace" });
      expect(sorted(await textOf(result))).toBe(sorted(wordsIn(content)));
      expect(await checkStructure(result.bytes)).toEqual([]);
    }),
    { numRuns: 60, seed: 7 },
  );
});

test("nothing but structure problems of an empty document: it prints one page", async () => {
  const result = await print([""]);
  expect(result.pages).toBe(1);
  expect(await checkStructure(result.bytes)).toEqual([]);
});

test("five hundred contacts are all there", async () => {
  const body = Array.from({ length: 500 }, (_, row) => [`Person ${row} Ende`, `0351 555-${1000 + row}`]);
  const result = await print([
    {
      table: { headerRows: 1, dontBreakRows: true, widths: ["*", 120], body: [["Name", "Telefon"], ...body] },
    },
  ]);
  const text = await textOf(result);
  expect(body.filter(([name = "", phone = ""]) => !text.includes(name) || !text.includes(phone))).toEqual([]);
});

test("a number that is none is refused instead of moving the rest to nowhere", async () => {
  const content: Content[] = [
    { canvas: [{ type: "line", x1: 0, y1: Number.NaN, x2: 1, y2: 1 }] },
    ...lines(3),
  ];
  expect((await printFailure(content)).code).toBe("refused-definition");
});

test.each(["values", "keys", "map", "length", "constructor", "__proto__"])(
  "an id may be %j: its page is found and it stands in the contents",
  async (id) => {
    const result = await print([
      { toc: { id, title: { text: "Inhalt", style: "h1" } } },
      { text: ["Siehe Seite ", { pageReference: id }] },
      { text: "Das Ziel", style: "h2", id, tocItem: id, outline: true, pageBreak: "before" },
    ]);

    expect(Object.entries(result.anchors)).toContainEqual([id, 2]);
    expect(await textOf(result)).toMatch(/Das Ziel ?2 ?Siehe Seite 2/);
    expect(await checkStructure(result.bytes)).toEqual([]);
  },
);
