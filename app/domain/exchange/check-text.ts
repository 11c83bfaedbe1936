import { err, ok, type Result } from "#app/domain/shared/result.ts";

import { checkDocument } from "./check-document.ts";
import { problem, type Problem } from "./check-problem.ts";
import { placeOf } from "./check-schema.ts";
import type { ExchangeDocument } from "./exchange-document.schema.ts";
import { findDuplicateKeys } from "./find-duplicate-keys.ts";
import { locateJsonError } from "./locate-json-error.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/** Reads the text of an exchange file: the checked document, or every problem of it. Never throws. */
export function parseExchangeDocument(text: string): Result<ExchangeDocument, readonly Problem[]> {
  const { value, problems } = exchangeText(text);
  if (value === undefined) return err(problems);
  const all = [...problems, ...checkDocument(value)];
  return all.length > 0 ? err(all) : ok(value as ExchangeDocument);
}

/** The JSON value of a text and what is wrong with the text itself; undefined where it is no JSON. Never throws. */
export function exchangeText(text: string): {
  readonly value: unknown;
  readonly problems: readonly Problem[];
} {
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const parsed = parseJson(json);
  if (!parsed.ok) return { value: undefined, problems: parsed.error };
  return { value: parsed.value, problems: duplicateKeys(json, parsed.value) };
}

/** Only the text shows them: the parsed value has kept the last one. */
function duplicateKeys(json: string, value: unknown): readonly Problem[] {
  return findDuplicateKeys(json).map(({ key, path, line, column }) =>
    problem("json.duplicate-key", placeOf(value, path), { key, line, column }),
  );
}

function parseJson(json: string): Result<unknown, readonly Problem[]> {
  try {
    return ok(JSON.parse(json));
  } catch {
    // The only thing JSON.parse throws for a string is a syntax error; the place is what a person needs of it.
    const place = locateJsonError(json) ?? { line: 1, column: 1 };
    return err([problem("json.syntax", { path: [], id: null }, place)]);
  }
}
