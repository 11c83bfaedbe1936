import type { LoaderFunctionArgs } from "@remix-run/node";

import { requires } from "#app/domain/access/index.ts";
import { isResponseList } from "#app/forms/records/record-kind.ts";
import { notFound } from "#app/http/problem.server.ts";
import { registerFile } from "#app/http/register-file.server.ts";

export const handle = { access: requires("response.read") };

/** The roles or one of the smaller lists of the BAO as a file. */
export function loader(args: LoaderFunctionArgs) {
  const { kind } = args.params;
  if (kind !== "roles" && !isResponseList(kind)) throw notFound();
  return registerFile(args, `response/${kind}`);
}
