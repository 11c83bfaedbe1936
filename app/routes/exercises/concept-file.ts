import type { LoaderFunctionArgs } from "@remix-run/node";

import { requires } from "#app/domain/access/index.ts";
import { exercisePage } from "#app/http/acts/exercise-page.server.ts";
import { fileResponse } from "#app/http/file-response.server.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { printExerciseConcept } from "#app/services/exercise/print-concept.server.ts";

export const handle = { access: requires("exercise.read") };

/** Concept of one exercise as a file. The edition for the direction is there only for people who know the script. */
export async function loader(args: LoaderFunctionArgs) {
  const { context, request } = args;
  const { view } = await exercisePage(args, true);
  const { exercise, knowsScript } = view;
  const isForDirection = new URL(request.url).searchParams.get("reader") === "direction";
  if (isForDirection && !knowsScript) throw notFound();
  const order = { organisation: requireOrganisation(context), actor: requireActor(context) };
  const { language } = context;
  const reader = isForDirection ? "direction" : "participants";
  const bytes = await printExerciseConcept(context.deps, { ...order, language, exercise }, reader);
  if (!bytes) throw notFound();
  const mark = isForDirection ? "-Leitung" : "";
  return fileResponse(bytes, `Uebungskonzept-${exercise.id}${mark}.pdf`);
}
