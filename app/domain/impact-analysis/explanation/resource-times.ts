import { orNull } from "../comparison.ts";
import { resourceIdAt, type ExplainedResource } from "./explained.ts";
import { explainResourceRto, explainRpo } from "./resource-demands.ts";
import { hoursInput, ofResource, trail, type Trail, type TrailInput } from "./trail.ts";

/** Total RTA: the own times along the slowest chain of prerequisites, or the resource whose time nobody knows. */
export function explainTotalRta({ model, at, resource, result }: ExplainedResource): Trail {
  const path: string[] = [];
  const inputs: TrailInput[] = [];
  const { net, decisive } = model.times;
  let unknown = "";
  for (let node = at; node >= 0; node = decisive[node] as number) {
    const id = resourceIdAt(model, node);
    path.push(id);
    inputs.push(hoursInput("net-rta", orNull(net[node]), ofResource(id)));
    if (!Number.isNaN(net[node])) continue;
    unknown = id;
    break;
  }
  path.reverse();
  inputs.reverse();
  const values = { id: resource.id, total: result.totalRtaHours, net: resource.netRtaHours };
  if (result.totalRtaHours === null) {
    return trail("total-rta.unknown", { values: { ...values, unknown }, inputs, path });
  }
  if (path.length === 1) return trail("total-rta.alone", { values, inputs, path });
  return trail("total-rta.chain", { values: { ...values, chain: path.join(" → ") }, inputs, path });
}

export function explainNetStatus(subject: ExplainedResource): Trail {
  const { resource, result } = subject;
  if (result.netStatus === null) return withoutDemand(subject);
  const values = { id: resource.id, net: resource.netRtaHours, rto: result.rtoHours };
  const inputs = [
    hoursInput("net-rta", resource.netRtaHours, ofResource(resource.id)),
    hoursInput("resource-rto", result.rtoHours, ofResource(resource.id)),
  ];
  return trail(`net-status.${result.netStatus}`, { values, inputs, children: [explainResourceRto(subject)] });
}

export function explainResourceStatus(subject: ExplainedResource): Trail {
  const { resource, result } = subject;
  if (result.status === null) return withoutDemand(subject);
  const values = { id: resource.id, total: result.totalRtaHours, rto: result.rtoHours };
  const children = [explainTotalRta(subject), explainResourceRto(subject)];
  return trail(`resource-status.${result.status}`, { values, inputs: comparedTimes(subject), children });
}

function comparedTimes({ resource, result }: ExplainedResource): readonly TrailInput[] {
  return [
    hoursInput("total-rta", result.totalRtaHours, ofResource(resource.id)),
    hoursInput("resource-rto", result.rtoHours, ofResource(resource.id)),
  ];
}

function withoutDemand(subject: ExplainedResource): Trail {
  const children = [explainResourceRto(subject)];
  return trail("resource-status.none", { values: { id: subject.resource.id }, children });
}

export function explainGap(subject: ExplainedResource): Trail {
  const { resource, result } = subject;
  if (result.status === null) return withoutDemand(subject);
  const children = [explainTotalRta(subject), explainResourceRto(subject)];
  const values = { id: resource.id, gap: result.gapHours, total: result.totalRtaHours, rto: result.rtoHours };
  if (result.gapHours === null) return trail("gap.unknown", { values, children });
  const rule = result.status === "met" ? "gap.closed" : "gap.difference";
  return trail(rule, { values, inputs: comparedTimes(subject), children });
}

/** Hidden gap: in time taken alone, too late with what it needs first. */
export function explainHiddenGap(subject: ExplainedResource): Trail {
  const { resource, result } = subject;
  const isHidden = result.netStatus === "met" && result.status === "gap";
  const values = {
    id: resource.id,
    net: resource.netRtaHours,
    total: result.totalRtaHours,
    rto: result.rtoHours,
  };
  return trail(isHidden ? "hidden-gap.yes" : "hidden-gap.no", {
    values,
    inputs: [hoursInput("net-rta", resource.netRtaHours, ofResource(resource.id)), ...comparedTimes(subject)],
    path: isHidden ? explainTotalRta(subject).path : [],
    children: [explainNetStatus(subject), explainResourceStatus(subject)],
  });
}

export function explainRpoStatus(subject: ExplainedResource): Trail {
  const { resource, result } = subject;
  const children = [explainRpo(subject)];
  const values = { id: resource.id, rpa: resource.rpaHours, rpo: result.rpoHours };
  if (result.rpoStatus === null) return trail("rpo-status.none", { values, children });
  const inputs = [
    hoursInput("rpa", resource.rpaHours, ofResource(resource.id)),
    hoursInput("rpo", result.rpoHours, ofResource(resource.id)),
  ];
  return trail(`rpo-status.${result.rpoStatus}`, { values, inputs, children });
}
