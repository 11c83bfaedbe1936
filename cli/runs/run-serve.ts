import { fontProblem } from "#app/pdf/engine/font-check.server.ts";
import type { Deps } from "#app/services/ports.ts";
import { startServer, untilStopped } from "#app/server/start-server.ts";
import type { DatabaseHandle } from "#db/client.ts";
import type { Command, ExitCode } from "../command.ts";
import { environmentOf } from "../database.ts";
import { backUpDemo } from "../demo/back-up-demo.ts";
import { loadDemoLand } from "../demo/load-demo-land.ts";

export const runServe: Command["run"] = async (invocation): Promise<ExitCode> => {
  const { terminal, language } = invocation;
  const env = environmentOf(invocation);
  const server = await startServer({ env, ...(env.STANDFEST_DEMO ? { prepare: loadDemo } : {}) });
  // Listening before the address is named: whoever starts it by script may end it as soon as they read the line.
  const stopped = untilStopped(server);
  terminal.err(
    language === "de" ? `Standfest läuft auf ${server.url}\n` : `Standfest runs at ${server.url}\n`,
  );
  if (server.notice !== null) terminal.err(`${server.notice}\n`);
  const problem = fontProblem();
  if (problem !== null) terminal.err(`${problem}\n`);
  await stopped;
  return 0;
};

async function loadDemo(deps: Deps, handle: DatabaseHandle): Promise<void> {
  await loadDemoLand(deps);
  await backUpDemo(deps, handle);
}
