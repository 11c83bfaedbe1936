import type { BaoRole } from "#app/domain/exchange/index.ts";

type RoleHead = Pick<BaoRole, "id" | "name" | "part"> & Partial<BaoRole>;

/** A role of the BAO; the level follows from the part of the BAO unless it is given. */
export function baoRole(head: RoleHead): BaoRole {
  return {
    level: head.part === "response-team" ? "operational" : "tactical",
    dv100: null,
    holder: null,
    deputies: [],
    tasks: [],
    powers: [],
    firstSteps: [],
    ...head,
  };
}
