import { type Actor, can } from "#app/domain/access/index.ts";
import { afterNewParameters } from "#app/domain/assessment/index.ts";
import { type BiaParameters, USUAL_PARAMETERS } from "#app/domain/exchange/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

export interface ParameterChange {
  readonly at: string;
  readonly by: string | null;
  readonly reason: string | null;
}

export interface ParametersView {
  readonly parameters: BiaParameters;
  readonly version: number;
  readonly changedAt: string;
  /** BIA sheets that a change would mark „neu zu bewerten“. */
  readonly reassessed: number;
  readonly canEdit: boolean;
  readonly history: readonly ParameterChange[];
}

const CHANGES_SHOWN = 10;
const ACCOUNTS_ASKED = 200;

async function historyOf(deps: Deps, organisationId: string): Promise<readonly ParameterChange[]> {
  const page = await deps.repositories.audit.list(organisationId, {
    objectKind: "parameters",
    pageSize: CHANGES_SHOWN,
  });
  if (page.rows.length === 0) return [];
  const accounts = await deps.repositories.accounts.listByOrganisation(organisationId, {
    pageSize: ACCOUNTS_ASKED,
  });
  const names = new Map(accounts.rows.map((account) => [account.id, account.displayName]));
  return page.rows.map(({ occurredAt, actor, reason }) => ({
    at: occurredAt,
    by: names.get(actor) ?? null,
    reason,
  }));
}

/** The BIA parameters with what a change of them would set off. Undefined while there are none. */
export async function parametersView(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
): Promise<ParametersView | undefined> {
  const stored = await deps.repositories.parameters.find(organisation.id);
  if (!stored) return undefined;
  const processes = await deps.repositories.processes.listByOrganisation(organisation.id);
  return {
    parameters: stored.value,
    version: stored.version,
    changedAt: stored.updatedAt,
    reassessed: processes.filter(({ value }) => afterNewParameters(value, stored.value) !== value).length,
    canEdit: can(actor, "parameters.edit", { organisation }),
    history: await historyOf(deps, organisation.id),
  };
}

export type ParametersFormView = Pick<ParametersView, "parameters" | "version" | "reassessed">;

/** What the form begins with: the present parameters, or for a new organisation the usual ones as version 0. */
export async function parametersFormView(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
): Promise<ParametersFormView> {
  const stored = await parametersView(deps, actor, organisation);
  return stored ?? { parameters: USUAL_PARAMETERS, version: 0, reassessed: 0 };
}
