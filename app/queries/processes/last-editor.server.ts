import type { Deps } from "#app/services/ports.ts";

/** Name of the person who last changed a process; null when nobody or a machine did. */
export async function lastEditor(deps: Deps, organisationId: string, id: string): Promise<string | null> {
  const page = await deps.repositories.audit.list(organisationId, {
    objectKind: "process",
    objectCode: id,
    pageSize: 1,
  });
  const event = page.rows[0];
  const account = event ? await deps.repositories.accounts.findById(event.actor) : undefined;
  return account?.displayName ?? null;
}
