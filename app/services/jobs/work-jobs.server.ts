import { liesAhead } from "#app/domain/exercise/index.ts";
import { isPending } from "#app/domain/improvement/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";
import type { MailMessage } from "#app/services/mailer.ts";
import type { ClaimedJob } from "#db/repositories/job-records.ts";

import { exerciseMail, measureMail } from "./job-mail.server.ts";

const LEASE_MINUTES = 5;
const FIRST_WAIT_MINUTES = 5;
const MOST_TRIES = 8;
const MOST_JOBS_A_ROUND = 200;
const MINUTE = 60_000;

function later(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * MINUTE).toISOString();
}

/** The message of a job, made from what is true now; undefined when there is no reason for it any more. */
async function messageOf(deps: Deps, job: ClaimedJob): Promise<MailMessage | undefined> {
  const { repositories } = deps;
  const { organisationId, payload, kind } = job;
  const personCode = String(payload["person"]);
  const [organisation, person, language] = await Promise.all([
    repositories.organisations.findById(organisationId),
    repositories.people.findByCode(organisationId, personCode),
    repositories.accounts.findLanguageOf(organisationId, personCode),
  ]);
  const to = person?.value.active ? person.value.email : "";
  if (!organisation || to === "") return undefined;
  const place = { organisation, job, to, language: language ?? ("de" as const) };
  const code = String(payload["code"]);
  if (kind === "measure-reminder") {
    const measure = await repositories.measures.findByCode(organisationId, code);
    return measure && isPending(measure.value) ? measureMail(deps, place, measure.value) : undefined;
  }
  const exercise = await repositories.exercises.findByCode(organisationId, code);
  return exercise && liesAhead(exercise.value.status) ? exerciseMail(deps, place, exercise.value) : undefined;
}

async function end(deps: Deps, job: ClaimedJob, owner: string, outcome: string): Promise<void> {
  await deps.unitOfWork(async ({ jobs }) => {
    const again = outcome.startsWith("mail.") && !["mail.address", "mail.rejected"].includes(outcome);
    if (again && job.attempts + 1 < MOST_TRIES) {
      const runAt = later(deps.clock.now(), FIRST_WAIT_MINUTES * 2 ** job.attempts);
      await jobs.postpone(job.id, owner, { runAt, outcome });
    } else {
      const status = outcome.startsWith("mail.") ? "failed" : "done";
      await jobs.finish(job.id, owner, { status, outcome });
    }
    return ok(undefined);
  });
}

async function workOn(deps: Deps, job: ClaimedJob, owner: string): Promise<void> {
  const message = await messageOf(deps, job);
  if (message === undefined) return end(deps, job, owner, "obsolete");
  const sent = deps.mailer === null ? null : await deps.mailer.send(message);
  if (sent === null) return end(deps, job, owner, "mail.unreachable");
  deps.log.info("job.worked", { kind: job.kind, outcome: sent.kind });
  return end(deps, job, owner, sent.kind === "sent" ? "sent" : sent.code);
}

/**
 * Works off what is due. Each job is held by a lease while its mail is sent, outside of any transaction; several processes may
 * work at once. Answers how many jobs were worked on.
 */
export async function workJobs(deps: Deps, owner: string): Promise<number> {
  if (deps.mailer === null) return 0;
  for (let worked = 0; worked < MOST_JOBS_A_ROUND; worked += 1) {
    const until = later(deps.clock.now(), LEASE_MINUTES);
    const claimed = await deps.unitOfWork(async ({ jobs }) => ok(await jobs.claim(owner, until)));
    const job = claimed.ok ? claimed.value : undefined;
    if (job === undefined) return worked;
    await workOn(deps, job, owner);
  }
  return MOST_JOBS_A_ROUND;
}
