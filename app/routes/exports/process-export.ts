import type { LoaderFunctionArgs } from "@remix-run/node";

import { requires } from "#app/domain/access/index.ts";
import { registerFile } from "#app/http/register-file.server.ts";

export const handle = { access: requires("process.read") };

/** The register of the processes as a file. */
export function loader(args: LoaderFunctionArgs) {
  return registerFile(args, "processes");
}
