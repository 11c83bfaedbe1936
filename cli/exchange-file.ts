import { readFile, stat } from "node:fs/promises";

import { parseExchangeDocument, problemText, type ExchangeDocument } from "#app/domain/exchange/index.ts";
import type { Language } from "#app/domain/shared/language.ts";

import { Refusal } from "./command.ts";

const MEGABYTE = 1024 * 1024;
const LARGEST_FILE = 512 * MEGABYTE;

/** Text of a file in the exchange format; refuses what is not there, not a file, too large or not UTF-8. */
export async function readExchangeFile(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) {
    throw new Refusal({
      de: `Die Datei „${file}“ gibt es nicht. Bitte Namen und Ordner prüfen.`,
      en: `There is no file “${file}”. Please check name and folder.`,
    });
  }
  if (found.size > LARGEST_FILE) {
    throw new Refusal({
      de: `Die Datei „${file}“ ist größer als ${LARGEST_FILE / MEGABYTE} MB. Bitte nach Organisationen aufteilen.`,
      en: `The file “${file}” is larger than ${LARGEST_FILE / MEGABYTE} MB. Please split it by organisation.`,
    });
  }
  return decode(await readFile(file), file);
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal({
      de: `Die Datei „${file}“ ist nicht in UTF-8 gespeichert. Bitte als UTF-8 speichern und erneut versuchen.`,
      en: `The file “${file}” is not stored as UTF-8. Please save it as UTF-8 and try again.`,
    });
  }
}

/** Checked content of an exchange file; the refusal names the first problem and how many more there are. */
export async function readSoundDocument(file: string, language: Language): Promise<ExchangeDocument> {
  const parsed = parseExchangeDocument(await readExchangeFile(file));
  if (parsed.ok) return parsed.value;
  const [first] = parsed.error;
  const more = parsed.error.length - 1;
  const place = first === undefined ? "" : `${first.path}: ${problemText(first, language)}`;
  throw new Refusal({
    de:
      more === 0
        ? `Die Datei hat ein Problem. ${place}`
        : `Die Datei hat ${more + 1} Probleme. ${place} Alle zeigt „standfest check ${file}“.`,
    en:
      more === 0
        ? `The file has one problem. ${place}`
        : `The file has ${more + 1} problems. ${place} “standfest check ${file}” shows all of them.`,
  });
}
