import { type AuditFault, faultText } from "#app/domain/audit/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { formatExactInstant } from "#app/i18n/dates.ts";
import { type ChainVerification, lastVerification } from "#app/services/evidence/verify-chain.server.ts";
import type { Deps } from "#app/services/ports.ts";

export interface ChainStateView {
  /** Entries of the whole chain, of every organisation. */
  readonly size: number;
  /** Hash of the last entry. */
  readonly hash: string;
  /** The last walk along the chain; null when there was none yet. */
  readonly verified: {
    readonly at: string;
    readonly size: number;
    readonly faultCount: number;
    /** Sentences about faults that concern the chain or this organisation. */
    readonly faults: readonly string[];
  } | null;
}

function concerns(fault: ChainVerification["faults"][number], organisation: CurrentOrganisation): boolean {
  return "seq" in fault || fault.organisation === organisation.code;
}

/** Where the chain stands and when it was last found unchanged. Two statements. */
export async function chainState(
  deps: Pick<Deps, "repositories">,
  organisation: CurrentOrganisation,
  language: Language,
): Promise<ChainStateView> {
  const { size, hash } = await deps.repositories.audit.head();
  const last = await lastVerification(deps);
  if (!last) return { size, hash, verified: null };
  const faults = last.faults
    .filter((fault) => concerns(fault, organisation))
    .map((fault) => faultText(fault as AuditFault, language));
  const { faultCount } = last;
  const verified = { at: formatExactInstant(last.at, language), size: last.size, faultCount, faults };
  return { size, hash, verified };
}
