import { createHash } from "node:crypto";

import { type Actor, can, exerciseObject } from "#app/domain/access/index.ts";
import { canonicalJson, fieldChanges } from "#app/domain/audit/index.ts";
import { type Exercise, exerciseSchema } from "#app/domain/exchange/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { dateInBerlin, formatClock } from "#app/i18n/dates.ts";
import { peopleToJudge } from "#app/services/access/people-to-judge.server.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import type { ActRefusal, ActSituation, Change } from "./exercise-act.ts";

export interface ChangeRequest {
  readonly organisation: CurrentOrganisation;
  readonly id: string;
  /** Version the change was made on; null for appends, which never conflict. */
  readonly expectedVersion: number | null;
  readonly submitId: string;
  readonly requestId: string;
  /** Whatever makes this submission different from others, for recognising the same one again. */
  readonly content: unknown;
  /** Ability without which nothing happens; reports are released by people who cannot edit. */
  readonly abilities?: readonly ("exercise.edit" | "exercise.approve")[];
  readonly change: Change;
}

export type ChangeRefusal =
  ActRefusal | { readonly code: "row.conflict"; readonly current: Exercise; readonly version: number };

type Changed = Result<{ readonly version: number }, ChangeRefusal>;

async function mayChange(
  repositories: Repositories,
  actor: Actor,
  request: ChangeRequest,
  exercise: Exercise,
): Promise<boolean> {
  const { organisation, abilities = ["exercise.edit"] } = request;
  const people = await peopleToJudge(repositories, actor, organisation, abilities);
  const object = exerciseObject(exercise, people);
  return abilities.some((ability) => can(actor, ability, { organisation, object }));
}

function situationOf(
  deps: Deps,
  repositories: Repositories,
  actor: Actor,
  request: ChangeRequest,
): ActSituation {
  const now = deps.clock.now();
  const { organisation, requestId } = request;
  const clock = formatClock(now, "de");
  return { repositories, actor, organisation, requestId, now, clock, today: dateInBerlin(now) };
}

async function store(
  repositories: Repositories,
  actor: Actor,
  request: ChangeRequest,
  step: Step,
): Promise<Changed> {
  const { organisation } = request;
  const { before, after, version } = step;
  if (canonicalJson(before) === canonicalJson(after)) return ok({ version });
  const checked = exerciseSchema.safeParse(after);
  if (!checked.success) return err({ code: "exercise.too-much" });
  const updated = await repositories.exercises.update(organisation.id, after, version);
  if (!updated.ok) {
    if (updated.error.code !== "row.conflict") return err({ code: "object.missing" });
    const { current } = updated.error;
    return err({ code: "row.conflict", current: current.value, version: current.version });
  }
  await repositories.audit.append({
    action: "record.changed",
    actor: actor.accountId,
    organisationId: organisation.id,
    object: { kind: "exercise", code: after.id, version: updated.value.version },
    payload: { changes: fieldChanges(before, after) },
    requestId: request.requestId,
    ...(after.statusReason === "" ? {} : { reason: after.statusReason }),
  });
  return ok({ version: updated.value.version });
}

interface Step {
  readonly before: Exercise;
  readonly after: Exercise;
  readonly version: number;
}

async function write(
  deps: Deps,
  repositories: Repositories,
  actor: Actor,
  request: ChangeRequest,
): Promise<Changed> {
  const { organisation, id, expectedVersion } = request;
  const stored = await repositories.exercises.findByCode(organisation.id, id);
  if (!stored) return err({ code: "object.missing" });
  if (!(await mayChange(repositories, actor, request, stored.value)))
    return err({ code: "access.forbidden" });
  const { value: before, version } = stored;
  if (expectedVersion !== null && version !== expectedVersion)
    return err({ code: "row.conflict", current: before, version });
  const changed = await request.change(before, situationOf(deps, repositories, actor, request));
  if (!changed.ok) return changed;
  return store(repositories, actor, request, { before, after: changed.value, version });
}

async function once(deps: Deps, actor: Actor, request: ChangeRequest): Promise<Changed> {
  const { submitId, id, content } = request;
  const fingerprint = createHash("sha256").update(canonicalJson({ id, content })).digest("hex");
  return deps.unitOfWork(async (repositories): Promise<Changed> => {
    const earlier = await repositories.submissions.find(actor.accountId, submitId);
    if (earlier) {
      if (earlier.fingerprint !== fingerprint) return err({ code: "form.shape" });
      return ok(earlier.result as { version: number });
    }
    const done = await write(deps, repositories, actor, request);
    if (!done.ok) return done;
    const result = done.value;
    await repositories.submissions.insert({ submitId, accountId: actor.accountId, fingerprint, result });
    return done;
  });
}

const MOST_TRIES = 8;

/**
 * One change of an exercise: right, version, audit event and submission mark in one transaction. Without an expected
 * version the change is an append: if somebody else was faster, it is done again on what that person has stored.
 */
export async function changeExercise(deps: Deps, actor: Actor, request: ChangeRequest): Promise<Changed> {
  let done = await once(deps, actor, request);
  if (request.expectedVersion !== null) return done;
  for (let tries = 1; tries < MOST_TRIES && !done.ok && done.error.code === "row.conflict"; tries += 1)
    done = await once(deps, actor, request);
  return done;
}
