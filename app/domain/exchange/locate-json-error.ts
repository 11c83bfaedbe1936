const WHITE = " \t\n\r";
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
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
    while (scan.at < text.length && WHITE.includes(text.charAt(scan.at))) scan.at++;
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

const FIRST_PRINTABLE = 0x20;

/** Sign by sign: a pattern would need memory for every sign of a text that never ends. */
function skipString(scan: Scan, text: string): boolean {
  if (text.charAt(scan.at) !== '"') return false;
  const inside: Scan = { ...scan, at: scan.at + 1 };
  while (inside.at < text.length && text.charCodeAt(inside.at) >= FIRST_PRINTABLE) {
    const sign = text.charAt(inside.at);
    if (sign === '"') {
      scan.at = inside.at + 1;
      return true;
    }
    if (sign !== "\\") inside.at++;
    else if (!skip(inside, ESCAPE, text)) return false;
  }
  return false;
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
      if (!skipString(scan, text)) return false;
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
  if (!(sign === '"' ? skipString(scan, text) : skip(scan, SCALAR, text))) return false;
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

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset; at++) {
    const sign = text.charCodeAt(at);
    const endsLine =
      sign === LINE_FEED || (sign === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED);
    if (!endsLine) continue;
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
