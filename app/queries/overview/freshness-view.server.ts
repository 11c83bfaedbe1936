import { type Actor, can, planObject } from "#app/domain/access/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

export interface ReviewRow {
  readonly id: string;
  readonly title: string;
  readonly nextReviewOn: string;
  readonly overdue: boolean;
}

export interface FreshnessView {
  readonly handbook: {
    readonly number: number;
    readonly releasedOn: string | null;
    /** Changes of records since the release was decided. */
    readonly changesSince: number;
  } | null;
  /** Instant of the last backup of this installation; null when there was none. */
  readonly lastBackupAt: string | null;
  /** Plans by the date of their next review, the earliest first. */
  readonly reviews: readonly ReviewRow[];
}

interface FreshnessRequest {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly today: string;
}

/** How old handbook, backup and plans are. */
export async function freshnessView(deps: Deps, request: FreshnessRequest): Promise<FreshnessView> {
  const { organisation, actor, today } = request;
  const { audit, handbookReleases, plans } = deps.repositories;
  const release = await handbookReleases.findLatestReleased(organisation.id);
  const since = release?.decidedAt ?? null;
  const changes =
    since === null
      ? null
      : await audit.list(organisation.id, { action: "record.changed", from: since, pageSize: 1 });
  const backups = await audit.listInstallation({ action: "installation.backed-up", pageSize: 1 });
  const stored = await plans.listByOrganisation(organisation.id);
  const reviews = stored.flatMap(({ value }): ReviewRow[] => {
    if (value.nextReviewOn === null) return [];
    if (!can(actor, "plan.read", { organisation, object: planObject(value) })) return [];
    const { id, title, nextReviewOn } = value;
    return [{ id, title, nextReviewOn, overdue: nextReviewOn < today }];
  });
  return {
    handbook: release
      ? { number: release.number, releasedOn: release.releasedOn, changesSince: changes?.total ?? 0 }
      : null,
    lastBackupAt: backups.rows[0]?.occurredAt ?? null,
    reviews: reviews.toSorted((a, b) => a.nextReviewOn.localeCompare(b.nextReviewOn)),
  };
}
