import { PassThrough } from "node:stream";

import { createReadableStreamFromReadable } from "@remix-run/node";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";

import { NonceContext } from "#app/http/nonce.tsx";

const RENDER_TIMEOUT = 10_000;

/** Renders complete pages: no page of this product is so slow that half of it would help anybody. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,

  ...[entryContext, loadContext]: [EntryContext, AppLoadContext]
): Promise<Response> {
  const { nonce } = loadContext;
  return new Promise((resolve, reject) => {
    let answered = status;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={entryContext} url={request.url} nonce={nonce} abortDelay={RENDER_TIMEOUT} />
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady() {
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answered }));
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          answered = 500;
          loadContext.deps.log.error("page.render-failed", { request: loadContext.requestId }, error);
        },
      },
    );
    setTimeout(abort, RENDER_TIMEOUT + 1_000).unref();
  });
}

/** The one place where unexpected errors of loaders and actions are logged. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return;
  context.deps.log.error("request.failed", { request: context.requestId, method: request.method }, error);
}
