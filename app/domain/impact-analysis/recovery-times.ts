import type { DocumentIndex } from "./document-index.ts";

/** Total RTA of every resource; NaN means unknown. */
export type RecoveryTimes = {
  readonly net: Float64Array;
  readonly total: Float64Array;
  /** Prerequisite that decides the total: the slowest, or the first unknown one; -1 when none does. */
  readonly decisive: Int32Array;
};

/**
 * Total RTA in hours: the resource's own time plus that of its slowest prerequisite, which all start in parallel
 * (BSI 200-4, 8.2 and 12.2). Unknown if any part is unknown.
 * @param order resources with their dependents first
 */
export function recoveryTimes(index: DocumentIndex, order: Int32Array): RecoveryTimes {
  const net = new Float64Array(index.resources.length);
  index.resources.forEach((resource, at) => (net[at] = resource.netRtaHours ?? NaN));
  const total = new Float64Array(net.length);
  const decisive = new Int32Array(net.length).fill(-1);
  for (let at = order.length - 1; at >= 0; at--) {
    const resource = order[at] as number;
    const slowest = slowestPrerequisite(index, total, resource);
    decisive[resource] = slowest;
    total[resource] = (net[resource] as number) + (slowest < 0 ? 0 : (total[slowest] as number));
  }
  return { net, total, decisive };
}

function slowestPrerequisite(index: DocumentIndex, total: Float64Array, resource: number): number {
  const { byFrom, to } = index.prerequisites;
  let slowest = -1;
  for (let at = byFrom.offsets[resource] as number; at < (byFrom.offsets[resource + 1] as number); at++) {
    const required = to[byFrom.edges[at] as number] as number;
    const time = total[required] as number;
    if (Number.isNaN(time)) return required;
    if (slowest < 0 || time > (total[slowest] as number)) slowest = required;
  }
  return slowest;
}
