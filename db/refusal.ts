export type RefusalCode =
  | "url.unknown"
  | "sqlite.unsafe-version"
  | "sqlite.contract"
  | "sqlite.foreign-file"
  | "sqlite.network-drive"
  | "sqlite.not-a-database"
  | "sqlite.cannot-open"
  | "postgres.unreachable"
  | "schema.newer"
  | "schema.missing"
  | "schema.damaged"
  | "release.manipulated"
  | "release.other-analysis"
  | "server.already-running"
  | "backup.failed"
  | "backup.invalid"
  | "backup.target-exists"
  | "backup.no-pg-dump"
  | "backup.unsupported"
  | "storage.full"
  | "storage.failed"
  | "storage.busy";

/** The database cannot be used this way. The message is one German sentence that says what to do. */
export class DatabaseRefusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "DatabaseRefusal";
    this.code = code;
  }
}
