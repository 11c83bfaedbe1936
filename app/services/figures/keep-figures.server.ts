import { setImmediate as nextTurn } from "node:timers/promises";

import { analyse } from "#app/domain/impact-analysis/index.ts";
import {
  countKeyFigures,
  datedFigures,
  isNewSnapshot,
  type KeyFigures,
} from "#app/domain/key-figures/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import type { Deps } from "#app/services/ports.ts";
import type { LastSnapshot } from "#db/repositories/overview-records.ts";

type Needed = Pick<Deps, "repositories" | "unitOfWork" | "clock">;

async function valuesOf<T>(stored: Promise<readonly { readonly value: T }[]>): Promise<readonly T[]> {
  return (await stored).map(({ value }) => value);
}

/** Figures of the content as it is now; undefined where nothing is analysed yet. */
async function presentFigures(
  { repositories }: Needed,
  { organisationId, contentVersion, last }: LastSnapshot,
  today: string,
): Promise<KeyFigures | undefined> {
  const exercises = await valuesOf(repositories.exercises.listByOrganisation(organisationId));
  const measures = await valuesOf(repositories.measures.listByOrganisation(organisationId));
  if (last?.contentVersion === contentVersion)
    return { ...last.figures, ...datedFigures({ exercises, measures, today }) };
  const input = await repositories.analysisInput.load(organisationId);
  if (!input || input.document.processes.length === 0) return undefined;
  const plans = await valuesOf(repositories.plans.listByOrganisation(organisationId));
  const { processes } = input.document;
  return countKeyFigures({ result: analyse(input.document), processes, plans, exercises, measures, today });
}

async function keepOne(deps: Needed, standing: LastSnapshot, origin: "daily" | "release"): Promise<boolean> {
  const today = dateInBerlin(deps.clock.now());
  const { organisationId, contentVersion, last } = standing;
  const known = last?.takenOn === today && last.contentVersion === contentVersion;
  if (known && origin === "daily") return false;
  const figures = await presentFigures(deps, standing, today);
  if (!figures || !isNewSnapshot(last, today, figures)) return false;
  const kept = await deps.unitOfWork<undefined, never>(async ({ figureSnapshots }) => {
    await figureSnapshots.put(organisationId, { takenOn: today, origin, contentVersion, figures });
    return ok(undefined);
  });
  return kept.ok;
}

/**
 * Keeps the key figures of the day of every organisation in which something has changed (BSI 200-4, 14.1); other requests
 * get their turn between two organisations. Running it again, or in several processes, keeps one row a day.
 * @returns how many rows were written
 */
export async function keepFigures(deps: Needed): Promise<number> {
  let kept = 0;
  for (const standing of await deps.repositories.figureSnapshots.listLast()) {
    if (await keepOne(deps, standing, "daily")) kept += 1;
    await nextTurn();
  }
  return kept;
}

/** Keeps the figures of one organisation at a release, whatever was kept earlier that day. */
export async function keepFiguresAtRelease(deps: Needed, organisationId: string): Promise<void> {
  const all = await deps.repositories.figureSnapshots.listLast(organisationId);
  for (const standing of all) await keepOne(deps, standing, "release");
}
