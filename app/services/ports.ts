import type { Printer } from "#app/pdf/engine/printer.server.ts";
import type { GraphLayouter } from "#app/pictures/dependency-graph/graph-layouter.server.ts";
import type { FileChecker } from "#app/services/tables/file-checker.ts";
import type { TableFiles } from "#app/services/tables/table-files.ts";
import type { AuditCheckpoint } from "#app/domain/audit/index.ts";
import type { AuditVerdict } from "#db/audit/verify-audit.ts";
import type { Repositories } from "#db/repositories/repositories.ts";
import type { UnitOfWork } from "#db/unit-of-work.ts";

import type { Mailer } from "./mailer.ts";

/** Present instant, ISO 8601 in UTC with milliseconds. The only way to learn the time. */
export type Clock = { now(): string };

/** New random identifiers (UUID v7: sortable by creation). */
export type IdGenerator = { next(): string };

/** Facts of one log line. Never names, addresses, form values or other personal data. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

export type Logger = {
  info(event: string, facts?: LogFacts): void;
  warn(event: string, facts?: LogFacts): void;
  error(event: string, facts?: LogFacts, cause?: unknown): void;
};

/**
 * Login by a foreign identity provider (OpenID Connect, authorisation code flow with PKCE). Filled by an adapter when an
 * installation configures one; until then local accounts are the only way in.
 * @public
 */
export type IdentityProvider = {
  /** Address to send the browser to, and what must be remembered until it comes back. */
  begin(returnTo: string): Promise<{ redirectTo: string; pending: string }>;
  /** Proven subject of the identity provider; null when the answer is not genuine, not fresh or not ours. */
  complete(callbackUrl: URL, pending: string): Promise<{ issuer: string; subject: string } | null>;
};

/** What became of one message to a foreign address. */
export type WebhookOutcome =
  | { readonly kind: "delivered"; readonly status: number }
  | { readonly kind: "refused"; readonly code: "webhook.address" | "webhook.target" }
  | { readonly kind: "failed"; readonly code: "webhook.status" | "webhook.network" | "webhook.timeout" };

export type WebhookMessage = {
  readonly id: string;
  readonly kind: string;
  readonly occurredAt: string;
  readonly content: Readonly<Record<string, string | number | boolean | null>>;
};

export type WebhookSender = { send(message: WebhookMessage): Promise<WebhookOutcome> };

/** Slow, salted password hashes (Argon2id). Never call it inside a unit of work: it takes tens of milliseconds. */
export type PasswordHasher = {
  hash(password: string): Promise<string>;
  /** With null (no such account, no password set) it works just as long and answers false. */
  verify(stored: string | null, password: string): Promise<boolean>;
};

/** Random secrets of 256 bits, of which only the hash is ever stored. */
export type SecretSource = {
  create(): string;
  hash(secret: string): string;
};

/** What a request needs to know of the configuration. */
export type Settings = {
  /** Demonstration: one button per demo role instead of passwords. */
  readonly demo: boolean;
  readonly version: string;
  readonly sessionIdleMinutes: number;
  readonly sessionHours: number;
  /** Address at which people reach this installation; missing: whatever host the browser used. */
  readonly publicUrl?: string;
};

/** Everything services and queries work with. Built once in app/composition.server.ts. */
export type Deps = {
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly log: Logger;
  readonly settings: Settings;
  /** For reading only; every change goes through {@link UnitOfWork}. */
  readonly repositories: Repositories;
  /** One transaction: the change, its audit event and what follows from it, or nothing at all. */
  readonly unitOfWork: UnitOfWork;
  /** Walks the whole audit trail; takes seconds for a million entries, never call it inside a unit of work. */
  readonly verifyAudit: (checkpoint: AuditCheckpoint | null) => Promise<AuditVerdict>;
  readonly passwords: PasswordHasher;
  readonly secrets: SecretSource;
  /** Excel and CSV files of people. */
  readonly tableFiles: TableFiles;
  /** Reads and compares what somebody sent, in a worker thread. */
  readonly checkFile: FileChecker;
  /** Prints in worker threads, never on the request thread. */
  readonly printer: Printer;
  /** Places the nodes of a dependency graph; large ones in a worker thread. */
  readonly layoutGraph: GraphLayouter;
  /** Tells a configured address about releases; null where none is configured. */
  readonly webhooks: WebhookSender | null;
  /** Sends reminders and invitations; null where no mail server is configured, then nothing is sent. */
  readonly mailer: Mailer | null;
};
