import { sql } from "kysely";

import { err, ok } from "#app/domain/shared/result.ts";
import type { Result } from "#app/domain/shared/result.ts";

import type { Connection } from "../connection-type.ts";

type TreeRefusal = { readonly code: "organisation.parent-cycle" };

export async function isWithin(
  connection: Connection,
  ancestorId: string,
  descendantId: string,
): Promise<boolean> {
  const row = await connection
    .selectFrom("organisation_closure")
    .select("depth")
    .where("ancestor_id", "=", ancestorId)
    .where("descendant_id", "=", descendantId)
    .executeTakeFirst();
  return row !== undefined;
}

async function link(connection: Connection, id: string, parentId: string | null): Promise<void> {
  await connection.updateTable("organisation").set({ parent_id: parentId }).where("id", "=", id).execute();
  const below = connection
    .selectFrom("organisation_closure")
    .select("descendant_id")
    .where("ancestor_id", "=", id);
  await connection
    .deleteFrom("organisation_closure")
    .where("descendant_id", "in", below)
    .where("ancestor_id", "not in", below)
    .execute();
  if (parentId === null) return;
  await connection
    .insertInto("organisation_closure")
    .columns(["ancestor_id", "descendant_id", "depth"])
    .expression(
      connection
        .selectFrom("organisation_closure as above")
        .innerJoin("organisation_closure as below", (join) => join.onTrue())
        .select(["above.ancestor_id", "below.descendant_id"])
        .select(sql<number>`above.depth + below.depth + 1`.as("depth"))
        .where("above.descendant_id", "=", parentId)
        .where("below.ancestor_id", "=", id),
    )
    .execute();
}

/** Hangs an organisation with everything below it under its declared parent, or on top when there is none here. */
export async function attachBelow(
  connection: Connection,
  id: string,
  parentCode: string | null,
): Promise<Result<undefined, TreeRefusal>> {
  const parent =
    parentCode === null
      ? undefined
      : await connection
          .selectFrom("organisation")
          .select("id")
          .where("code", "=", parentCode)
          .executeTakeFirst();
  if (parent !== undefined && (await isWithin(connection, id, parent.id)))
    return err({ code: "organisation.parent-cycle" });
  await link(connection, id, parent?.id ?? null);
  return ok(undefined);
}

/** Hangs those below a new organisation that named it as their parent before it existed. */
export async function attachWaiting(
  connection: Connection,
  id: string,
  code: string,
): Promise<Result<undefined, TreeRefusal>> {
  const waiting = await connection
    .selectFrom("organisation")
    .select("id")
    .where("parent_code", "=", code)
    .where("parent_id", "is", null)
    .orderBy("id")
    .execute();
  for (const child of waiting) {
    if (await isWithin(connection, child.id, id)) return err({ code: "organisation.parent-cycle" });
    await link(connection, child.id, id);
  }
  return ok(undefined);
}
