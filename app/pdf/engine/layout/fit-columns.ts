import { PrintError } from "../print-error.ts";

type Column = { width?: number | string; _minWidth?: number; _maxWidth?: number };

/** Narrower columns than this cannot hold a word in any readable way. */
const NARROWEST = 10;

/**
 * Makes sure that columns fit into `room` points: fixed columns that do not are an error, the minimum widths
 * of flexible ones are reduced until they do (their words can be divided).
 */
export function fitColumns(columns: readonly Column[], room: number, name: () => string): void {
  const flexible = columns.filter((column) => isFlexible(column.width));
  const fixed = columns.reduce((sum, column) => sum + fixedWidth(column.width, room), 0);
  const rest = room - fixed;
  if (rest < -1 || (flexible.length > 0 && rest < flexible.length * NARROWEST)) {
    throw new PrintError(
      "too-wide",
      `Die Spalten von ${name()} brauchen ${Math.ceil(fixed + flexible.length * NARROWEST)} Punkt, es sind nur ${Math.floor(room)} Punkt Platz.`,
    );
  }
  const stars = flexible.filter((column) => column.width !== "auto");
  const widestStar = Math.max(0, ...stars.map((column) => column._minWidth ?? 0));
  const autos = flexible.filter((column) => column.width === "auto");
  const needed = widestStar * stars.length + autos.reduce((sum, column) => sum + (column._minWidth ?? 0), 0);
  if (needed <= rest || needed === 0) return;
  for (const star of stars) star._minWidth = widestStar * (rest / needed);
  for (const auto of autos) auto._minWidth = (auto._minWidth ?? 0) * (rest / needed);
}

function isFlexible(width: number | string | undefined): boolean {
  return width === undefined || width === "*" || width === "auto";
}

function fixedWidth(width: number | string | undefined, room: number): number {
  if (typeof width === "number") return width;
  return typeof width === "string" && width.endsWith("%") ? (Number.parseFloat(width) * room) / 100 : 0;
}
