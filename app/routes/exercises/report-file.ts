import type { LoaderFunctionArgs } from "@remix-run/node";

import { requires } from "#app/domain/access/index.ts";
import { exercisePage } from "#app/http/acts/exercise-page.server.ts";
import { fileResponse } from "#app/http/file-response.server.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { printExerciseReport } from "#app/services/exercise/print-report.server.ts";

export const handle = { access: requires("exercise.read") };

/** Report of one exercise as a file; printed anew each time from what is stored. */
export async function loader(args: LoaderFunctionArgs) {
  const { context } = args;
  const { view } = await exercisePage(args, true);
  const { exercise, version } = view;
  const order = { organisation: requireOrganisation(context), actor: requireActor(context) };
  const { language, requestId } = context;
  const bytes = await printExerciseReport(context.deps, {
    ...order,
    language,
    exercise,
    taken: { version, requestId },
  });
  if (!bytes) throw notFound();
  return fileResponse(bytes, `Uebungsbericht-${exercise.id}.pdf`);
}
