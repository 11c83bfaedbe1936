import { isRoleCode } from "#app/domain/access/index.ts";
import { fieldChangesSchema, type AuditAction } from "#app/domain/audit/index.ts";
import type { BiaParameters } from "#app/domain/exchange/index.ts";
import { changeLines, eventSentence, namedCodes, type ChangeLine } from "#app/domain/history/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import { catalogueOf } from "#app/i18n/catalogue.ts";
import { dateInBerlin, formatDate, formatExactInstant } from "#app/i18n/dates.ts";
import type { Deps } from "#app/services/ports.ts";
import type { AccountWithRoles } from "#db/repositories/access-repositories.ts";
import type { AuditRecord, SecretValues } from "#db/repositories/audit-records.ts";
import type { ObjectName } from "#db/repositories/object-name-records.ts";

/** One entry of the audit trail in words. */
export interface AuditRowView {
  readonly seq: number;
  readonly occurredAt: string;
  /** Date, time to the second and zone. */
  readonly at: string;
  /** Name of the acting person; null where the account is gone, empty for the machine itself. */
  readonly who: string | null;
  /** Roles the person held at that time. */
  readonly roles: readonly string[];
  readonly action: AuditAction;
  readonly sentence: string;
  readonly objectKind: string;
  readonly objectCode: string;
  /** The object is still there. */
  readonly exists: boolean;
  /** Counts the changes of the object. */
  readonly version: number | null;
  readonly lines: readonly ChangeLine[];
  readonly reason: string | null;
  /** Checksum of what the event is about: an edition, a file, a content. */
  readonly contentHash: string | null;
  /** Of the entry itself. */
  readonly hash: string;
}

interface Wish {
  readonly organisationId: string;
  readonly language: Language;
  readonly people: readonly AccountWithRoles[];
  readonly secrets: readonly SecretValues[];
}

interface Reading extends Wish {
  readonly names: ReadonlyMap<string, string | null>;
  readonly objects: readonly ObjectName[];
  readonly codes: ReadonlyMap<string, string>;
  readonly parameters: BiaParameters | null;
}

const MATRIX_FIELDS = ["matrix", "shortForm", "quantities", "emergencyLevelPercent", "reasons"];

function changesOf({ payload }: AuditRecord) {
  const parsed = fieldChangesSchema.safeParse((payload as { changes?: unknown }).changes);
  return parsed.success ? parsed.data : null;
}

function needsParameters(records: readonly AuditRecord[]): boolean {
  return records.some((record) => {
    const changes = changesOf(record);
    return (
      record.object?.kind !== "parameters" &&
      MATRIX_FIELDS.some((field) => field in (changes?.before ?? {}) || field in (changes?.after ?? {}))
    );
  });
}

/** A code that means two objects says nothing about either. */
function unambiguous(objects: readonly ObjectName[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const twice = new Set<string>();
  for (const { code, name } of objects) {
    if (names.has(code) && names.get(code) !== name) twice.add(code);
    names.set(code, name);
  }
  for (const code of twice) names.delete(code);
  return names;
}

async function accountNames(
  { repositories }: Pick<Deps, "repositories">,
  records: readonly AuditRecord[],
  people: readonly AccountWithRoles[],
): Promise<ReadonlyMap<string, string | null>> {
  const names = new Map<string, string | null>(people.map(({ id, displayName }) => [id, displayName]));
  names.set("system", "");
  const ids = records.flatMap(({ actor, object, payload }) => [
    actor,
    ...(object?.kind === "account" ? [object.code] : []),
    ...[(payload as { account?: unknown }).account].filter((id) => typeof id === "string"),
  ]);
  const unknown = [...new Set(ids)].filter((id) => !names.has(id));
  if (unknown.length > 0)
    for (const [id, name] of await repositories.accounts.listNames(unknown)) names.set(id, name);
  return names;
}

function rolesAt(person: AccountWithRoles | undefined, instant: string, language: Language): string[] {
  const words = catalogueOf(language).access.roles;
  const held = (person?.roles ?? []).filter(
    ({ grantedAt, expiresAt, revokedAt }) =>
      grantedAt <= instant &&
      (expiresAt === null || expiresAt > instant) &&
      (revokedAt === null || revokedAt > instant),
  );
  return [...new Set(held.flatMap(({ role }) => (isRoleCode(role) ? [words[role]] : [])))];
}

const HASHES = ["contentHash", "snapshotHash", "pdfHash", "documentHash", "fileHash", "hash"] as const;

function contentHashOf(payload: unknown): string | null {
  const fields = payload as Readonly<Record<string, unknown>>;
  const found = HASHES.map((key) => fields[key]).find((hash) => typeof hash === "string");
  return typeof found === "string" ? found : null;
}

function objectName(record: AuditRecord, { objects, names }: Reading): string | null {
  const { object } = record;
  if (!object) return null;
  if (object.kind === "account") return names.get(object.code) ?? null;
  return objects.find(({ kind, code }) => kind === object.kind && code === object.code)?.name ?? null;
}

function linesOf(record: AuditRecord, reading: Reading): readonly ChangeLine[] {
  const changes = changesOf(record);
  const { object } = record;
  if (!changes || !object) return [];
  const isOf = ({ exercise }: SecretValues) => object.kind === "exercise" && exercise === object.code;
  return changeLines(object.kind, changes, {
    language: reading.language,
    names: reading.codes,
    parameters: reading.parameters,
    secret: reading.secrets.find(isOf)?.fields ?? [],
    erased: record.erased,
  });
}

function sentenceOf(record: AuditRecord, reading: Reading): string {
  const { language, names } = reading;
  const roles = catalogueOf(language).access.roles;
  return eventSentence(record, {
    language,
    who: names.get(record.actor) ?? null,
    objectName: objectName(record, reading),
    account: (id) => names.get(id) ?? null,
    role: (code) => (isRoleCode(code) ? roles[code] : code),
    date: (date) => formatDate(date.length > 10 ? dateInBerlin(date) : date, language),
  });
}

function toRow(record: AuditRecord, reading: Reading): AuditRowView {
  const { seq, occurredAt, object, action, reason, hash } = record;
  const person = reading.people.find(({ id }) => id === record.actor);
  return {
    seq,
    occurredAt,
    at: formatExactInstant(occurredAt, reading.language),
    who: reading.names.get(record.actor) ?? null,
    roles: rolesAt(person, occurredAt, reading.language),
    action,
    sentence: sentenceOf(record, reading),
    objectKind: object?.kind ?? "",
    objectCode: object?.code ?? "",
    exists: objectName(record, reading) !== null,
    version: object?.version ?? null,
    lines: linesOf(record, reading),
    reason,
    contentHash: contentHashOf(record.payload),
    hash,
  };
}

/** Entries of the audit trail in words. At most three statements, whatever their number. */
export async function auditRows(
  deps: Pick<Deps, "repositories">,
  records: readonly AuditRecord[],
  wish: Wish,
): Promise<readonly AuditRowView[]> {
  const { repositories } = deps;
  const names = await accountNames(deps, records, wish.people);
  const objects = await repositories.objectNames.find(wish.organisationId, namedCodes(records));
  const stored = needsParameters(records)
    ? await repositories.parameters.find(wish.organisationId)
    : undefined;
  const accounts = [...names].flatMap(([id, name]) => (name ? [[id, name] as const] : []));
  const codes = new Map([...unambiguous(objects), ...accounts]);
  const reading: Reading = { ...wish, names, objects, codes, parameters: stored?.value ?? null };
  return records.map((record) => toRow(record, reading));
}
