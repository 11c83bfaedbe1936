import type { FieldChanges } from "#app/domain/audit/index.ts";

import type { Connection } from "../connection-type.ts";
import type { ObjectChange, ObjectOfChange } from "../repositories/audit-records.ts";

interface ChangeText {
  readonly payload: { readonly changes?: FieldChanges };
  readonly commitments?: Readonly<Record<string, string>>;
}

const NO_CHANGES: FieldChanges = { before: {}, after: {} };

/** The last changes of some objects, newest first, in one statement; personal values are named and not shown. */
export async function recentChanges(
  connection: Connection,
  organisationId: string,
  { objects, most }: { readonly objects: readonly ObjectOfChange[]; readonly most: number },
): Promise<readonly ObjectChange[]> {
  if (objects.length === 0) return [];
  const rows = await connection
    .selectFrom("audit_event")
    .select(["occurred_at", "object_kind", "object_code", "payload"])
    .where("organisation_id", "=", organisationId)
    .where((eb) =>
      eb.or(
        objects.map(({ kind, code }) => eb.and([eb("object_kind", "=", kind), eb("object_code", "=", code)])),
      ),
    )
    .orderBy("seq", "desc")
    .limit(most)
    .execute();
  return rows.map((row) => {
    const { payload, commitments = {} } = JSON.parse(row.payload) as ChangeText;
    const changes = payload.changes ?? NO_CHANGES;
    const personal = Object.keys(commitments).map((place) => place.replace(/^(before|after)\./, ""));
    return {
      occurredAt: row.occurred_at,
      kind: row.object_kind ?? "",
      code: row.object_code ?? "",
      changes,
      fields: new Set([...Object.keys(changes.before), ...Object.keys(changes.after), ...personal]),
    };
  });
}
