import type { Language } from "#app/domain/shared/language.ts";

import { jsonDifference, type JsonChange } from "./json-difference.ts";
import { fieldLabel, LEVEL, valueWords, type Reader } from "./value-words.ts";

/** One field before and after in words; a dash where there was or is nothing. */
export interface FieldDifference {
  readonly path: readonly string[];
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** For lists of single values: what came and what went, in words. */
  readonly items?: { readonly added: readonly string[]; readonly removed: readonly string[] };
}

export interface RecordReading {
  readonly language: Language;
  /** Part of the exchange document the record belongs to, `plans`. */
  readonly part: string;
  readonly names?: ReadonlyMap<string, string>;
  readonly labels?: Reader["labels"];
  readonly levels?: Reader["levels"];
  /** Splits lists over the horizons into one difference per horizon. */
  readonly horizonsHours?: readonly number[];
}

/**
 * What differs between two versions of one record (a process, a plan, parameters), field by field in words. null stands for
 * "there was none" or "there is none any more"; ids and keys without a value are then left out.
 */
export function recordDifference(
  before: object | null,
  after: object | null,
  reading: RecordReading,
): readonly FieldDifference[] {
  const reader: Reader = { names: new Map(), ...reading };
  const isWhole = before === null || after === null;
  const changes = jsonDifference(before ?? {}, after ?? {});
  const shown = isWhole
    ? changes.filter(({ path }) => path.length > 1 || path[0] !== "id")
    : changes.flatMap((change) => byHorizon(change, reading.horizonsHours ?? []));
  const fields = shown.map((change) => inWords(change, reader, reading.horizonsHours ?? []));
  return fields.filter((field) => !isWhole || field.before !== field.after);
}

const LEVEL_LISTS = new Set(["matrix", "worst"]);
const HORIZON_LISTS = new Set(["matrix", "worst", "quantities", "emergencyLevelPercent"]);

function byHorizon(change: JsonChange, horizons: readonly number[]): readonly JsonChange[] {
  const { path, before, after } = change;
  const isOverHorizons = path.slice(-2).some((key) => HORIZON_LISTS.has(key)) && horizons.length > 0;
  if (!isOverHorizons || !Array.isArray(before) || !Array.isArray(after)) return [change];
  const length = Math.max(before.length, after.length);
  return Array.from({ length }, (_, at) => ({
    path: [...path, String(at)],
    before: before[at] as unknown,
    after: after[at] as unknown,
  })).filter((each) => each.before !== each.after);
}

function inWords(change: JsonChange, reader: Reader, horizons: readonly number[]): FieldDifference {
  const { path } = change;
  const overHorizons = path.findIndex((key) => HORIZON_LISTS.has(key));
  const isLevel = path.some((part) => LEVEL_LISTS.has(part));
  const key = isLevel ? LEVEL : (path.findLast((part) => !/^\d+$/.test(part)) ?? "");
  const parts = path.map((part, at) => {
    const hours =
      at === path.length - 1 && overHorizons >= 0 && at > overHorizons ? horizons[Number(part)] : undefined;
    return hours === undefined ? fieldLabel(part, reader) : `· ${valueWords(hours, "Hours", reader)}`;
  });
  return {
    path,
    label: joined(parts, path),
    before: valueWords(change.before, key, reader),
    after: valueWords(change.after, key, reader),
    ...itemsOf(change, (item) => valueWords(item, key, reader)),
  };
}

/** What came into and went out of a list of single values; nothing where only their order differs. */
function itemsOf(
  { before, after }: JsonChange,
  words: (item: unknown) => string,
): Pick<FieldDifference, "items"> {
  const isPlainList = (value: unknown): value is readonly unknown[] =>
    Array.isArray(value) && value.every((item) => typeof item === "string");
  if (!isPlainList(before) || !isPlainList(after)) return {};
  const added = after.filter((item) => !before.includes(item)).map(words);
  const removed = before.filter((item) => !after.includes(item)).map(words);
  return added.length + removed.length === 0 ? {} : { items: { added, removed } };
}

/** `Schaden AE · 24 h`, `Schritte 3 › Prüfung`. */
function joined(parts: readonly string[], path: readonly string[]): string {
  return parts.reduce((text, part, at) => {
    if (at === 0) return part;
    const isName = part === path[at] || part.startsWith("· ");
    return `${text}${isName ? " " : " › "}${part}`;
  }, "");
}
