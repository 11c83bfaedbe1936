import { can, measureObject } from "#app/domain/access/index.ts";
import type { Exercise, Measure } from "#app/domain/exchange/index.ts";
import { isOverdue, missingData } from "#app/domain/improvement/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { peopleToJudge } from "#app/services/access/people-to-judge.server.ts";
import type { Deps } from "#app/services/ports.ts";

import { type LinkedSubject, linkedSubjects } from "../analysis/linked-subjects.server.ts";
import type { DetailRequest } from "../processes/process-detail.server.ts";
import { measureChain, type MeasureChainView } from "./measure-chain.server.ts";

export interface MeasureDetailView {
  readonly measure: Measure;
  readonly version: number;
  readonly mayEdit: boolean;
  readonly overdue: boolean;
  readonly missing: ReturnType<typeof missingData>;
  /** Exercise it came from, if it did. */
  readonly exercise: string | null;
  /** What it is about. */
  readonly subjects: readonly LinkedSubject[];
  /** The way back to who approved what; null for people who do not read all of it. */
  readonly chain: MeasureChainView | null;
}

/** One measure of the plan; undefined when there is none one may see. */
export async function measureDetail(
  deps: Deps,
  request: DetailRequest,
): Promise<MeasureDetailView | undefined> {
  const { organisation, actor, id } = request;
  const stored = await deps.repositories.measures.findByCode(organisation.id, id);
  if (!stored) return undefined;
  const measure = stored.value;
  const people = await peopleToJudge(deps.repositories, actor, organisation, [
    "measure.read",
    "measure.edit",
  ]);
  const target = { organisation, object: measureObject(measure, people) };
  if (!can(actor, "measure.read", target)) return undefined;
  const exercise = await exerciseOf(deps, organisation, measure);
  return {
    measure,
    version: stored.version,
    mayEdit: can(actor, "measure.edit", target),
    overdue: isOverdue(measure, dateInBerlin(deps.clock.now())),
    missing: missingData(measure),
    exercise: measure.source === "exercise" ? (exercise?.id ?? null) : null,
    subjects: await linkedSubjects(deps, request, measure.subjects),
    chain: await measureChain(deps, actor, organisation, { measure, exercise }),
  };
}

async function exerciseOf(
  deps: Deps,
  organisation: CurrentOrganisation,
  measure: Measure,
): Promise<Exercise | null> {
  const exercises = await deps.repositories.exercises.listByOrganisation(organisation.id);
  return exercises.find(({ value }) => value.measures.includes(measure.id))?.value ?? null;
}
