import { readEnvironment } from "#app/config/env.server.ts";
import { startDevelopmentServer } from "#app/server/development-app.ts";
import { untilStopped } from "#app/server/start-server.ts";

import { loadDemoLand } from "../cli/demo/load-demo-land.ts";

const env = readEnvironment(process.env);
if (!env.ok) {
  process.stderr.write(`${env.error}\n`);
  process.exit(1);
}
const server = await startDevelopmentServer({
  env: env.value,
  prepare: env.value.STANDFEST_DEMO ? loadDemoLand : undefined,
});
process.stderr.write(`Standfest (Entwicklung) läuft auf ${server.url}\n`);
await untilStopped(server);
