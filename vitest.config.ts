import { defineConfig } from "vitest/config";

const shared = { globals: false, restoreMocks: true, testTimeout: 120_000, hookTimeout: 120_000 } as const;

/** Three projects: modules alone, everything that needs a harness, and React components in a simulated browser. */
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
          environment: "node",
          env: { TZ: "UTC" },
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
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
