import { reportIdentity, type ReportIdentity, type ReportInput } from "../../domain/reports/index.ts";
import { plansTable, plansToActivate, restartOrderTable } from "../../pictures/outage/outage-actions.ts";
import { outageTimeline, type OutageTimeline } from "../../pictures/outage/outage-timeline.ts";
import type { PictureTable } from "../../pictures/picture.ts";

/** An outage to print: resources that fail together, with the name of the scenario or of what failed. */
export type OutagePageInput = ReportInput & {
  readonly failed: readonly string[];
  readonly name: string;
  /** Moment of the occurrence as ISO instant; times then also have their clock time. */
  readonly occurredAt?: string;
};

/** Content of the page (reference 12.7): computed once, printed as picture, lists and tables. */
export type OutagePageData = {
  readonly identity: ReportIdentity;
  readonly name: string;
  readonly occurredAt: string | null;
  readonly failed: readonly { readonly id: string; readonly name: string }[];
  readonly timeline: OutageTimeline;
  readonly plans: PictureTable;
  /** The same plans in short: with the processes a GFP is needed for. */
  readonly planCalls: readonly { readonly id: string; readonly processes: readonly string[] }[];
  readonly order: PictureTable;
};

export function outagePageData(input: OutagePageInput): OutagePageData {
  const { document, analysis, edition, failed, name, occurredAt } = input;
  const timeline = outageTimeline(document, analysis, failed);
  const plans = plansToActivate(document, timeline);
  const names = new Map(document.resources.map((resource) => [resource.id, resource.name]));
  return {
    identity: reportIdentity(input),
    name,
    occurredAt: occurredAt ?? null,
    failed: timeline.failed.map((id) => ({ id, name: names.get(id) ?? "" })),
    timeline,
    plans: plansTable(plans, edition.language),
    planCalls: plans.map(({ plan, because }) => ({
      id: plan.id,
      processes: plan.kind === "gfp" ? because : [],
    })),
    order: restartOrderTable(document, analysis, timeline, edition.language),
  };
}
