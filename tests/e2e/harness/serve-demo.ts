import { readEnvironment } from "#app/config/env.server.ts";
import { startServer, untilStopped } from "#app/server/start-server.ts";

import { loadDemoLand } from "../../../cli/demo/load-demo-land.ts";

/** Child process of the browser tests: the real server over the file given in DATABASE_URL, in demo mode filled with the demo land. */
const env = readEnvironment(process.env);
if (!env.ok) throw new Error(JSON.stringify(env.error));
const server = await startServer({
  env: env.value,
  prepare: process.env["STANDFEST_DEMO"] === "1" ? loadDemoLand : undefined,
  write: () => undefined,
});
process.send?.({ url: server.url });
process.on("disconnect", () => void server.close().then(() => process.exit(0)));
await untilStopped(server);
