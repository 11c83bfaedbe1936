import type { LoaderFunctionArgs } from "@remix-run/node";

import { requires } from "#app/domain/access/index.ts";
import { planFile } from "#app/http/plan-file.server.ts";

export const handle = { access: requires("plan.read") };

/** The plan as it stands as PDF. */
export function loader(args: LoaderFunctionArgs) {
  return planFile(args, null);
}
