import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { endianness } from "node:os";
import { basename } from "node:path";
import { fontFiles } from "./fonts.server.ts";
import type { FontFiles } from "./fonts.server.ts";
import type { FontName } from "./print-content.ts";
import { PrintError } from "./print-error.ts";
import type { FontkitFont } from "./pdfmake-types.ts";

const load = createRequire(import.meta.url);

/** Characters without which no document can be printed. */
const EXPECTED: Readonly<Record<FontName, string>> = {
  Text: "AZaz09ÄÖÜäöüß€§–„“·…",
  Symbol: "☎⚠✓✂■▲→□",
};

const HEADER_BYTES = 12;
const ENTRY_BYTES = 16;
const TRUETYPE = 0x00010000;
/** Field of the table "head" that is left out of its own checksum. */
const ADJUSTMENT_AT = 8;

let wellUntilNow = false;

/**
 * Makes sure that every font file is there, whole (by its own checksums) and has the letters and signs documents need.
 * Throws one PrintError that names the file; good installed fonts are read once per process, bad ones again each time.
 */
export function checkFonts(files: FontFiles = fontFiles): void {
  if (files === fontFiles && wellUntilNow) return;
  for (const family of ["Text", "Symbol"] as const) {
    for (const path of new Set(Object.values(files[family]))) {
      if (!isGoodFont(path, EXPECTED[family])) throw new PrintError("broken-font", sentenceAbout(path));
    }
  }
  if (files === fontFiles) wellUntilNow = true;
}

/** The sentence about the first missing or broken font file; null when printing is possible. */
export function fontProblem(files: FontFiles = fontFiles): string | null {
  try {
    checkFonts(files);
    return null;
  } catch (error) {
    if (error instanceof PrintError) return error.message;
    throw error;
  }
}

function sentenceAbout(path: string): string {
  const [, inPackages] = /.*[/\\](node_modules[/\\].*)$/.exec(path) ?? [];
  return `Die Schriftdatei ${inPackages ?? basename(path)} fehlt oder ist beschädigt; bitte „npm ci“ ausführen.`;
}

function isGoodFont(path: string, expected: string): boolean {
  if (!existsSync(path)) return false;
  const bytes = bytesOf(path);
  return bytes !== null && tablesAreWhole(bytes) && hasGlyphs(bytes, expected);
}

/** Null: a folder, or not readable for this account. */
function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function tablesAreWhole(bytes: Buffer): boolean {
  if (bytes.length < HEADER_BYTES || bytes.readUInt32BE(0) !== TRUETYPE) return false;
  const count = bytes.readUInt16BE(4);
  if (count === 0 || bytes.length < HEADER_BYTES + count * ENTRY_BYTES) return false;
  return Array.from({ length: count }, (_, index) => HEADER_BYTES + index * ENTRY_BYTES).every((entry) =>
    tableIsWhole(bytes, entry),
  );
}

function tableIsWhole(bytes: Buffer, entry: number): boolean {
  const tag = bytes.toString("latin1", entry, entry + 4);
  const start = bytes.readUInt32BE(entry + 8);
  const end = start + bytes.readUInt32BE(entry + 12);
  if (end > bytes.length) return false;
  const padded = new ArrayBuffer(Math.ceil((end - start) / 4) * 4);
  const table = Buffer.from(padded);
  bytes.copy(table, 0, start, end);
  if (tag === "head" && table.length >= ADJUSTMENT_AT + 4) table.writeUInt32BE(0, ADJUSTMENT_AT);
  if (endianness() === "LE") table.swap32();
  return sumOf(new Int32Array(padded)) === bytes.readInt32BE(entry + 4);
}

/** Modulo 2³², as a signed number: a plain loop over those is three times as fast as over unsigned ones. */
function sumOf(words: Int32Array): number {
  let sum = 0;
  for (let index = 0; index < words.length; index++) sum = (sum + (words[index] ?? 0)) | 0;
  return sum;
}

/** A file whose tables are whole can still be no font: then fontkit throws. */
function hasGlyphs(bytes: Buffer, expected: string): boolean {
  try {
    const font = (load("fontkit") as { create(bytes: Buffer): FontkitFont }).create(bytes);
    return Array.from(expected).every((character) =>
      font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    );
  } catch {
    return false;
  }
}
