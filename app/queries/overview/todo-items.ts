import type { Exercise, Measure, Plan } from "#app/domain/exchange/index.ts";

import type { OrganisationAnalysis } from "../analysis/organisation-analysis.server.ts";

/** One sentence of "Was jetzt ansteht", as key and values; the words are in the catalogue. */
export interface TodoItem {
  readonly key:
    | "untreatedGaps"
    | "gaps"
    | "mtpdViolated"
    | "unknown"
    | "noDeputy"
    | "disputed"
    | "noPlan"
    | "planReview"
    | "nextExercise"
    | "exerciseRisk"
    | "measuresOverdue"
    | "inReview";
  readonly shape: "error" | "warning" | "gap" | "unknown" | "hint";
  readonly values: Readonly<Record<string, string | number>>;
  /** Address below the organisation; null where the way out is not a page of this product yet. */
  readonly to: string | null;
}

interface TodoInput {
  readonly analysis: OrganisationAnalysis;
  readonly exercises: readonly Exercise[];
  readonly measures: readonly Measure[];
  readonly plans: readonly Plan[];
  readonly next: Exercise | undefined;
  readonly today: string;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const OPEN_MEASURES = new Set(["open", "in-progress", "postponed"]);

/** Whole days from one calendar date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_PER_DAY);
}

function subjectsOf({ analysis }: TodoInput, rule: string): string[] {
  const subjects = analysis.result.findings
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => finding.subjects.slice(0, 1));
  return [...new Set(subjects)];
}

function analysisItems(input: TodoInput): TodoItem[] {
  const { result, document } = input.analysis;
  const items: TodoItem[] = [];
  const names = new Map(document.resources.map((resource) => [resource.id, resource.name]));
  const gaps = result.resources
    .filter((resource) => resource.status === "gap")
    .toSorted((a, b) => (b.gapHours ?? 0) - (a.gapHours ?? 0));
  const untreated = subjectsOf(input, "V-37").length;
  const [largest] = gaps;
  if (largest) {
    items.push({
      key: untreated > 0 ? "untreatedGaps" : "gaps",
      shape: "gap",
      values: {
        count: gaps.length,
        untreated,
        name: names.get(largest.id) ?? largest.id,
        hours: largest.gapHours ?? 0,
      },
      to: "/resources?status=gap&sort=gap&dir=desc",
    });
  }
  const violated = result.processes.filter((process) => process.mtpdViolated === true).length;
  if (violated > 0)
    items.push({
      key: "mtpdViolated",
      shape: "error",
      values: { count: violated },
      to: "/processes?mtpd=violated",
    });
  const unknown = result.resources.filter((resource) => resource.status === "unknown").length;
  if (unknown > 0)
    items.push({
      key: "unknown",
      shape: "unknown",
      values: { count: unknown },
      to: "/resources?status=unknown",
    });
  return items;
}

function organisationItems(input: TodoInput): TodoItem[] {
  const { analysis } = input;
  const roles = new Map((analysis.document.baoRoles ?? []).map((role) => [role.id, role.name]));
  const items: TodoItem[] = subjectsOf(input, "V-25").map((id) => ({
    key: "noDeputy",
    shape: "warning",
    values: { role: roles.get(id) ?? id },
    to: null,
  }));
  const disputed = analysis.document.processDependencies.filter((link) => link.agreement === "disputed");
  const [first] = disputed;
  if (first)
    items.push({
      key: "disputed",
      shape: "warning",
      values: { count: disputed.length },
      to: `/processes/${encodeURIComponent(first.requires)}`,
    });
  const inReview = analysis.document.processes.filter((process) => process.status === "in-review").length;
  if (inReview > 0)
    items.push({ key: "inReview", shape: "hint", values: { count: inReview }, to: "/processes" });
  return items;
}

function planItems(input: TodoInput): TodoItem[] {
  const { analysis, plans, today } = input;
  const planned = new Set(plans.filter((plan) => plan.kind === "gfp").flatMap((plan) => plan.processes));
  const without = analysis.result.processes.filter(
    (process) => process.effectiveRtoHours !== null && !planned.has(process.id),
  );
  const items: TodoItem[] = [];
  if (without.length > 0)
    items.push({ key: "noPlan", shape: "warning", values: { count: without.length }, to: "/plans" });
  const overdue = plans.filter((plan) => plan.nextReviewOn !== null && plan.nextReviewOn < today);
  if (overdue.length > 0)
    items.push({
      key: "planReview",
      shape: "warning",
      values: { count: overdue.length },
      to: "/plans?review=overdue",
    });
  return items;
}

function exerciseItems({ next, today }: TodoInput): TodoItem[] {
  if (!next?.plannedOn) return [];
  const missing = next.kind === "functional-test" && next.riskAssessment.trim() === "";
  return [
    {
      key: missing ? "exerciseRisk" : "nextExercise",
      shape: missing ? "warning" : "hint",
      values: { id: next.id, title: next.title, days: daysBetween(today, next.plannedOn) },
      to: `/exercises/${encodeURIComponent(next.id)}`,
    },
  ];
}

/** Not finished although its date has passed. */
export function isOverdue(measure: Measure, today: string): boolean {
  return OPEN_MEASURES.has(measure.status) && measure.dueOn !== null && measure.dueOn < today;
}

function measureItems({ measures, today }: TodoInput): TodoItem[] {
  const overdue = measures.filter((measure) => isOverdue(measure, today));
  if (overdue.length === 0) return [];
  return [{ key: "measuresOverdue", shape: "error", values: { count: overdue.length }, to: "#measures" }];
}

/** What needs somebody now, the most pressing first. */
export function todoItems(input: TodoInput): TodoItem[] {
  return [
    ...analysisItems(input),
    ...organisationItems(input),
    ...planItems(input),
    ...exerciseItems(input),
    ...measureItems(input),
  ];
}
