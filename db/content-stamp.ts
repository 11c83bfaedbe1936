import type { Connection } from "./connection-type.ts";

/**
 * Raises the content version of an organisation and gives the new one. Rows take it as their version, so a version
 * never comes twice, not even when a row is removed and made anew or the whole organisation is imported again.
 */
export async function nextContentVersion(connection: Connection, organisationId: string): Promise<number> {
  const row = await connection
    .updateTable("organisation")
    .set((eb) => ({ content_version: eb("content_version", "+", 1) }))
    .where("id", "=", organisationId)
    .returning("content_version")
    .executeTakeFirst();
  if (row === undefined) throw new Error("organisation does not exist");
  return row.content_version;
}
