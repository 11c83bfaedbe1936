import type { FindingView } from "#app/components/ui/finding-list.tsx";
import type { TrailView } from "#app/components/analysis/trail.tsx";
import {
  type ExplainedValue,
  explain,
  type Finding,
  findingText,
  type ImpactModel,
  inputLabel,
  inputValue,
  type Trail,
  type TrailReference,
  trailStatement,
} from "#app/domain/impact-analysis/index.ts";
import type { Language } from "#app/domain/shared/language.ts";

/** Where links of one organisation lead, and in which language reasons are told. */
export interface TrailContext {
  readonly model: ImpactModel;
  readonly language: Language;
  /** Address below the organisation. */
  readonly base: string;
  /** Whether the reader may open the page of an object; others are named without a link. */
  readonly mayOpen: (id: string) => boolean;
}

/** Page of a process or resource; undefined for ids that name neither and for pages the reader may not open. */
export function subjectAddress({ model, base, mayOpen }: TrailContext, id: string): string | undefined {
  if (!mayOpen(id)) return undefined;
  if (model.index.processNumbers.has(id)) return `${base}/processes/${encodeURIComponent(id)}`;
  if (model.index.resourceNumbers.has(id)) return `${base}/resources/${encodeURIComponent(id)}`;
  return undefined;
}

/** Name of a process or resource; its id where it is neither. */
export function subjectName({ model }: TrailContext, id: string): string {
  const process = model.index.processNumbers.get(id);
  if (process !== undefined) return model.index.processes[process]?.name ?? id;
  const resource = model.index.resourceNumbers.get(id);
  return resource === undefined ? id : (model.index.resources[resource]?.name ?? id);
}

function referenceAddress(context: TrailContext, reference: TrailReference | undefined): string | undefined {
  const addresses = (reference?.ids ?? []).map((id) => subjectAddress(context, id));
  return addresses.find((address) => address !== undefined);
}

/** Words for the codes of an input; empty where its objects have no name. */
function referenceNames(context: TrailContext, reference: TrailReference | undefined): string {
  const named = (reference?.ids ?? []).map((id) => [id, subjectName(context, id)]);
  return named.flatMap(([id, name]) => (name === id ? [] : [name])).join(", ");
}

function viewOf(context: TrailContext, trail: Trail): TrailView {
  return {
    statement: trailStatement(trail, context.language),
    rule: "",
    clause: trail.clause,
    inputs: trail.inputs.map((input) => ({
      label: inputLabel(input, context.language),
      value: inputValue(input, context.language),
      names: referenceNames(context, input.reference),
      to: referenceAddress(context, input.reference),
    })),
    path: trail.path.map((id) => ({ id, name: subjectName(context, id), to: subjectAddress(context, id) })),
    children: (trail.children ?? []).map((child) => viewOf(context, child)),
  };
}

/** Reason of one derived value with links; null when there is no such object. */
export function trailView(context: TrailContext, asked: ExplainedValue): TrailView | null {
  const trail = explain(context.model, asked);
  return trail === null ? null : viewOf(context, trail);
}

/** The same without the reasons behind the inputs: what a small panel shows. */
export function shortTrail(context: TrailContext, asked: ExplainedValue): TrailView | null {
  const view = trailView(context, asked);
  return view === null ? null : { ...view, children: [] };
}

/** Hits of rules in the reader's language, subjects as links. */
export function findingViews(context: TrailContext, findings: readonly Finding[]): FindingView[] {
  return findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    text: findingText(finding, context.language),
    subjects: finding.subjects.map((id) => ({ id, to: subjectAddress(context, id) })),
  }));
}
