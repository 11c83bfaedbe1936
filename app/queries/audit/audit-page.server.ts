import type { Actor } from "#app/domain/access/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { scriptSecrets } from "#app/services/access/script-secrets.server.ts";
import type { Deps } from "#app/services/ports.ts";
import type { AccountWithRoles } from "#db/repositories/access-repositories.ts";
import type { AuditFilter, SecretValues } from "#db/repositories/audit-records.ts";

import { auditFilter, type AuditRequest } from "./audit-request.ts";
import { auditRows, type AuditRowView } from "./audit-rows.server.ts";
import { auditWords } from "./audit-words.server.ts";

export interface AuditReader {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly language: Language;
}

export interface AuditPageView {
  readonly rows: readonly AuditRowView[];
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  /** Accounts to filter by. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

interface Prepared {
  readonly people: readonly AccountWithRoles[];
  readonly secrets: readonly SecretValues[];
  readonly filter: AuditFilter;
}

/** What must be known before the trail is read. The script of an exercise must not be found by its words either. */
async function prepared(deps: Deps, reader: AuditReader, request: AuditRequest): Promise<Prepared> {
  const { actor, organisation } = reader;
  const people = await deps.repositories.accounts.listWithRoles(organisation.id);
  const words = await auditWords(deps, organisation.id, request.q, people);
  const secrets = await scriptSecrets(deps, actor, organisation);
  return { people, secrets, filter: { ...auditFilter(request), words, secrets } };
}

/** One page of the audit trail of an organisation in words, newest first. */
export async function auditPage(
  deps: Deps,
  reader: AuditReader,
  request: AuditRequest,
): Promise<AuditPageView> {
  const { organisation, language } = reader;
  const { people, secrets, filter } = await prepared(deps, reader, request);
  const found = await deps.repositories.audit.list(organisation.id, filter);
  const wish = { organisationId: organisation.id, language, people, secrets };
  return {
    rows: await auditRows(deps, found.rows, wish),
    page: found.page,
    pageSize: found.pageSize,
    total: found.total,
    people: people.map(({ id, displayName }) => ({ id, name: displayName })),
  };
}

const ROWS_AT_ONCE = 500;
/** What a spreadsheet is still opened with. */
const MOST_ROWS = 50_000;

/** Every entry that fits the request, newest first; more than fifty thousand are cut off and said to be. */
export async function auditEntries(
  deps: Deps,
  reader: AuditReader,
  request: AuditRequest,
): Promise<{ readonly rows: readonly AuditRowView[]; readonly total: number }> {
  const { organisation, language } = reader;
  const { people, secrets, filter } = await prepared(deps, reader, request);
  const wish = { organisationId: organisation.id, language, people, secrets };
  const rows: AuditRowView[] = [];
  for (let page = 1; ; page += 1) {
    const found = await deps.repositories.audit.list(organisation.id, {
      ...filter,
      page,
      pageSize: ROWS_AT_ONCE,
    });
    rows.push(...(await auditRows(deps, found.rows, wish)));
    if (found.rows.length < ROWS_AT_ONCE || rows.length >= MOST_ROWS) return { rows, total: found.total };
  }
}
