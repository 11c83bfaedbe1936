import type { LoaderFunctionArgs } from "@remix-run/node";

import { requires } from "#app/domain/access/index.ts";
import { registerFile } from "#app/http/register-file.server.ts";

export const handle = { access: requires("resource.read") };

/** Demand and substitutes per time horizon as a file. */
export function loader(args: LoaderFunctionArgs) {
  return registerFile(args, "capacity");
}
