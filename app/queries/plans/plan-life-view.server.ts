import { type Actor, can, planObject } from "#app/domain/access/index.ts";
import type { Plan } from "#app/domain/exchange/index.ts";
import {
  type BasisChange,
  basisComparison,
  isOpenForChange,
  missingSections,
  type PlanDifference,
  planDifferences,
  type PlanSection,
  unknownBasis,
} from "#app/domain/plans/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { planBasis, releasedContent } from "#app/services/plans/plan-content.ts";
import type { Deps } from "#app/services/ports.ts";
import type { NamedPlanVersion, PlanVersion } from "#db/repositories/plan-version-records.ts";

import { organisationAnalysis } from "../analysis/organisation-analysis.server.ts";

/** One edition as people read it: names instead of accounts. */
export interface EditionRow {
  readonly number: number;
  readonly versionText: string;
  readonly status: PlanVersion["status"];
  readonly origin: PlanVersion["origin"];
  readonly reason: string;
  readonly submittedBy: string;
  readonly submittedAt: string;
  readonly reviewedBy: string | null;
  readonly reviewedAt: string | null;
  readonly reviewNote: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly decisionNote: string | null;
  readonly releasedOn: string | null;
  readonly nextReviewOn: string | null;
  readonly contentHash: string;
}

export interface BasisChangeView extends BasisChange {
  readonly name: string;
}

/** What the person may do with the plan now; the services ask again. */
export interface PlanActs {
  readonly edit: boolean;
  readonly submit: boolean;
  readonly review: boolean;
  readonly release: boolean;
  readonly giveBack: boolean;
  readonly revise: boolean;
  readonly copy: boolean;
  readonly remove: boolean;
}

export interface PlanLifeView {
  readonly version: number;
  readonly acts: PlanActs;
  readonly missing: readonly PlanSection[];
  readonly openEdition: EditionRow | null;
  readonly releasedEdition: EditionRow | null;
  /** Values of the BIA that changed since the release (V-36). */
  readonly changes: readonly BasisChangeView[];
  readonly ownSubmission: boolean;
  /** Judgements go to the address for which the person has the right. */
  readonly judgesBy: "act" | "decision";
  readonly mayReadHistory: boolean;
}

interface LifeRequest {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly id: string;
}

export function editionRow(edition: NamedPlanVersion): EditionRow {
  return {
    number: edition.number,
    versionText: edition.versionText,
    status: edition.status,
    origin: edition.origin,
    reason: edition.reason,
    submittedBy: edition.submittedByName,
    submittedAt: edition.submittedAt,
    reviewedBy: edition.reviewedByName,
    reviewedAt: edition.reviewedAt,
    reviewNote: edition.reviewNote,
    decidedBy: edition.decidedByName,
    decidedAt: edition.decidedAt,
    decisionNote: edition.decisionNote,
    releasedOn: edition.releasedOn,
    nextReviewOn: edition.nextReviewOn,
    contentHash: edition.contentHash,
  };
}

function actsOf(
  { actor, organisation }: LifeRequest,
  plan: Plan,
  open: PlanVersion | undefined,
  editions: readonly PlanVersion[],
): PlanActs {
  const object = planObject(plan);
  const mayEdit = can(actor, "plan.edit", { organisation, object });
  const mayApprove = can(actor, "plan.approve", { organisation, object });
  const isOpen = isOpenForChange(plan);
  const mayJudge = mayEdit || mayApprove;
  const waiting = open?.submittedBy === actor.accountId ? undefined : open?.status;
  return {
    edit: mayEdit && isOpen,
    submit: mayEdit && isOpen,
    review: mayJudge && waiting === "submitted",
    release: mayApprove && waiting === "reviewed",
    giveBack: mayJudge && plan.status === "in-review",
    revise: mayEdit && plan.status === "released",
    copy: mayEdit,
    remove: mayEdit && plan.status === "draft" && editions.length === 0,
  };
}

/** Where a plan stands in its life: what can be done now, and what has changed since its release. */
export async function planLifeView(
  deps: Deps,
  request: LifeRequest,
  { plan, version }: { readonly plan: Plan; readonly version: number },
): Promise<PlanLifeView> {
  const { organisation, actor, id } = request;
  const { planVersions } = deps.repositories;
  const editions = await planVersions.listNamed(organisation.id, id);
  const open = editions.find(({ status }) => status === "submitted" || status === "reviewed");
  const released = editions.find(({ status }) => status === "released");
  return {
    version,
    acts: actsOf(request, plan, open, editions),
    missing: missingSections(plan),
    openEdition: open ? editionRow(open) : null,
    releasedEdition: released ? editionRow(released) : null,
    changes: await changesSince(deps, organisation, { plan, edition: released }),
    ownSubmission: open?.submittedBy === actor.accountId,
    judgesBy: can(actor, "plan.approve", { organisation, object: planObject(plan) }) ? "decision" : "act",
    mayReadHistory: can(actor, "audit.read", { organisation }),
  };
}

async function changesSince(
  deps: Deps,
  organisation: CurrentOrganisation,
  { plan, edition }: { readonly plan: Plan; readonly edition: PlanVersion | undefined },
): Promise<BasisChangeView[]> {
  const analysis = await organisationAnalysis(deps, organisation);
  if (!analysis) return [];
  const { document } = analysis;
  const names = new Map([...document.processes, ...document.resources].map(({ id, name }) => [id, name]));
  const basis = edition ? planBasis(edition) : undefined;
  const changes = [...unknownBasis(plan, basis), ...(basis ? basisComparison(analysis)(basis) : [])];
  return changes.map((change) => ({ ...change, name: names.get(change.subject) ?? "" }));
}

export interface PlanHistoryView {
  readonly title: string;
  readonly editions: readonly EditionRow[];
  /** Editions compared: the older one; null for nothing before it. */
  readonly from: number | null;
  /** The newer one; null stands for the plan as it is now. */
  readonly to: number | null;
  readonly differences: readonly PlanDifference[];
}

/** Editions of a plan and what differs between two of them. Undefined where one may not read it. */
export async function planHistoryView(
  deps: Deps,
  request: LifeRequest,
  asked: { readonly from: number | null; readonly to: number | null },
): Promise<PlanHistoryView | undefined> {
  const { organisation, actor, id } = request;
  const stored = await deps.repositories.plans.findByCode(organisation.id, id);
  if (!stored) return undefined;
  const plan = stored.value;
  if (!can(actor, "plan.read", { organisation, object: planObject(plan) })) return undefined;
  const editions = await deps.repositories.planVersions.listNamed(organisation.id, id);
  const known = (number: number | null) => editions.find((edition) => edition.number === number)?.number;
  // A released plan is its latest edition: what that brought is what one wants to see first.
  const latest =
    plan.status === "released" ? editions.find(({ status }) => status === "released") : undefined;
  const to = known(asked.to) ?? latest?.number ?? null;
  const before = editions.find(({ number, status }) => status === "released" && (to === null || number < to));
  const from = known(asked.from) ?? before?.number ?? null;
  const contentOf = async (number: number) => {
    const edition = await deps.repositories.planVersions.findContent(organisation.id, id, number);
    return edition ? releasedContent(edition, "") : plan;
  };
  const older = from === null ? null : await contentOf(from);
  const newer = to === null ? plan : await contentOf(to);
  return {
    title: plan.title,
    editions: editions.map(editionRow),
    from,
    to,
    differences: older ? planDifferences(older, newer) : [],
  };
}
