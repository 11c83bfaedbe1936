/** Lists of objects a field can pick from; the page brings their entries. */
export const PICK_LISTS = [
  "people",
  "units",
  "sites",
  "processes",
  "resources",
  "contacts",
  "baoRoles",
  "plans",
  "continuitySolutions",
  "outageScenarios",
] as const;

export type PickList = (typeof PICK_LISTS)[number];

export function isPickList(word: string | undefined): word is PickList {
  return PICK_LISTS.includes(word as PickList);
}

interface Base {
  /** Key of the value; a dot leads into an object, `activation.who`. */
  readonly name: string;
  /** Key of the label below `records.fields`; a hint has the same key below `records.hints`. */
  readonly label: string;
  readonly required?: boolean;
  /** Takes the whole width of the form. */
  readonly wide?: boolean;
}

export interface TextSpec extends Base {
  readonly kind: "line" | "text";
  readonly max: number;
  /** An empty field leaves the key out instead of storing an empty text. */
  readonly absent?: boolean;
}

export interface NumberSpec extends Base {
  readonly kind: "number";
  readonly least: number;
  readonly most: number;
  readonly decimals?: boolean;
}

export interface ChoiceSpec extends Base {
  readonly kind: "choice";
  readonly values: readonly string[];
  /** Place of the words below the catalogue, `terms.phase`. */
  readonly words: string;
  /** An empty choice is stored as null. */
  readonly nullable?: boolean;
  /** An empty choice leaves the key out. */
  readonly absent?: boolean;
}

export interface ChecksSpec extends Base {
  readonly absent?: boolean;
  readonly kind: "checks";
  readonly values: readonly string[];
  readonly words: string;
}

export interface PickSpec extends Base {
  readonly kind: "pick" | "picks";
  readonly list: PickList;
  readonly most?: number;
}

/** Several entries of a list inside of one row, the first deputy first. */
export interface SeveralSpec extends Base {
  readonly kind: "several";
  readonly list: PickList;
  readonly most: number;
}

export interface RowsSpec extends Base {
  readonly kind: "rows";
  readonly columns: readonly CellSpec[];
  readonly most: number;
  /** Rows are known by their place; `predecessors` name these numbers and follow when rows move. */
  readonly numbered?: boolean;
  /** Word for one row below `records.rows`. */
  readonly row: string;
}

export interface SimpleSpec extends Base {
  /** `lines`: one text per line. `numbers`: whole numbers with commas. `hidden`: goes along with its row. */
  readonly kind: "hidden" | "lines" | "date" | "hours" | "check" | "numbers" | "minutes";
  readonly most?: number;
  readonly absent?: boolean;
  /** Hours that must be there instead of being unknown. */
  readonly always?: boolean;
}

/** Some of a few known letters, written with commas. */
export interface LettersSpec extends Base {
  readonly kind: "letters";
  readonly values: readonly string[];
}

/** One cell of a row: every kind but rows of rows. */
export type CellSpec = TextSpec | NumberSpec | ChoiceSpec | PickSpec | SeveralSpec | LettersSpec | SimpleSpec;

/** One field of a form that is described instead of being written out. */
export type FieldSpec = CellSpec | ChecksSpec | RowsSpec;

export interface PickEntry {
  readonly id: string;
  readonly name: string;
}

/** Entries a form can pick from, by list. */
export type PickLists = Readonly<Partial<Record<PickList, readonly PickEntry[]>>> & {
  /** Lists of which only what is shown already is here; the server knows the rest. */
  readonly searched?: readonly PickList[];
};

/** What a picked entry looks like in its field: people read the name, the identifier makes it one. */
export function pickText({ id, name }: PickEntry): string {
  return name === "" || name === id ? id : `${name} · ${id}`;
}

/** The identifier somebody picked or typed: the whole entry, the identifier or a name that only one entry has. */
export function pickedId(text: string, entries: readonly PickEntry[]): string | undefined {
  const wanted = text.trim();
  const exact = entries.find((entry) => pickText(entry) === wanted || entry.id === wanted);
  if (exact) return exact.id;
  const named = entries.filter((entry) => entry.name === wanted);
  return named.length === 1 ? named[0]?.id : undefined;
}
