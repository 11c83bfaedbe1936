import { handbookContent } from "../../domain/handbook/index.ts";
import type { PrintDocument } from "../engine/print-document.ts";
import { handbookTexts } from "../texts/index.ts";
import { createBuildContext } from "./build-context.ts";
import { handbookDocument } from "./handbook-document.ts";
import type { HandbookPrintInput } from "./print-handbook.ts";
import { businessPlanSections } from "./sections/business-plan.ts";
import { recoveryPlanSection } from "./sections/recovery-plan.ts";

export type PlanPrintInput = HandbookPrintInput & {
  /** Identifier of the plan; it must be in the document. */
  readonly plan: string;
};

/**
 * One plan alone, laid out as in the handbook; what it names of other registers is given by their letters. The edition is
 * the one of the plan. Only the plan itself is attached, not the content around it.
 */
export function printPlan(input: PlanPrintInput): PrintDocument {
  const isMeant = ({ id }: { readonly id: string }) => id === input.plan;
  const source = input.document.plans?.find(isMeant);
  const data = { ...handbookContent(input), sourceJson: JSON.stringify(source) };
  const context = createBuildContext(data, handbookTexts(input.edition.language), { parts: [] });
  const business = data.businessPlans.plans.find(isMeant);
  if (business)
    return handbookDocument(context, business.title, businessPlanSections(context, business, true));
  const recovery = data.recovery.plans.find(isMeant);
  const plan = recovery ?? data.restoration.find(isMeant);
  if (!plan) throw new Error(`The document has no plan ${input.plan}.`);
  const pages = recoveryPlanSection(context, plan, recovery ? "G" : "H", true);
  return handbookDocument(context, plan.title, [pages]);
}
