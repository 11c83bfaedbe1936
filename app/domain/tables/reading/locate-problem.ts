import { problemText, type Problem } from "#app/domain/exchange/index.ts";

import type { Column } from "../columns/column.ts";
import type { RowObject, SheetDefinition } from "../columns/sheet-definition.ts";
import { tableProblem, type TablePlace, type TableProblem } from "../table-problem.ts";
import type { SheetKey } from "../table-sheet.ts";
import { PART_LABELS } from "../texts/field-labels.ts";
import type { MatchedSheet } from "./match-sheets.ts";
import type { ReadRow } from "./read-sheet.ts";

/** What the file has become, row by row, before it is checked as a document. */
export interface Readings {
  readonly rows: Readonly<Record<SheetKey, readonly ReadRow[]>>;
  readonly sheets: readonly MatchedSheet[];
  readonly definitions: readonly SheetDefinition[];
}

const PATH_PART = /\.([A-Za-z_$][\w$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g;

/** A problem of the whole document, brought back to the cell it comes from where the file has one. */
export function locateProblem(problem: Problem, readings: Readings): TableProblem {
  const [list, at, ...rest] = pathParts(problem.path);
  const place = placeOf(readings, { list: String(list), at, rest });
  if (place !== null)
    return tableProblem("document", place, {
      message: problem.message,
      messageEn: problemText(problem, "en"),
    });
  const part = PART_LABELS[String(list)];
  const name = (language: "de" | "en") =>
    [part?.[language], problem.id].filter((text) => text !== null && text !== undefined).join(" ");
  return tableProblem(
    "document",
    { sheet: null, row: null, column: null },
    {
      message: `${name("de")}: ${problem.message}`,
      messageEn: `${name("en")}: ${problemText(problem, "en")}`,
    },
  );
}

function pathParts(path: string): readonly (string | number)[] {
  return [...path.matchAll(PATH_PART)].map(([, name, index, quoted]) => {
    if (name !== undefined) return name;
    return index === undefined ? (JSON.parse(quoted ?? '""') as string) : Number(index);
  });
}

type Target = {
  readonly list: string;
  readonly at: string | number | undefined;
  readonly rest: readonly (string | number)[];
};

function placeOf(readings: Readings, target: Target): TablePlace | null {
  const { list, at, rest } = target;
  const own = readings.rows[list as SheetKey] as readonly ReadRow[] | undefined;
  const row = typeof at === "number" ? own?.[at] : undefined;
  if (list === "resources" && rest[0] === "requires" && row) {
    const link = prerequisitePlace(readings, row.value, rest[1]);
    if (link !== null) return link;
  }
  const sheet = readings.sheets.find(({ definition }) => definition.key === list);
  if (sheet === undefined || (at !== undefined && (row?.row ?? null) === null)) return null;
  return { sheet: sheet.table.name, row: row?.row ?? null, column: columnName(readings, sheet, rest) };
}

/** A need that has no row of its own (a circle names the resource only) stands at the first row of the resource. */
function prerequisitePlace(
  readings: Readings,
  resource: RowObject,
  at: string | number | undefined,
): TablePlace | null {
  const sheet = readings.sheets.find(({ definition }) => definition.key === "prerequisites");
  if (sheet === undefined) return null;
  const own = readings.rows.prerequisites.filter(({ value }) => value["resource"] === resource["id"]);
  const found = typeof at === "number" ? own[at] : own.find(({ row }) => row !== null);
  if (found === undefined || found.row === null) return null;
  return { sheet: sheet.table.name, row: found.row, column: columnName(readings, sheet, ["requires"]) };
}

function columnName(
  readings: Readings,
  sheet: MatchedSheet,
  path: readonly (string | number)[],
): string | null {
  const leads = (column: Column) =>
    path.length > 0 && path.slice(0, column.path.length).every((part, index) => column.path[index] === part);
  const matched = sheet.columns.find(({ column }) => leads(column));
  if (matched !== undefined) return matched.heading;
  const { columns } =
    readings.definitions.find(({ key }) => key === sheet.definition.key) ?? sheet.definition;
  return columns.find(leads)?.heading.de ?? null;
}
