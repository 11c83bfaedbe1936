import { expect, test } from "vitest";
import { print, printFailure, textOf } from "./a-document.ts";

test("fixed columns wider than the page are named by the table's first row", async () => {
  const error = await printFailure([{ table: { widths: [300, 300], body: [["Verfahren", "Frist"]] } }]);
  expect(error.code).toBe("too-wide");
  expect(error.message).toContain("Verfahren | Frist");
});

test("text that must not wrap and is wider than its cell is named", async () => {
  const error = await printFailure([
    { table: { widths: [40, "*"], body: [[{ text: "0351 555-1234567", noWrap: true }, "b"]] } },
  ]);
  expect(error.code).toBe("too-wide");
  expect(error.message).toContain("0351 555-1234567");
});

test("many flexible columns with long words stay on the page", async () => {
  const word = "Donaudampfschifffahrtsgesellschaftskapitänspatent";
  const result = await print([{ table: { body: [Array.from({ length: 9 }, () => word)] } }]);
  expect((await textOf(result)).replace(/[\s-]/g, "").split(word)).toHaveLength(10);
});

test("symbols come from the symbol font", async () => {
  expect(await textOf(await print(["☐ ☎ ⚠ → ✓ erledigt"]))).toContain("☐ ☎ ⚠ → ✓ erledigt");
});

test("a missing glyph is named with its place", async () => {
  const error = await printFailure(["Lage 漢 ruhig"]);
  expect(error.code).toBe("missing-glyph");
  expect(error.message).toContain("U+6F22");
  expect(error.message).toContain("Lage");
});

test("a missing glyph in a drawing is named too", async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="50" height="20"><text x="0" y="10" font-family="Text" font-size="9">漢</text></svg>';
  expect((await printFailure([{ svg, alt: "Bild" }])).code).toBe("missing-glyph");
});

test("with replacement the document prints a box and says so", async () => {
  const result = await print(["Dank 🧯 Ende"], { missingGlyph: "replace" });
  expect(await textOf(result)).toContain("Dank □ Ende");
  expect(result.warnings).toEqual([
    expect.objectContaining({
      code: "glyph-replaced",
      message: expect.stringContaining("U+1F9EF") as string,
    }),
  ]);
});

test("long German words are divided with a visible hyphen that is no part of the text", async () => {
  const result = await print([{ columns: [{ width: 90, text: "Geschäftsfortführungsplanung" }] }]);
  expect(await textOf(result)).toContain("Geschäftsfortführungsplanung");
  const { bytes } = result;
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const page = await (await getDocument({ data: bytes.slice(), verbosity: 0 }).promise).getPage(1);
  const drawn = (await page.getTextContent()).items.map((item) => ("str" in item ? item.str : ""));
  expect(drawn).toContain("-");
});

test("exceptions decide where a word is divided", async () => {
  const narrow = [{ columns: [{ width: 100, text: "Öffentlichkeitsarbeit" }] }];
  const result = await print(narrow, { hyphenation: { exceptions: ["Öffentlichkeits-arbeit"] } });
  const pieces = await drawnPieces(result.bytes);
  expect(pieces.join("|")).toContain("Öffentlichkeits|-");
});

test("English documents are not divided by German rules", async () => {
  const meta = {
    title: "t",
    author: "a",
    subject: "s",
    keywords: "k",
    language: "en-GB",
    createdAt: "2026-01-01T00:00:00Z",
  };
  const result = await print([{ columns: [{ width: 120, text: "emergency communication coordination" }] }], {
    meta,
  });
  expect(await drawnPieces(result.bytes)).not.toContain("-");
});

test("page numbers stand where they are referred to, also on later lines", async () => {
  const filler = "Wort ".repeat(40);
  const result = await print([
    { text: [filler, { pageReference: "ziel" }, " steht hier."] },
    { text: "Ziel", id: "ziel", pageBreak: "before" },
  ]);
  expect(await textOf(result)).toContain("2 steht hier.");
  expect(result.anchors).toEqual({ ziel: 2 });
});

test("a reference to nothing is named", async () => {
  const error = await printFailure([{ text: [{ pageReference: "nirgends" }] }]);
  expect(error.code).toBe("unknown-reference");
  expect(error.message).toContain("nirgends");
});

test("pictures and files come from nowhere but the document", async () => {
  const image = "/etc/passwd" as `data:image/${string}`;
  expect((await printFailure([{ image, alt: "x" }])).code).toBe("refused-definition");
  expect(
    (await printFailure([{ image: "https://example.org/a.png" as `data:image/${string}`, alt: "x" }])).code,
  ).toBe("refused-definition");
});

test("sections that start on an even page get a filler page only where one is needed", async () => {
  const section = { section: "Plan", startOn: "even" as const, filler: "Notizen" };
  expect((await print([{ section: "Deckblatt" }, section])).pages).toBe(2);
  const filled = await print([{ section: "Deckblatt" }, { section: "Zwei" }, section]);
  expect(filled.pages).toBe(4);
  expect(await textOf(filled)).toMatch(/Zwei Notizen Plan/);
});

async function drawnPieces(bytes: Uint8Array): Promise<string[]> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const page = await (await getDocument({ data: bytes.slice(), verbosity: 0 }).promise).getPage(1);
  return (await page.getTextContent()).items
    .map((item) => ("str" in item ? item.str : ""))
    .filter((text) => text !== "");
}
