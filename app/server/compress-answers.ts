import { pipeline, Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { constants, createBrotliCompress, createGzip } from "node:zlib";

import type { MiddlewareHandler } from "hono";

import { acceptedEncoding, type Encoding } from "./accepted-encoding.ts";

/** What people and scripts read; files that are compressed already (PDF, xlsx, zip, fonts) are sent as they are. */
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|javascript|manifest\+json|xml)|image\/svg\+xml)/;
/** Where the next step costs more time on the server than it saves on a usual line. */
const BROTLI_QUALITY = 4;
const GZIP_LEVEL = 6;

function compressor(encoding: Encoding) {
  return encoding === "br"
    ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
    : createGzip({ level: GZIP_LEVEL });
}

/**
 * Compresses pages, data of pages and texts while they are sent, off the request thread. There is nothing a guesser could
 * learn from their size: the session is in a cookie, forms carry no secret and each nonce is used once.
 */
export const compressAnswers: MiddlewareHandler = async (c, next) => {
  await next();
  const { body, headers, status } = c.res;
  if (body === null || headers.has("Content-Encoding")) return;
  if (!COMPRESSIBLE.test(headers.get("Content-Type") ?? "")) return;
  c.res.headers.append("Vary", "Accept-Encoding");
  const encoding = acceptedEncoding(c.req.header("accept-encoding"));
  if (encoding === undefined || c.req.method === "HEAD") return;
  const packed = pipeline(Readable.fromWeb(body as NodeReadableStream), compressor(encoding), () => {
    // Whoever went away before the end has already been seen by the server; there is nothing left to do.
  });
  const answer = new Response(Readable.toWeb(packed) as ReadableStream, { status, headers: c.res.headers });
  answer.headers.set("Content-Encoding", encoding);
  answer.headers.delete("Content-Length");
  c.res = answer;
};
