import type { OutageKind, Plan, PlanReference } from "../exchange/index.ts";

export const SECTION_KINDS = [
  "cover",
  "source",
  "purpose",
  "activation",
  "roles",
  "conduct",
  "measures",
  "prerequisites",
  "steps",
  "functionalTest",
  "limitations",
  "reporting",
  "contacts",
  "documents",
] as const;

export type PlanSectionKind = (typeof SECTION_KINDS)[number];

/** How much of a section has been written: everything its plan needs, something, nothing. */
export type SectionState = "complete" | "started" | "empty";

export interface PlanSection {
  /** Unique inside of a plan and fit for an address: `measures-it`. */
  readonly id: string;
  readonly kind: PlanSectionKind;
  /** Outage of the measures; null for every other section. */
  readonly outage: OutageKind | null;
  readonly state: SectionState;
  /** What the standard says about the section (BSI 200-4, 11.2 and 12.2). */
  readonly duty: "must" | "should";
}

type Judge = (plan: Plan, outage: OutageKind | null) => readonly (boolean | null)[];

const said = (text: string) => text.trim() !== "";

/** Contents a document must have to stand for a WAP; the rest only should be there. */
const MUST_COVER = ["activation", "roles", "resources", "steps"] as const;

function referenceParts(reference: PlanReference): readonly boolean[] {
  const { title, version, holder, place, printedPlace, checkedOn, covers } = reference;
  return [
    ...[title, version, holder, place, printedPlace].map(said),
    checkedOn !== null,
    ...MUST_COVER.map((content) => covers.includes(content)),
  ];
}

/** True and false: written and missing; null: may stay empty. */
const JUDGES: Readonly<Record<PlanSectionKind, Judge>> = {
  cover: (plan) => [said(plan.title), plan.unit !== null, plan.owner !== null],
  source: ({ reference }) => (reference ? referenceParts(reference) : [null]),
  purpose: (plan) =>
    plan.kind === "gfp"
      ? [said(plan.purpose), said(plan.scope), plan.processes.length > 0, plan.outages.length > 0]
      : [said(plan.purpose), plan.resources.length > 0],
  activation: ({ activation, alerting, kind }) => [
    said(activation.who),
    said(activation.trigger),
    said(activation.inform),
    said(activation.deactivate),
    ...(kind === "gfp" ? [said(alerting)] : []),
  ],
  roles: ({ roles }) => [
    roles.length > 0,
    roles.every(({ holder }) => holder !== null),
    roles.every(({ deputies }) => deputies.length > 0),
  ],
  conduct: ({ doNot, escalation }) => [doNot.length > 0 || escalation.length > 0],
  measures: ({ measures }, outage) => {
    const own = measures.filter((measure) => measure.outage === outage);
    return [
      own.some(({ phase }) => phase === "restart"),
      own.some(({ phase }) => phase === "emergency-operation"),
      own.some(({ phase }) => phase === "return"),
    ];
  },
  prerequisites: ({ prerequisites }) => [prerequisites.length > 0],
  steps: ({ steps }) => [steps.length > 0, steps.every(({ durationMinutes }) => durationMinutes !== null)],
  functionalTest: ({ functionalTest }) => [functionalTest.length > 0],
  limitations: ({ limitations }) => [limitations.length > 0],
  reporting: ({ reportingDuties }) => [reportingDuties.length > 0],
  contacts: ({ contacts }) => [contacts.length > 0],
  documents: ({ documents }) => [
    documents.length > 0,
    documents.every(({ online, offline }) => said(online) && said(offline)),
  ],
};

const SHOULD: ReadonlySet<PlanSectionKind> = new Set([
  "conduct",
  "prerequisites",
  "functionalTest",
  "limitations",
  "reporting",
]);

/** What the document says in place of the plan, where the plan refers to one. */
const IN_REFERENCE: ReadonlySet<PlanSectionKind> = new Set([
  "activation",
  "roles",
  "steps",
  "contacts",
  "documents",
]);

const BUSINESS: readonly PlanSectionKind[] = [
  "cover",
  "purpose",
  "activation",
  "roles",
  "conduct",
  "measures",
  "reporting",
  "contacts",
  "documents",
];
const RECOVERY: readonly PlanSectionKind[] = [
  "cover",
  "source",
  "purpose",
  "activation",
  "roles",
  "prerequisites",
  "steps",
  "functionalTest",
  "limitations",
  "contacts",
  "documents",
];

function stateOf(parts: readonly (boolean | null)[], isEmpty: boolean): SectionState {
  if (parts.every((part) => part !== false)) return "complete";
  return isEmpty || parts.every((part) => part !== true) ? "empty" : "started";
}

function sectionOf(plan: Plan, kind: PlanSectionKind, outage: OutageKind | null): PlanSection {
  const empty = kind === "roles" ? plan.roles.length === 0 : kind === "steps" && plan.steps.length === 0;
  const isEmpty = empty || (kind === "documents" && plan.documents.length === 0);
  return {
    id: outage === null ? kind : `${kind}-${outage}`,
    kind,
    outage,
    state: stateOf(JUDGES[kind](plan, outage), isEmpty),
    duty: SHOULD.has(kind) || (plan.reference && IN_REFERENCE.has(kind)) ? "should" : "must",
  };
}

/** Sections of a plan in the order of the standard, with what is complete: a GFP has one section of measures per outage. */
export function planSections(plan: Plan): readonly PlanSection[] {
  const kinds = plan.kind === "gfp" ? BUSINESS : RECOVERY;
  const outages = [...new Set([...plan.outages, ...plan.measures.map(({ outage }) => outage)])];
  return kinds.flatMap((kind) =>
    kind === "measures"
      ? outages.map((outage) => sectionOf(plan, kind, outage))
      : [sectionOf(plan, kind, null)],
  );
}

/**
 * Sections without which a plan must not go into quality assurance: nothing at all is written where something must be, or the
 * document that stands for the plan is not wholly described.
 */
export function missingSections(plan: Plan): readonly PlanSection[] {
  const sections = planSections(plan);
  const acts = sections.some(({ kind }) => kind === "measures" || kind === "steps");
  const empty = sections.filter(
    ({ kind, duty, state }) =>
      (duty === "must" && state === "empty") || (kind === "source" && state !== "complete"),
  );
  return acts ? empty : [...empty, sectionOf(plan, "measures", null)];
}
