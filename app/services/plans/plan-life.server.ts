import { type Actor, can, planObject } from "#app/domain/access/index.ts";
import { type AuditAction, canonicalJson, fieldChanges } from "#app/domain/audit/index.ts";
import type { Plan } from "#app/domain/exchange/index.ts";
import {
  basisOf,
  missingSections,
  nextEdition,
  releasedPlan,
  statusAfter,
  versionText,
} from "#app/domain/plans/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { organisationAnalysis } from "#app/queries/analysis/organisation-analysis.server.ts";
import type { Deps } from "#app/services/ports.ts";
import { hashOfText } from "#db/audit/hashes.ts";
import type { PlanVersionContent } from "#db/repositories/plan-version-records.ts";
import type { Repositories } from "#db/repositories/repositories.ts";
import type { Stored } from "#db/repositories/tenant-repository.ts";

import { adoptedEdition, planContent } from "./plan-content.ts";

export type PlanLifeRefusal =
  | "object.missing"
  | "access.forbidden"
  | "row.conflict"
  | "plan.state"
  | "plan.incomplete"
  | "plan.same-person"
  | "plan.not-reviewed"
  | "plan.review-date";

export interface PlanAct {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly code: string;
  /** Version of the plan the person saw when deciding. */
  readonly expectedVersion: number;
  readonly requestId: string;
}

type Done = Result<{ readonly version: string }, PlanLifeRefusal>;

async function opened(
  repositories: Repositories,
  act: PlanAct,
  ability: "plan.edit" | "plan.approve",
): Promise<Result<Stored<Plan>, PlanLifeRefusal>> {
  const { organisation, actor, code, expectedVersion } = act;
  const stored = await repositories.plans.findByCode(organisation.id, code);
  if (!stored) return err("object.missing");
  if (!can(actor, ability, { organisation, object: planObject(stored.value) }))
    return err("access.forbidden");
  if (stored.version !== expectedVersion) return err("row.conflict");
  return ok(stored);
}

async function put(repositories: Repositories, act: PlanAct, plan: Plan): Promise<number> {
  const updated = await repositories.plans.update(act.organisation.id, plan, act.expectedVersion);
  if (!updated.ok) throw new Error(`plan ${act.code}: ${updated.error.code} inside of its own transaction`);
  return updated.value.version;
}

type Evidence = Extract<AuditAction, "plan.submitted" | "plan.reviewed" | "plan.returned">;

async function tell(
  repositories: Repositories,
  act: PlanAct,
  event: {
    readonly action: Evidence;
    readonly version: number;
    readonly edition: Pick<PlanVersionContent, "number" | "versionText" | "contentHash">;
    readonly reason?: string;
  },
): Promise<void> {
  const { number, versionText: version, contentHash } = event.edition;
  await repositories.audit.append({
    action: event.action,
    actor: act.actor.accountId,
    organisationId: act.organisation.id,
    object: { kind: "plan", code: act.code, version: event.version },
    payload: { number, version, contentHash },
    requestId: act.requestId,
    ...(event.reason ? { reason: event.reason } : {}),
  });
}

async function presentBasis(deps: Deps, organisation: CurrentOrganisation, plan: Plan): Promise<string> {
  const analysis = await organisationAnalysis(deps, organisation);
  return canonicalJson(analysis ? basisOf(plan, analysis) : {});
}

/**
 * Freezes the plan as it is and hands it to quality assurance, with the values of the BIA it was written for. Refused while
 * a section that must be there says nothing.
 */
