import { randomBytes } from "node:crypto";

import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";

import { currentContext } from "#app/http/current-context.server.ts";
import { guardBuild } from "#app/http/guard-build.server.ts";
import { requestLanguage } from "#app/http/preferences-cookie.server.ts";
import { problemPage, type ProblemCode } from "#app/http/problem.server.ts";
import { networkOf } from "#app/services/access/login-throttle.server.ts";
import type { Deps } from "#app/services/ports.ts";

import { clientAddress } from "./client-address.ts";
import { compressAnswers } from "./compress-answers.ts";
import { mayChange, ownOrigins } from "./request-origin.ts";
import { securityHeaders } from "./security-headers.ts";
import { staticFiles } from "./static-files.ts";

export const LARGEST_BODY = 2 * 1024 * 1024;
/** Where files come in; how large they may be is said there, on the page. */
const LARGEST_UPLOAD = 32 * 1024 * 1024;
const UPLOAD_ADDRESS = /^\/o\/[^/]+\/import$/;
const UNAVAILABLE = 503;
/** Freeing space takes a person; asking more often helps nobody. */
const RETRY_AFTER_SECONDS = "60";
const SEEN_REQUEST_ID = /^[A-Za-z0-9-]{8,64}$/;

export type AppOptions = {
  readonly deps: Deps;
  readonly build: ServerBuild;
  /** Folder with the files for the browser; missing: somebody else serves them (development). */
  readonly clientFolder?: string;
  readonly development?: boolean;
  readonly trustedProxies?: number;
  /** Whether the database can be written and read; the answer of /readyz. */
  readonly isReady: () => Promise<boolean>;
};

type Variables = { nonce: string; requestId: string };
type AppContext = Context<{ Variables: Variables }>;

/** The whole server as one function from request to answer, without a socket. */
export function createApp(options: AppOptions): Hono<{ Variables: Variables }> {
  const { deps, development = false } = options;
  const app = new Hono<{ Variables: Variables }>();
  const build = guardBuild(options.build);
  const handle = createRequestHandler(build, development ? "development" : "production");

  app.use((c, next) => dress(c, next, options));
  app.use(compressAnswers);
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) return refuse(c, "request.malformed");
    deps.log.error("request.failed", { request: c.get("requestId") }, error);
    return refuse(c, "system.failed");
  });
  app.get("/healthz", (c) => c.text("ok"));
  app.get("/readyz", async (c) => ((await options.isReady()) ? c.text("ready") : c.text("not ready", 503)));
  if (options.clientFolder !== undefined) staticFiles(app, options.clientFolder);
  app.use(async (c, next) => {
    const own = ownOrigins(deps.settings.publicUrl, c.req.header("host") ?? null);
    if (!mayChange(c.req.method, c.req.raw.headers, own)) return refuse(c, "request.foreign-origin");
    nameOwnHost(c.req.raw.headers, deps.settings.publicUrl);
    return next();
  });
  const onError = (c: Context) => refuse(c, "request.too-large");
  const limit = bodyLimit({ maxSize: LARGEST_BODY, onError });
  const uploadLimit = bodyLimit({ maxSize: LARGEST_UPLOAD, onError });
  app.use((c, next) => (UPLOAD_ADDRESS.test(c.req.path) ? uploadLimit : limit)(c, next));
  app.all("*", async (c) => {
    const network = networkOf(clientAddress(c, options.trustedProxies ?? 0));
    const facts = { nonce: c.get("nonce"), requestId: c.get("requestId"), network };
    const context = await currentContext(deps, c.req.raw, facts);
    return handle(c.req.raw, { ...context });
  });
  return app;
}

/** Remix compares the origin with the host once more, and a proxy need not hand on the host people see: the check is done. */
function nameOwnHost(headers: Headers, publicUrl: string | undefined): void {
  if (publicUrl !== undefined) headers.set("X-Forwarded-Host", new URL(publicUrl).host);
}

function refuse(c: Pick<AppContext, "req">, code: ProblemCode): Response {
  return problemPage(code, requestLanguage(c.req.raw, null));
}

/** Before: nonce and request id. After: the headers of every answer and one line of log without personal data. */
async function dress(c: AppContext, next: () => Promise<void>, options: AppOptions): Promise<void> {
  const { deps, development = false } = options;
  const given = c.req.header("x-request-id") ?? "";
  c.set("nonce", randomBytes(16).toString("base64url"));
  c.set("requestId", SEEN_REQUEST_ID.test(given) && options.trustedProxies ? given : deps.ids.next());
  const startedAt = performance.now();
  await next();
  const tls = deps.settings.publicUrl?.startsWith("https:") ?? false;
  const headers = new Headers(c.res.headers);
  const own = securityHeaders({ nonce: c.get("nonce"), tls, development });
  for (const [name, value] of Object.entries(own)) headers.set(name, value);
  headers.set("X-Request-Id", c.get("requestId"));
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  if (c.res.status === UNAVAILABLE) headers.set("Retry-After", RETRY_AFTER_SECONDS);
  c.res = new Response(c.res.body, { status: c.res.status, headers });
  deps.log.info("request", {
    request: c.get("requestId"),
    method: c.req.method,
    status: c.res.status,
    milliseconds: Math.round(performance.now() - startedAt),
  });
}
