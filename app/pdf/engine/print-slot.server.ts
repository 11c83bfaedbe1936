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

/** One place for a worker thread: starts it when needed, keeps it warm, replaces it when it dies. */
export class PrintSlot {
  private readonly file: string;
  private readonly next: () => QueuedPrint | undefined;
  private readonly setup: WorkerSetup;
  private worker: Worker | null = null;
  private current: QueuedPrint | null = null;
  private orders = 0;

  constructor(file: string, next: () => QueuedPrint | undefined, fonts: FontFiles | undefined) {
    this.file = file;
    this.next = next;
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
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
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
    const message =
      "Der Druck ist abgebrochen, weil das Dokument den Speicher oder das Druckwerk überfordert hat.";
    this.settle((print) => print.reject(new PrintError("worker-failed", message, { cause })));
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
