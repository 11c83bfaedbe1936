import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from "@remix-run/node";

import {
  can,
  canSomewhere,
  isRouteAccess,
  type Ability,
  type Actor,
  type RouteAccess,
} from "#app/domain/access/index.ts";

import { DatabaseRefusal } from "#db/refusal.ts";

import type { CurrentOrganisation } from "./load-context.ts";
import { forgettingSavedDraft } from "./forget-saved-draft.server.ts";
import { notFound, problem } from "./problem.server.ts";
import { redirectTo } from "./redirect-to.server.ts";

type Handler = (args: LoaderFunctionArgs | ActionFunctionArgs) => unknown;

/** What a route module declares; a module without a valid declaration stops the server from starting. */
export function declaredAccess(routeId: string, handle: unknown): RouteAccess {
  const access = typeof handle === "object" && handle !== null && "access" in handle ? handle.access : null;
  if (!isRouteAccess(access)) throw new Error(`Route ${routeId} does not declare handle.access.`);
  return access;
}

/** Path and query a page was asked for, without the suffix of the framework's data requests. */
export function pagePath(request: Request): string {
  const url = new URL(request.url);
  url.searchParams.delete("_routes");
  const pathname = url.pathname.replace(/^\/_root\.data$/, "/").replace(/\.data$/, "");
  return pathname + url.search;
}

function signInAddress(request: Request): string {
  const from =
    request.method === "GET" ? pagePath(request) : new URL(request.url).pathname.replace(/\.data$/, "");
  return `/login?to=${encodeURIComponent(from)}`;
}

function allowed(actor: Actor, ability: Ability, organisation: CurrentOrganisation | undefined): boolean {
  return organisation ? can(actor, ability, { organisation }) : canSomewhere(actor, ability);
}

/** A disk that is full or fails, and an edition that was tampered with, are answers with one sentence, not breakdowns. */
async function answered(handler: Handler, args: LoaderFunctionArgs | ActionFunctionArgs): Promise<unknown> {
  try {
    return await handler(args);
  } catch (error) {
    if (!(error instanceof DatabaseRefusal)) throw error;
    const [area] = error.code.split(".");
    if (area !== "storage" && area !== "release") throw error;
    args.context.deps.log.error(`${area}.refused`, { request: args.context.requestId, code: error.code });
    throw problem(area === "storage" ? "storage.unavailable" : "release.untrusted");
  }
}

/** Puts the policy before a loader or action: nothing of it runs, not even its parsing, before the policy said yes. */
function guarded(handler: Handler, access: RouteAccess): Handler {
  return async (args) => {
    if (access.kind === "public") return answered(handler, args);
    const { context, params, request } = args;
    const { actor } = context;
    if (!actor) throw redirectTo(signInAddress(request));
    const code = params["organisation"];
    const organisation =
      code === undefined ? undefined : (await context.organisations()).find((node) => node.code === code);
    if (code !== undefined && !organisation) throw notFound();
    const changes = request.method !== "GET" && request.method !== "HEAD";
    const permitted =
      access.kind === "signed-in" || allowed(actor, changes ? access.change : access.ability, organisation);
    if (!permitted) throw problem("access.forbidden");
    return answered(handler, { ...args, context: { ...context, actor, organisation } });
  };
}

/**
 * The build of the application with the policy in front of every loader and action (promise SEC-01).
 * @throws when a route declares nothing, so that a forgotten declaration can never be served
 */
export function guardBuild(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const access = declaredAccess(id, route.module.handle);
    const { action } = route.module;
    const loader = route.module.loader ?? (access.kind === "public" ? undefined : () => null);
    const module = {
      ...route.module,
      ...(loader ? { loader: guarded(loader, access) } : {}),
      ...(action ? { action: guarded(forgettingSavedDraft(action), access) } : {}),
    };
    return [id, { ...route, module }] as const;
  });
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild["routes"] };
}
