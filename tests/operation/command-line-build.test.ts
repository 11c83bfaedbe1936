import { globSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { BUILT_FROM } from "../../scripts/built-from.mjs";

/** Run by the process that serves, never part of the build: the build may not even import them. */
const BESIDE_THE_BUILD = /^app\/(server|composition\.server|adapters|config)/;

test("npm start builds again whenever something changes that the application is built from", () => {
  const sources = globSync("app/**/*.{ts,tsx}").filter(
    (file) => !file.includes(".test.") && !BESIDE_THE_BUILD.test(file),
  );
  const imported = sources.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^(?:import|export) (?!type )[^;]*?from "#(\w+)\//gm)].map(
      ([, folder = ""]) => folder,
    ),
  );
  const folders = [...new Set(imported)].toSorted();
  expect(folders).toContain("app");
  expect(folders.filter((folder) => !BUILT_FROM.includes(folder))).toEqual([]);
});
