import { err, ok, type Result } from "#app/domain/shared/result.ts";
import { PrintError } from "#app/pdf/engine/print-error.ts";
import type { PrintJob } from "#app/pdf/engine/print-job.ts";
import type { Deps } from "#app/services/ports.ts";

export type PrintPhaseName =
  "waiting" | "content" | "build" | "layout" | "pages" | "check" | "write" | "done" | "failed" | "cancelled";

/** Why a print has failed, where a person can do something about it. */
export type PrintFailure = "print.too-large" | "print.failed";

/** A document on its way through the printer. Held in memory: after a restart one prints again. */
export interface PrintTask {
  readonly id: string;
  /** Whoever started it, who alone may stop it. */
  readonly accountId: string;
  /** Who asked for the same content while it was printed, besides. */
  readonly joined: Set<string>;
  readonly organisationId: string;
  readonly fileName: string;
  /** Edition that is printed; everybody who may read it waits for the same print. Null for a draft of today. */
  readonly edition: string | null;
  /** What is printed: the same is not printed twice at a time. Null where every order is a print of its own. */
  readonly content: string | null;
  readonly startedAt: string;
  readonly stop: AbortController;
  phase: PrintPhaseName;
  done: number;
  total: number;
  failure: PrintFailure | null;
  bytes: Uint8Array | null;
}

export interface PrintRequest {
  readonly accountId: string;
  readonly organisationId: string;
  readonly fileName: string;
  readonly edition: string | null;
  /** Names what is printed, the same for the same pages; missing where every order is a print of its own. */
  readonly content?: string;
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
      signal: task.stop.signal,
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
    if (task.stop.signal.aborted) {
      task.phase = "cancelled";
      return;
    }
    task.phase = "failed";
    task.failure =
      error instanceof PrintError && error.code === "too-large" ? "print.too-large" : "print.failed";
    deps.log.error("print.failed", { task: task.id }, error);
  }
}

const ENDED: ReadonlySet<PrintPhaseName> = new Set(["done", "failed", "cancelled"]);

/**
 * Gives a document to the printer; the answer is the number to ask for it. Few at once per person; content of an organisation that
 * is on its way already is not printed a second time: whoever asks for it joins.
 */
export function startPrint(deps: Deps, request: PrintRequest): Result<{ readonly id: string }, "print.busy"> {
  const desk = deskOf(deps);
  const now = deps.clock.now();
  forgetOld(desk, now);
  const running = [...desk.values()].filter((task) => !ENDED.has(task.phase));
  const { accountId, organisationId, fileName, edition, content = edition } = request;
  const same = running.find(
    (task) => content !== null && task.content === content && task.organisationId === organisationId,
  );
  if (same) {
    same.joined.add(accountId);
    return ok({ id: same.id });
  }
  if (running.filter((task) => task.accountId === accountId).length >= MOST_AT_ONCE) return err("print.busy");
  const task: PrintTask = {
    id: deps.ids.next(),
    accountId,
    joined: new Set(),
    organisationId,
    fileName,
    edition,
    content,
    startedAt: now,
    stop: new AbortController(),
    phase: "waiting",
    done: 0,
    total: 0,
    failure: null,
    bytes: null,
  };
  desk.set(task.id, task);
  void run(deps, task, request);
  return ok({ id: task.id });
}

interface Asking {
  readonly accountId: string;
  readonly organisationId: string;
}

/** The task in its organisation: an edition for everybody who may read handbooks, a draft for whoever ordered it. */
export function findPrint(deps: Deps, whose: Asking, id: string): PrintTask | undefined {
  const task = deskOf(deps).get(id);
  if (task?.organisationId !== whose.organisationId) return undefined;
  const { accountId } = whose;
  return task.accountId === accountId || task.joined.has(accountId) || task.edition !== null
    ? task
    : undefined;
}

function mayStop(task: PrintTask, { accountId }: Asking): boolean {
  return task.accountId === accountId && !ENDED.has(task.phase);
}

/** Stops a print for whoever started it; false when there is nothing (any more) that this person could stop. */
export function cancelPrint(deps: Deps, whose: Asking, id: string): boolean {
  const task = findPrint(deps, whose, id);
  if (!task || !mayStop(task, whose)) return false;
  task.stop.abort();
  task.phase = "cancelled";
  return true;
}

export type ShownPrint = Pick<PrintTask, "id" | "phase" | "done" | "total" | "fileName" | "failure"> & {
  /** Bytes; 0 while there is no file. */
  readonly size: number;
  readonly canStop: boolean;
};

/** What a page shows of a task to the person asking. */
export function shownPrint(deps: Deps, whose: Asking, number: string): ShownPrint | null {
  const task = findPrint(deps, whose, number);
  if (!task) return null;
  const { id, phase, done, total, fileName, failure, bytes } = task;
  const size = bytes?.byteLength ?? 0;
  return { id, phase, done, total, fileName, failure, size, canStop: mayStop(task, whose) };
}
