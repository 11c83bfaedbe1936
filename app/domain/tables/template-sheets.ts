import type { BiaParameters } from "#app/domain/exchange/index.ts";
import type { Language } from "#app/domain/shared/language.ts";

import type { Column } from "./columns/column.ts";
import { sheetDefinitions } from "./columns/sheet-definition.ts";
import type { TableSheet } from "./table-sheet.ts";
import { words } from "./table-sheet.ts";
import { EXPLANATION_SHEET } from "./texts/explanation-sheet.ts";

const HEADINGS = [
  words("Tabellenblatt", "Sheet"),
  words("Spalte", "Column"),
  words("Pflicht", "Required"),
  words("Was hinein gehört", "What belongs there"),
  words("Leere Zelle", "Empty cell"),
] as const;

const YES_NO = { yes: words("ja", "yes"), no: words("nein", "no") };
const STAYS_EMPTY = words("unbekannt oder keine Angabe", "unknown or not stated");
const MISTAKE = words("wird zurückgewiesen", "is refused");

/** Empty sheets with their headings for the horizons and damage scenarios of an organisation, after one that explains them. */
export function templateSheets(parameters: BiaParameters, language: Language): readonly TableSheet[] {
  const definitions = sheetDefinitions(parameters);
  const explained = definitions.flatMap(({ name, columns }) =>
    columns.map((column) => explanation(name[language], column, language)),
  );
  return [
    {
      name: EXPLANATION_SHEET[language],
      rows: [HEADINGS.map((heading) => heading[language]), ...explained],
    },
    ...definitions.map(({ name, columns }) => ({
      name: name[language],
      rows: [columns.map(({ heading }) => heading[language])],
    })),
  ];
}

function explanation(
  sheet: string,
  { heading, kind, nothing }: Column,
  language: Language,
): readonly string[] {
  const isRequired = nothing === "required";
  const required = isRequired ? YES_NO.yes : YES_NO.no;
  const empty = isRequired ? MISTAKE : STAYS_EMPTY;
  return [sheet, heading[language], required[language], kind.says[language], empty[language]];
}