export async function submitPlan(
  deps: Deps,
  act: PlanAct,
  input: { readonly reason: string },
): Promise<Done> {
  const seen = await deps.repositories.plans.findByCode(act.organisation.id, act.code);
  if (!seen) return err("object.missing");
  // Computed before the transaction; the compare-and-set below makes sure it is still the same plan.
  const basis = await presentBasis(deps, act.organisation, seen.value);
  const id = deps.ids.next();
  return deps.unitOfWork(async (repositories): Promise<Done> => {
    const stored = await opened(repositories, act, "plan.edit");
    if (!stored.ok) return stored;
    const plan = stored.value.value;
    const status = statusAfter(plan.status, "submit", false);
    if (!status) return err("plan.state");
    if (missingSections(plan).length > 0) return err("plan.incomplete");
    const editions = await repositories.planVersions.list(act.organisation.id, act.code);
    const released = editions.filter((edition) => edition.status === "released");
    const version = versionText(
      nextEdition(
        released.length > 0 || plan.releasedOn ? plan.version : "0",
        released.map((edition) => Number.parseInt(edition.versionText, 10)),
      ),
    );
    const content = canonicalJson(plan);
    const contentHash = hashOfText(content);
    const edition = await repositories.planVersions.insert(act.organisation.id, {
      id,
      planCode: act.code,
      versionText: version,
      origin: "submitted",
      status: "submitted",
      content,
      contentHash,
      basis,
      reason: input.reason,
      submittedBy: act.actor.accountId,
      releasedOn: null,
      nextReviewOn: null,
      approver: null,
    });
    const row = await put(repositories, act, { ...plan, status });
    await tell(repositories, act, { action: "plan.submitted", version: row, edition, reason: input.reason });
    return ok({ version });
  });
}

async function waiting(
  repositories: Repositories,
  act: PlanAct,
): Promise<Result<PlanVersionContent, PlanLifeRefusal>> {
  const edition = await repositories.planVersions.findOpen(act.organisation.id, act.code);
  if (!edition) return err("plan.state");
  return edition.submittedBy === act.actor.accountId ? err("plan.same-person") : ok(edition);
}

/** Quality assurance by somebody who has not submitted the plan: complete, plausible, up to date (V-31). */
export async function reviewPlan(deps: Deps, act: PlanAct, input: { readonly note: string }): Promise<Done> {
  return deps.unitOfWork(async (repositories): Promise<Done> => {
    const stored = await opened(repositories, act, "plan.edit");
    const allowed = stored.ok ? stored : await opened(repositories, act, "plan.approve");
    if (!allowed.ok) return allowed;
    const edition = await waiting(repositories, act);
    if (!edition.ok) return edition;
    const reviewed = await repositories.planVersions.review(act.organisation.id, edition.value.id, {
      reviewedBy: act.actor.accountId,
      note: input.note,
    });
    if (!reviewed.ok) return err("plan.state");
    const told = { action: "plan.reviewed" as const, version: allowed.value.version, edition: edition.value };
    await tell(repositories, act, { ...told, reason: input.note });
    return ok({ version: edition.value.versionText });
  });
}

/** Release by a second person. What is released is the frozen submission, word for word; never without quality assurance. */
export async function releasePlan(
  deps: Deps,
  act: PlanAct,
  input: { readonly nextReviewOn: string; readonly note: string },
): Promise<Done> {
  const releasedOn = dateInBerlin(deps.clock.now());
  if (input.nextReviewOn <= releasedOn) return err("plan.review-date");
  const { accountId, personId, displayName } = act.actor;
  return deps.unitOfWork(async (repositories): Promise<Done> => {
    const stored = await opened(repositories, act, "plan.approve");
    if (!stored.ok) return stored;
    const edition = await waiting(repositories, act);
    if (!edition.ok) return edition;
    if (edition.value.status !== "reviewed") return err("plan.not-reviewed");
    const { id, versionText: version, number, contentHash, reason } = edition.value;
    const { nextReviewOn } = input;
    const decided = await repositories.planVersions.decide(act.organisation.id, id, {
      status: "released",
      decidedBy: accountId,
      note: input.note === "" ? null : input.note,
      releasedOn,
      nextReviewOn,
      approver: personId,
    });
    if (!decided.ok) return err("plan.state");
    const facts = { version, releasedOn, nextReviewOn, approver: personId, by: displayName, reason };
    const row = await put(repositories, act, releasedPlan(planContent(edition.value), facts));
    await repositories.audit.append({
      action: "plan.released",
      actor: accountId,
      organisationId: act.organisation.id,
      object: { kind: "plan", code: act.code, version: row },
      payload: { number, version, contentHash, releasedOn, nextReviewOn },
      requestId: act.requestId,
      ...(input.note === "" ? {} : { reason: input.note }),
    });
    return ok({ version });
  });
}

