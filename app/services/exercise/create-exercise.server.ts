import { createHash } from "node:crypto";

import { type Actor, can, exerciseObject } from "#app/domain/access/index.ts";
import { canonicalJson, fieldChanges } from "#app/domain/audit/index.ts";
import type { Exercise } from "#app/domain/exchange/index.ts";
import { isUntouched, nextNumber } from "#app/domain/exercise/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { peopleToJudge } from "#app/services/access/people-to-judge.server.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

export interface CreateExerciseInput {
  readonly organisation: CurrentOrganisation;
  /** Builds the exercise once its identifier is known. */
  readonly build: (id: string) => Result<Exercise, { readonly code: string }>;
  readonly submitId: string;
  readonly requestId: string;
  readonly content: unknown;
}

export type CreateRefusal = { readonly code: string };

const PREFIX = "ÜB";

/** Inserts one exercise under the next free number with its audit event; runs inside the caller's transaction. */
export async function insertExercise(
  repositories: Repositories,
  actor: Actor,
  input: Pick<CreateExerciseInput, "organisation" | "build" | "requestId">,
): Promise<Result<Exercise, CreateRefusal>> {
  const { organisation } = input;
  const taken = await repositories.exercises.listByOrganisation(organisation.id);
  const built = input.build(
    nextNumber(
      PREFIX,
      taken.map(({ value }) => value.id),
    ),
  );
  if (!built.ok) return built;
  const exercise = built.value;
  const people = await peopleToJudge(repositories, actor, organisation, ["exercise.edit"]);
  if (!can(actor, "exercise.edit", { organisation, object: exerciseObject(exercise, people) }))
    return err({ code: "exercise.own-unit" });
  const inserted = await repositories.exercises.insert(organisation.id, exercise);
  if (!inserted.ok) return err({ code: inserted.error.code });
  await repositories.audit.append({
    action: "record.created",
    actor: actor.accountId,
    organisationId: organisation.id,
    object: { kind: "exercise", code: exercise.id, version: inserted.value.version },
    payload: { changes: fieldChanges(null, exercise) },
    requestId: input.requestId,
  });
  return ok(exercise);
}

/** Creates an exercise under the next free number; the same submission creates one, however often it arrives. */
export async function createExercise(
  deps: Deps,
  actor: Actor,
  input: CreateExerciseInput,
): Promise<Result<string, CreateRefusal>> {
  const fingerprint = createHash("sha256").update(canonicalJson(input.content)).digest("hex");
  return deps.unitOfWork<string, CreateRefusal>(async (repositories) => {
    const earlier = await repositories.submissions.find(actor.accountId, input.submitId);
    if (earlier) {
      if (earlier.fingerprint !== fingerprint) return err({ code: "form.shape" });
      return ok(earlier.result as string);
    }
    const created = await insertExercise(repositories, actor, input);
    if (!created.ok) return created;
    const { id } = created.value;
    await repositories.submissions.insert({
      submitId: input.submitId,
      accountId: actor.accountId,
      fingerprint,
      result: id,
    });
    return ok(id);
  });
}

export interface RemoveExerciseInput {
  readonly organisation: CurrentOrganisation;
  readonly id: string;
  readonly version: number;
  readonly requestId: string;
}

/** Removes an exercise that is only planned and of which nothing was recorded; everything else is called off instead. */
export async function removeExercise(
  deps: Deps,
  actor: Actor,
  { organisation, id, version, requestId }: RemoveExerciseInput,
): Promise<Result<undefined, CreateRefusal>> {
  return deps.unitOfWork<undefined, CreateRefusal>(async (repositories) => {
    const stored = await repositories.exercises.findByCode(organisation.id, id);
    if (!stored) return err({ code: "object.missing" });
    const { value: exercise } = stored;
    const people = await peopleToJudge(repositories, actor, organisation, ["exercise.edit"]);
    if (!can(actor, "exercise.edit", { organisation, object: exerciseObject(exercise, people) }))
      return err({ code: "access.forbidden" });
    const measures = await repositories.measures.listByOrganisation(organisation.id);
    const named = measures.some(({ value }) => value.subjects.includes(id));
    if (!isUntouched(exercise) || named) return err({ code: "exercise.touched" });
    const removed = await repositories.exercises.remove(organisation.id, id, version);
    if (!removed.ok) return err({ code: "exercise.changed-meanwhile" });
    await repositories.audit.append({
      action: "record.removed",
      actor: actor.accountId,
      organisationId: organisation.id,
      object: { kind: "exercise", code: id, version: stored.version },
      payload: { changes: fieldChanges(exercise, null) },
      requestId,
    });
    return ok(undefined);
  });
}
