import type { LoaderFunctionArgs } from "@remix-run/node";

import { requires } from "#app/domain/access/index.ts";
import { isDirectoryKind } from "#app/forms/records/record-kind.ts";
import { notFound } from "#app/http/problem.server.ts";
import { registerFile } from "#app/http/register-file.server.ts";

export const handle = { access: requires("response.read") };

/** People, units or contacts as a file. */
export function loader(args: LoaderFunctionArgs) {
  const { kind } = args.params;
  if (!isDirectoryKind(kind)) throw notFound();
  return registerFile(args, `directory/${kind}`);
}
