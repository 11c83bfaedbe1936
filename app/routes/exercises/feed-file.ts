import type { LoaderFunctionArgs } from "@remix-run/node";

import { PUBLIC } from "#app/domain/access/index.ts";
import { notFound } from "#app/http/problem.server.ts";
import { calendarFeed } from "#app/queries/exercises/calendar-feed.server.ts";

/** Calendar programs sign in by the secret in the address; every other address does not exist. */
export const handle = { access: PUBLIC };

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const secret = (params["token"] ?? "").replace(/\.ics$/, "").slice(0, 200);
  const origin = context.deps.settings.publicUrl ?? new URL(request.url).origin;
  const text = await calendarFeed(context.deps, secret, origin);
  if (text === undefined) throw notFound();
  return new Response(text, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Cache-Control": "private, no-store",
      "Content-Disposition": 'inline; filename="uebungen.ics"',
    },
  });
}
