import { ok } from "#app/domain/shared/result.ts";
import { keepDigests } from "#app/services/figures/keep-digests.server.ts";
import { keepFigures } from "#app/services/figures/keep-figures.server.ts";
import type { Deps } from "#app/services/ports.ts";
import { keyFigureHistory } from "#seeds/key-figure-history.ts";

/** The present figures of the demo land, and a made-up year before them for the organisations created now. */
export async function keepDemoFigures(deps: Deps, created: readonly string[]): Promise<void> {
  await keepFigures(deps);
  await keepDigests(deps);
  const { organisations, figureSnapshots } = deps.repositories;
  for (const code of created) {
    const organisation = await organisations.findByCode(code);
    const [standing] = organisation ? await figureSnapshots.listLast(organisation.id) : [];
    if (!standing?.last) continue;
    const { organisationId, contentVersion, last } = standing;
    const history = keyFigureHistory(last.figures, last.takenOn);
    await deps.unitOfWork<undefined, never>(async (repositories) => {
      for (const snapshot of history)
        await repositories.figureSnapshots.put(organisationId, { ...snapshot, contentVersion });
      return ok(undefined);
    });
  }
}
