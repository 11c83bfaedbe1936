import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import { denyImports } from "vite-env-only";

import remixConfig from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Nothing of these may ever reach a browser; Remix itself only watches files named `*.server.ts`. */
const SERVER_ONLY = {
  specifiers: [
    /^node:/,
    /^better-sqlite3$/,
    /^pg$/,
    /^kysely$/,
    /^pdfmake/,
    /^@hono\//,
    /^hono$/,
    /^#db\//,
    /^#app\/server\//,
  ],
  files: ["db/**", "app/server/**", "app/adapters/**", "app/config/**", "app/composition.server.ts"],
};

/** Drivers and the print engine run in the server process, not in the page bundle. */
const NOT_BUNDLED = { specifiers: [/^better-sqlite3$/, /^pg$/, /^pdfmake/] };

export default defineConfig({
  plugins: [
    denyImports({ client: SERVER_ONLY, server: NOT_BUNDLED }),
    process.env["VITEST"] ? [] : remix(remixConfig),
  ],
  build: { target: "es2022", assetsInlineLimit: 0, sourcemap: false },
});
