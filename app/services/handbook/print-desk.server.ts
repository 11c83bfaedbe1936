import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { PrintJob } from "#app/pdf/engine/print-job.ts";
import type { Deps } from "#app/services/ports.ts";

export type PrintPhaseName =
  "waiting" | "content" | "build" | "layout" | "pages" | "check" | "write" | "done" | "failed";

/** A document on its way through the printer. Held in memory: after a restart one prints again. */
export interface PrintTask {
  readonly id: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly fileName: string;
  /** Edition that is printed; everybody who may read it waits for the same print. Null for a draft of today. */
  readonly edition: string | null;
  readonly startedAt: string;
  phase: PrintPhaseName;
  done: number;
  total: number;
  bytes: Uint8Array | null;
}

export interface PrintRequest {
  readonly accountId: string;
  readonly organisationId: string;
  readonly fileName: string;
  readonly edition: string | null;
  readonly job: PrintJob;
  /** Runs with the finished file, for example to keep it with its release. */
  readonly onPrinted?: (bytes: Uint8Array) => Promise<void>;
}

const KEPT_MILLISECONDS = 30 * 60_000;
const MOST_AT_ONCE = 3;
const PHASES: ReadonlySet<string> = new Set(["content", "build", "layout", "pages", "check", "write"]);

const desks = new WeakMap<Deps["printer"], Map<string, PrintTask>>();

function deskOf(deps: Deps): Map<string, PrintTask> {
  const known = desks.get(deps.printer);
  if (known) return known;
  const fresh = new Map<string, PrintTask>();
  desks.set(deps.printer, fresh);
  return fresh;
}

function forgetOld(desk: Map<string, PrintTask>, now: string): void {
  for (const task of desk.values())
    if (Date.parse(now) - Date.parse(task.startedAt) > KEPT_MILLISECONDS) desk.delete(task.id);
}

async function run(deps: Deps, task: PrintTask, request: PrintRequest): Promise<void> {
  try {
    const bytes = await deps.printer.print(request.job, {
      onProgress: ({ phase, done, total }) => {
        task.phase = PHASES.has(phase) ? (phase as PrintPhaseName) : "pages";
        task.done = done;
        task.total = total;
      },
    });
    await request.onPrinted?.(bytes);
    task.bytes = bytes;
    task.phase = "done";
  } catch (error) {
    task.phase = "failed";
    deps.log.error("print.failed", { task: task.id }, error);
  }
}

/**
 * Gives a document to the printer; the answer is the number to ask for it. Few at once per person; an edition that is on its
 * way already is not printed a second time.
 */
export function startPrint(deps: Deps, request: PrintRequest): Result<{ readonly id: string }, "print.busy"> {
  const desk = deskOf(deps);
  const now = deps.clock.now();
  forgetOld(desk, now);
  const running = [...desk.values()].filter((task) => task.phase !== "done" && task.phase !== "failed");
  const { accountId, organisationId, fileName, edition } = request;
  const same = running.find((task) => edition !== null && task.edition === edition);
  if (same) return ok({ id: same.id });
  if (running.filter((task) => task.accountId === accountId).length >= MOST_AT_ONCE) return err("print.busy");
  const task: PrintTask = {
    id: deps.ids.next(),
    accountId,
    organisationId,
    fileName,
    edition,
    startedAt: now,
    phase: "waiting",
    done: 0,
    total: 0,
    bytes: null,
  };
  desk.set(task.id, task);
  void run(deps, task, request);
  return ok({ id: task.id });
}

/** The task in its organisation: an edition for everybody who may read handbooks, a draft for whoever ordered it. */
export function findPrint(
  deps: Deps,
  whose: { readonly accountId: string; readonly organisationId: string },
  id: string,
): PrintTask | undefined {
  const task = deskOf(deps).get(id);
  if (task?.organisationId !== whose.organisationId) return undefined;
  return task.accountId === whose.accountId || task.edition !== null ? task : undefined;
}

export type ShownPrint = Pick<PrintTask, "id" | "phase" | "done" | "total" | "fileName"> & {
  /** Bytes; 0 while there is no file. */
  readonly size: number;
};

/** What a page shows of a task. */
export function shownPrint(task: PrintTask | undefined): ShownPrint | null {
  if (!task) return null;
  const { id, phase, done, total, fileName, bytes } = task;
  return { id, phase, done, total, fileName, size: bytes?.byteLength ?? 0 };
}
