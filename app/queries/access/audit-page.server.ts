import { auditPayloadSchemas, type AuditAction } from "#app/domain/audit/index.ts";
import { endOfDayInBerlin, startOfDayInBerlin } from "#app/domain/shared/berlin-day.ts";
import type { Deps } from "#app/services/ports.ts";
import type { AuditRecord } from "#db/repositories/audit-records.ts";

export type AuditRequest = {
  readonly organisationId: string;
  readonly page: number;
  readonly objectKind: string;
  readonly objectCode: string;
  /** Words that must occur in the event, or empty. */
  readonly q: string;
  /** Account id, or empty. */
  readonly actor: string;
  /** Calendar dates in Berlin, or empty; both ends are included. */
  readonly from: string;
  readonly till: string;
};

export type FieldChangeView = { readonly field: string; readonly before: string; readonly after: string };

export type AuditRowView = {
  readonly seq: number;
  readonly occurredAt: string;
  /** Name of the acting person; null where the account is gone, empty for the machine itself. */
  readonly who: string | null;
  readonly action: AuditAction;
  readonly objectKind: string;
  readonly objectCode: string;
  readonly changes: readonly FieldChangeView[];
  readonly reason: string | null;
};

export type AuditPageView = {
  readonly rows: readonly AuditRowView[];
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  /** Accounts to filter by. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
};

function shown(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function changesOf(record: AuditRecord): FieldChangeView[] {
  const parsed = auditPayloadSchemas["record.changed"].safeParse(record.payload);
  if (!parsed.success) return [];
  const { before, after } = parsed.data.changes;
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return fields.map((field) => ({ field, before: shown(before[field]), after: shown(after[field]) }));
}

function filterOf(request: AuditRequest) {
  return {
    page: request.page,
    ...(request.objectKind === "" ? {} : { objectKind: request.objectKind }),
    ...(request.objectCode === "" ? {} : { objectCode: request.objectCode }),
    ...(request.q === "" ? {} : { search: request.q }),
    ...(request.actor === "" ? {} : { actor: request.actor }),
    ...(request.from === "" ? {} : { from: startOfDayInBerlin(request.from) }),
    ...(request.till === "" ? {} : { until: endOfDayInBerlin(request.till) }),
  };
}

/** The account an event is about, so that people read a name instead of an identifier. */
function accountOf(record: AuditRecord): string | undefined {
  if (record.object?.kind === "account") return record.object.code;
  if (record.action !== "grant.given" && record.action !== "grant.revoked") return undefined;
  const given = auditPayloadSchemas[record.action].safeParse(record.payload);
  return given.success ? given.data.account : undefined;
}

async function namesIn(repositories: Deps["repositories"], records: readonly AuditRecord[]) {
  const ids = records.flatMap((record) => [record.actor, accountOf(record) ?? "system"]);
  const known = [...new Set(ids)].filter((id) => id !== "system");
  const names = await repositories.accounts.listNames(known);
  return new Map<string, string | null>([
    ["system", ""],
    ...known.map((id) => [id, names.get(id) ?? null] as const),
  ]);
}

/** One page of the audit trail of an organisation, newest first. */
export async function auditPage({ repositories }: Deps, request: AuditRequest): Promise<AuditPageView> {
  const found = await repositories.audit.list(request.organisationId, filterOf(request));
  const names = await namesIn(repositories, found.rows);
  const rows = found.rows.map((record) => ({
    seq: record.seq,
    occurredAt: record.occurredAt,
    who: names.get(record.actor) ?? null,
    action: record.action,
    objectKind: record.object?.kind ?? "",
    objectCode: names.get(accountOf(record) ?? "") ?? record.object?.code ?? "",
    changes: changesOf(record),
    reason: record.reason,
  }));
  const accounts = await repositories.accounts.listByOrganisation(request.organisationId, { pageSize: 500 });
  const people = accounts.rows.map(({ id, displayName }) => ({ id, name: displayName }));
  return { rows, page: found.page, pageSize: found.pageSize, total: found.total, people };
}
