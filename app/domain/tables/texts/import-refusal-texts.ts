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
  "tables.unchanged": words(
    "Die Tabelle enthält keine Änderung: Es gibt nichts zu übernehmen.",
    "The table contains no change: there is nothing to take over.",
  ),
  "tables.preview-unknown": words(
    "Die Vorschau ist nicht mehr vorhanden: Bitte die Datei erneut wählen.",
    "The preview is no longer there: please choose the file again.",
  ),
  "tables.differs": words(
    "Die Datei ist nicht mehr die aus der Vorschau: Bitte die Vorschau neu erstellen.",
    "The file is no longer the one of the preview: please make a new preview.",
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
    "Seit der Übernahme wurde diese Organisation geändert; zurücknehmen würde das überschreiben: Bitte die Werte von Hand berichtigen.",
    "This organisation has been changed since the import and undoing would overwrite that: please correct the values by hand.",
  ),
} as const satisfies Record<string, Words>;

export type ImportRefusalCode = keyof typeof IMPORT_REFUSAL_TEXTS;

/** One sentence that says what to do. */
export function importRefusalText(code: ImportRefusalCode, language: Language): string {
  return IMPORT_REFUSAL_TEXTS[code][language];
}
