export { documentToTables, type NamedSheet } from "./document-to-tables.ts";
export {
  contentChanges,
  inverseChanges,
  TABLE_LISTS,
  withChanges,
  type ContentChanges,
  type TableList,
} from "./difference/content-changes.ts";
export {
  documentDifference,
  type ChangeCounts,
  type DocumentDifference,
  type ObjectDifference,
} from "./difference/document-difference.ts";
export {
  exchangeProblemLine,
  exchangeToChange,
  type ExchangeFault,
  type ExchangeMode,
  type ExchangeProblem,
} from "./exchange-to-change.ts";
export { jsonDifference, type JsonChange } from "./difference/json-difference.ts";
export {
  recordDifference,
  type FieldDifference,
  type RecordReading,
} from "./difference/record-difference.ts";
export { NOTHING } from "./difference/value-words.ts";
export type { RowChanges } from "./difference/row-changes.ts";
export { tableProblemText, type TableProblem } from "./table-problem.ts";
export * from "./table-sheet.ts";
export { templateSheets } from "./template-sheets.ts";
export { partLabel } from "./texts/field-labels.ts";
export { importRefusalText, type ImportRefusalCode } from "./texts/import-refusal-texts.ts";
export { tablesToChange, type DocumentChange, type TableOptions } from "./tables-to-change.ts";
