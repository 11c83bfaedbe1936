import { totalmem } from "node:os";
import { Worker } from "node:worker_threads";
import type { FontFiles } from "./fonts.server.ts";
import { PrintError } from "./print-error.ts";
import type { PrintProgress } from "./print-document.ts";
import type { PrintJob } from "./print-job.ts";
import type { WorkerAnswer, WorkerOrder, WorkerSetup } from "./worker-messages.ts";

export type QueuedPrint = {
  readonly job: PrintJob;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: PrintError) => void;
  readonly onProgress: (progress: PrintProgress) => void;
};

/** A large young generation halves the time spent collecting garbage while pages are laid out. */
const YOUNG_GENERATION_MB = 128;
/** Enough for about 6,000 pages; beyond it the thread ends instead of driving the whole machine into swapping. */
const MOST_MEMORY_MB = 3072;
const SHARE_OF_MACHINE = 0.5;
const BYTES_PER_MB = 1024 * 1024;

/** What a print may take on this machine, in megabytes. */
function memoryOfMachine(): number {
  return Math.min(MOST_MEMORY_MB, Math.floor((totalmem() / BYTES_PER_MB) * SHARE_OF_MACHINE));
}

type SlotSettings = { readonly fonts?: FontFiles | undefined; readonly memoryMb?: number | undefined };

/** One place for a worker thread: starts it when needed, keeps it warm, replaces it when it dies. */
export class PrintSlot {
  private readonly file: string;
  private readonly next: () => QueuedPrint | undefined;
  private readonly setup: WorkerSetup;
  private readonly memoryMb: number;
  private worker: Worker | null = null;
  private current: QueuedPrint | null = null;
  private orders = 0;

  constructor(file: string, next: () => QueuedPrint | undefined, { fonts, memoryMb }: SlotSettings) {
    this.file = file;
    this.next = next;
    this.memoryMb = memoryMb ?? memoryOfMachine();
    this.setup = fonts === undefined ? {} : { fonts };
  }

  get isFree(): boolean {
    return this.current === null;
  }

  isPrinting(entry: QueuedPrint): boolean {
    return this.current === entry;
  }

  start(entry: QueuedPrint): void {
    this.current = entry;
    this.worker ??= this.startWorker();
    this.worker.ref();
    const order: WorkerOrder = { id: ++this.orders, job: entry.job };
    try {
      this.worker.postMessage(order);
    } catch (cause) {
      const message = "Der Druckauftrag enthält Angaben, die nicht übergeben werden können.";
      this.settle((print) => print.reject(new PrintError("refused-definition", message, { cause })));
    }
  }

  /** Gives up the running job: the thread is ended, the next job gets a new one. */
  abandon(): void {
    void this.dropWorker();
    this.current = null;
    this.startNext();
  }

  async close(reason: PrintError): Promise<void> {
    this.current?.reject(reason);
    this.current = null;
    await this.dropWorker();
  }

  private startWorker(): Worker {
    const worker = new Worker(this.file, {
      workerData: this.setup,
      resourceLimits: {
        maxYoungGenerationSizeMb: YOUNG_GENERATION_MB,
        maxOldGenerationSizeMb: this.memoryMb,
      },
    });
    worker.on("message", (answer: WorkerAnswer) => {
      if (worker === this.worker) this.receive(answer);
    });
    worker.on("error", (cause) => this.lose(worker, cause));
    worker.on("exit", () => this.lose(worker, undefined));
    return worker;
  }

  private receive(answer: WorkerAnswer): void {
    if (answer.id !== this.orders || !this.current) return;
    if ("progress" in answer) {
      this.current.onProgress(answer.progress);
      return;
    }
    this.settle((print) => {
      if ("bytes" in answer) print.resolve(answer.bytes);
      else {
        const { code, message, detail } = answer.error;
        print.reject(new PrintError(code, message, detail === undefined ? undefined : { cause: detail }));
      }
    });
  }

  /** The thread died, for example for want of memory: only its job fails. */
  private lose(worker: Worker, cause: unknown): void {
    if (worker !== this.worker) return;
    this.worker = null;
    const error = isOutOfMemory(cause)
      ? new PrintError("too-large", this.tooLarge(), { cause })
      : new PrintError("worker-failed", "Der Druck ist abgebrochen, weil das Druckwerk ausgefallen ist.", {
          cause,
        });
    this.settle((print) => print.reject(error));
  }

  private tooLarge(): string {
    return `Das Dokument ist zu groß für den Speicher des Druckwerks (${this.memoryMb.toLocaleString("de-DE")} MB). Bitte drucken Sie es in Teilen.`;
  }

  private settle(act: (print: QueuedPrint) => void): void {
    const print = this.current;
    this.current = null;
    if (print) act(print);
    this.startNext();
  }

  private startNext(): void {
    const entry = this.next();
    if (entry) this.start(entry);
    else this.worker?.unref();
  }

  private async dropWorker(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY";
}
