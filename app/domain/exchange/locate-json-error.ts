const WHITE = /[ \t\n\r]*/y;
// eslint-disable-next-line no-control-regex -- JSON forbids control characters in strings
const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may stand at the current position. */
type Expected = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" | "nothing";

type Scan = { at: number; expected: Expected; readonly open: string[] };

/**
 * Line and column (from 1) of the first place at which a text stops being JSON; null for valid JSON. Engines word their
 * messages differently and leave the place out of some, so it is looked for here, without recursion.
 */
export function locateJsonError(text: string): { readonly line: number; readonly column: number } | null {
  const scan: Scan = { at: 0, expected: "value", open: [] };
  for (;;) {
    skip(scan, WHITE, text);
    if (scan.at >= text.length) return scan.expected === "nothing" ? null : placeOf(text, text.length);
    if (!take(scan, text)) return placeOf(text, scan.at);
  }
}

function skip(scan: Scan, pattern: RegExp, text: string): boolean {
  pattern.lastIndex = scan.at;
  const found = pattern.exec(text);
  if (found === null) return false;
  scan.at += found[0].length;
  return true;
}

function take(scan: Scan, text: string): boolean {
  const sign = text.charAt(scan.at);
  switch (scan.expected) {
    case "nothing":
      return false;
    case "colon":
      return sign === ":" && next(scan, "value");
    case "comma-or-end":
      if (sign === ",") return next(scan, scan.open.at(-1) === "{" ? "key" : "value");
      return close(scan, sign);
    case "key":
    case "key-or-end":
      if (sign === "}" && scan.expected === "key-or-end") return close(scan, sign);
      if (!skip(scan, STRING, text)) return false;
      scan.expected = "colon";
      return true;
    default:
      return takeValue(scan, text, sign);
  }
}

function takeValue(scan: Scan, text: string, sign: string): boolean {
  if (sign === "]" && scan.expected === "value-or-end") return close(scan, sign);
  if (sign === "{" || sign === "[") {
    scan.open.push(sign);
    return next(scan, sign === "{" ? "key-or-end" : "value-or-end");
  }
  if (!skip(scan, sign === '"' ? STRING : SCALAR, text)) return false;
  scan.expected = scan.open.length === 0 ? "nothing" : "comma-or-end";
  return true;
}

function next(scan: Scan, expected: Expected): boolean {
  scan.at += 1;
  scan.expected = expected;
  return true;
}

function close(scan: Scan, sign: string): boolean {
  const opened = scan.open.at(-1);
  if (!((opened === "{" && sign === "}") || (opened === "[" && sign === "]"))) return false;
  scan.open.pop();
  return next(scan, scan.open.length === 0 ? "nothing" : "comma-or-end");
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
