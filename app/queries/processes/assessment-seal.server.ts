import type { BiaStatus } from "#app/domain/exchange/index.ts";
import type { Deps } from "#app/services/ports.ts";

/** What stands at the top of a BIA-Bogen: its state and, where the app has seen the release, by whom and when. */
export interface AssessmentSealView {
  readonly status: BiaStatus;
  /** Null for a sheet that is not released or came released with the data that were taken over. */
  readonly release: { readonly at: string; readonly by: string | null } | null;
}

export async function assessmentSeal(
  deps: Deps,
  organisationId: string,
  process: { readonly id: string; readonly status?: BiaStatus | undefined },
): Promise<AssessmentSealView> {
  const status = process.status ?? "draft";
  if (status !== "released") return { status, release: null };
  const page = await deps.repositories.audit.list(organisationId, {
    objectKind: "process",
    objectCode: process.id,
    action: "assessment.released",
    pageSize: 1,
  });
  const event = page.rows[0];
  if (!event) return { status, release: null };
  const account = await deps.repositories.accounts.findById(event.actor);
  return { status, release: { at: event.occurredAt, by: account?.displayName ?? null } };
}
