import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { checkFonts, fontProblem } from "#app/pdf/engine/font-check.server.ts";
import { fontFiles } from "#app/pdf/engine/fonts.server.ts";
import type { FontFaces, FontFiles } from "#app/pdf/engine/fonts.server.ts";
import { createPrinter } from "#app/pdf/engine/printer.server.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** All print fonts copied to a folder of their own, where they may be harmed. */
function copiedFonts(): FontFiles {
  const folder = mkdtempSync(join(tmpdir(), "fonts-"));
  folders.push(folder);
  const copy = (faces: FontFaces) =>
    Object.fromEntries(
      Object.entries(faces).map(([face, path]) => {
        const target = join(folder, basename(path));
        copyFileSync(path, target);
        return [face, target];
      }),
    ) as FontFaces;
  return { Text: copy(fontFiles.Text), Symbol: copy(fontFiles.Symbol) };
}

const sentence = (file: string) =>
  `Die Schriftdatei ${file} fehlt oder ist beschädigt; bitte „npm ci“ ausführen.`;

const HARMS: readonly (readonly [string, (path: string) => void])[] = [
  ["missing", (path) => rmSync(path)],
  ["empty", (path) => truncateSync(path, 0)],
  ["truncated to the header", (path) => truncateSync(path, 200)],
  ["truncated at the end", (path) => truncateSync(path, readFileSync(path).length - 100)],
  ["damaged in one byte", (path) => flipByte(path)],
  ["a page of text", (path) => writeFileSync(path, "<html>404</html>")],
];

function flipByte(path: string): void {
  const bytes = readFileSync(path);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 0xff, middle);
  writeFileSync(path, bytes);
}

test("the installed fonts are whole, and so are copies of them", () => {
  expect(fontProblem()).toBeNull();
  expect(fontProblem(copiedFonts())).toBeNull();
});

test.each(HARMS)("a font file that is %s is named with what to do", (_name, harm) => {
  for (const family of ["Text", "Symbol"] as const) {
    const fonts = copiedFonts();
    const path = fonts[family].bold;
    harm(path);

    expect(fontProblem(fonts)).toBe(sentence(basename(path)));
  }
});

test("a whole font that lacks the expected characters is refused", () => {
  const fonts = copiedFonts();
  copyFileSync(fontFiles.Text.normal, fonts.Symbol.normal);

  expect(() => checkFonts(fonts)).toThrow(sentence("DejaVuSans.ttf"));
});

test.each(HARMS.slice(0, 3))(
  "a print with a font file that is %s fails with the sentence",
  async (_name, harm) => {
    const fonts = copiedFonts();
    harm(fonts.Text.italics);
    const printer = createPrinter({ root: process.cwd(), fonts });
    const input = { title: "Probe", createdAt: "2026-01-15T08:00:00Z", paragraphs: ["eins"] };

    await expect(printer.print({ kind: "sample", input })).rejects.toMatchObject({
      code: "broken-font",
      message: sentence(basename(fonts.Text.italics)),
    });
    await printer.close();
  },
);

test("an installed font is named from the package folder on", () => {
  const missing = join(tmpdir(), "node_modules", "dejavu-fonts-ttf", "ttf", "Fehlt.ttf");
  const fonts = { ...fontFiles, Symbol: { ...fontFiles.Symbol, normal: missing } };

  expect(fontProblem(fonts)).toBe(sentence(join("node_modules", "dejavu-fonts-ttf", "ttf", "Fehlt.ttf")));
});
