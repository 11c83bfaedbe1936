import type { Exercise } from "#app/domain/exchange/index.ts";
import type { Deps } from "#app/services/ports.ts";

import { organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { subjectAddress, subjectName } from "../analysis/trail-view.ts";
import type { DetailRequest } from "../processes/process-detail.server.ts";

export interface ExerciseDetailView {
  readonly exercise: Exercise;
  readonly subjects: readonly { readonly id: string; readonly name: string; readonly to: string | null }[];
}

/** One exercise to read: concept, goals, Drehbuch, results. */
export async function exerciseDetail(
  deps: Deps,
  request: DetailRequest,
): Promise<ExerciseDetailView | undefined> {
  const { organisation, id } = request;
  const stored = await deps.repositories.exercises.findByCode(organisation.id, id);
  if (!stored) return undefined;
  const exercise = stored.value;
  const analysis = await organisationAnalysis(deps, organisation.id);
  const context = analysis ? { model: analysis.model, language: request.language, base: request.base } : null;
  return {
    exercise,
    subjects: exercise.subjects.map((subject) => ({
      id: subject,
      name: context ? subjectName(context, subject) : subject,
      to: (context ? subjectAddress(context, subject) : undefined) ?? null,
    })),
  };
}
