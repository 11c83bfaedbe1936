import { measureText, type TextWeight } from "./measure-text.ts";

export type TextBox = {
  readonly width: number;
  readonly size: number;
  readonly weight?: TextWeight;
  readonly maxLines: number;
};

const ELLIPSIS = "…";
const LONGEST_TEXT = 2000;

/** Breaks a text into lines that fit the width; what does not fit into the last line ends with an ellipsis. */
export function wrapText(text: string, box: TextBox): readonly string[] {
  const words = text
    .slice(0, LONGEST_TEXT)
    .trim()
    .split(/\s+/u)
    .flatMap((word) => brokenWord(word, box));
  const lines: string[] = [];
  let line = "";
  for (const { part, glued } of words) {
    const longer = line === "" ? part : line + (glued ? "" : " ") + part;
    if (line === "" || fits(longer, box)) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = part;
  }
  lines.push(line);
  if (lines.length <= box.maxLines) return lines;
  const kept = lines.slice(0, box.maxLines);
  kept[box.maxLines - 1] = shortened(kept.at(-1) ?? "", box);
  return kept;
}

/** One line, shortened with an ellipsis where it is too long. */
export function fitText(text: string, box: Omit<TextBox, "maxLines">): string {
  const line = text.slice(0, LONGEST_TEXT).trim().replace(/\s+/gu, " ");
  return fits(line, box) ? line : shortened(line, box);
}

function fits(text: string, box: Omit<TextBox, "maxLines">): boolean {
  return measureText(text, box.size, box.weight) <= box.width;
}

function shortened(line: string, box: Omit<TextBox, "maxLines">): string {
  const characters = Array.from(line);
  while (characters.length > 0 && !fits(characters.join("") + ELLIPSIS, box)) characters.pop();
  return characters.join("").trimEnd() + ELLIPSIS;
}

type WordPart = { readonly part: string; readonly glued: boolean };

/** Words may break behind hyphens and slashes, and anywhere when a single one is wider than the line. */
function brokenWord(word: string, box: TextBox): readonly WordPart[] {
  const pieces = word.match(/[^-/]*[-/]+|[^-/]+$/gu) ?? [word];
  return pieces.flatMap((piece, at) =>
    hardBroken(piece, box).map((part, index) => ({ part, glued: at > 0 || index > 0 })),
  );
}

function hardBroken(piece: string, box: TextBox): readonly string[] {
  if (fits(piece, box)) return [piece];
  const parts: string[] = [];
  let part = "";
  for (const character of piece) {
    if (part !== "" && !fits(part + character + "-", box)) {
      parts.push(part + "-");
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}