/** A plan that came in review with an import has no edition to judge: it is opened for writing. */
async function reopen(
  repositories: Repositories,
  act: PlanAct,
  plan: Plan,
  { status, reason }: { readonly status: Plan["status"]; readonly reason: string },
): Promise<Done> {
  const after = { ...plan, status };
  const version = await put(repositories, act, after);
  await repositories.audit.append({
    action: "record.changed",
    actor: act.actor.accountId,
    organisationId: act.organisation.id,
    object: { kind: "plan", code: act.code, version },
    payload: { changes: fieldChanges(plan, after) },
    requestId: act.requestId,
    reason,
  });
  return ok({ version: plan.version });
}

/** Sends the plan back with a reason: whoever submitted it may also withdraw it. */
export async function returnPlan(deps: Deps, act: PlanAct, input: { readonly note: string }): Promise<Done> {
  return deps.unitOfWork(async (repositories): Promise<Done> => {
    const stored = await opened(repositories, act, "plan.edit");
    const allowed = stored.ok ? stored : await opened(repositories, act, "plan.approve");
    if (!allowed.ok) return allowed;
    const edition = await repositories.planVersions.findOpen(act.organisation.id, act.code);
    const plan = allowed.value.value;
    const status = statusAfter(plan.status, "return", plan.releasedOn !== null);
    if (!status) return err("plan.state");
    if (!edition) return reopen(repositories, act, plan, { status, reason: input.note });
    const decided = await repositories.planVersions.decide(act.organisation.id, edition.id, {
      status: "returned",
      decidedBy: act.actor.accountId,
      note: input.note,
      releasedOn: null,
      nextReviewOn: null,
      approver: null,
    });
    if (!decided.ok) return err("plan.state");
    const row = await put(repositories, act, { ...plan, status });
    await tell(repositories, act, { action: "plan.returned", version: row, edition, reason: input.note });
    return ok({ version: edition.versionText });
  });
}

/**
 * Opens a released plan for the next edition. The released content stays as a frozen edition; one that came with an import
 * is frozen now, before the first change.
 */
export async function revisePlan(deps: Deps, act: PlanAct): Promise<Done> {
  const seen = await deps.repositories.plans.findByCode(act.organisation.id, act.code);
  if (!seen) return err("object.missing");
  const basis = await presentBasis(deps, act.organisation, seen.value);
  const id = deps.ids.next();
  return deps.unitOfWork(async (repositories): Promise<Done> => {
    const stored = await opened(repositories, act, "plan.edit");
    if (!stored.ok) return stored;
    const plan = stored.value.value;
    const status = statusAfter(plan.status, "revise", true);
    if (!status) return err("plan.state");
    await adopt(repositories, act, plan, { id, basis });
    const row = await put(repositories, act, { ...plan, status });
    await repositories.audit.append({
      action: "plan.revision-begun",
      actor: act.actor.accountId,
      organisationId: act.organisation.id,
      object: { kind: "plan", code: act.code, version: row },
      payload: { version: plan.version },
      requestId: act.requestId,
    });
    return ok({ version: plan.version });
  });
}

async function adopt(
  repositories: Repositories,
  act: PlanAct,
  plan: Plan,
  { id, basis }: { readonly id: string; readonly basis: string },
): Promise<void> {
  const editions = await repositories.planVersions.list(act.organisation.id, act.code);
  const known = editions.some(
    (edition) => edition.status === "released" && edition.versionText === plan.version,
  );
  if (known) return;
  await repositories.planVersions.insert(
    act.organisation.id,
    adoptedEdition(plan, { id, basis, by: act.actor.accountId }),
  );
}
