import type { AuditAction, AuditEvent, AuditObject, FieldChanges } from "#app/domain/audit/index.ts";

import type { Page } from "./tenant-repository.ts";

/** One entry of the chain as it is shown: personal values are filled in as long as they have not been erased. */
export interface AuditRecord {
  readonly seq: number;
  readonly occurredAt: string;
  readonly organisationId: string | null;
  readonly actor: string;
  readonly action: AuditAction;
  readonly object: AuditObject | null;
  readonly payload: unknown;
  readonly reason: string | null;
  readonly requestId: string | null;
  /** Places of personal values that have been erased since, e.g. `after.lastName`. */
  readonly erased: readonly string[];
  readonly hash: string;
}

/** One word of a search, and what it stands for besides the text of events. */
export interface AuditWord {
  readonly text: string;
  readonly kinds: readonly string[];
  readonly actions: readonly AuditAction[];
  readonly actors: readonly string[];
  readonly objects: readonly { readonly kind: string; readonly code: string }[];
}

/** Fields of an exercise that whoever asks must not know yet. */
export interface SecretValues {
  readonly exercise: string;
  readonly fields: readonly string[];
}

export interface AuditFilter {
  readonly objectKind?: string;
  readonly objectCode?: string;
  readonly actor?: string;
  readonly action?: AuditAction;
  /** What somebody searches for: every word must fit the event in one of its ways. */
  readonly words?: readonly AuditWord[];
  /** Acts that are left out. */
  readonly without?: readonly AuditAction[];
  /** Values in which a search must find nothing. */
  readonly secrets?: readonly SecretValues[];
  /** Instants; `until` is excluded. */
  readonly from?: string;
  readonly until?: string;
  readonly page?: number;
  readonly pageSize?: number;
}

/** One link as evidence: events that were not asked for show only that they are there. */
export interface EvidenceLink {
  readonly seq: number;
  readonly prevHash: string;
  readonly hash: string;
  /** The text that was hashed; missing for events of others. */
  readonly payload?: string;
  /** Personal values of the event with what binds them to it. */
  readonly values?: readonly { readonly field: string; readonly salt: string; readonly value: string }[];
}

/** Who erases. A free reason would bring personal values back and is not taken. */
export type ErasureEvidence = Pick<AuditEvent, "actor" | "requestId">;

/** Where the chain stands. */
export interface AuditHead {
  readonly size: number;
  readonly hash: string;
}

/** An object as the chain names it. */
export interface ObjectOfChange {
  readonly kind: string;
  readonly code: string;
}

/** One change of an object with everything that is not personal. */
export interface ObjectChange extends ObjectOfChange {
  readonly occurredAt: string;
  readonly changes: FieldChanges;
  /** Names of all changed fields, the personal ones too. */
  readonly fields: ReadonlySet<string>;
}

export interface AuditRepository {
  /** Writes the next link of the chain; call it in the unit of work of the change itself. */
  append(event: AuditEvent): Promise<{ readonly seq: number; readonly hash: string }>;
  /** Writes many links in their order with few statements: for changes of thousands of rows. */
  appendMany(events: readonly AuditEvent[]): Promise<void>;
  /** Newest first. */
  list(organisationId: string, filter?: AuditFilter): Promise<Page<AuditRecord>>;
  /** The last changes of some objects, newest first. */
  recentChanges(
    organisationId: string,
    wanted: { readonly objects: readonly ObjectOfChange[]; readonly most: number },
  ): Promise<readonly ObjectChange[]>;
  /** Events that belong to no organisation (accounts of the platform, installation); newest first. */
  listInstallation(filter?: AuditFilter): Promise<Page<AuditRecord>>;
  /** The last link of the whole chain. */
  head(): Promise<AuditHead>;
  /** The unbroken piece of the chain from the first to the last matching event; exports themselves do not count. */
  evidence(organisationId: string, filter: AuditFilter): Promise<readonly EvidenceLink[]>;
  /**
   * Erases the personal values in the events of one object and appends the evidence of it; the chain stays valid. Returns the
   * numbers of the events. There is no other way: the database refuses to delete values without that evidence.
   */
  erasePrivateValues(
    organisationId: string,
    object: Omit<AuditObject, "version">,
    evidence: ErasureEvidence,
  ): Promise<readonly number[]>;
}
