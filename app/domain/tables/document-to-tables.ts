import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import type { Language } from "#app/domain/shared/language.ts";

import { sheetDefinitions } from "./columns/sheet-definition.ts";
import { contentOf } from "./reading/table-content.ts";
import { isNothing, valueAt } from "./reading/row-values.ts";
import type { SheetKey, TableSheet } from "./table-sheet.ts";

export type NamedSheet = TableSheet & { readonly key: SheetKey };

/** A document as sheets, headings first; unknown values are empty cells, hours are numbers. Read back it changes nothing. */
export function documentToTables(document: ExchangeDocument, language: Language): readonly NamedSheet[] {
  const content = contentOf(document);
  return sheetDefinitions(document.parameters).map(({ key, name, columns }) => ({
    key,
    name: name[language],
    rows: [
      columns.map(({ heading }) => heading[language]),
      ...content[key].map((row) =>
        columns.map(({ path, kind }) => {
          const value = valueAt(row, path);
          return isNothing(value) ? null : kind.write(value, language);
        }),
      ),
    ],
  }));
}
