import type { LoaderFunctionArgs } from "@remix-run/node";

import { requires } from "#app/domain/access/index.ts";
import { registerFile } from "#app/http/register-file.server.ts";

export const handle = { access: requires("audit.read") };

/** Who wrote, checked and released which edition, as a file. */
export function loader(args: LoaderFunctionArgs) {
  return registerFile(args, "approvals");
}
