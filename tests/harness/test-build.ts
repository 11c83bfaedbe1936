import type { ServerBuild } from "@remix-run/node";

import * as entry from "#app/entry.server.tsx";

import remixConfig from "../../remix.config.js";
import { allRoutes, type TestRoute } from "./route-modules.ts";

function assetOf({ module, ...place }: TestRoute) {
  return {
    ...place,
    hasAction: module.action !== undefined,
    hasLoader: module.loader !== undefined,
    hasClientAction: false,
    hasClientLoader: false,
    hasErrorBoundary: module.ErrorBoundary !== undefined,
    module: `/assets/${place.id}.js`,
    imports: [],
    css: [],
  };
}

/** The application from its sources, as the bundler would put it together; no build step needed. */
export async function testBuild(routes?: readonly TestRoute[]): Promise<ServerBuild> {
  const every = routes ?? (await allRoutes());
  return {
    mode: "production",
    entry: { module: entry },
    routes: Object.fromEntries(every.map((route) => [route.id, route])),
    assets: {
      entry: { module: "/assets/entry.client.js", imports: [] },
      routes: Object.fromEntries(every.map((route) => [route.id, assetOf(route)])),
      url: "/assets/manifest.js",
      version: "test",
    },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: { ...remixConfig.future, unstable_optimizeDeps: false } as ServerBuild["future"],
    isSpaMode: false,
  };
}
