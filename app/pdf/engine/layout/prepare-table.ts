import type { Content, TableBlock } from "../print-content.ts";
import type { LayoutNode, LayoutTable } from "../layout-node.ts";
import { PrintError, quote } from "../print-error.ts";
import { textOf } from "./node-text.ts";
import type { PrepareContext } from "./prepare-context.ts";

/**
 * Prepares the rows of a table and makes sure that it is regular: every row as many columns as the first,
 * spans inside the table, nothing written into a cell that a span covers (it would vanish).
 */
export function prepareTable(
  node: LayoutNode,
  block: TableBlock,
  context: PrepareContext,
  prepareCell: (cell: Content, path: string) => LayoutNode,
): void {
  const { table } = block;
  const body = table.body.map((row, y) => row.map((cell, x) => prepareCell(cell, `${node._path}.${y}.${x}`)));
  checkShape(body, table.body, node._path);
  const relaxed = context.relaxed.has(node._path);
  const headerRows = Math.min(table.headerRows ?? 0, body.length);
  node._headerRows = headerRows;
  node.table = {
    body,
    widths: (table.widths ?? body[0]?.map(() => "auto") ?? []) as unknown as LayoutTable["widths"],
    heights: table.heights,
    headerRows: relaxed && context.relaxed.has(`${node._path}#header`) ? 0 : headerRows,
    keepWithHeaderRows: relaxed ? 0 : Math.min(table.keepWithHeaderRows ?? 0, body.length - headerRows),
    dontBreakRows: !relaxed && table.dontBreakRows === true,
  };
  node.table.widths = [...node.table.widths];
  if (node.table.dontBreakRows && headerRows > 0) keepGroups(node.table, table.rowGroups, context);
}

function keepGroups(
  table: LayoutTable,
  lengths: readonly number[] | undefined,
  { avoidLoneLines }: PrepareContext,
): void {
  const { body, headerRows = 0 } = table;
  if (lengths) {
    table.rowGroups = groupsOf(lengths, headerRows, body.length);
    table.keepWithHeaderRows = lengths[0] ?? 0;
  }
  if (avoidLoneLines && !hasRowSpans(body, headerRows))
    table.rowGroups = withLastTwoRows(new Map(table.rowGroups), table);
}

function hasRowSpans(body: LayoutNode[][], headerRows: number): boolean {
  return body.slice(headerRows).some((row) => row.some((cell) => (cell.rowSpan ?? 1) > 1));
}

/** A single last row under a repeated header would be a page for one line: the row before it comes along. */
function withLastTwoRows(groups: Map<number, number>, table: LayoutTable): Map<number, number> {
  const { body, headerRows = 0, keepWithHeaderRows = 0 } = table;
  const last = body.length - 1;
  const before = last - 1;
  if (before < headerRows + Math.max(1, keepWithHeaderRows)) return groups;
  const grouped = [...groups].some(([first, end]) => end === before || (first <= before && end >= before));
  if (!grouped && !groups.has(last)) groups.set(before, last);
  return groups;
}

/** Groups after the first one, which stays with the header rows anyway. */
function groupsOf(lengths: readonly number[], headerRows: number, rows: number): Map<number, number> {
  const groups = new Map<number, number>();
  let first = headerRows;
  for (const [at, length] of lengths.entries()) {
    if (at > 0 && length > 1) groups.set(first, first + length - 1);
    first += length;
  }
  if (first !== rows)
    throw new PrintError(
      "refused-definition",
      `Die Zeilengruppen einer Tabelle umfassen ${first} statt ${rows} Zeilen.`,
    );
  return groups;
}

function checkShape(body: LayoutNode[][], source: readonly (readonly Content[])[], path: string): void {
  const width = body[0]?.length ?? 0;
  const name = quote((body[0] ?? []).map((cell) => textOf(cell)).join(" | "));
  if (width === 0)
    throw new PrintError(
      "refused-definition",
      `Eine Tabelle ohne Zeilen oder Spalten kann nicht gedruckt werden (Stelle ${path}).`,
    );
  const covered = new Set<string>();
  for (const [y, row] of body.entries()) {
    if (row.length !== width) {
      throw new PrintError(
        "refused-definition",
        `In der Tabelle ${name} hat Zeile ${y + 1} ${row.length} statt ${width} Spalten.`,
      );
    }
    for (const [x, cell] of row.entries()) {
      if (covered.has(`${y}.${x}`)) checkCovered(source[y]?.[x], name);
      else cover(covered, cell, { y, x, width, height: body.length }, name);
    }
  }
}

type Place = { y: number; x: number; width: number; height: number };

function cover(covered: Set<string>, cell: LayoutNode, place: Place, name: string): void {
  const columns = cell.colSpan ?? 1;
  const rows = cell.rowSpan ?? 1;
  if (columns < 2 && rows < 2) return;
  if (place.x + columns > place.width || place.y + rows > place.height) {
    throw new PrintError(
      "refused-definition",
      `In der Tabelle ${name} reicht eine verbundene Zelle über den Rand hinaus.`,
    );
  }
  for (let y = place.y; y < place.y + rows; y++) {
    for (let x = place.x; x < place.x + columns; x++) covered.add(`${y}.${x}`);
  }
}

function checkCovered(cell: Content | undefined, name: string): void {
  const empty =
    cell === undefined ||
    cell === "" ||
    (typeof cell === "object" && Object.keys(cell).length === 0) ||
    (typeof cell === "object" && "text" in cell && cell.text === "");
  if (!empty) {
    throw new PrintError(
      "content-lost",
      `In der Tabelle ${name} steht Text in einer Zelle, die von einer verbundenen Zelle verdeckt wird.`,
    );
  }
}
