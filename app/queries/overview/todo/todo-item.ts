import {
  type Ability,
  type AccessObject,
  type Actor,
  can,
  type OrganisationNode,
} from "#app/domain/access/index.ts";
import type { BaoRole, Exercise, Measure, Plan } from "#app/domain/exchange/index.ts";
import type { Standing } from "#db/repositories/overview-records.ts";

import type { OrganisationAnalysis } from "../../analysis/organisation-analysis.server.ts";

/** Sentences of "Was jetzt ansteht"; the words are in the catalogue. */
export type TodoKey =
  | "handbookDecision"
  | "managementDecision"
  | "managementNever"
  | "managementChanged"
  | "planQuality"
  | "planDecision"
  | "biaReview"
  | "reportDecision"
  | "biaReassess"
  | "biaOpen"
  | "untreatedGaps"
  | "gaps"
  | "mtpdViolated"
  | "unknown"
  | "disputed"
  | "noPlan"
  | "planReview"
  | "planBasis"
  | "planReviewSoon"
  | "planDraft"
  | "exerciseRunning"
  | "exerciseMissed"
  | "exerciseEvaluate"
  | "exerciseReport"
  | "exerciseRisk"
  | "exerciseNext"
  | "nextExercise"
  | "exerciseInvited"
  | "myMeasuresOverdue"
  | "myMeasures"
  | "measuresOverdue"
  | "measureEffect"
  | "noDeputy"
  | "doubleHolder"
  | "contactsStale"
  | "contactsNever"
  | "handbookNone"
  | "handbookOld"
  | "handbookReceipts"
  | "backupNever"
  | "backupOld"
  | "authoritiesSilent"
  | "noOfficer";

/** What the link says: only what the person can do on the page it leads to. */
export type TodoAct =
  | "decide"
  | "check"
  | "assess"
  | "treat"
  | "look"
  | "ask"
  | "settle"
  | "plan"
  | "review"
  | "write"
  | "conduct"
  | "move"
  | "evaluate"
  | "complete"
  | "prepare"
  | "work"
  | "followUp"
  | "appoint"
  | "change"
  | "confirm"
  | "release"
  | "backUp"
  | "collect"
  | "giveRole";

/** One sentence as key and values. */
export interface TodoItem {
  readonly key: TodoKey;
  readonly act: TodoAct;
  readonly shape: "error" | "warning" | "gap" | "unknown" | "hint";
  /** 1: late, or somebody waits; 2: a rule is broken; 3: due soon; 4: when there is time. */
  readonly urgency: 1 | 2 | 3 | 4;
  readonly values: Readonly<Record<string, string | number>>;
  /** Address below the organisation, or a place on the page; null where it is done outside of the product. */
  readonly to: string | null;
}

/** Content and standing of one organisation, as far as the person may know of it; nothing here is filtered by object yet. */
export interface TodoFacts {
  readonly actor: Actor;
  readonly organisation: OrganisationNode;
  readonly today: string;
  /** Null where the person may not read it, or there is none. */
  readonly analysis: OrganisationAnalysis | null;
  readonly plans: readonly Plan[];
  readonly exercises: readonly Exercise[];
  readonly measures: readonly Measure[];
  readonly baoRoles: readonly BaoRole[];
  readonly standing: Standing;
  /** Organisations below that have released nothing yet; 0 where that is not asked. */
  readonly silentAuthorities: number;
}

/** Whether the person may do something with an object, or at all. */
export function mayDo(facts: TodoFacts, ability: Ability, object?: AccessObject): boolean {
  const { actor, organisation } = facts;
  return can(actor, ability, object ? { organisation, object } : { organisation });
}

/** Address of the page of the only one, or of the list where there are several. */
export function onePageOr(list: string, codes: readonly string[], page: (code: string) => string): string {
  const [only] = codes;
  return codes.length === 1 && only !== undefined ? page(encodeURIComponent(only)) : list;
}
