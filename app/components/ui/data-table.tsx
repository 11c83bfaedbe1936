import { Link, useLocation, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import type { ChoosableList } from "#app/domain/access/index.ts";

import { ColumnChoice, useHiddenColumns } from "./column-choice.tsx";
import { TermMarks, TermText } from "./term.tsx";
import { STORED_LANGUAGE } from "./stored-language.ts";
import { NamedText } from "./named-text.tsx";
import { splitByCodes } from "./split-by-codes.ts";

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly numeric?: boolean;
  readonly sortable?: boolean;
  readonly text?: boolean;
  /** Texts of the organisation itself: German whatever the language of the page is. */
  readonly stored?: boolean;
  /** Class of every cell of the column, where neither `numeric` nor `text` fits. */
  readonly className?: string;
  readonly cell: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  readonly caption: string;
  /** The first column names the row and stays in view on narrow screens. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly tall?: boolean;
  /** Name under which the choice of columns is remembered; missing: nothing to choose. */
  readonly list?: ChoosableList;
}

function cellClass<Row>(column: Column<Row>): string | undefined {
  if (column.numeric) return "cell--num";
  return column.text ? "cell--text" : column.className;
}

function SortHeader<Row>({ column }: { readonly column: Column<Row> }) {
  const t = useTranslations("controls");
  const { search } = useLocation();
  const [parameters] = useSearchParams();
  const active = parameters.get("sort") === column.key;
  const descending = active && parameters.get("dir") === "desc";
  const next = new URLSearchParams(search);
  next.set("sort", column.key);
  next.set("dir", active && !descending ? "desc" : "asc");
  next.delete("page");
  return (
    <th
      scope="col"
      role="columnheader"
      className={cellClass(column)}
      aria-sort={active ? (descending ? "descending" : "ascending") : undefined}
    >
      <Link
        className="table__sort"
        to={`?${next.toString()}`}
        title={t("sortBy", { column: column.header })}
        preventScrollReset
      >
        {column.header}
        <span className="table__sort-mark" aria-hidden="true">
          {active ? (descending ? "▾" : "▴") : ""}
        </span>
      </Link>
      <TermMarks text={column.header} />
    </th>
  );
}

function HeadCell<Row>({ column }: { readonly column: Column<Row> }) {
  if (column.sortable) return <SortHeader column={column} />;
  return (
    <th scope="col" role="columnheader" className={cellClass(column)}>
      <TermText text={column.header} />
    </th>
  );
}

/** A text with codes in it stays one piece: in a card its parts would stand apart like several values. */
function shownCell(content: ReactNode): ReactNode {
  if (typeof content !== "string" || splitByCodes(content).length === 1) return content;
  return (
    <span>
      <NamedText text={content} />
    </span>
  );
}

/**
 * Register of rows: sticky head, sorting by address; on narrow screens a card for each row. The roles are said aloud because
 * cards take the meaning of a table away.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { list, columns } = props;
  const hidden = useHiddenColumns(list);
  const [first, ...others] = columns;
  if (!first) return null;
  const shown = [first, ...others.filter(({ key }) => !hidden.includes(key))];
  return (
    <>
      {list ? <ColumnChoice list={list} columns={others} hidden={hidden} /> : null}
      <Rows {...props} columns={shown} />
    </>
  );
}

function Rows<Row>({ caption, columns, rows, rowKey, tall }: DataTableProps<Row>) {
  const [first, ...rest] = columns;
  if (!first) return null;
  return (
    <div
      className={tall ? "table-scroll table-scroll--tall" : "table-scroll"}
      role="group"
      aria-label={caption}
      tabIndex={0}
    >
      <table className="table table--cards" role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              <th scope="row" role="rowheader" lang={first.stored ? STORED_LANGUAGE : undefined}>
                {shownCell(first.cell(row))}
              </th>
              {rest.map((column) => (
                <td
                  key={column.key}
                  role="cell"
                  data-label={column.header}
                  lang={column.stored ? STORED_LANGUAGE : undefined}
                  className={cellClass(column)}
                >
                  {shownCell(column.cell(row))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
