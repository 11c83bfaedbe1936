import { Worker } from "node:worker_threads";

import { err, type Result } from "#app/domain/shared/result.ts";
import type { CheckedFile, FileChecker, FileOrder, FileRefusal } from "#app/services/tables/file-checker.ts";

type CheckerSettings = {
  readonly timeoutMilliseconds?: number;
  /** Memory of the thread: a file that needs more is too large, whatever its size on the disk. */
  readonly memoryMegabytes?: number;
};

type Checked = Result<CheckedFile, FileRefusal>;

const WORKER = new URL("./check-file-worker.ts", import.meta.url);

/** One file at a time in a thread of its own, so that a hostile or huge file keeps nobody waiting but its sender. */
export function createFileChecker({
  timeoutMilliseconds = 120_000,
  memoryMegabytes = 1024,
}: CheckerSettings = {}): FileChecker {
  let queue: Promise<unknown> = Promise.resolve();
  return (order, onPhase = () => undefined) => {
    onPhase("waiting");
    const checked = queue.then(() => {
      onPhase("reading");
      return inThread(order, timeoutMilliseconds, memoryMegabytes);
    });
    queue = checked.catch(() => undefined);
    return checked;
  };
}

function tooLarge(order: FileOrder): Checked {
  return err({ code: order.kind === "tables" ? "table.too-large" : "exchange.too-large" });
}

function inThread(
  order: FileOrder,
  timeoutMilliseconds: number,
  maxOldGenerationSizeMb: number,
): Promise<Checked> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: order, resourceLimits: { maxOldGenerationSizeMb } });
    const timer = setTimeout(() => {
      void worker.terminate();
      resolve(tooLarge(order));
    }, timeoutMilliseconds);
    worker.once("message", resolve);
    worker.once("error", (error: Error & { readonly code?: string }) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve(tooLarge(order));
      else reject(error);
    });
    worker.once("exit", (code) => {
      clearTimeout(timer);
      if (code !== 0) reject(new Error(`the thread of a file ended with code ${code}`));
    });
  });
}
