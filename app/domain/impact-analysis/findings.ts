import { compareIds } from "#app/domain/shared/ids.ts";
import type { Language } from "#app/domain/shared/language.ts";
import { fillTemplate } from "#app/domain/shared/fill-template.ts";

import type { Finding } from "./analysis-result.ts";
import type { ImpactModel } from "./impact-model.ts";
import { capacityGapHits } from "./rules/capacity-gaps.ts";
import { deputyMissingHits, doubleRoleHits, reactionTimeHits } from "./rules/incident-organisation.ts";
import { criticalShareHits, lateSupplierHits, processCircleHits } from "./rules/process-dependencies.ts";
import { processRatingHits } from "./rules/process-rating.ts";
import { processWithoutResourceHits, resourceUseHits } from "./rules/resource-needs.ts";
import { RULE_SEVERITIES, type RuleHit } from "./rules/rule-hit.ts";
import { targetActualHits } from "./rules/target-actual-gaps.ts";
import { solutionHits, unsignedRiskHits } from "./rules/treatments.ts";
import { TEXTS } from "./texts/index.ts";
import type { Damage } from "./damage-over-time.ts";

const RULES: readonly ((model: ImpactModel) => readonly RuleHit[])[] = [
  ratingHits,
  criticalShareHits,
  lateSupplierHits,
  processCircleHits,
  processWithoutResourceHits,
  resourceUseHits,
  deputyMissingHits,
  doubleRoleHits,
  reactionTimeHits,
  targetActualHits,
  unsignedRiskHits,
  solutionHits,
  capacityGapHits,
];

/** Hits of all rules on the model, ordered by rule, then by subjects. */
export function findingsOf(model: ImpactModel): readonly Finding[] {
  return RULES.flatMap((rule) => rule(model))
    .toSorted(byRuleAndSubjects)
    .map(findingOf);
}

function ratingHits({ index, damages, effective }: ImpactModel): readonly RuleHit[] {
  const { parameters } = index.document;
  return index.processes.flatMap((process, at) =>
    processRatingHits({
      process,
      damage: damages[at] as Damage,
      inheritsRto: !Number.isNaN(effective[at]),
      parameters,
    }),
  );
}

function byRuleAndSubjects(a: RuleHit, b: RuleHit): number {
  if (a.rule !== b.rule) return compareIds(a.rule, b.rule);
  const common = Math.min(a.subjects.length, b.subjects.length);
  for (let at = 0; at < common; at++) {
    const order = compareIds(a.subjects[at] as string, b.subjects[at] as string);
    if (order !== 0) return order;
  }
  return a.subjects.length - b.subjects.length;
}

/** Puts a hit into words: the German message, and what the English one needs. */
export function findingOf(hit: RuleHit): Finding {
  const finding = {
    rule: hit.rule,
    severity: hit.severity ?? RULE_SEVERITIES[hit.rule],
    subjects: hit.subjects,
    message: messageOf(hit, "de"),
  };
  return Object.keys(hit.values).length === 0 ? finding : { ...finding, values: hit.values };
}

/** The sentence of a finding in the reader's language. */
export function findingText(finding: Finding, language: Language): string {
  return messageOf(finding, language);
}

function messageOf(hit: Pick<Finding, "rule" | "values">, language: Language): string {
  const wording = hit.values?.["case"];
  const key = typeof wording === "string" ? `${hit.rule}.${wording}` : hit.rule;
  const template = TEXTS[language].findings[key];
  if (template === undefined) throw new Error(`no text for the finding ${key}`);
  return fillTemplate(template, hit.values ?? {}, language);
}
