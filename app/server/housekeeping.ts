import { ok } from "#app/domain/shared/result.ts";
import { WINDOW_MINUTES } from "#app/services/access/login-throttle.server.ts";
import { minutesFrom } from "#app/services/access/open-session.server.ts";
import type { Deps } from "#app/services/ports.ts";

const EVERY = 10 * 60_000;
const SUBMISSIONS_KEPT_MINUTES = 7 * 24 * 60;
const DRAFTS_KEPT_MINUTES = 30 * 24 * 60;

/** Removes what is over anyway: ended sessions, old failures, old submission receipts, forgotten drafts. */
export async function tidy(deps: Pick<Deps, "clock" | "settings" | "unitOfWork">): Promise<void> {
  const now = deps.clock.now();
  await deps.unitOfWork(async (repositories) => {
    await repositories.sessions.removeStale(now, minutesFrom(now, -deps.settings.sessionIdleMinutes));
    await repositories.loginThrottles.removeBefore(minutesFrom(now, -WINDOW_MINUTES));
    await repositories.submissions.removeBefore(minutesFrom(now, -SUBMISSIONS_KEPT_MINUTES));
    await repositories.formDrafts.removeBefore(minutesFrom(now, -DRAFTS_KEPT_MINUTES));
    return ok(undefined);
  });
}

/** Tidies now and then; the returned function ends it. */
export function startHousekeeping(deps: Pick<Deps, "clock" | "settings" | "unitOfWork" | "log">): () => void {
  const run = () => {
    tidy(deps).catch((error: unknown) => deps.log.error("housekeeping.failed", {}, error));
  };
  const timer = setInterval(run, EVERY);
  timer.unref();
  return () => clearInterval(timer);
}
