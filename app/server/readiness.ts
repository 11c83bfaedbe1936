import type { Deps } from "#app/services/ports.ts";
import { ok } from "#app/domain/shared/result.ts";

const KEEP_MILLISECONDS = 1_000;
const PROBE = "readiness-probe";

/**
 * Whether the database can be written and read back (promise OPS-01). One real write per second at most, whoever asks
 * how often; a failed probe is an answer, not an error of the server.
 */
export function createReadiness(deps: Pick<Deps, "unitOfWork" | "repositories" | "clock" | "log">) {
  let last: { readonly at: number; readonly answer: Promise<boolean> } | undefined;
  async function probe(): Promise<boolean> {
    const now = deps.clock.now();
    try {
      await deps.unitOfWork(async (repositories) => {
        await repositories.appSettings.put(PROBE, { now });
        return ok(undefined);
      });
      return (await deps.repositories.appSettings.find(PROBE)) !== undefined;
    } catch (error) {
      deps.log.error("readiness.failed", {}, error);
      return false;
    }
  }
  return (): Promise<boolean> => {
    const at = performance.now();
    if (!last || at - last.at > KEEP_MILLISECONDS) last = { at, answer: probe() };
    return last.answer;
  };
}
