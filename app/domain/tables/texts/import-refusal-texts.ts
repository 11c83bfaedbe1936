import type { Language } from "#app/domain/shared/language.ts";

import type { Words } from "../table-sheet.ts";
import { words } from "../table-sheet.ts";

const IMPORT_REFUSAL_TEXTS = {
  "table.empty": words(
    "Die Datei ist leer: Bitte eine ausgefüllte Tabelle wählen.",
    "The file is empty: please choose a table with content.",
  ),
  "table.too-large": words(
    "Die Datei ist zu groß: Bitte auf mehrere Dateien bis 10 MB aufteilen.",
    "The file is too large: please split it into files of at most 10 MB.",
  ),
  "table.format-unknown": words(
    "Diese Art von Datei kann nicht gelesen werden: Bitte eine Excel-Datei (.xlsx) oder CSV-Datei wählen.",
    "This kind of file cannot be read: please choose an Excel file (.xlsx) or a CSV file.",
  ),
  "table.damaged": words(
    "Die Datei ist beschädigt: Bitte sie in Excel öffnen, neu speichern und noch einmal wählen.",
    "The file is damaged: please open it in Excel, save it again and choose it once more.",
  ),
  "table.macros": words(
    "Die Datei enthält Makros oder eingebettete Dateien: Bitte sie ohne Makros als .xlsx speichern.",
    "The file contains macros or embedded files: please save it without macros as .xlsx.",
  ),
  "table.too-many-rows": words(
    "Die Tabelle hat mehr als 100.000 Zeilen: Bitte sie aufteilen.",
    "The table has more than 100,000 rows: please split it.",
  ),
  "organisation.unknown": words(
    "Diese Organisation gibt es nicht mehr: Bitte zur Übersicht zurückkehren.",
    "This organisation no longer exists: please go back to the overview.",
  ),
  "tables.problems": words(
    "Die Tabelle kann so nicht übernommen werden: Bitte die genannten Stellen berichtigen und die Datei erneut wählen.",
    "The table cannot be taken over as it is: please correct the places named and choose the file again.",
  ),
  "tables.no-parameters": words(
    "Diese Organisation hat noch keine BIA-Parameter: Bitte zuerst eine Datei im Austauschformat übernehmen.",
    "This organisation has no BIA parameters yet: please take over a file in the exchange format first.",
  ),
  "exchange.empty": words(
    "Die Datei ist leer: Bitte eine Datei im Austauschformat wählen.",
    "The file is empty: please choose a file in the exchange format.",
  ),
  "exchange.too-large": words(
    "Die Datei ist zu groß: Bitte nach Teilen aufteilen, je Datei höchstens 30 MB.",
    "The file is too large: please split it by parts, at most 30 MB each.",
  ),
  "exchange.encoding": words(
    "Die Datei ist nicht in UTF-8 gespeichert: Bitte als UTF-8 speichern und erneut wählen.",
    "The file is not stored as UTF-8: please save it as UTF-8 and choose it again.",
  ),
  "exchange.other-organisation": words(
    "Die Datei gehört zu einer anderen Organisation: Bitte zu dieser Organisation wechseln oder eine andere Datei wählen.",
    "The file belongs to another organisation: please switch to that organisation or choose another file.",
  ),
  "exchange.problems": words(
    "Die Datei kann so nicht übernommen werden: Bitte die genannten Stellen berichtigen und die Datei erneut wählen.",
    "The file cannot be taken over as it is: please correct the places named and choose the file again.",
  ),
  "tables.preview-unknown": words(
    "Die Vorschau ist nicht mehr vorhanden: Bitte die Datei erneut wählen.",
    "The preview is no longer there: please choose the file again.",
  ),
  "tables.conflict": words(
    "Inzwischen wurde diese Organisation geändert: Bitte die Vorschau neu erstellen und prüfen.",
    "This organisation has been changed meanwhile: please make a new preview and check it.",
  ),
  "tables.import-unknown": words(
    "Diese Übernahme kann nicht mehr zurückgenommen werden: Bitte die Werte von Hand berichtigen.",
    "This import can no longer be undone: please correct the values by hand.",
  ),
  "tables.undo-conflict": words(
    "Seit der Übernahme wurde etwas davon geändert; zurücknehmen würde das überschreiben: Bitte die Werte von Hand berichtigen.",
    "Something of it has been changed since the import and undoing would overwrite that: please correct the values by hand.",
  ),
} as const satisfies Record<string, Words>;

export type ImportRefusalCode = keyof typeof IMPORT_REFUSAL_TEXTS;

/** One sentence that says what to do. */
export function importRefusalText(code: ImportRefusalCode, language: Language): string {
  return IMPORT_REFUSAL_TEXTS[code][language];
}
