import { ok } from "#app/domain/shared/result.ts";
import { keepDigests } from "#app/services/figures/keep-digests.server.ts";
import { keepFigures } from "#app/services/figures/keep-figures.server.ts";
import { planReminders } from "#app/services/jobs/plan-reminders.server.ts";
import { workJobs } from "#app/services/jobs/work-jobs.server.ts";
import type { Deps } from "#app/services/ports.ts";

const EVERY = 60_000;
const PLAN_EVERY_ROUNDS = 60;
const KEPT_DAYS = 400;
const DAY = 86_400_000;

/** One round: now and then keep the figures of the day and plan its reminders, always work off what is due. */
export async function runJobs(deps: Deps, owner: string, round: number): Promise<void> {
  if (round % PLAN_EVERY_ROUNDS === 0) {
    await keepFigures(deps);
    await keepDigests(deps);
    await planReminders(deps);
    const before = new Date(Date.parse(deps.clock.now()) - KEPT_DAYS * DAY).toISOString();
    await deps.unitOfWork(async ({ jobs }) => ok(await jobs.removeFinishedBefore(before)));
  }
  await workJobs(deps, owner);
}

/** Works in the background: figures of the day, and reminders and invitations where a mail server is configured. */
export function startJobRunner(deps: Deps): () => void {
  const owner = deps.ids.next();
  let round = 0;
  let busy = false;
  const run = () => {
    if (busy) return;
    busy = true;
    runJobs(deps, owner, round)
      .catch((error: unknown) => deps.log.error("jobs.failed", {}, error))
      .finally(() => (busy = false));
    round += 1;
  };
  const timer = setInterval(run, EVERY);
  timer.unref();
  run();
  return () => clearInterval(timer);
}
