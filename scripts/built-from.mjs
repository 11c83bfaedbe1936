/**
 * Sources the built application is made of: when one of them changes, `npm start` builds again. `db` is among them because
 * services use some of its modules as they are; seeds, command line and tests are no part of the build. A test compares
 * this list with what `app` imports.
 */
export const BUILT_FROM = [
  "app",
  "db",
  "exercises",
  "package-lock.json",
  "remix.config.js",
  "vite.config.ts",
];
