import type { Language } from "#app/domain/shared/language.ts";

const PROBLEM_TEXTS_DE = {
  "json.syntax":
    "Die Datei ist kein gültiges JSON: Bitte Zeile {line}, Spalte {column} prüfen, dort ist die Schreibweise falsch.",
  "json.duplicate-key":
    "Der Schlüssel „{key}“ steht in Zeile {line}, Spalte {column} ein zweites Mal im selben Objekt: Bitte einen der beiden entfernen.",
  "schema.root": "Die Datei hat nicht den verlangten Aufbau: Erwartet wird {expected}.",
  "schema.infinite":
    "Die Angabe „{key}“ ist zu groß: Der Betrag dieser Zahl übersteigt alles, womit sich rechnen lässt.",
  "schema.tiny":
    "Die Angabe „{key}“ ist zu klein: Eine Dauer ist 0 oder mindestens eine millionstel Stunde lang.",
  "schema.type": "Die Angabe „{key}“ hat die falsche Art: Erwartet wird {expected}.",
  "schema.missing": "Die Angabe „{key}“ fehlt: Bitte ergänzen (erwartet wird {expected}).",
  "schema.unknown-key":
    "Der Schlüssel „{key}“ ist hier nicht bekannt: Bitte entfernen oder die Schreibweise prüfen.",
  "schema.too-small": "Die Angabe „{key}“ ist zu klein: Erlaubt ist mindestens {limit}.",
  "schema.too-big": "Die Angabe „{key}“ ist zu groß: Erlaubt ist höchstens {limit}.",
  "schema.too-short": "Die Angabe „{key}“ ist zu kurz: Nötig sind mindestens {limit} Einträge oder Zeichen.",
  "schema.too-long": "Die Angabe „{key}“ ist zu lang: Erlaubt sind höchstens {limit} Einträge oder Zeichen.",
  "schema.choice": "Die Angabe „{key}“ ist nicht vorgesehen: Erlaubt ist nur {choices}.",
  "schema.format": "Die Angabe „{key}“ ist falsch geschrieben: Erwartet wird {expected}.",
  "schema.unprintable":
    "Die Angabe „{key}“ enthält nicht druckbare Zeichen: Bitte die Steuerzeichen entfernen.",
  "schema.blank": "Die Angabe „{key}“ ist leer oder hat Leerzeichen am Rand: Bitte einen Text eintragen.",
  "schema.other": "Die Angabe „{key}“ ist nicht gültig: Bitte prüfen.",
  "id.duplicate": "Die Kennung „{name}“ kommt mehrfach vor: Jede Kennung darf in „{list}“ nur einmal stehen.",
  "number.duplicate": "Die Nummer {name} kommt mehrfach vor: Jede Nummer darf in „{list}“ nur einmal stehen.",
  "reference.unknown": "Der Verweis auf „{target}“ führt ins Leere: In {lists} gibt es diese Kennung nicht.",
  "parameters.horizons": "Die Zeithorizonte müssen aufsteigen: {value} h steht hinter {before} h.",
  "parameters.intolerability":
    "Das Untragbarkeitsniveau {level} ist keine der festgelegten Schadenskategorien.",
  "parameters.reserved-code": "Das Kürzel „{code}“ ist nicht erlaubt: Bitte ein anderes Kürzel wählen.",
  "matrix.row-missing": "Die Bewertung zum Schadensszenario „{scenario}“ fehlt: Bitte die Zeile ergänzen.",
  "matrix.row-length":
    "Die Zeile „{scenario}“ hat {count} Werte: Nötig ist je Zeithorizont einer, also {expected}.",
  "matrix.unknown-level": "Die Bewertung {level} ist keine der festgelegten Schadenskategorien.",
  "matrix.unknown-scenario": "Das Schadensszenario „{scenario}“ ist nicht in den Parametern festgelegt.",
  "matrix.two-forms": "Der Prozess hat Matrix und Kurzform zugleich: Bitte nur eine von beiden angeben.",
  "quantities.length":
    "Die Mengen in „{key}“ haben {count} Werte: Nötig ist je Zeithorizont einer, also {expected}.",
  "dependency.self":
    "Der Prozess „{process}“ kann nicht von sich selbst abhängen: Bitte die Abhängigkeit entfernen.",
  "pair.duplicate": "Die Verbindung von „{from}“ zu „{to}“ kommt mehrfach vor: Bitte nur einmal angeben.",
  "resources.circle":
    "Zirkelbezug zwischen Ressourcen ({circle}): Bitte eine der Voraussetzungen entfernen (Regel V-21).",
  "dependencies.circle":
    "Die Versätze im Zirkelbezug {circle} ergeben zusammen {sum:hours}: Die Prozesse könnten nie rechtzeitig anlaufen, bitte einen Versatz berichtigen.",
  "units.circle":
    "Die Organisationseinheiten {circle} sind einander im Kreis übergeordnet: Bitte eine Zuordnung lösen.",
  "sites.own-alternative": "Der Standort „{site}“ kann nicht sein eigener Ausweichstandort sein.",
  "plan.unknown-predecessor":
    "Der Vorgänger {number} kommt in diesem Plan nicht vor: Bitte die Nummer berichtigen.",
  "plan.circle": "Die Schritte {circle} warten im Kreis aufeinander: Bitte einen Vorgänger entfernen.",
} as const;

