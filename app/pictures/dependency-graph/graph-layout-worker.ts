import { parentPort, workerData } from "node:worker_threads";

import { layoutGraph, type LayoutRequest } from "./graph-layout.ts";

// One request per thread: it comes with the start and the answer ends it.
parentPort?.postMessage(layoutGraph(workerData as LayoutRequest));
