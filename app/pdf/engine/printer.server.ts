import { join } from "node:path";
import type { FontFiles } from "./fonts.server.ts";
import { PrintError } from "./print-error.ts";
import type { PrintProgress } from "./print-document.ts";
import type { PrintJob } from "./print-job.ts";
import { PrintSlot } from "./print-slot.server.ts";
import type { QueuedPrint } from "./print-slot.server.ts";

export type PrintOptions = {
  readonly onProgress?: (progress: PrintProgress) => void;
  readonly signal?: AbortSignal;
};

export type Printer = {
  /** Prints in a worker thread. Rejects with PrintError; one failed job never harms another. */
  print(job: PrintJob, options?: PrintOptions): Promise<Uint8Array>;
  /** Ends the workers; jobs still waiting or running are rejected. */
  close(): Promise<void>;
};

export type PrinterSettings = {
  /** Worker threads, 1 or 2; more do not pay on small servers. */
  readonly workers?: number;
  /** Root folder of the project, from which the worker is started, also when the caller is a bundle. */
  readonly root: string;
  /** Jobs that may wait; further ones are refused with a sentence. */
  readonly maxWaiting?: number;
  /** Font files, only to be changed by tests. */
  readonly fonts?: FontFiles;
  /** Memory of one worker in megabytes; by default half of the machine, at most three gigabytes. */
  readonly memoryMb?: number;
  /** Worker file, only to be changed by tests. */
  readonly workerFile?: string;
};

const MOST_WORKERS = 2;
const WAITING = 64;

/** A queue of print jobs in front of one or two warm worker threads. */
export function createPrinter({
  workers = 1,
  root,
  maxWaiting = WAITING,
  fonts,
  workerFile,
  memoryMb,
}: PrinterSettings): Printer {
  const file = workerFile ?? join(root, "app", "pdf", "engine", "print-worker.server.ts");
  const waiting: QueuedPrint[] = [];
  let closed = false;
  const next = () => (closed ? undefined : waiting.shift());
  const count = Math.min(MOST_WORKERS, Math.max(1, Math.trunc(workers)));
  const slots = Array.from({ length: count }, () => new PrintSlot(file, next, { fonts, memoryMb }));

  const print = (job: PrintJob, options: PrintOptions = {}) =>
    new Promise<Uint8Array>((resolve, reject) => {
      if (closed) {
        reject(new PrintError("closed", "Der Druck ist beendet; bitte starten Sie die Anwendung neu."));
        return;
      }
      if (options.signal?.aborted === true) {
        reject(cancelled());
        return;
      }
      const entry: QueuedPrint = {
        job,
        resolve,
        reject,
        onProgress: options.onProgress ?? (() => undefined),
      };
      const free = slots.find((slot) => slot.isFree);
      if (!free && waiting.length >= maxWaiting) {
        reject(
          new PrintError(
            "queue-full",
            "Es warten schon zu viele Druckaufträge; bitte versuchen Sie es in einer Minute noch einmal.",
          ),
        );
        return;
      }
      options.signal?.addEventListener("abort", () => cancel(entry), { once: true });
      if (free) free.start(entry);
      else waiting.push(entry);
    });

  const cancel = (entry: QueuedPrint) => {
    const index = waiting.indexOf(entry);
    if (index >= 0) waiting.splice(index, 1);
    else slots.find((slot) => slot.isPrinting(entry))?.abandon();
    entry.reject(cancelled());
  };

  const close = async () => {
    closed = true;
    const ended = new PrintError("closed", "Der Druck wurde beendet, bevor das Dokument fertig war.");
    for (const entry of waiting.splice(0)) entry.reject(ended);
    await Promise.all(slots.map((slot) => slot.close(ended)));
  };

  return { print, close };
}

function cancelled(): PrintError {
  return new PrintError("cancelled", "Der Druck wurde abgebrochen.");
}
