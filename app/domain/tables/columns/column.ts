import type { Words } from "../table-sheet.ts";
import { words } from "../table-sheet.ts";
import { FIELD_LABELS } from "../texts/field-labels.ts";
import type { CellKind } from "./cell-kind.ts";

/** What an empty cell means where something stood before: null, empty text, empty list, no key at all, or a mistake. */
export type Nothing = "null" | "empty" | "no-entries" | "absent" | "required";

export interface Column {
  /** Stable English name, accepted as a heading too. */
  readonly key: string;
  readonly heading: Words;
  readonly aliases: readonly Words[];
  readonly kind: CellKind;
  /** Place in the row's object; a number is a position in a list over the horizons. */
  readonly path: readonly (string | number)[];
  readonly nothing: Nothing;
}

type Extras = { readonly heading?: Words; readonly aliases?: readonly Words[] };

/** Column of one key of the object, headed by the word for that key. */
export function column(key: string, kind: CellKind, nothing: Nothing, extras: Extras = {}): Column {
  const heading = extras.heading ?? FIELD_LABELS[key] ?? words(key, key);
  return { key, heading, aliases: extras.aliases ?? [], kind, path: [key], nothing };
}

function hoursOf(hours: number): Words {
  return words(`${String(hours).replace(".", ",")} h`, `${hours} h`);
}

/** One column for each horizon of a list over the horizons, `Menge · 24 h`. */
export function horizonColumns(
  heading: Words,
  path: readonly string[],
  {
    horizons,
    kind,
    alias,
  }: { readonly horizons: readonly number[]; readonly kind: CellKind; readonly alias?: Words },
): readonly Column[] {
  return horizons.map((hours, at) => {
    const time = hoursOf(hours);
    const timed = (name: Words) => words(`${name.de} · ${time.de}`, `${name.en} · ${time.en}`);
    return {
      key: [...path, hours].join("."),
      heading: timed(heading),
      aliases: alias ? [timed(alias)] : [],
      kind,
      path: [...path, at],
      nothing: "absent",
    };
  });
}
