/**
 * The only home of Remix options. The Vite plugin does not read this file by itself: vite.config.ts imports it, so that
 * the type check sees every option. The classic compiler (`remix build`) is not used and refuses `v3_routeConfig`.
 * Lazy route discovery stays off: after an update it reloads the page and the text being typed is lost.
 *
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  serverModuleFormat: "esm",
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: false,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};
