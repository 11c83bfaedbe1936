import { createJsonLogger } from "#app/adapters/logging/json-logger.server.ts";
import type { Environment } from "#app/config/env.server.ts";
import type { Clock, Deps, IdGenerator } from "#app/services/ports.ts";

import { randomId } from "./adapters/random-id.server.ts";

const systemClock: Clock = { now: () => new Date().toISOString() };
const randomIds: IdGenerator = { next: () => randomId(Date.now()) };

/** Builds everything services and queries work with, once per process. */
export function composeDeps(env: Environment): Deps {
  return {
    clock: systemClock,
    ids: randomIds,
    log: createJsonLogger(
      (line) => process.stdout.write(line),
      () => new Date(),
    ),
    settings: { demo: env.STANDFEST_DEMO, version: "0.1.0" },
  };
}
