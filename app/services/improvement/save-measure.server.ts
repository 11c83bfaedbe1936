import { createHash } from "node:crypto";

import { type Actor, can, measureObject } from "#app/domain/access/index.ts";
import { canonicalJson, fieldChanges } from "#app/domain/audit/index.ts";
import type { Measure, MeasureStatus } from "#app/domain/exchange/index.ts";
import { nextNumber } from "#app/domain/exercise/index.ts";
import { moveMeasure } from "#app/domain/improvement/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { peopleToJudge } from "#app/services/access/people-to-judge.server.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { insertMeasure } from "./insert-measure.server.ts";
import { unknownSubject } from "./unknown-subject.server.ts";
import type { MeasureForm } from "./measure-form.schema.ts";

interface Submitted {
  readonly organisation: CurrentOrganisation;
  readonly submitId: string;
  readonly requestId: string;
}

export type SaveMeasureInput = Submitted & { readonly form: MeasureForm } & (
    { readonly id: null } | { readonly id: string; readonly expectedVersion: number }
  );

export type MoveMeasureInput = Submitted & {
  readonly id: string;
  readonly expectedVersion: number;
  readonly to: MeasureStatus;
  readonly reason: string;
};

export type MeasureRefused =
  | { readonly code: string }
  | { readonly code: "row.conflict"; readonly current: Measure; readonly version: number };

type Saved = Result<{ readonly id: string }, MeasureRefused>;

async function once(
  deps: Deps,
  actor: Actor,
  input: Submitted & { readonly content: unknown },
  run: (repositories: Repositories) => Promise<Saved>,
): Promise<Saved> {
  const { submitId, content } = input;
  const fingerprint = createHash("sha256").update(canonicalJson(content)).digest("hex");
  return deps.unitOfWork<{ readonly id: string }, MeasureRefused>(async (repositories) => {
    const earlier = await repositories.submissions.find(actor.accountId, submitId);
    if (earlier) {
      if (earlier.fingerprint !== fingerprint) return err({ code: "form.shape" });
      return ok(earlier.result as { id: string });
    }
    const saved = await run(repositories);
    if (!saved.ok) return saved;
    const result = saved.value;
    await repositories.submissions.insert({ submitId, accountId: actor.accountId, fingerprint, result });
    return saved;
  });
}

async function create(
  repositories: Repositories,
  actor: Actor,
  { organisation, form, requestId }: SaveMeasureInput,
): Promise<Saved> {
  const taken = await repositories.measures.listByOrganisation(organisation.id);
  const id = nextNumber(
    "M",
    taken.map(({ value }) => value.id),
  );
  const measure: Measure = { ...form, id, status: "open" };
  const people = await peopleToJudge(repositories, actor, organisation, ["measure.edit"]);
  if (!can(actor, "measure.edit", { organisation, object: measureObject(measure, people) }))
    return err({ code: "measure.own-unit" });
  const inserted = await insertMeasure({ repositories, actor, organisation, requestId }, measure);
  return inserted.ok ? ok({ id }) : inserted;
}

type Change = (measure: Measure) => Result<Measure, { readonly code: string }>;

async function change(
  repositories: Repositories,
  actor: Actor,
  input: Submitted & { readonly id: string; readonly expectedVersion: number },
  apply: Change,
): Promise<Saved> {
  const { organisation, id, expectedVersion } = input;
  const stored = await repositories.measures.findByCode(organisation.id, id);
  if (!stored) return err({ code: "object.missing" });
  const people = await peopleToJudge(repositories, actor, organisation, ["measure.edit"]);
  if (!can(actor, "measure.edit", { organisation, object: measureObject(stored.value, people) }))
    return err({ code: "access.forbidden" });
  if (stored.version !== expectedVersion)
    return err({ code: "row.conflict", current: stored.value, version: stored.version });
  const after = apply(stored.value);
  if (!after.ok) return after;
  const subjects = { subjects: after.value.subjects, before: stored.value.subjects };
  const refused = await unknownSubject(repositories, organisation.id, subjects);
  if (refused) return err(refused);
  const updated = await repositories.measures.update(organisation.id, after.value, expectedVersion);
  if (!updated.ok) {
    if (updated.error.code !== "row.conflict") return err({ code: "object.missing" });
    const { current } = updated.error;
    return err({ code: "row.conflict", current: current.value, version: current.version });
  }
  await repositories.audit.append({
    action: "record.changed",
    actor: actor.accountId,
    organisationId: organisation.id,
    object: { kind: "measure", code: id, version: updated.value.version },
    payload: { changes: fieldChanges(stored.value, after.value) },
    requestId: input.requestId,
  });
  return ok({ id });
}

/** Creates a measure under the next number, or stores its form by compare-and-set; audit event in the same transaction. */
export async function saveMeasure(deps: Deps, actor: Actor, input: SaveMeasureInput): Promise<Saved> {
  const content = { id: input.id, form: input.form };
  return once(deps, actor, { ...input, content }, (repositories) =>
    input.id === null
      ? create(repositories, actor, input)
      : change(repositories, actor, input, (measure) => ok({ ...measure, ...input.form })),
  );
}

/** Next step of a measure, up to "Wirksamkeit geprüft"; a negative check sends it back to work. */
export async function stepMeasure(deps: Deps, actor: Actor, input: MoveMeasureInput): Promise<Saved> {
  const { id, to, reason } = input;
  const today = dateInBerlin(deps.clock.now());
  return once(deps, actor, { ...input, content: { id, to, reason } }, (repositories) =>
    change(repositories, actor, input, (measure) => moveMeasure(measure, to, { reason, today })),
  );
}
