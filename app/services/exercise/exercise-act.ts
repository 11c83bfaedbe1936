import type { z } from "zod";

import type { Actor } from "#app/domain/access/index.ts";
import type { Exercise } from "#app/domain/exchange/index.ts";
import type { Result } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

/** What an act may look at: everything in the same transaction. */
export interface ActSituation {
  readonly repositories: Repositories;
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly requestId: string;
  /** Instant, and the same in Berlin: clock `HH:MM` and date. */
  readonly now: string;
  readonly clock: string;
  readonly today: string;
}

/** A refusal names a message code and, where there is one, the field it is about. */
export interface ActRefusal {
  readonly code: string;
  readonly field?: string;
}

export type ActResult = Result<Exercise, ActRefusal>;
export type Change = (exercise: Exercise, situation: ActSituation) => ActResult | Promise<ActResult>;

/** One act of a page: its form and what it does to the exercise. */
export interface ExerciseAct {
  readonly schema: z.ZodType;
  readonly change: (values: unknown) => Change;
}

/** Ties the form of an act to what it does, so that both have the same values. */
export function act<S extends z.ZodType>(
  schema: S,
  change: (
    values: z.output<S>,
    exercise: Exercise,
    situation: ActSituation,
  ) => ActResult | Promise<ActResult>,
): ExerciseAct {
  return {
    schema,
    change: (values) => (exercise, situation) => change(values as z.output<S>, exercise, situation),
  };
}

export type ExerciseActs = Readonly<Record<string, ExerciseAct>>;
