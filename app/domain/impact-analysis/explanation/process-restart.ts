import { isRated } from "../damage-over-time.ts";
import { explainMtpd } from "./process-damage.ts";
import { explainEffectiveRto } from "./process-objectives.ts";
import { resourceAt, resourceIdAt, type ExplainedProcess } from "./explained.ts";
import { explainTotalRta } from "./resource-times.ts";
import { hoursInput, ofParameter, ofProcess, ofResource, ofUse, trail, type Trail } from "./trail.ts";

/** Earliest restart on the resources, decided by the slowest of them or by one nobody has a time for. */
export function explainReachable({ model, at, process, result }: ExplainedProcess): Trail {
  const use = model.reach[at]?.decisiveUse ?? -1;
  const values = { id: process.id, reachable: result.reachableHours };
  if (result.status === "not-time-critical") return trail("reachable.not-time-critical", { values });
  if (use < 0) return trail("reachable.no-resources", { values, inputs: [], path: [process.id] });
  const resourceNumber = model.index.uses.to[use] as number;
  const resource = resourceIdAt(model, resourceNumber);
  const lead = model.index.uses.lead[use] as number;
  const child = explainTotalRta(resourceAt(model, resourceNumber));
  const total = model.results.resources[resourceNumber]?.totalRtaHours ?? null;
  return trail(result.reachableHours === null ? "reachable.unknown" : "reachable.slowest", {
    values: { ...values, resource, total, lead },
    inputs: [
      hoursInput("total-rta", total, ofResource(resource)),
      hoursInput("lead", lead, ofUse(process.id, resource)),
    ],
    path: [...child.path, process.id],
    children: [child],
  });
}

export function explainProcessStatus(subject: ExplainedProcess): Trail {
  const { process, parameters, result } = subject;
  const values = { id: process.id, reachable: result.reachableHours, rto: result.effectiveRtoHours };
  const inputs = [
    hoursInput("reachable", result.reachableHours, ofProcess(process.id)),
    hoursInput("effective-rto", result.effectiveRtoHours, ofProcess(process.id)),
  ];
  if (result.status === "not-time-critical") {
    if (!isRated(process, parameters)) return trail("process-status.not-rated", { values });
    return trail("process-status.not-time-critical", { values, children: [explainEffectiveRto(subject)] });
  }
  const children = [explainReachable(subject), explainEffectiveRto(subject)];
  return trail(`process-status.${result.status}`, { values, inputs, children });
}

export function explainOutage(subject: ExplainedProcess): Trail {
  const { process, parameters, result } = subject;
  const children = [explainReachable(subject)];
  if (result.outageHours === null) return trail("outage.none", { values: { id: process.id }, children });
  const inputs = [
    hoursInput("reaction-time", parameters.baoReactionHours, ofParameter("baoReactionHours")),
    hoursInput("reachable", result.reachableHours, ofProcess(process.id)),
    hoursInput("execution-time", process.executionHours, ofProcess(process.id)),
  ];
  const values = {
    outage: result.outageHours,
    reaction: parameters.baoReactionHours,
    reachable: result.reachableHours,
    execution: process.executionHours,
  };
  return trail("outage.sum", { values, inputs, children });
}

export function explainMtpdViolated(subject: ExplainedProcess): Trail {
  const { process, result } = subject;
  const children = [explainOutage(subject), explainMtpd(subject)];
  if (result.mtpdViolated === null)
    return trail("mtpd-violated.none", { values: { id: process.id }, children });
  return trail(result.mtpdViolated ? "mtpd-violated.yes" : "mtpd-violated.no", {
    values: { id: process.id, outage: result.outageHours, mtpd: result.mtpdHours },
    inputs: [
      hoursInput("outage", result.outageHours, ofProcess(process.id)),
      hoursInput("mtpd", result.mtpdHours, ofProcess(process.id)),
    ],
    children,
  });
}
