/** One cell as people see it; null is an empty cell. Dates are text `YYYY-MM-DD`. */
export type CellContent = string | number | boolean | null;

export interface Table {
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
}
