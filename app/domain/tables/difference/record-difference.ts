import type { Language } from "#app/domain/shared/language.ts";

import { jsonDifference, type JsonChange } from "./json-difference.ts";
import { fieldLabel, valueWords, type Reader } from "./value-words.ts";

/** One field before and after in words; a dash where there was or is nothing. */
export interface FieldDifference {
  readonly path: readonly string[];
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface RecordReading {
  readonly language: Language;
  /** Part of the exchange document the record belongs to, `plans`. */
  readonly part: string;
  readonly names?: ReadonlyMap<string, string>;
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
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? "";
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
  };
}

/** `Schaden AE · 24 h`, `Schritte 3 › Prüfung`. */
function joined(parts: readonly string[], path: readonly string[]): string {
  return parts.reduce((text, part, at) => {
    if (at === 0) return part;
    const isName = part === path[at] || part.startsWith("· ");
    return `${text}${isName ? " " : " › "}${part}`;
  }, "");
}
