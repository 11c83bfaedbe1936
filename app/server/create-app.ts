import { randomBytes } from "node:crypto";

import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { Hono } from "hono";

import type { RequestContext } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { securityHeaders } from "./security-headers.ts";
import { staticFiles } from "./static-files.ts";

export type AppOptions = {
  readonly deps: Deps;
  readonly build: ServerBuild;
  /** Folder with the files for the browser. */
  readonly clientFolder: string;
  readonly tls: boolean;
  readonly development: boolean;
};

type Variables = { nonce: string; requestId: string };

/** The whole server as one function from request to answer, without a socket. */
export function createApp(options: AppOptions): Hono<{ Variables: Variables }> {
  const { deps, build, tls, development } = options;
  const app = new Hono<{ Variables: Variables }>();
  const handle = createRequestHandler(build, development ? "development" : "production");

  app.use(async (c, next) => {
    c.set("nonce", randomBytes(16).toString("base64url"));
    c.set("requestId", deps.ids.next());
    await next();
    const headers = securityHeaders({ nonce: c.get("nonce"), tls, development });
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    c.header("X-Request-Id", c.get("requestId"));
  });
  app.use("/assets/*", staticFiles(options.clientFolder));
  app.all("*", (c) => {
    const context: RequestContext = {
      deps,
      nonce: c.get("nonce"),
      requestId: c.get("requestId"),
      language: "de",
      theme: "system",
    };
    return handle(c.req.raw, { ...context });
  });
  return app;
}
