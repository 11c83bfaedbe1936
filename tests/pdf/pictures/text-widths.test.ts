import { createRequire } from "node:module";

import { expect, test } from "vitest";

import { fontFiles } from "#app/pdf/engine/fonts.server.ts";
import { measureText } from "#app/pictures/svg/measure-text.ts";
import { TEXT_WIDTHS } from "#app/pictures/svg/text-widths.ts";

type Font = {
  readonly unitsPerEm: number;
  readonly characterSet: readonly number[];
  readonly glyphForCodePoint: (codePoint: number) => { readonly id: number; readonly advanceWidth: number };
};

const load = createRequire(import.meta.url);
const fontkit = load("fontkit") as { openSync: (path: string) => Font };
const fira = (name: string) => load.resolve(`@kern-ux/native/dist/fonts/fira-sans/FiraSans-${name}.woff2`);

test.each([
  ["Fira Sans", "regular", fira("Regular")],
  ["Fira Sans", "bold", fira("SemiBold")],
  ["Atkinson Hyperlegible", "regular", fontFiles.Text.normal],
  ["Atkinson Hyperlegible", "bold", fontFiles.Text.bold],
] as const)("no character of %s (%s) is wider than measured", (_, weight, path) => {
  const font = fontkit.openSync(path);
  const covered = new Set(font.characterSet);
  const tooNarrow = Array.from(TEXT_WIDTHS.characters).filter((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const width = (font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm) * 1000;
    return covered.has(codePoint) && width > measureText(character, 1000, weight) + 0.001;
  });
  expect(tooNarrow).toEqual([]);
});

test("every measured character can be printed", () => {
  const covered = new Set(fontkit.openSync(fontFiles.Text.normal).characterSet);
  const missing = Array.from(TEXT_WIDTHS.characters).filter(
    (character) => !covered.has(character.codePointAt(0) ?? 0),
  );
  expect(missing).toEqual([]);
});
