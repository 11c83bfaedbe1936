import type { ExchangeDocument, Plan } from "../exchange/index.ts";
import type { AnalysedProcess, AnalysedResource, HandbookAnalysis } from "./handbook-input.ts";

/** The document and its analysis side by side, looked up by id; plans by what they cover. */
export type AnalysisIndex = {
  /** Never missing: a process the analysis does not know is unknown in every value. */
  readonly process: (id: string) => AnalysedProcess;
  readonly resource: (id: string) => AnalysedResource;
  readonly isTimeCritical: (id: string) => boolean;
  readonly businessPlanOf: (process: string) => Plan | undefined;
  readonly recoveryPlanOf: (resource: string) => Plan | undefined;
};

const UNKNOWN_PROCESS: Omit<AnalysedProcess, "id"> = {
  worst: [],
  mtpdHours: null,
  drivers: [],
  effectiveRtoHours: null,
  rtoSource: null,
  reachableHours: null,
  status: "unknown",
  mtpdViolated: null,
};
const UNKNOWN_RESOURCE: Omit<AnalysedResource, "id"> = {
  rtoHours: null,
  rtoSource: null,
  totalRtaHours: null,
  netStatus: null,
  status: null,
  gapHours: null,
  rpoHours: null,
  rpoStatus: null,
  spof: [],
  processesTransitive: [],
};

const PRINTED_STATUS: readonly Plan["status"][] = ["draft", "in-review", "released", "in-revision"];

/** Plans that belong into a handbook: superseded and archived ones never reach paper. */
export function printedPlans(document: ExchangeDocument, kind: Plan["kind"]): Plan[] {
  return (document.plans ?? []).filter((plan) => plan.kind === kind && PRINTED_STATUS.includes(plan.status));
}

function firstBy(plans: readonly Plan[], keys: (plan: Plan) => readonly string[]): Map<string, Plan> {
  const found = new Map<string, Plan>();
  for (const plan of plans) for (const key of keys(plan)) if (!found.has(key)) found.set(key, plan);
  return found;
}

export function createAnalysisIndex(document: ExchangeDocument, analysis: HandbookAnalysis): AnalysisIndex {
  const processes = new Map(analysis.processes.map((process) => [process.id, process]));
  const resources = new Map(analysis.resources.map((resource) => [resource.id, resource]));
  const businessPlans = firstBy(printedPlans(document, "gfp"), (plan) => plan.processes);
  const recoveryPlans = firstBy(printedPlans(document, "wap"), (plan) => plan.resources);
  return {
    process: (id) => processes.get(id) ?? { id, ...UNKNOWN_PROCESS },
    resource: (id) => resources.get(id) ?? { id, ...UNKNOWN_RESOURCE },
    isTimeCritical: (id) => typeof processes.get(id)?.effectiveRtoHours === "number",
    businessPlanOf: (id) => businessPlans.get(id),
    recoveryPlanOf: (id) => recoveryPlans.get(id),
  };
}
