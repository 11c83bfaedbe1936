import { type ActionFunctionArgs, data } from "@remix-run/node";

import type { Exercise } from "#app/domain/exchange/index.ts";
import { decidedAct, overtakenAct, refusedAct } from "#app/forms/act-conflict.ts";
import {
  type ChangeRefusal,
  changeExercise,
  type ChangeRequest,
} from "#app/services/exercise/change-exercise.server.ts";
import type { ExerciseActs } from "#app/services/exercise/exercise-act.ts";

import { notFound, problem } from "../problem.server.ts";
import { redirectTo } from "../redirect-to.server.ts";
import { requireActor, requireOrganisation } from "../require-actor.server.ts";
import { actValues, type PostedAct, readAct } from "./read-act.server.ts";

interface ActOptions {
  readonly acts: ExerciseActs;
  readonly abilities?: ChangeRequest["abilities"];
  /** Address to go to when the act is done; `saved` tells the page that its forms may be empty again. */
  readonly done: string;
}

/** Texts of an exercise as its forms show them, to stand beside what was typed after a conflict. */
function storedTexts(exercise: Exercise, names: readonly string[]): Record<string, string> {
  const values = exercise as unknown as Readonly<Record<string, unknown>>;
  const textOf = (value: unknown) =>
    Array.isArray(value) ? value.join("\n") : typeof value === "string" ? value : "";
  return Object.fromEntries(
    names.filter((name) => name in values).map((name) => [name, textOf(values[name])]),
  );
}

/** Does one posted act on the exercise of the address: 303 when it is done, 422 or 409 with everything that was typed. */
export async function runExerciseAct(args: ActionFunctionArgs, options: ActOptions, read?: PostedAct) {
  const { context, request, params } = args;
  const { posted, again } = decidedAct(read ?? (await readAct(request)));
  const chosen = Object.hasOwn(options.acts, posted.intent) ? options.acts[posted.intent] : undefined;
  if (!chosen) throw problem("request.malformed");
  if (again) return data(again, 422);
  const values = actValues(chosen.schema, posted);
  if (!values.ok) return data(refusedAct(posted, values.error), 422);
  const done = await changeExercise(context.deps, requireActor(context), {
    organisation: requireOrganisation(context),
    id: params["id"] ?? "",
    expectedVersion: posted.version,
    submitId: posted.submitId,
    requestId: context.requestId,
    content: { intent: posted.intent, values: posted.values },
    change: chosen.change(values.value),
    ...(options.abilities ? { abilities: options.abilities } : {}),
  });
  if (done.ok)
    throw redirectTo(`${options.done}${options.done.includes("?") ? "&" : "?"}saved=${posted.submitId}`);
  return refuse(posted, done.error);
}

function refuse(posted: PostedAct, error: ChangeRefusal) {
  if (error.code === "object.missing") throw notFound();
  if (error.code === "access.forbidden") throw problem("access.forbidden");
  if ("current" in error) {
    const texts = storedTexts(error.current, Object.keys(posted.values));
    return data(overtakenAct(posted, { texts, version: error.version }), 409);
  }
  const field = "field" in error && error.field !== undefined ? error.field : "";
  return data(refusedAct(posted, { [field]: error.code }), 422);
}
