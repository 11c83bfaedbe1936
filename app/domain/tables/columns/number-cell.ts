import { ok } from "#app/domain/shared/result.ts";

import { words } from "../table-sheet.ts";
import { fault, type CellKind, type CellReading, type FilledCell } from "./cell-kind.ts";
import { fold } from "./fold.ts";

const PLAIN = /^[+-]?\d+(?:[.,]\d+)?$/;
const GERMAN_THOUSANDS = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+,\d+$/;
const ENGLISH_THOUSANDS = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+\.\d+$/;
/** `1.000` may be a thousand or one: nobody can tell, so nobody guesses. */
const EITHER_WAY = /^\+?[1-9]\d{0,2}(?:\.\d{3})+$|^\+?[1-9]\d{0,2}(?:,\d{3}){2,}$/;
const UNIT = /\s*(h|std\.?|stunden?|hours?)$/i;
const DAYS = /\s*(d|tage?n?|days?)$/i;
const HOURS_PER_DAY = 24;

/** Decimal comma or point, never both meanings at once. */
function readNumber(cell: FilledCell, text: string): CellReading {
  const bare = text.replace(/[\s\u00A0\u202F]/g, "").replace(/^[−–]/, "-");
  if (EITHER_WAY.test(bare)) return fault("cell.ambiguous", cell);
  if (GERMAN_THOUSANDS.test(bare)) return ok(Number(bare.replaceAll(".", "").replace(",", ".")));
  if (ENGLISH_THOUSANDS.test(bare)) return ok(Number(bare.replaceAll(",", "")));
  return PLAIN.test(bare) ? ok(Number(bare.replace(",", "."))) : fault("cell.number", cell);
}

export const numberCell: CellKind = {
  says: words("Zahl", "number"),
  write: (value) => value as number,
  read: (cell) => {
    if (typeof cell === "number") return Number.isFinite(cell) ? ok(cell) : fault("cell.number", cell);
    return typeof cell === "string" ? readNumber(cell, cell.trim()) : fault("cell.number", cell);
  },
};

/** Hours; `24 h` and `3 Tage` are understood too. */
export const hoursCell: CellKind = {
  says: words(
    "Stunden als Zahl; „24 h“ und „3 Tage“ werden verstanden",
    "hours as a number; “24 h” and “3 days” are understood",
  ),
  write: numberCell.write,
  read: (cell) => {
    if (typeof cell !== "string") return numberCell.read(cell);
    const text = cell.trim();
    if (!DAYS.test(text)) return readNumber(cell, text.replace(UNIT, ""));
    const days = readNumber(cell, text.replace(DAYS, ""));
    return days.ok ? ok((days.value as number) * HOURS_PER_DAY) : days;
  },
};

/** Damage level: its number, its name, or both (`3 – hoch`). */
export function levelCell(levels: readonly { readonly level: number; readonly name: string }[]): CellKind {
  const known = new Map<string, number>();
  for (const { level, name } of levels) {
    for (const word of [name, `${level} ${name}`]) known.set(fold(word), level);
  }
  const choices = levels.map(({ level, name }) => `${level} (${name})`).join(", ");
  return {
    says: words(`Schadenskategorie: ${choices}`, `damage level: ${choices}`),
    write: numberCell.write,
    read: (cell) => {
      const number = numberCell.read(cell);
      if (number.ok) {
        const level = levels.find((candidate) => candidate.level === number.value);
        return level ? ok(level.level) : fault("cell.level", cell, { choices });
      }
      const named = known.get(fold(String(cell)));
      return named === undefined ? fault("cell.level", cell, { choices }) : ok(named);
    },
  };
}
