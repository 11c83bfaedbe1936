import type { AuditObject } from "#app/domain/audit/index.ts";
import type { Deps } from "#app/services/ports.ts";

/** Name of the person who last changed a record; null when nobody or a machine did. */
export async function lastEditorOf(
  deps: Deps,
  organisationId: string,
  object: Pick<AuditObject, "kind" | "code">,
): Promise<string | null> {
  const page = await deps.repositories.audit.list(organisationId, {
    objectKind: object.kind,
    objectCode: object.code,
    pageSize: 1,
  });
  const event = page.rows[0];
  const account = event ? await deps.repositories.accounts.findById(event.actor) : undefined;
  return account?.displayName ?? null;
}
