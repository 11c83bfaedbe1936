import type { AuditAction } from "#app/domain/audit/index.ts";
import { type Actor, can } from "#app/domain/access/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import { partLabel, SHEET_KEYS, type SheetKey } from "#app/domain/tables/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { scriptSecrets } from "#app/services/access/script-secrets.server.ts";
import type { Deps } from "#app/services/ports.ts";

/** One transfer as the audit trail has it. */
export interface TransferRow {
  readonly seq: number;
  readonly at: string;
  readonly action: AuditAction;
  /** Null where the account is gone; empty for the machine itself. */
  readonly who: string | null;
  /** SHA-256 of what went in or out, in hexadecimal digits. */
  readonly hash: string | null;
}

export interface ExchangeHomeView {
  readonly canImport: boolean;
  /** Exercises whose script stays out of the person's files. */
  readonly hiddenScripts: number;
  readonly sheets: readonly { readonly key: SheetKey; readonly name: string }[];
  readonly transfers: readonly TransferRow[];
}

const SHOWN = 10;

function hashIn(payload: unknown): string | null {
  const { documentHash, fileHash } = (payload ?? {}) as Readonly<Record<string, unknown>>;
  const hash = documentHash ?? fileHash;
  return typeof hash === "string" ? hash : null;
}

/** What the person may do with files here, and what came in and went out lately. */
export async function exchangeHome(
  deps: Deps,
  reader: { readonly actor: Actor; readonly organisation: CurrentOrganisation; readonly language: Language },
): Promise<ExchangeHomeView> {
  const { repositories } = deps;
  const { actor, organisation, language } = reader;
  const found = await repositories.audit.list(organisation.id, {
    objectKind: "organisation",
    pageSize: SHOWN,
  });
  const ids = [...new Set(found.rows.map((row) => row.actor))].filter((id) => id !== "system");
  const names = await repositories.accounts.listNames(ids);
  return {
    canImport: can(actor, "exchange.import", { organisation }),
    hiddenScripts: (await scriptSecrets(deps, actor, organisation)).length,
    sheets: SHEET_KEYS.map((key) => ({ key, name: partLabel(key, language) })),
    transfers: found.rows.map(({ seq, occurredAt, action, actor: account, payload }) => ({
      seq,
      at: occurredAt,
      action,
      who: account === "system" ? "" : (names.get(account) ?? null),
      hash: hashIn(payload),
    })),
  };
}
