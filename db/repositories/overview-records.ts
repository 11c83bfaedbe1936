import type { FigureSnapshot, ReleaseDigest } from "#app/domain/key-figures/index.ts";

/** Where an organisation stands right now, as far as somebody has to act on it. */
export interface Standing {
  /** Editions of plans that wait for quality assurance or a decision. */
  readonly openEditions: readonly {
    readonly planCode: string;
    readonly status: "submitted" | "reviewed";
    readonly submittedBy: string;
  }[];
  /** What the latest released edition of every plan was released for; JSON text. */
  readonly planBases: readonly { readonly planCode: string; readonly basis: string }[];
  /** Editions of the handbook that wait for a decision. */
  readonly waitingHandbooks: readonly {
    readonly id: string;
    readonly number: number;
    readonly preparedBy: string;
  }[];
  /** Submissions the Leitung has not decided yet. */
  readonly waitingForManagement: readonly { readonly subjectCode: string; readonly submittedBy: string }[];
  /** What the Leitung released last of every subject; JSON text. */
  readonly releasedByManagement: readonly { readonly subjectCode: string; readonly content: string }[];
  readonly handbook: {
    readonly number: number;
    readonly releasedOn: string | null;
    readonly decidedAt: string | null;
  } | null;
  /** Numbers of the copies on the distribution list of today. */
  readonly copies: readonly number[];
  /** Numbers of the copies whose holders have confirmed the latest released edition. */
  readonly confirmedCopies: readonly number[];
  /** Account that last gave the sheet to review, by the code of a process in review; missing for imported ones. */
  readonly submitters: ReadonlyMap<string, string>;
  /** Instant of the last backup of the installation; null when there was none. */
  readonly lastBackupAt: string | null;
  /** Whether an account that can be used holds the role of the BC-Beauftragte/r at this moment. */
  readonly hasOfficer: boolean;
  /** Instant at which somebody last confirmed the contact data; null when nobody did. */
  readonly contactsConfirmedAt: string | null;
  /** Names that decide whether a text means the asking person: the person's own and those of people of the same name. */
  readonly namesakes: readonly {
    readonly id: string;
    readonly firstName: string;
    readonly lastName: string;
  }[];
  readonly snapshots: readonly FigureSnapshot[];
}

export interface StandingRequest {
  readonly organisationId: string;
  /** Person of the register who asks; null where the account belongs to none. */
  readonly personCode: string | null;
  /** First day of the figures that are wanted. */
  readonly snapshotsSince: string;
}

export interface StandingRepository {
  /** Everything in one statement, so that the overview stays within its ten. */
  find(request: StandingRequest): Promise<Standing>;
}

export interface NewFigureSnapshot extends FigureSnapshot {
  readonly contentVersion: number;
}

/** The last figures of an organisation, and the version of the content now. */
export interface LastSnapshot {
  readonly organisationId: string;
  readonly contentVersion: number;
  /** Undefined where there is none yet. */
  readonly last: NewFigureSnapshot | undefined;
}

export interface FigureSnapshotRepository {
  /** Every organisation, or only one, with its last snapshot; one statement. */
  listLast(organisationId?: string): Promise<readonly LastSnapshot[]>;
  /** One row a day: a later one of the same day takes the place of the earlier. */
  put(organisationId: string, snapshot: NewFigureSnapshot): Promise<void>;
}

export interface ReleaseDigestRepository {
  /** Digests by release id; releases that have none yet are missing. */
  list(
    organisationIds: readonly string[],
    releaseIds: readonly string[],
  ): Promise<ReadonlyMap<string, ReleaseDigest>>;
  /** Released editions whose digest has not been worked out yet; for the background job. */
  listMissing(
    organisationIds: readonly string[],
  ): Promise<readonly { readonly releaseId: string; readonly organisationId: string }[]>;
  /** An edition never changes, so the first digest stays. */
  insert(organisationId: string, releaseId: string, digest: ReleaseDigest): Promise<void>;
}
