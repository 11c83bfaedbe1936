import { createHash } from "node:crypto";

import type { Actor } from "#app/domain/access/index.ts";
import { canonicalJson } from "#app/domain/audit/index.ts";
import type { Exercise } from "#app/domain/exchange/index.ts";
import { followUpOf, nextTitle } from "#app/domain/exercise/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { type CreateRefusal, insertExercise } from "./create-exercise.server.ts";
import { type AskedDates, suggestDates } from "./suggest-dates.server.ts";

export interface PlanFollowUpsInput {
  readonly organisation: CurrentOrganisation;
  readonly id: string;
  readonly asked: AskedDates;
  /** Chosen among the suggested dates. */
  readonly dates: readonly string[];
  readonly withScript: boolean;
  readonly submitId: string;
  readonly requestId: string;
}

type Planned = Result<readonly string[], CreateRefusal>;

interface Step {
  readonly deps: Deps;
  readonly repositories: Repositories;
  readonly actor: Actor;
  readonly input: PlanFollowUpsInput;
}

/** One exercise a chosen date; every title and number follows those that are there by then. */
async function insertAll({ deps, repositories, actor, input }: Step): Promise<Planned> {
  const { organisation, id, asked, dates, withScript } = input;
  const stored = await repositories.exercises.listByOrganisation(organisation.id);
  let all: readonly Exercise[] = stored.map(({ value }) => value);
  const source = all.find((one) => one.id === id);
  if (!source) return err({ code: "object.missing" });
  const today = dateInBerlin(deps.clock.now());
  const suggested = suggestDates({ exercise: source, all, today, language: "de" }, asked);
  const free = new Set(suggested.dates.filter(({ takenBy }) => takenBy === null).map(({ date }) => date));
  if (!dates.every((date) => free.has(date))) return err({ code: "exercise.date-taken" });
  const model = { ...source, repeat: suggested.repeat };
  const created: string[] = [];
  for (const date of dates.toSorted()) {
    const title = nextTitle(source, all);
    const build = (code: string) => ok(followUpOf(model, { id: code, title, date, withScript }));
    const inserted = await insertExercise(repositories, actor, { ...input, build });
    if (!inserted.ok) return inserted;
    created.push(inserted.value.id);
    all = [...all, inserted.value];
  }
  return ok(created);
}

/**
 * Puts the chosen dates of a series into the plan, all or none. The same submission plans them once, and a date for
 * which the series already has an exercise is refused, whoever planned it.
 */
export async function planFollowUps(deps: Deps, actor: Actor, input: PlanFollowUpsInput): Promise<Planned> {
  const { submitId, id, asked, dates, withScript } = input;
  if (dates.length === 0) return err({ code: "exercise.no-date-chosen" });
  const content = canonicalJson({ id, ...asked, dates: dates.toSorted(), withScript });
  const fingerprint = createHash("sha256").update(content).digest("hex");
  return deps.unitOfWork<readonly string[], CreateRefusal>(async (repositories) => {
    const earlier = await repositories.submissions.find(actor.accountId, submitId);
    if (earlier) {
      if (earlier.fingerprint !== fingerprint) return err({ code: "form.shape" });
      return ok(earlier.result as readonly string[]);
    }
    const planned = await insertAll({ deps, repositories, actor, input });
    if (!planned.ok) return planned;
    const result = [...planned.value];
    await repositories.submissions.insert({ submitId, accountId: actor.accountId, fingerprint, result });
    return planned;
  });
}
