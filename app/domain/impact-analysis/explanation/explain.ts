import type { ImpactModel } from "../impact-model.ts";
import { processAt, resourceAt, type ExplainedProcess, type ExplainedResource } from "./explained.ts";
import { explainDrivers, explainMaxRto, explainMtpd, explainWorst } from "./process-damage.ts";
import { explainCascade, explainEffectiveRto } from "./process-objectives.ts";
import {
  explainMtpdViolated,
  explainOutage,
  explainProcessStatus,
  explainReachable,
} from "./process-restart.ts";
import { explainDirectRto, explainResourceRto, explainRpo } from "./resource-demands.ts";
import { explainSpof, explainTransitive } from "./resource-exposure.ts";
import {
  explainGap,
  explainHiddenGap,
  explainNetStatus,
  explainResourceStatus,
  explainRpoStatus,
  explainTotalRta,
} from "./resource-times.ts";
import { explainProcessPosition, explainResourcePosition } from "./restart-position.ts";
import { explainMembership } from "./scenario-membership.ts";
import type { Trail } from "./trail.ts";

/** Derived values of a process, by the keys of `ProcessResult`, and its place in the restart order. */
export const PROCESS_EXPLANATIONS = {
  worst: explainWorst,
  mtpdHours: explainMtpd,
  drivers: explainDrivers,
  maxRtoHours: explainMaxRto,
  effectiveRtoHours: explainEffectiveRto,
  rtoSource: explainEffectiveRto,
  cascadeRtoHours: explainCascade,
  reachableHours: explainReachable,
  status: explainProcessStatus,
  outageHours: explainOutage,
  mtpdViolated: explainMtpdViolated,
  restartPosition: explainProcessPosition,
} as const satisfies Record<string, (subject: ExplainedProcess) => Trail>;

/** Derived values of a resource, by the keys of `ResourceResult`, its hidden gap and its place in the restart order. */
export const RESOURCE_EXPLANATIONS = {
  directRtoHours: explainDirectRto,
  rtoHours: explainResourceRto,
  rtoSource: explainResourceRto,
  totalRtaHours: explainTotalRta,
  netStatus: explainNetStatus,
  status: explainResourceStatus,
  gapHours: explainGap,
  hiddenGap: explainHiddenGap,
  rpoHours: explainRpo,
  rpoStatus: explainRpoStatus,
  spof: explainSpof,
  processesTransitive: explainTransitive,
  restartPosition: explainResourcePosition,
} as const satisfies Record<string, (subject: ExplainedResource) => Trail>;

export type ProcessValue = keyof typeof PROCESS_EXPLANATIONS;
export type ResourceValue = keyof typeof RESOURCE_EXPLANATIONS;

/** Whose value is asked for; a membership is that of one process in one outage scenario. */
export type ExplainedValue =
  | { readonly kind: "process"; readonly id: string; readonly value: ProcessValue }
  | { readonly kind: "resource"; readonly id: string; readonly value: ResourceValue }
  | { readonly kind: "scenario"; readonly id: string; readonly process: string };

/** The reason of one derived value, computed when somebody asks; null when there is no such object. */
export function explain(model: ImpactModel, asked: ExplainedValue): Trail | null {
  if (asked.kind === "resource") {
    const at = model.index.resourceNumbers.get(asked.id);
    return at === undefined ? null : RESOURCE_EXPLANATIONS[asked.value](resourceAt(model, at));
  }
  const at = model.index.processNumbers.get(asked.kind === "process" ? asked.id : asked.process);
  if (at === undefined) return null;
  const subject = processAt(model, at);
  return asked.kind === "process"
    ? PROCESS_EXPLANATIONS[asked.value](subject)
    : explainMembership(subject, asked.id);
}
