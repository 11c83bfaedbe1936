import { type Actor, can, planObject } from "#app/domain/access/index.ts";
import { canonicalJson } from "#app/domain/audit/index.ts";
import type { Plan } from "#app/domain/exchange/index.ts";
import { withoutPendingScripts } from "#app/domain/exercise/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { validUntil } from "#app/services/handbook/handbook-input.server.ts";
import type { Deps } from "#app/services/ports.ts";
import { hashOfText } from "#db/audit/hashes.ts";
import type { NamedPlanVersion } from "#db/repositories/plan-version-records.ts";

import { planContent, releasedContent } from "./plan-content.ts";

export interface PlanPrint {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly language: Language;
  readonly id: string;
  /** One of the editions; null: the plan as it stands, which is a draft while somebody works on it. */
  readonly edition: number | null;
}

interface PlanToPrint {
  readonly plan: Plan;
  readonly released: boolean;
  readonly date: string;
  readonly preparedBy: string;
  readonly releasedBy: string | null;
}

function latestReleased(editions: readonly NamedPlanVersion[]): NamedPlanVersion | undefined {
  return editions.filter(({ status }) => status === "released").toSorted((a, b) => b.number - a.number)[0];
}

async function editionToPrint(
  deps: Deps,
  organisationId: string,
  edition: NamedPlanVersion,
): Promise<PlanToPrint | undefined> {
  const { planCode, number, status, decidedByName, approver, submittedByName } = edition;
  const content = await deps.repositories.planVersions.findContent(organisationId, planCode, number);
  if (!content) return undefined;
  const released = status === "released";
  return {
    plan: released ? releasedContent(content, decidedByName ?? "") : planContent(content),
    released,
    date: edition.releasedOn ?? dateInBerlin(edition.submittedAt),
    preparedBy: submittedByName,
    releasedBy: released ? (decidedByName ?? approver) : null,
  };
}

/** What is to be printed, and whether it holds; undefined where there is no such plan or edition, or the actor may not read it. */
async function planToPrint(
  deps: Deps,
  { organisation, actor, id, edition }: PlanPrint,
): Promise<PlanToPrint | undefined> {
  const stored = await deps.repositories.plans.findByCode(organisation.id, id);
  if (!stored) return undefined;
  if (!can(actor, "plan.read", { organisation, object: planObject(stored.value) })) return undefined;
  const editions = await deps.repositories.planVersions.listNamed(organisation.id, id);
  const inForce = stored.value.status === "released" ? latestReleased(editions) : undefined;
  const wanted = edition === null ? inForce : editions.find(({ number }) => number === edition);
  if (wanted) return editionToPrint(deps, organisation.id, wanted);
  if (edition !== null) return undefined;
  const today = dateInBerlin(deps.clock.now());
  const released = stored.value.status === "released";
  return {
    plan: stored.value,
    released,
    date: stored.value.releasedOn ?? today,
    preparedBy: actor.displayName,
    releasedBy: stored.value.approver,
  };
}

/** One plan as PDF, a draft until it is released (BSI 200-4, 11 and 12). Undefined: no such plan for this person, or no analysis. */
export async function printPlan(deps: Deps, order: PlanPrint): Promise<Uint8Array | undefined> {
  const { organisation, language } = order;
  const wanted = await planToPrint(deps, order);
  const content = wanted ? await deps.repositories.exchange.load(organisation.id) : undefined;
  if (!wanted || !content) return undefined;
  const { plan, released, date, preparedBy, releasedBy } = wanted;
  const others = (content.plans ?? []).filter(({ id }) => id !== plan.id);
  const document = withoutPendingScripts({ ...content, plans: [...others, plan] });
  const edition = {
    kind: released ? ("release" as const) : ("draft" as const),
    number: plan.version,
    date,
    validUntil: plan.nextReviewOn ?? validUntil(content, date),
    preparedBy,
    releasedBy: released ? releasedBy : null,
    contentHash: hashOfText(canonicalJson(plan)),
    copy: null,
    changes: [],
    language,
  };
  const input = { document, analysis: analyse(document), edition, plan: plan.id };
  return deps.printer.print({ kind: "plan", input });
}
