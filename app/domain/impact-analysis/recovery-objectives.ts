import type { BiaParameters, BusinessProcess } from "#app/domain/exchange/index.ts";

import type { Damage } from "./damage-over-time.ts";
import type { DocumentIndex } from "./document-index.ts";

/** RTO columns of all processes; NaN means none. */
export type RecoveryObjectives = {
  readonly own: Float64Array;
  readonly effective: Float64Array;
  /** Dependency the effective RTO comes from; -1 when it is the own one or there is none. */
  readonly via: Int32Array;
};

/**
 * Largest RTO that still keeps the MTPD, in hours (BSI 200-4, 7.2.1); null without an MTPD.
 * At or below zero no declared emergency can be fast enough (rule V-12).
 */
export function maxRtoHours(
  mtpdHours: number | null,
  executionHours: number,
  parameters: Pick<BiaParameters, "baoReactionHours" | "bufferHours">,
): number | null {
  if (mtpdHours === null) return null;
  return mtpdHours - parameters.baoReactionHours - executionHours - parameters.bufferHours;
}

/** The RTO the owner demands, in hours; an RTO without an MTPD has no meaning and counts as null (11.7, step 2). */
export function ownRtoHours(process: Pick<BusinessProcess, "rtoHours">, damage: Damage): number | null {
  return damage.mtpdHours === null ? null : process.rtoHours;
}

/**
 * Effective RTO of every process: its own one or what a consumer's own RTO demands, one level only (BSI 200-4, 7.2.2).
 * The own RTO wins ties, then the smallest id. A consumer without an RTO demands nothing.
 */
export function recoveryObjectives(index: DocumentIndex, damages: readonly Damage[]): RecoveryObjectives {
  const own = new Float64Array(index.processes.length);
  index.processes.forEach((process, at) => (own[at] = ownRtoHours(process, damages[at] as Damage) ?? NaN));
  const effective = own.slice();
  const via = new Int32Array(own.length).fill(-1);
  const { from, to, offset } = index.dependencies;
  for (let edge = 0; edge < from.length; edge++) {
    const demand = (own[from[edge] as number] as number) + (offset[edge] as number);
    const required = to[edge] as number;
    const current = effective[required] as number;
    if (!(demand < current || (Number.isNaN(current) && !Number.isNaN(demand)))) continue;
    effective[required] = demand;
    via[required] = edge;
  }
  return { own, effective, via };
}
