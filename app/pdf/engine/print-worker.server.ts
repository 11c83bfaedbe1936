import { parentPort, workerData } from "node:worker_threads";
import { documents } from "../documents.ts";
import { checkFonts } from "./font-check.server.ts";
import type { DocumentBuilder } from "./print-job.ts";
import { layoutPdf } from "./layout-pdf.server.ts";
import { PrintError } from "./print-error.ts";
import type { WorkerAnswer, WorkerOrder, WorkerSetup } from "./worker-messages.ts";

/** The print worker: one job at a time, fonts and caches stay warm between jobs. */
const port = parentPort;
if (!port) throw new Error("The print worker runs only as a worker thread");
const { fonts } = workerData as WorkerSetup;

const answer = (message: WorkerAnswer, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);

async function run({ id, job }: WorkerOrder): Promise<void> {
  try {
    checkFonts(fonts);
    const build = (documents as Readonly<Record<string, DocumentBuilder | undefined>>)[job.kind];
    if (!build) throw new PrintError("refused-definition", `Die Dokumentart „${job.kind}“ gibt es nicht.`);
    answer({ id, progress: { phase: "build", done: 0, total: 0 } });
    const document = build(job.input as never);
    const bytes = await layoutPdf(document, { onProgress: (progress) => answer({ id, progress }) });
    answer({ id, bytes }, [bytes.buffer as ArrayBuffer]);
  } catch (error) {
    if (error instanceof PrintError) answer({ id, error: { code: error.code, message: error.message } });
    else answer({ id, error: { code: "worker-failed", message: FAILED, detail: stackOf(error) } });
  }
}

const FAILED = "Beim Drucken ist ein Fehler aufgetreten; das Dokument wurde nicht erstellt.";

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

port.on("message", (order: WorkerOrder) => void run(order));
