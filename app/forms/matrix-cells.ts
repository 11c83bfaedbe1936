/** Field name of one cell of a row of ratings: `matrix.PU` for a scenario, `worst` for the Kurzform. */
export function cellName(row: string, column: number): string {
  return `${row}.${column}`;
}

/**
 * Row after rating one cell: later cells are lifted to at least the same level and earlier ones lowered to at most it,
 * because damage never decreases over time (BSI 200-4, 7.2.1). Empty earlier cells stay empty.
 */
export function filledAlong(row: readonly string[], at: number, value: string): string[] {
  const level = Number(value);
  return row.map((cell, column) => {
    if (column === at) return value;
    if (column > at) return cell === "" || Number(cell) < level ? value : cell;
    return cell !== "" && Number(cell) > level ? value : cell;
  });
}

export interface MatrixPosition {
  /** Rows the arrows move among. */
  readonly rows: readonly string[];
  readonly width: number;
  readonly row: string;
  readonly at: number;
}

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** Name of the cell an arrow key leads to; undefined at the edge and for other keys. */
export function neighbour(position: MatrixPosition, key: string): string | undefined {
  const move = MOVES[key];
  if (!move) return undefined;
  const row = position.rows[position.rows.indexOf(position.row) + move[0]];
  const column = position.at + move[1];
  if (row === undefined || column < 0 || column >= position.width) return undefined;
  return cellName(row, column);
}
