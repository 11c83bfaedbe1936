import { createHash } from "node:crypto";
import { Worker } from "node:worker_threads";

import { layoutGraph, type GraphLayout, type LayoutRequest } from "./graph-layout.ts";

/** Computes layouts without blocking the server; equal requests are computed once. */
export type GraphLayouter = (request: LayoutRequest) => Promise<GraphLayout>;

type LayouterSettings = {
  /** Up to this many nodes a layout is faster than starting a thread. */
  readonly inThreadNodes?: number;
  /** Layouts kept. */
  readonly cacheSize?: number;
  readonly timeoutMilliseconds?: number;
};

const WORKER = new URL("./graph-layout-worker.ts", import.meta.url);

/** One worker at a time, so that a crowd of people opening large graphs leaves a core for everybody else. */
export function createGraphLayouter(settings: LayouterSettings = {}): GraphLayouter {
  const { inThreadNodes = 40, cacheSize = 64, timeoutMilliseconds = 30_000 } = settings;
  const cache = new Map<string, Promise<GraphLayout>>();
  let queue: Promise<unknown> = Promise.resolve();

  function compute(request: LayoutRequest): Promise<GraphLayout> {
    if (request.nodes.length <= inThreadNodes) return Promise.resolve(layoutGraph(request));
    const layout = queue.then(() => layoutInWorker(request, timeoutMilliseconds));
    queue = layout.catch(() => undefined);
    return layout;
  }

  return (request) => {
    const key = contentHash(request);
    const known = cache.get(key);
    if (known !== undefined) {
      // Put behind the others again: the longest unused one goes first.
      cache.delete(key);
      cache.set(key, known);
      return known;
    }
    const layout = compute(request);
    cache.set(key, layout);
    layout.catch(() => cache.delete(key));
    for (const oldest of cache.keys()) {
      if (cache.size <= cacheSize) break;
      cache.delete(oldest);
    }
    return layout;
  };
}

/** Equal content, equal hash: the identity of a layout request. */
export function contentHash(request: LayoutRequest): string {
  return createHash("sha256").update(JSON.stringify(request)).digest("hex");
}

function layoutInWorker(request: LayoutRequest, timeoutMilliseconds: number): Promise<GraphLayout> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: request });
    const timer = setTimeout(() => {
      void worker.terminate();
      reject(new Error(`layout of ${request.nodes.length} nodes took too long`));
    }, timeoutMilliseconds);
    worker.once("message", (layout: GraphLayout) => resolve(layout));
    worker.once("error", reject);
    worker.once("exit", (code) => {
      clearTimeout(timer);
      if (code !== 0) reject(new Error(`layout worker ended with code ${code}`));
    });
  });
}
