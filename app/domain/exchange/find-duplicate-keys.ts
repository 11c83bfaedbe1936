import type { Path } from "./check-problem.ts";

export type DuplicateKey = {
  readonly key: string;
  readonly path: Path;
  /** Place of the later one, from 1. */
  readonly line: number;
  readonly column: number;
};

/** More of them say nothing new, and a file made of nothing else must not fill the memory. */
const MOST = 100;
const DEEPEST_PATH = 20;

const QUOTE = 34;
const BACKSLASH = 92;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** An object has `keys`; a list counts its entries in `at`. */
type Level = { readonly keys: Set<string> | null; at: string | number; expectsKey: boolean };
type Scan = { at: number; line: number; lineStart: number; readonly levels: Level[] };

/**
 * Keys that stand twice in one object of a text that is valid JSON: parsers take the last one in silence. One pass
 * without recursion, whatever the text is.
 */
export function findDuplicateKeys(json: string): readonly DuplicateKey[] {
  const scan: Scan = { at: 0, line: 1, lineStart: 0, levels: [] };
  const found: DuplicateKey[] = [];
  for (; scan.at < json.length && found.length < MOST; scan.at++) {
    const sign = json.charCodeAt(scan.at);
    if (sign === QUOTE) {
      const start = scan.at;
      scan.at = endOfString(json, start);
      if (scan.levels.at(-1)?.expectsKey)
        takeKey(scan, found, { start, text: json.slice(start, scan.at + 1) });
    } else if (
      sign === LINE_FEED ||
      (sign === CARRIAGE_RETURN && json.charCodeAt(scan.at + 1) !== LINE_FEED)
    ) {
      scan.line++;
      scan.lineStart = scan.at + 1;
    } else takeStructure(scan.levels, json.charAt(scan.at));
  }
  return found;
}

function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json.charCodeAt(at) !== QUOTE) at += json.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}

function takeKey(
  { levels, line, lineStart }: Scan,
  found: DuplicateKey[],
  { start, text }: { readonly start: number; readonly text: string },
): void {
  const level = levels.at(-1) as Level;
  const key = JSON.parse(text) as string;
  level.at = key;
  level.expectsKey = false;
  if (level.keys?.has(key)) {
    const path = levels.slice(0, DEEPEST_PATH).map(({ at }) => at);
    found.push({ key, path, line, column: start - lineStart + 1 });
  } else level.keys?.add(key);
}

function takeStructure(levels: Level[], sign: string): void {
  if (sign === "{") levels.push({ keys: new Set(), at: "", expectsKey: true });
  else if (sign === "[") levels.push({ keys: null, at: 0, expectsKey: false });
  else if (sign === "}" || sign === "]") levels.pop();
  else if (sign === ",") {
    const level = levels.at(-1);
    if (level?.keys) level.expectsKey = true;
    else if (level) level.at = Number(level.at) + 1;
  }
}