export type ProblemCode = keyof typeof PROBLEM_TEXTS_DE;

const PROBLEM_TEXTS_EN: Readonly<Record<ProblemCode, string>> = {
  "json.syntax":
    "The file is not valid JSON: please check line {line}, column {column}, where it is written wrongly.",
  "json.duplicate-key":
    "The key “{key}” stands a second time in the same object in line {line}, column {column}: please remove one of them.",
  "schema.root": "The file is not built as required: expected is {expected}.",
  "schema.infinite": "“{key}” is too big: this number is beyond everything that can be computed with.",
  "schema.tiny": "“{key}” is too small: a duration is 0 or at least a millionth of an hour.",
  "schema.type": "“{key}” is of the wrong kind: expected is {expected}.",
  "schema.missing": "“{key}” is missing: please add it (expected is {expected}).",
  "schema.unknown-key": "The key “{key}” is not known here: please remove it or check its spelling.",
  "schema.too-small": "“{key}” is too small: at least {limit} is allowed.",
  "schema.too-big": "“{key}” is too big: at most {limit} is allowed.",
  "schema.too-short": "“{key}” is too short: it takes at least {limit} entries or characters.",
  "schema.too-long": "“{key}” is too long: at most {limit} entries or characters are allowed.",
  "schema.choice": "“{key}” is none of the choices: only {choices} is allowed.",
  "schema.format": "“{key}” is written wrongly: expected is {expected}.",
  "schema.unprintable": "“{key}” has unprintable characters: please remove the control characters.",
  "schema.blank": "“{key}” is empty or has blanks at its ends: please enter a text.",
  "schema.other": "“{key}” is not valid: please check it.",
  "id.duplicate": "The id “{name}” occurs several times: each id may stand in “{list}” only once.",
  "number.duplicate": "The number {name} occurs several times: each number may stand in “{list}” only once.",
  "reference.unknown": "The reference to “{target}” leads nowhere: there is no such id in {lists}.",
  "parameters.horizons": "The time horizons have to ascend: {value} h stands after {before} h.",
  "parameters.intolerability": "The intolerability level {level} is none of the damage levels.",
  "parameters.reserved-code": "The code “{code}” is not allowed: please choose another one.",
  "matrix.row-missing": "The rating for the impact type “{scenario}” is missing: please add the row.",
  "matrix.row-length":
    "The row “{scenario}” has {count} values: it takes one for each time horizon, {expected}.",
  "matrix.unknown-level": "The rating {level} is none of the damage levels.",
  "matrix.unknown-scenario": "The impact type “{scenario}” is not in the parameters.",
  "matrix.two-forms": "The process has both a matrix and a short form: please give only one of them.",
  "quantities.length":
    "The quantities in “{key}” have {count} values: it takes one for each time horizon, {expected}.",
  "dependency.self": "The process “{process}” cannot depend on itself: please remove the dependency.",
  "pair.duplicate": "The link from “{from}” to “{to}” occurs several times: please give it only once.",
  "resources.circle":
    "Circular reference between resources ({circle}): please remove one of the prerequisites (rule V-21).",
  "dependencies.circle":
    "The offsets in the circle {circle} sum to {sum:hours}: the processes could never start in time, please correct an offset.",
  "units.circle": "The units {circle} are above each other in a circle: please resolve one of them.",
  "sites.own-alternative": "The site “{site}” cannot be its own alternative site.",
  "plan.unknown-predecessor": "The predecessor {number} is not in this plan: please correct the number.",
  "plan.circle": "The steps {circle} wait for each other in a circle: please remove a predecessor.",
};

export const PROBLEM_TEXTS: Readonly<Record<Language, Readonly<Record<ProblemCode, string>>>> = {
  de: PROBLEM_TEXTS_DE,
  en: PROBLEM_TEXTS_EN,
};
