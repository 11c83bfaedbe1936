import type { Resource, ResourceUse } from "#app/domain/exchange/index.ts";

export type ResourceRow = Pick<Resource, "id" | "name" | "category"> & Partial<Resource>;

/** A resource with the usual values filled in: one piece, not redundant, RTA unknown. */
export function resource(row: ResourceRow): Resource {
  return {
    site: null,
    count: 1,
    redundant: false,
    basicSupply: false,
    netRtaHours: null,
    rpaHours: null,
    rtaEvidence: row.netRtaHours === undefined || row.netRtaHours === null ? "nicht vorhanden" : "Schätzung",
    requires: [],
    ...row,
  };
}

/** Resource, lead in hours, RPO in hours (missing: no data), further keys. */
export type UseRow = readonly [
  resource: string,
  lead?: number,
  rpo?: number | null,
  more?: Partial<ResourceUse>,
];

/** The resources one process uses. */
export function usesOf(process: string, rows: readonly UseRow[]): ResourceUse[] {
  return rows.map(([id, leadHours = 0, rpoHours = null, more = {}]) => ({
    process,
    resource: id,
    leadHours,
    rpoHours,
    ...more,
  }));
}
