import type { Ability, AccessTarget } from "#app/domain/access/index.ts";
import type { AuditObject } from "#app/domain/audit/index.ts";
import type { Result } from "#app/domain/shared/result.ts";
import type { Repositories } from "#db/repositories/repositories.ts";
import type { Stored } from "#db/repositories/tenant-repository.ts";

type Refused = {
  readonly code: "row.missing" | "row.conflict" | "row.reference" | "row.duplicate";
  readonly current?: Stored<object>;
};

/** Rows of one kind as the record services need them. */
export interface RecordRows<T> {
  find(organisationId: string, code: string): Promise<Stored<T> | undefined>;
  list(organisationId: string): Promise<readonly Stored<T>[]>;
  insert(organisationId: string, value: T): Promise<Result<Stored<T>, Refused>>;
  update(organisationId: string, value: T, expectedVersion: number): Promise<Result<Stored<T>, Refused>>;
  remove(organisationId: string, code: string, expectedVersion: number): Promise<Result<undefined, Refused>>;
}

/** One kind of record that a described form edits. */
export interface RecordStore<T extends object> {
  readonly audit: AuditObject["kind"];
  readonly edit: Ability;
  readonly rows: (repositories: Repositories) => RecordRows<T>;
  readonly codeOf: (value: T) => string;
  /** What rights depend on; missing where the whole organisation counts. */
  readonly object?: (value: T) => NonNullable<AccessTarget["object"]>;
  /** Message code by field when a value may not be stored as it is. */
  readonly check?: (value: T) => Readonly<Record<string, string>>;
  /** Whether a stored value may be changed at all, whatever the right: a released plan may not. */
  readonly isOpen?: (value: T) => boolean;
}
