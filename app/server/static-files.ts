import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import type { Hono } from "hono";

import { acceptedEncoding, type Encoding } from "./accepted-encoding.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
};
const COMPRESSIBLE = new Set([".css", ".js", ".json", ".svg", ".webmanifest", ".txt"]);
const FOR_EVER = "public, max-age=31536000, immutable";

type StaticFile = { readonly file: string; readonly type: string; readonly immutable: boolean };

function filesBelow(folder: string, prefix = ""): string[] {
  return readdirSync(path.join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const below = `${prefix}/${entry.name}`;
    if (entry.name.startsWith(".")) return [];
    return entry.isDirectory() ? filesBelow(folder, below) : [below];
  });
}

/** Every file the browser may ask for, known at start: a path that is not in this list cannot be reached at all. */
function knownFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const known = new Map<string, StaticFile>();
  for (const url of filesBelow(folder)) {
    const type = TYPES[path.extname(url)];
    if (type !== undefined)
      known.set(url, { file: path.join(folder, url), type, immutable: url.startsWith("/assets/") });
  }
  return known;
}

/** Compressed once and kept in memory: the whole client is a few hundred kilobytes. */
function createCompressor(): (file: string, encoding: Encoding) => Uint8Array<ArrayBuffer> {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  return (file, encoding) => {
    const key = `${encoding} ${file}`;
    const found = kept.get(key);
    if (found) return found;
    const bytes = readFileSync(file);
    const packed =
      encoding === "br"
        ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
        : gzipSync(bytes, { level: 9 });
    const stored = new Uint8Array(packed);
    kept.set(key, stored);
    return stored;
  };
}

/** Serves the built files: hashed names for ever, compressed, nothing outside the folder. */
export function staticFiles<Environment extends { Variables: object }>(
  app: Hono<Environment>,
  folder: string,
): void {
  if (!existsSync(folder)) return;
  const known = knownFiles(folder);
  const compressed = createCompressor();
  app.get("*", async (c, next) => {
    const found = known.get(c.req.path);
    if (!found) return next();
    const headers: Record<string, string> = {
      "Content-Type": found.type,
      "Cache-Control": found.immutable ? FOR_EVER : "no-cache",
    };
    const encoding = COMPRESSIBLE.has(path.extname(found.file))
      ? acceptedEncoding(c.req.header("accept-encoding"))
      : undefined;
    if (COMPRESSIBLE.has(path.extname(found.file))) headers["Vary"] = "Accept-Encoding";
    if (encoding)
      return c.body(compressed(found.file, encoding), 200, { ...headers, "Content-Encoding": encoding });
    headers["Content-Length"] = String(statSync(found.file).size);
    return c.body(Readable.toWeb(createReadStream(found.file)) as ReadableStream, 200, headers);
  });
}
