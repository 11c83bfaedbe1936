import type { LoaderFunctionArgs } from "@remix-run/node";

import { requires } from "#app/domain/access/index.ts";
import { printedFile } from "#app/http/printed-file.server.ts";

export const handle = { access: requires("report.read") };

/** The finished file of a report, for the person who ordered it. */
export function loader(args: LoaderFunctionArgs) {
  return printedFile(args);
}
