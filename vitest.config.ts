import path from "node:path";

import { defineConfig } from "vitest/config";

/** Files share the modules of their worker: importing them once instead of once a file is most of the speed. */
const shared = {
  globals: false,
  isolate: false,
  restoreMocks: true,
  testTimeout: 120_000,
  hookTimeout: 120_000,
} as const;

/** Compiled code for the processes that tests start; those that are killed cannot leave their own behind. */
const STARTS_PROCESSES = { NODE_COMPILE_CACHE: path.resolve(".cache/compile") };

/** Four projects: modules alone, everything that needs a harness, React components in a simulated browser, and a real one. */
export default defineConfig({
  test: {
    reporters: ["default"],
    projects: [
      {
        test: {
          ...shared,
          name: "unit",
          include: ["{app,cli,db,seeds,exercises,bench}/**/*.test.ts"],
          environment: "node",
          env: { TZ: "Europe/Berlin" },
        },
      },
      {
        test: {
          ...shared,
          name: "integration",
          include: ["tests/{integration,routes,pdf,contract,architecture,operation}/**/*.test.ts"],
          globalSetup: "tests/harness/shared-postgres.ts",
          environment: "node",
          env: { TZ: "UTC", ...STARTS_PROCESSES },
        },
      },
      {
        test: {
          ...shared,
          name: "component",
          include: ["tests/components/**/*.test.tsx"],
          environment: "jsdom",
        },
      },
      {
        test: {
          ...shared,
          name: "browser",
          include: ["tests/{e2e,a11y}/**/*.test.ts"],
          environment: "node",
          env: { TZ: "UTC", ...STARTS_PROCESSES },
          expect: { poll: { timeout: 20_000 } },
          fileParallelism: false,
          // A browser on a busy machine now and then is late once; “npm test” names whatever needed its second attempt.
          retry: 1,
        },
      },
    ],
  },
});
