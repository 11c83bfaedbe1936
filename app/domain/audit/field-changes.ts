import type { FieldChanges } from "./audit-event.schema.ts";
import { canonicalJson } from "./canonical-json.ts";

type Json = FieldChanges["before"][string];

function fieldsOf(value: object | null): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value ?? {}).filter(([, field]) => field !== undefined));
}

/** Fields that differ between two versions of a record; null stands for "there was none" or "there is none any more". */
export function fieldChanges(before: object | null, after: object | null): FieldChanges {
  const old = fieldsOf(before);
  const fresh = fieldsOf(after);
  const changed = [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (key) =>
      !old.has(key) || !fresh.has(key) || canonicalJson(old.get(key)) !== canonicalJson(fresh.get(key)),
  );
  const pick = (fields: ReadonlyMap<string, unknown>) =>
    Object.fromEntries(changed.filter((key) => fields.has(key)).map((key) => [key, fields.get(key) as Json]));
  return { before: pick(old), after: pick(fresh) };
}
