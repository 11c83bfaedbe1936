import type { Result } from "#app/domain/shared/result.ts";

/** A value together with what the database knows about its row. */
export interface Stored<T> {
  readonly value: T;
  /** Give it back as `expectedVersion` when changing the row. */
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface Page<T> {
  readonly rows: readonly T[];
  readonly total: number;
  /** Counted from 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly pageCount: number;
}

export interface ListRequest<Column extends string = string> {
  /** Every word must occur in code or name; case and umlauts do not matter. */
  readonly search?: string;
  /** Column must be equal to the value, or to one of the values. */
  readonly filter?: Partial<Record<Column, string | number | readonly (string | number)[]>>;
  readonly sort?: { readonly by: Column; readonly direction: "ascending" | "descending" };
  /** Counted from 1. */
  readonly page?: number;
  readonly pageSize?: number;
}

export interface DuplicateCode {
  readonly code: "row.duplicate";
}
export interface BrokenReference {
  /** The row names something that does not exist, or something that exists still names the row. */
  readonly code: "row.reference";
}
export interface MissingRow {
  readonly code: "row.missing";
}
export interface ConflictingRow<T> {
  readonly code: "row.conflict";
  /** What somebody else has stored meanwhile. */
  readonly current: Stored<T>;
}

export type InsertRefusal = DuplicateCode | BrokenReference;
export type UpdateRefusal<T> = MissingRow | ConflictingRow<T> | BrokenReference;

/** Rows of one kind; every method sees the given organisation only. */
export interface TenantRepository<T, Column extends string = string> {
  findByCode(organisationId: string, code: string): Promise<Stored<T> | undefined>;
  list(organisationId: string, request?: ListRequest<Column>): Promise<Page<Stored<T>>>;
  /** All rows in the order of their codes. */
  listByOrganisation(organisationId: string): Promise<readonly Stored<T>[]>;
  insert(organisationId: string, value: T): Promise<Result<Stored<T>, InsertRefusal>>;
  /** Set-based insert of many rows; throws when one of them exists already. */
  insertMany(organisationId: string, values: readonly T[]): Promise<void>;
  /** Compare and set: nothing is written unless the row still has `expectedVersion`. */
  update(
    organisationId: string,
    value: T,
    expectedVersion: number,
  ): Promise<Result<Stored<T>, UpdateRefusal<T>>>;
  remove(
    organisationId: string,
    code: string,
    expectedVersion: number,
  ): Promise<Result<undefined, UpdateRefusal<T>>>;
}
