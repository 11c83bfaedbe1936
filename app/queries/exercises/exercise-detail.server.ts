import { can, exerciseObject } from "#app/domain/access/index.ts";
import type { Exercise } from "#app/domain/exchange/index.ts";
import { isScriptOpen, withoutScript } from "#app/domain/exercise/index.ts";
import type { Deps } from "#app/services/ports.ts";

import { peopleForReach } from "../access/people-for-reach.server.ts";
import { organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { subjectAddress, subjectName } from "../analysis/trail-view.ts";
import { type DetailRequest, trailContext } from "../processes/process-detail.server.ts";

export interface ExerciseDetailView {
  readonly exercise: Exercise;
  /** The reader may know the Drehbuch, and so the concept for the direction. */
  readonly knowsScript: boolean;
  readonly subjects: readonly { readonly id: string; readonly name: string; readonly to: string | null }[];
}

/** One exercise to read: concept, goals, Drehbuch, results. */
export async function exerciseDetail(
  deps: Deps,
  request: DetailRequest,
): Promise<ExerciseDetailView | undefined> {
  const { organisation, actor, id } = request;
  const stored = await deps.repositories.exercises.findByCode(organisation.id, id);
  if (!stored) return undefined;
  const people = await peopleForReach(deps, actor, organisation, ["exercise.read", "exercise.edit"]);
  const object = exerciseObject(stored.value, people);
  if (!can(actor, "exercise.read", { organisation, object })) return undefined;
  const knowsScript = isScriptOpen(stored.value) || can(actor, "exercise.edit", { organisation, object });
  const exercise = knowsScript ? stored.value : withoutScript(stored.value);
  const analysis = await organisationAnalysis(deps, organisation);
  const context = analysis ? trailContext(request, analysis) : null;
  return {
    exercise,
    knowsScript,
    subjects: exercise.subjects.map((subject) => ({
      id: subject,
      name: context ? subjectName(context, subject) : subject,
      to: (context ? subjectAddress(context, subject) : undefined) ?? null,
    })),
  };
}
