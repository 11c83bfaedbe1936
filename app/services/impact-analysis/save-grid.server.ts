import type { Actor } from "#app/domain/access/index.ts";
import {
  carriedColumns,
  carriedProcess,
  gridChange,
  type GridChange,
  type GridDraft,
  type GridProblem,
  gridProblems,
} from "#app/domain/assessment/index.ts";
import { USUAL_PARAMETERS } from "#app/domain/exchange/index.ts";
import { err, type Result } from "#app/domain/shared/result.ts";
import { type SubmittedTwice, submitOnce } from "#app/services/submit-once.server.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import {
  type ParametersRefusal,
  type ParametersSaved,
  type ParametersSubmission,
  putParameters,
} from "./put-parameters.server.ts";
import { type ChangeContext, type RecordedChange, recordChanges } from "./record-change.server.ts";

export interface SaveGridInput extends ParametersSubmission {
  readonly grid: GridDraft;
}

export type SaveGridRefusal =
  | SubmittedTwice
  | ParametersRefusal
  | { readonly code: "grid.unsound"; readonly problems: readonly GridProblem[] };

type Saved = Result<ParametersSaved, SaveGridRefusal>;

/** Amounts per horizon move along with the ratings. */
async function carryQuantities(
  repositories: Repositories,
  actor: Actor,
  context: ChangeContext,
  change: GridChange,
): Promise<void> {
  const { id } = context.organisation;
  const { resourceUses, capacities } = repositories;
  const changes: RecordedChange[] = [];
  for (const { value, version } of await resourceUses.listByOrganisation(id)) {
    if (!value.quantities?.length) continue;
    const after = { ...value, quantities: carriedColumns(value.quantities, change) };
    const updated = await resourceUses.update(id, after, version);
    if (!updated.ok) throw new Error("a resource use changed inside of its own transaction");
    const code = JSON.stringify([value.process, value.resource]);
    const written = { code, version: updated.value.version, before: value, after };
    changes.push({ kind: "resource-use", ...written });
  }
  for (const { value, version } of await capacities.listByOrganisation(id)) {
    if (value.quantities.length === 0) continue;
    const after = { ...value, quantities: carriedColumns(value.quantities, change) };
    const updated = await capacities.update(id, after, version);
    if (!updated.ok) throw new Error(`capacity ${value.id} changed inside of its own transaction`);
    const written = { code: value.id, version: updated.value.version, before: value, after };
    changes.push({ kind: "capacity", ...written });
  }
  await recordChanges(repositories, actor, context, changes);
}

function movesColumns({ columns }: GridChange, old: number): boolean {
  return columns.length !== old || columns.some((column, at) => column !== at);
}

async function write(repositories: Repositories, actor: Actor, input: SaveGridInput): Promise<Saved> {
  const { organisation, grid, expectedVersion } = input;
  const stored = await repositories.parameters.find(organisation.id);
  if (stored && stored.version !== expectedVersion)
    return err({ code: "row.conflict", current: stored.value, version: stored.version });
  const before = stored?.value ?? USUAL_PARAMETERS;
  const processes = await repositories.processes.listByOrganisation(organisation.id);
  const problems = gridProblems(
    before,
    grid,
    processes.map(({ value }) => value),
  );
  if (problems.length > 0) return err({ code: "grid.unsound", problems });
  const change = gridChange(before, grid);
  const saved = await putParameters(repositories, actor, input, {
    parameters: change.parameters,
    carry: (process) => carriedProcess(process, change),
  });
  if (saved.ok && movesColumns(change, before.horizonsHours.length))
    await carryQuantities(repositories, actor, input, change);
  return saved;
}

/**
 * Changes the grid of the ratings: horizons, damage scenarios and levels (BSI 200-4, 7.1.2). Ratings and amounts move along
 * with their lines in the same transaction; what is rated cannot lose its line.
 */
export async function saveGrid(deps: Deps, actor: Actor, input: SaveGridInput): Promise<Saved> {
  const { submitId, grid, expectedVersion, reason } = input;
  return submitOnce(deps, actor, { submitId, content: { grid, expectedVersion, reason } }, (repositories) =>
    write(repositories, actor, input),
  );
}
