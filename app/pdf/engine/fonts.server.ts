import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { FontName } from "./print-content.ts";
import type { FontkitFont } from "./pdfmake-types.ts";
import type { GlyphCoverage } from "./text/split-runs.ts";

const load = createRequire(import.meta.url);
const atkinson = folderOf("@expo-google-fonts/atkinson-hyperlegible");
const dejavu = join(folderOf("dejavu-fonts-ttf"), "ttf", "DejaVuSans.ttf");

export type FontFaces = { normal: string; bold: string; italics: string; bolditalics: string };
export type FontFiles = Readonly<Record<FontName, FontFaces>>;

/** Files of the two families: text made for low vision, and one wide symbol font for everything it lacks. */
export const fontFiles: FontFiles = {
  Text: {
    normal: join(atkinson, "400Regular", "AtkinsonHyperlegible_400Regular.ttf"),
    bold: join(atkinson, "700Bold", "AtkinsonHyperlegible_700Bold.ttf"),
    italics: join(atkinson, "400Regular_Italic", "AtkinsonHyperlegible_400Regular_Italic.ttf"),
    bolditalics: join(atkinson, "700Bold_Italic", "AtkinsonHyperlegible_700Bold_Italic.ttf"),
  },
  Symbol: { normal: dejavu, bold: dejavu, italics: dejavu, bolditalics: dejavu },
};

const allowed = new Set(Object.values(fontFiles).flatMap((faces) => Object.values(faces)));

/** The only local files a print may open. */
export function isFontFile(path: string): boolean {
  return allowed.has(path);
}

const coverage: GlyphCoverage = {
  Text: coverageOf(Object.values(fontFiles.Text)),
  Symbol: coverageOf([dejavu]),
};

/** What the fonts can draw; a Text character counts only when all four styles have it. */
export function glyphCoverage(): GlyphCoverage {
  return coverage;
}

/** Fonts are opened when the first unusual character turns up; answers are kept. */
function coverageOf(paths: readonly string[]): (codePoint: number) => boolean {
  const answers = new Map<number, boolean>();
  let fonts: readonly FontkitFont[] | undefined;
  return (codePoint) => {
    const known = answers.get(codePoint);
    if (known !== undefined) return known;
    fonts ??= paths.map((path) =>
      (load("fontkit") as { openSync(path: string): FontkitFont }).openSync(path),
    );
    const answer = hasMeaning(codePoint) && fonts.every((font) => font.hasGlyphForCodePoint(codePoint));
    answers.set(codePoint, answer);
    return answer;
  };
}

/** Private-use characters and substitutes say nothing to a screen reader; PDF/A-3a does not accept them as text. */
function hasMeaning(codePoint: number): boolean {
  return (
    codePoint < 0xd800 ||
    (codePoint > 0xf8ff && codePoint < 0xfff0) ||
    (codePoint > 0xffff && codePoint < 0xf0000)
  );
}

/** A package that is not installed must not stop the whole program: its files are then named as missing by the font check. */
function folderOf(name: string): string {
  try {
    return dirname(load.resolve(`${name}/package.json`));
  } catch {
    return resolve("node_modules", name);
  }
}
