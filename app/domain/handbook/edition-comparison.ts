import { fieldChanges } from "../audit/index.ts";
import type { ExchangeDocument } from "../exchange/index.ts";
import { analyse } from "../impact-analysis/index.ts";
import { type BasisChange, basisComparison, basisOf } from "../plans/index.ts";

/** An entry of a list, as people know it. */
export interface EditionEntry {
  readonly id: string;
  readonly name: string;
}

export interface ChangedEntry extends EditionEntry {
  /** Keys of the fields that differ; their values stay out, some are personal. */
  readonly fields: readonly string[];
}

/** What one part of the content has gained, lost and changed. */
export interface PartComparison {
  readonly part: string;
  readonly added: readonly EditionEntry[];
  readonly removed: readonly EditionEntry[];
  readonly changed: readonly ChangedEntry[];
}

export interface EditionComparison {
  readonly parts: readonly PartComparison[];
  /** Values of the BIA that differ, of processes and resources that stand in both editions. */
  readonly values: readonly (BasisChange & { readonly name: string })[];
}

type Entry = Readonly<Record<string, unknown>>;

/** In the order in which an approver asks: who, what to do, for what; the rest after it. */
const FIRST = ["people", "baoRoles", "units", "contacts", "alarmStages", "plans", "processes", "resources"];
const SILENT: ReadonlySet<string> = new Set(["format", "organisation"]);
const LINK_ENDS = ["consumer", "requires", "process", "resource"] as const;

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function keyOf(entry: Entry): string {
  const own = textOf(entry["id"]) || textOf(entry["order"]);
  return (
    own ||
    LINK_ENDS.map((end) => textOf(entry[end]))
      .filter(Boolean)
      .join(" → ")
  );
}

function nameOf(entry: Entry): string {
  const person = [entry["firstName"], entry["lastName"]].map(textOf).filter(Boolean).join(" ");
  if (person !== "") return person;
  return [entry["name"], entry["title"], entry["action"]].map(textOf).find(Boolean) ?? "";
}

function named(entry: Entry): EditionEntry {
  return { id: keyOf(entry), name: nameOf(entry) };
}

function fieldsOf(before: Entry, after: Entry): string[] {
  const { before: old, after: fresh } = fieldChanges(before, after);
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])];
}

function compareLists(part: string, before: readonly Entry[], after: readonly Entry[]): PartComparison {
  const old = new Map(before.map((entry) => [keyOf(entry), entry]));
  const fresh = new Set(after.map(keyOf));
  return {
    part,
    added: after.filter((entry) => !old.has(keyOf(entry))).map(named),
    removed: before.filter((entry) => !fresh.has(keyOf(entry))).map(named),
    changed: after.flatMap((entry) => {
      const known = old.get(keyOf(entry));
      const fields = known ? fieldsOf(known, entry) : [];
      return fields.length === 0 ? [] : [{ ...named(entry), fields }];
    }),
  };
}

function comparePart(part: keyof ExchangeDocument, before: ExchangeDocument, after: ExchangeDocument) {
  const [old, fresh] = [before[part] ?? [], after[part] ?? []];
  if (Array.isArray(old) && Array.isArray(fresh)) return compareLists(part, old, fresh);
  const fields = fieldsOf(
    Array.isArray(old) ? {} : (old as Entry),
    Array.isArray(fresh) ? {} : (fresh as Entry),
  );
  const changed = fields.length === 0 ? [] : [{ id: "", name: "", fields }];
  return { part, added: [], removed: [], changed };
}

function place(part: string): number {
  const at = FIRST.indexOf(part);
  return at < 0 ? FIRST.length : at;
}

function changedValues(before: ExchangeDocument, after: ExchangeDocument): EditionComparison["values"] {
  const everything = {
    processes: before.processes.map(({ id }) => id),
    resources: before.resources.map(({ id }) => id),
  };
  const basis = basisOf(everything, { document: before, result: analyse(before) });
  const names = new Map([...after.processes, ...after.resources].map(({ id, name }) => [id, name]));
  return basisComparison({ document: after, result: analyse(after) })(basis).flatMap((change) => {
    const name = names.get(change.subject);
    return name === undefined ? [] : [{ ...change, name }];
  });
}

/** What somebody who approves an edition has to know about it: everything that differs from the edition before. */
export function compareHandbookEditions(
  before: ExchangeDocument,
  after: ExchangeDocument,
): EditionComparison {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])] as (keyof ExchangeDocument)[];
  return {
    parts: keys
      .filter((part) => !SILENT.has(part))
      .map((part) => comparePart(part, before, after))
      .filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0)
      .toSorted((a, b) => place(a.part) - place(b.part)),
    values: changedValues(before, after),
  };
}
