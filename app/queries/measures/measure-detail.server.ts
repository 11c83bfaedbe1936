import { type Actor, can, measureObject } from "#app/domain/access/index.ts";
import type { Measure } from "#app/domain/exchange/index.ts";
import { isOverdue, missingData } from "#app/domain/improvement/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { peopleToJudge } from "#app/services/access/people-to-judge.server.ts";
import type { Deps } from "#app/services/ports.ts";

export interface MeasureDetailView {
  readonly measure: Measure;
  readonly version: number;
  readonly mayEdit: boolean;
  readonly overdue: boolean;
  readonly missing: ReturnType<typeof missingData>;
  /** Exercise it came from, if it did. */
  readonly exercise: string | null;
}

/** One measure of the plan; undefined when there is none one may see. */
export async function measureDetail(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
  id: string,
): Promise<MeasureDetailView | undefined> {
  const stored = await deps.repositories.measures.findByCode(organisation.id, id);
  if (!stored) return undefined;
  const measure = stored.value;
  const people = await peopleToJudge(deps.repositories, actor, organisation, [
    "measure.read",
    "measure.edit",
  ]);
  const target = { organisation, object: measureObject(measure, people) };
  if (!can(actor, "measure.read", target)) return undefined;
  return {
    measure,
    version: stored.version,
    mayEdit: can(actor, "measure.edit", target),
    overdue: isOverdue(measure, dateInBerlin(deps.clock.now())),
    missing: missingData(measure),
    exercise: measure.source === "exercise" ? await exerciseOf(deps, organisation, measure) : null,
  };
}

async function exerciseOf(
  deps: Deps,
  organisation: CurrentOrganisation,
  measure: Measure,
): Promise<string | null> {
  const exercises = await deps.repositories.exercises.listByOrganisation(organisation.id);
  return exercises.find(({ value }) => value.measures.includes(measure.id))?.value.id ?? null;
}
