import type { LoaderFunctionArgs } from "@remix-run/node";

import { requires } from "#app/domain/access/index.ts";
import { registerFile } from "#app/http/register-file.server.ts";

export const handle = { access: requires("exercise.read") };

/** Which plans, roles and resources were exercised, as a file. */
export function loader(args: LoaderFunctionArgs) {
  return registerFile(args, "exercise-coverage");
}
