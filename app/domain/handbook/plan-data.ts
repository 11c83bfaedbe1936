import type { OutageKind, PlanReference, Resource } from "../exchange/index.ts";
import type { AmountFrom } from "../plans/index.ts";
import type { PersonEntry } from "./directory.ts";
import type { HandbookStatus } from "./handbook-input.ts";

export type ProcessLine = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly mtpdHours: number | null;
  readonly rtoHours: number | null;
  readonly rtoSource: string | null;
  readonly emergencyLevel: string;
  readonly workarounds: string;
  readonly criticalDate: string;
  readonly reachableHours: number | null;
  readonly status: HandbookStatus;
  readonly mtpdViolated: boolean;
  readonly plan: string | null;
};

/** `position` counts what is restarted; people and places are counted apart. */
export type RestartLine = {
  readonly position: number;
  readonly group: "foundation" | "application" | "people-and-places";
  readonly id: string;
  readonly name: string;
  readonly site: string;
  readonly layer: number;
  readonly rtoHours: number | null;
  readonly rtoSource: string | null;
  readonly totalRtaHours: number | null;
  readonly status: HandbookStatus | null;
  readonly needsFirst: readonly string[];
  /** Resources that wait for this one. */
  readonly neededBy: readonly string[];
  readonly plan: string | null;
};

export type ContactLine = {
  readonly id: string;
  readonly name: string;
  readonly function: string;
  readonly phone: string;
  readonly standby: string;
  readonly email: string;
  /** Who answers when nobody does there; null where nobody is named. */
  readonly deputy: { readonly name: string; readonly phone: string; readonly email: string } | null;
  readonly contract: string;
  readonly serviceLevel: string;
  readonly remark: string;
};

export type PlanMeasureRow = {
  readonly number: number;
  readonly text: string;
  readonly detail: string;
  readonly who: string;
  readonly needs: string;
  readonly durationMinutes: number | null;
  readonly durationText: string;
  readonly after: readonly number[];
  readonly pause: boolean;
};

export type PlanPhase = {
  readonly phase: "restart" | "emergency-operation" | "return";
  readonly rows: readonly PlanMeasureRow[];
};

export type PlanResource = {
  readonly id: string;
  readonly name: string;
  readonly rtoHours: number | null;
  readonly totalRtaHours: number | null;
  readonly rpoHours: number | null;
  readonly status: HandbookStatus | null;
  readonly plan: string | null;
  /** How much of it the processes of the plan need, from when on; empty where the BIA counts none. */
  readonly amounts: readonly AmountFrom[];
};

export type PlanRole = {
  readonly role: string;
  readonly holder: PersonEntry | null;
  readonly deputies: readonly PersonEntry[];
  readonly duties: string;
};

export type PlanBase = {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly released: boolean;
  readonly version: string;
  readonly releasedOn: string | null;
  readonly owner: PersonEntry | null;
  readonly purpose: string;
  readonly scope: string;
  readonly activation: {
    readonly who: string;
    readonly trigger: string;
    readonly inform: string;
    readonly deactivate: string;
  };
  readonly alerting: string;
  readonly roles: readonly PlanRole[];
  readonly doNot: readonly string[];
  readonly limitations: readonly string[];
  readonly escalation: readonly { readonly after: string; readonly when: string; readonly action: string }[];
  readonly reportingDuties: readonly {
    readonly body: string;
    readonly role: string;
    readonly medium: string;
    readonly content: string;
    readonly deadline: string;
  }[];
  readonly contacts: readonly ContactLine[];
  /** Document that stands for the plan; null where the plan speaks for itself. */
  readonly reference: PlanReference | null;
  readonly documents: readonly {
    readonly title: string;
    readonly online: string;
    readonly offline: string;
  }[];
  readonly changes: readonly { readonly version: string; readonly date: string; readonly text: string }[];
};

export type BusinessPlan = PlanBase & {
  readonly processes: readonly ProcessLine[];
  readonly resources: readonly PlanResource[];
  readonly outages: readonly { readonly kind: OutageKind; readonly phases: readonly PlanPhase[] }[];
};

export type BusinessPlansPart = {
  readonly plans: readonly BusinessPlan[];
  /** Time-critical processes that no plan covers (V-34). */
  readonly uncovered: readonly string[];
};

export type RecoveryStepRow = {
  readonly number: number;
  readonly activity: string;
  readonly detail: string;
  readonly role: string;
  readonly durationMinutes: number | null;
  readonly check: string;
  readonly alternative: string;
  readonly after: readonly number[];
};

/** `lastsHours`: how long emergency operation can be kept up with it, null where unknown. */
export type SubstituteLine = {
  readonly name: string;
  readonly remark: string;
  readonly lastsHours: number | null;
  readonly amounts: readonly AmountFrom[];
};

export type RecoveryResource = PlanResource & {
  readonly category: Resource["category"];
  readonly site: string;
  readonly netRtaHours: number | null;
  readonly rtaEvidence: string;
  readonly needsFirst: readonly string[];
  readonly provider: ContactLine | null;
  readonly contract: string;
  readonly description: string;
  readonly responsible: string;
  /** What stands in for it, as far as it is decided: chosen solutions and substitutes with their amounts. */
  readonly substitutes: readonly SubstituteLine[];
};

export type RecoveryPlan = PlanBase & {
  readonly resources: readonly RecoveryResource[];
  readonly steps: readonly RecoveryStepRow[];
  readonly prerequisites: readonly string[];
  readonly functionalTest: readonly string[];
  /** Longest chain of step durations in hours; null while a step has none. */
  readonly plannedRtaHours: number | null;
  /** Net RTA of the target-actual comparison; null while unknown. */
  readonly comparedRtaHours: number | null;
  readonly plannedFits: boolean | null;
};

export type RecoveryPart = {
  readonly layers: readonly { readonly layer: number; readonly lines: readonly RestartLine[] }[];
  readonly plans: readonly RecoveryPlan[];
  /** Resources with an RTO that no plan covers (V-35). */
  readonly uncovered: readonly string[];
};
