import type { LoaderFunctionArgs } from "@remix-run/node";

import { requires } from "#app/domain/access/index.ts";
import { planFile } from "#app/http/plan-file.server.ts";
import { notFound } from "#app/http/problem.server.ts";

export const handle = { access: requires("plan.read") };

/** One edition of a plan as PDF. */
export function loader(args: LoaderFunctionArgs) {
  const number = args.params["number"] ?? "";
  if (!/^\d{1,6}$/.test(number)) throw notFound();
  return planFile(args, Number(number));
}
