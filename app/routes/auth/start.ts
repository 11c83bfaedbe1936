import { redirect, type LoaderFunctionArgs } from "@remix-run/node";

import { SIGNED_IN } from "#app/domain/access/index.ts";

export const handle = { access: SIGNED_IN };

/** The bare address leads to where one works. */
export function loader({ context }: LoaderFunctionArgs) {
  return redirect(context.actor ? "/account" : "/login");
}
