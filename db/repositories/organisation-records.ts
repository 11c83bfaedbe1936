import type { OrganisationKind } from "#app/domain/exchange/index.ts";
import type { Result } from "#app/domain/shared/result.ts";

import type { MissingRow } from "./tenant-repository.ts";

export interface Organisation {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Null where the imported document does not say. */
  readonly kind: OrganisationKind | null;
  readonly parentId: string | null;
  /** The parent as declared; its id is null while that organisation is not in this installation. */
  readonly parentCode: string | null;
  readonly version: number;
  /** Changes with every change inside the organisation. */
  readonly contentVersion: number;
  readonly updatedAt: string;
}

export interface OrganisationHeadChange {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind | null;
  readonly parentCode: string | null;
}

export interface NewOrganisation extends OrganisationHeadChange {
  readonly code: string;
}

export type OrganisationRefusal =
  | { readonly code: "organisation.code-taken" }
  | { readonly code: "organisation.parent-cycle" }
  | { readonly code: "row.conflict"; readonly current: Organisation }
  | MissingRow;

export interface ReachableOrganisation extends Organisation {
  /** The exercise that runs there right now, the first by its code; null when none does. */
  readonly runningExercise: { readonly id: string; readonly title: string } | null;
}

export interface OrganisationRepository {
  findById(id: string): Promise<Organisation | undefined>;
  findByCode(code: string): Promise<Organisation | undefined>;
  /** Every organisation, for platform tasks (command line, start); screens use {@link listReachable}. */
  listAll(): Promise<readonly Organisation[]>;
  /** The given nodes, and everything below those in `subtrees`; sorted by name. */
  listReachable(
    nodes: readonly string[],
    subtrees: readonly string[],
  ): Promise<readonly ReachableOrganisation[]>;
  /** The organisation itself first, then upwards to the top of the tree. */
  listAncestors(id: string): Promise<readonly Organisation[]>;
  listChildren(id: string): Promise<readonly Organisation[]>;
  /** Whether `descendantId` is `ancestorId` or lies below it. */
  isWithin(ancestorId: string, descendantId: string): Promise<boolean>;
  insert(organisation: NewOrganisation): Promise<Result<Organisation, OrganisationRefusal>>;
  update(
    change: OrganisationHeadChange,
    expectedVersion: number,
  ): Promise<Result<Organisation, OrganisationRefusal>>;
}

export type ReleaseStatus = "prepared" | "released" | "rejected";

export interface HandbookRelease {
  readonly id: string;
  readonly number: number;
  readonly status: ReleaseStatus;
  readonly snapshotHash: string;
  readonly analysisHash: string;
  readonly pdfHash: string | null;
  readonly reason: string;
  readonly preparedBy: string;
  /** Name at the time of the act; later changes of the account do not touch it. */
  readonly preparedByName: string;
  readonly preparedAt: string;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: string | null;
  readonly decisionReason: string | null;
  readonly releasedOn: string | null;
  readonly version: number;
}

export type PlacedRelease = HandbookRelease & { readonly organisationId: string };

export interface NewHandbookRelease {
  readonly id: string;
  readonly snapshot: string;
  readonly snapshotHash: string;
  readonly analysisHash: string;
  readonly reason: string;
  readonly preparedBy: string;
}

export interface ReleaseDecision {
  readonly id: string;
  readonly status: "released" | "rejected";
  readonly decidedBy: string;
  readonly decisionReason: string | null;
  readonly releasedOn: string | null;
}

export interface HandbookReleaseRepository {
  list(organisationId: string): Promise<readonly HandbookRelease[]>;
  findById(organisationId: string, id: string): Promise<HandbookRelease | undefined>;
  findLatestReleased(organisationId: string): Promise<HandbookRelease | undefined>;
  /** The latest released edition of each of the organisations that have one. */
  listLatestReleased(organisationIds: readonly string[]): Promise<readonly PlacedRelease[]>;
  /** Frozen texts by release id; null for an edition that no longer agrees with its hash or with the log. */
  listSnapshots(
    organisationIds: readonly string[],
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, string | null>>;
  /**
   * The frozen canonical document text.
   * @throws DatabaseRefusal `release.manipulated` when the edition no longer agrees with its hashes or with the log
   */
  findSnapshot(organisationId: string, id: string): Promise<string | undefined>;
  /** The kept file; guarded like {@link findSnapshot}. */
  findPdf(organisationId: string, id: string): Promise<Uint8Array | undefined>;
  insert(organisationId: string, release: NewHandbookRelease): Promise<HandbookRelease>;
  /** Of two deciders exactly one succeeds; afterwards the release can no longer change. */
  decide(
    organisationId: string,
    decision: ReleaseDecision,
  ): Promise<Result<HandbookRelease, MissingRow | { readonly code: "release.already-decided" }>>;
  /** Keeps the printed file; only once. */
  attachPdf(
    organisationId: string,
    id: string,
    pdf: { readonly bytes: Uint8Array; readonly hash: string },
  ): Promise<Result<undefined, MissingRow>>;
}
