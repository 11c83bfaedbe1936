import type { Words } from "../table-sheet.ts";
import { words } from "../table-sheet.ts";

export const TABLE_PROBLEM_TEXTS = {
  "table.no-sheet": words(
    "In der Datei ist kein Tabellenblatt zu erkennen: Bitte die Blattnamen und Spaltenköpfe der ausgegebenen Tabelle verwenden.",
    "No sheet of the file can be recognised: please use the sheet names and headings of an exported table.",
  ),
  "sheet.twice": words(
    "Das Tabellenblatt „{sheet}“ kommt mehrfach vor: Bitte die Blätter zusammenführen.",
    "The sheet “{sheet}” occurs several times: please merge the sheets.",
  ),
  "sheet.key-column": words(
    "Im Tabellenblatt „{sheet}“ fehlt die Spalte „{name}“: Bitte die Spalte ergänzen.",
    "The sheet “{sheet}” lacks the column “{name}”: please add the column.",
  ),
  "column.twice": words(
    "Die Spalte „{name}“ kommt mehrfach vor: Bitte eine davon entfernen.",
    "The column “{name}” occurs several times: please remove one of them.",
  ),
  "row.key": words(
    "In der Spalte „{name}“ steht keine Kennung: Bitte eintragen oder die Zeile leeren.",
    "There is no id in the column “{name}”: please enter one or clear the row.",
  ),
  "row.twice": words(
    "„{name}“ steht schon in Zeile {first}: Jede Kennung darf im Blatt nur einmal vorkommen.",
    "“{name}” is already in row {first}: each id may stand in the sheet only once.",
  ),
  "cell.required": words(
    "„{name}“ darf nicht leer sein: Bitte einen Wert eintragen.",
    "“{name}” must not be empty: please enter a value.",
  ),
  "cell.number": words(
    "„{value}“ ist keine Zahl: Bitte eine Zahl eintragen, zum Beispiel 4 oder 2,5.",
    "“{value}” is not a number: please enter a number such as 4 or 2.5.",
  ),
  "cell.ambiguous": words(
    "„{value}“ ist nicht eindeutig: Bitte die Zahl ohne Tausenderpunkt oder mit Dezimalkomma schreiben.",
    "“{value}” is ambiguous: please write the number without a thousands separator or with a decimal comma.",
  ),
  "cell.flag": words(
    "„{value}“ ist weder ja noch nein: Bitte „ja“ oder „nein“ eintragen.",
    "“{value}” is neither yes nor no: please enter “yes” or “no”.",
  ),
  "cell.date": words(
    "„{value}“ ist kein Datum: Bitte zum Beispiel 31.12.2026 oder 2026-12-31 eintragen.",
    "“{value}” is not a date: please enter for example 2026-12-31 or 31.12.2026.",
  ),
  "cell.choice": words(
    "„{value}“ ist nicht vorgesehen: Erlaubt ist {choices}.",
    "“{value}” is none of the choices: allowed is {choicesEn}.",
  ),
  "cell.level": words(
    "„{value}“ ist keine Schadenskategorie: Erlaubt ist {choices}.",
    "“{value}” is not a damage level: allowed is {choices}.",
  ),
  "cell.text": words(
    "Die Zelle enthält nicht druckbare Zeichen: Bitte den Text neu eintippen.",
    "The cell contains unprintable characters: please type the text again.",
  ),
  "cell.formula": words(
    "Die Zelle enthält einen Fehler- oder Formelwert ({value}): Bitte den Wert selbst eintragen.",
    "The cell contains an error or a formula ({value}): please enter the value itself.",
  ),
  "cell.phone": words(
    "Die Rufnummer {value} ist als Zahl gespeichert, führende Nullen fehlen: Bitte die Zelle als Text formatieren und neu eintragen.",
    "The phone number {value} is stored as a number and has lost its leading zeros: please format the cell as text and enter it again.",
  ),
  "cell.gap": words(
    "„{name}“ ist leer, andere Zeithorizonte sind ausgefüllt: Bitte alle ausfüllen oder alle leeren.",
    "“{name}” is empty while other horizons are filled: please fill all of them or clear all of them.",
  ),
  "reference.resource": words(
    "Die Ressource „{value}“ gibt es nicht: Bitte die Kennung berichtigen oder die Ressource ergänzen.",
    "There is no resource “{value}”: please correct the id or add the resource.",
  ),
  document: words("{message}", "{messageEn}"),
  "problems.more": words(
    "Dazu kommen {count} weitere Probleme: Bitte zuerst die genannten beheben.",
    "There are {count} further problems: please solve the ones named first.",
  ),
  "notice.sheet": words(
    "Das Tabellenblatt „{sheet}“ ist unbekannt und bleibt unberücksichtigt.",
    "The sheet “{sheet}” is not known and is left out.",
  ),
  "notice.column": words(
    "Die Spalte „{name}“ ist unbekannt und bleibt unberücksichtigt.",
    "The column “{name}” is not known and is left out.",
  ),
} as const satisfies Record<string, Words>;

export type TableProblemCode = keyof typeof TABLE_PROBLEM_TEXTS;
