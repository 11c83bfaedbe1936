import type { FontFiles } from "./fonts.server.ts";
import type { PrintErrorCode } from "./print-error.ts";
import type { PrintProgress } from "./print-document.ts";
import type { PrintJob } from "./print-job.ts";

/** What a worker thread starts with; the installed fonts unless it says others. */
export type WorkerSetup = { readonly fonts?: FontFiles };

export type WorkerOrder = { readonly id: number; readonly job: PrintJob };

export type WorkerAnswer =
  | { readonly id: number; readonly progress: PrintProgress }
  | { readonly id: number; readonly bytes: Uint8Array }
  | {
      readonly id: number;
      /** `detail` is for logs only. */
      readonly error: { readonly code: PrintErrorCode; readonly message: string; readonly detail?: string };
    };
