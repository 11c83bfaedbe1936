import { serveStatic } from "@hono/node-server/serve-static";
import type { MiddlewareHandler } from "hono";
import { compress } from "hono/compress";

/** Files of the build: their names carry a hash, so they may be kept for ever. */
export function staticFiles(folder: string): MiddlewareHandler {
  const serve = serveStatic({ root: folder });
  return async (c, next) => {
    const found = await serve(c, next);
    if (found) found.headers.set("Cache-Control", "public, max-age=31536000, immutable");
    return found;
  };
}

export { compress };
