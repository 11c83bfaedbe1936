import type { Exercise, Measure } from "#app/domain/exchange/index.ts";
import { liesAhead } from "#app/domain/exercise/index.ts";
import { dueReminder, isPending } from "#app/domain/improvement/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import type { Deps } from "#app/services/ports.ts";
import type { NewJob } from "#db/repositories/job-records.ts";

import { recipientsOf, type Register } from "./recipients.ts";

interface Due {
  readonly kind: "exercise-reminder" | "measure-reminder";
  readonly code: string;
  readonly date: string;
  /** Part of the key: what kind of reminder it is. */
  readonly when: string;
  readonly to: readonly string[];
}

function exerciseDue(exercise: Exercise, today: string, register: Register): Due[] {
  if (exercise.plannedOn === null || !liesAhead(exercise.status)) return [];
  const due = dueReminder(exercise.plannedOn, today);
  if (due?.kind !== "ahead") return [];
  const leading = exercise.roles.filter(({ role }) => role === "director" || role === "author");
  const texts = [exercise.conductedBy, exercise.preparedBy, ...leading.map(({ name }) => name)];
  const to = recipientsOf(texts, register);
  return [
    { kind: "exercise-reminder", code: exercise.id, date: exercise.plannedOn, when: `${due.days}`, to },
  ];
}

/** What is overdue goes to the BC officers, too: they watch over the plan (15.3). */
function measureDue(
  measure: Measure,
  today: string,
  register: Register & { readonly officers: readonly string[] },
): Due[] {
  if (measure.dueOn === null || !isPending(measure) || measure.status === "postponed") return [];
  const due = dueReminder(measure.dueOn, today);
  if (due === null) return [];
  const when = due.kind === "ahead" ? `${due.days}` : `overdue-${due.weeks}`;
  const watching = due.kind === "overdue" ? register.officers : [];
  const to = recipientsOf([measure.responsible, ...watching], register);
  return [{ kind: "measure-reminder", code: measure.id, date: measure.dueOn, when, to }];
}

/** One job for each person, so that a second try never reaches somebody twice. */
function jobsOf(deps: Deps, organisationId: string, due: Due): NewJob[] {
  return due.to.map((person) => ({
    id: deps.ids.next(),
    key: [due.kind, organisationId, due.code, due.date, due.when, person].join("/"),
    kind: due.kind,
    organisationId,
    payload: { code: due.code, person, when: due.when },
    runAt: deps.clock.now(),
  }));
}

/** Ids of the people behind the accounts of BC officers. */
async function officersOf({ repositories }: Deps, organisationId: string): Promise<readonly string[]> {
  const grants = await repositories.roleGrants.listByOrganisation(organisationId);
  const officers = grants.filter(({ role, revokedAt }) => role === "bc-officer" && revokedAt === null);
  const accounts = await Promise.all(
    officers.map(({ accountId }) => repositories.accounts.findById(accountId)),
  );
  return accounts.flatMap((account) =>
    account?.status === "active" && account.personCode !== null ? [account.personCode] : [],
  );
}

async function planFor(deps: Deps, organisationId: string, today: string): Promise<number> {
  const { exercises, measures, people, units } = deps.repositories;
  const [held, open, known, parts] = await Promise.all([
    exercises.listByOrganisation(organisationId),
    measures.listByOrganisation(organisationId),
    people.listByOrganisation(organisationId),
    units.listByOrganisation(organisationId),
  ]);
  const register = {
    people: known.map(({ value }) => value).filter(({ active }) => active),
    units: parts.map(({ value }) => value),
    officers: await officersOf(deps, organisationId),
  };
  const due = [
    ...held.flatMap(({ value }) => exerciseDue(value, today, register)),
    ...open.flatMap(({ value }) => measureDue(value, today, register)),
  ];
  const jobs = due.flatMap((one) => jobsOf(deps, organisationId, one));
  if (jobs.length === 0) return 0;
  const planned = await deps.unitOfWork<number, never>(async (repositories) => {
    let fresh = 0;
    for (const job of jobs) if (await repositories.jobs.enqueue(job)) fresh += 1;
    return ok(fresh);
  });
  return planned.ok ? planned.value : 0;
}

/**
 * Puts the reminders of today into the job table: 30, 7 and 0 days before exercises and measures, weekly for overdue measures.
 * Running it again, or in several processes at once, adds nothing. Without a mail server nothing is planned.
 */
export async function planReminders(deps: Deps): Promise<number> {
  if (deps.mailer === null) return 0;
  const today = dateInBerlin(deps.clock.now());
  let planned = 0;
  for (const { id } of await deps.repositories.organisations.listAll())
    planned += await planFor(deps, id, today);
  return planned;
}
