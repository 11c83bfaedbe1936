import { redirect, type LoaderFunctionArgs } from "@remix-run/node";

import { PUBLIC } from "#app/domain/access/index.ts";
import { landing } from "#app/queries/access/landing.server.ts";

export const handle = { access: PUBLIC };

/** The bare address leads to where one works. */
export async function loader({ context }: LoaderFunctionArgs) {
  return redirect(context.actor ? await landing(context.deps, context.actor) : "/login");
}
