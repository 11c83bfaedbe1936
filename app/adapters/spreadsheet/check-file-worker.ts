import { parentPort, workerData } from "node:worker_threads";

import type { FileOrder } from "#app/services/tables/file-checker.ts";

import { checkFile } from "./check-file.server.ts";

// One file per thread: it comes with the start and the answer ends it.
parentPort?.postMessage(await checkFile(workerData as FileOrder));
