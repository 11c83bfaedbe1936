import { canonicalJson } from "../audit/index.ts";
import type { Plan } from "../exchange/index.ts";

/** One difference between two editions of a plan. */
export interface PlanDifference {
  /** Key of the plan, `measures`; the words are in the catalogue. */
  readonly part: keyof Plan;
  readonly kind: "added" | "removed" | "changed";
  /** Which row of the part: `IT 3`, the name of a role; empty for parts that are one text. */
  readonly row: string;
  /** Key inside of the row or part, `durationMinutes`; empty when the whole row came or went. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

type Values = Record<string, unknown>;

/** Facts of the release itself are no difference in content. */
const FACTS: ReadonlySet<string> = new Set([
  "id",
  "kind",
  "status",
  "version",
  "approver",
  "releasedOn",
  "nextReviewOn",
  "changes",
]);

const KEYS: Readonly<Record<string, (row: Values) => string>> = {
  measures: (row) => `${String(row["outage"])} ${String(row["phase"])} ${String(row["number"])}`,
  steps: (row) => String(row["number"]),
  roles: (row) => String(row["role"]),
  escalation: (row) => String(row["after"]),
  reportingDuties: (row) => String(row["body"]),
  documents: (row) => String(row["title"]),
};

function shown(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(shown).join(", ");
  return typeof value === "string" ? value : canonicalJson(value);
}

function headline(row: Values): string {
  return shown(row["text"] ?? row["activity"] ?? row["duties"] ?? row["action"] ?? row["content"] ?? "");
}

function keyed(rows: readonly Values[], key: (row: Values) => string): Map<string, Values> {
  const found = new Map<string, Values>();
  for (const row of rows) {
    const name = key(row);
    let unique = name;
    for (let more = 2; found.has(unique); more += 1) unique = `${name} (${more})`;
    found.set(unique, row);
  }
  return found;
}

function fieldDifferences(before: Values, after: Values): Omit<PlanDifference, "part" | "row">[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.flatMap((field) => {
    const [old, fresh] = [shown(before[field]), shown(after[field])];
    return old === fresh ? [] : [{ kind: "changed" as const, field, before: old, after: fresh }];
  });
}

function rowDifferences(part: keyof Plan, before: readonly Values[], after: readonly Values[]) {
  const key = KEYS[part] ?? headline;
  const [old, fresh] = [keyed(before, key), keyed(after, key)];
  const names = [...new Set([...old.keys(), ...fresh.keys()])];
  return names.flatMap((row): PlanDifference[] => {
    const [was, is] = [old.get(row), fresh.get(row)];
    if (was && is) return fieldDifferences(was, is).map((difference) => ({ part, row, ...difference }));
    const kind = is ? "added" : "removed";
    const text = headline(is ?? was ?? {});
    return [{ part, kind, row, field: "", before: is ? "" : text, after: is ? text : "" }];
  });
}

function listDifferences(part: keyof Plan, before: readonly string[], after: readonly string[]) {
  const [old, fresh] = [new Set(before), new Set(after)];
  const base = { part, row: "", field: "" } as const;
  return [
    ...before
      .filter((text) => !fresh.has(text))
      .map((text): PlanDifference => ({ ...base, kind: "removed", before: text, after: "" })),
    ...after
      .filter((text) => !old.has(text))
      .map((text): PlanDifference => ({ ...base, kind: "added", before: "", after: text })),
  ];
}

function isRows(value: unknown): value is readonly Values[] {
  return Array.isArray(value) && value.some(isObject);
}

function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null;
}

/** What a reader of the older plan has to know about the newer one, field by field, in the order of the sections. */
export function planDifferences(before: Plan, after: Plan): readonly PlanDifference[] {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])] as (keyof Plan)[];
  const parts = keys.filter((part) => !FACTS.has(part));
  return parts.flatMap((part): readonly PlanDifference[] => {
    const [old, fresh] = [before[part], after[part]];
    if (canonicalJson(old) === canonicalJson(fresh)) return [];
    if (isRows(old) || isRows(fresh))
      return rowDifferences(part, old as readonly Values[], fresh as readonly Values[]);
    if (Array.isArray(old) || Array.isArray(fresh))
      return listDifferences(part, old as readonly string[], fresh as readonly string[]);
    if (isObject(fresh) || isObject(old))
      return fieldDifferences((old ?? {}) as Values, (fresh ?? {}) as Values).map((rest) => ({
        part,
        row: "",
        ...rest,
      }));
    return [{ part, kind: "changed", row: "", field: "", before: shown(old), after: shown(fresh) }];
  });
}
