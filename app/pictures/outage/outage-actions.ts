import type { ExchangeDocument, Plan } from "#app/domain/exchange/index.ts";
import type { AnalysisResult } from "#app/domain/impact-analysis/analysis-result.ts";
import { formatHours } from "#app/domain/shared/hours.ts";
import { compareIds } from "#app/domain/shared/ids.ts";
import type { Language } from "#app/domain/shared/language.ts";

import type { PictureTable } from "../picture.ts";
import { pictureTexts } from "../texts/picture-texts.ts";
import type { OutageTimeline } from "./outage-timeline.ts";

export type PlanToActivate = {
  readonly plan: Pick<Plan, "id" | "title" | "kind" | "status">;
  /** Affected processes (GFP) or impaired resources (WAP, WHP) it was written for. */
  readonly because: readonly string[];
};

/** Plans of the document that belong to what is affected; superseded and archived ones are no plans any more. */
export function plansToActivate(
  { plans = [] }: Pick<ExchangeDocument, "plans">,
  timeline: OutageTimeline,
): readonly PlanToActivate[] {
  const affected = new Set(timeline.processes.filter(({ interrupted }) => interrupted).map(({ id }) => id));
  const impaired = new Set(timeline.impaired);
  return plans
    .filter(({ status }) => status !== "superseded" && status !== "archived")
    .map((plan) => ({
      plan,
      because: [
        ...plan.processes.filter((id) => affected.has(id)),
        ...(plan.kind === "gfp" ? [] : plan.resources.filter((id) => impaired.has(id))),
      ],
    }))
    .filter(({ because }) => because.length > 0)
    .toSorted((a, b) => compareIds(a.plan.kind, b.plan.kind) || compareIds(a.plan.id, b.plan.id));
}

/** Plans to activate as a table. */
export function plansTable(plans: readonly PlanToActivate[], language: Language): PictureTable {
  const { outage, terms } = pictureTexts(language);
  return {
    caption: outage.plansCaption,
    head: outage.planHead,
    rows: plans.map(({ plan, because }) => [
      plan.id,
      plan.title,
      terms.planKindShort[plan.kind],
      terms.plan[plan.status],
      because.join(", "),
    ]),
  };
}

/** Impaired resources in the order in which to restart them. */
export function restartOrderTable(
  document: ExchangeDocument,
  result: AnalysisResult,
  timeline: OutageTimeline,
  language: Language,
): PictureTable {
  const { outage, terms, unknown } = pictureTexts(language);
  const names = new Map(document.resources.map(({ id, name }) => [id, name]));
  const derived = new Map(result.resources.map((resource) => [resource.id, resource]));
  return {
    caption: outage.orderCaption,
    head: outage.orderHead,
    rows: timeline.impaired.map((id, at) => {
      const values = derived.get(id);
      const total = values?.totalRtaHours ?? null;
      return [
        String(at + 1),
        id,
        names.get(id) ?? "",
        formatHours(values?.rtoHours ?? null, language),
        total === null ? unknown : formatHours(total, language),
        values?.status === null || values === undefined ? terms.status.none : terms.status[values.status],
      ];
    }),
  };
}
