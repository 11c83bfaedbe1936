import type { Measure } from "#app/domain/exchange/index.ts";

type MeasureHead = Pick<Measure, "id" | "need" | "action" | "responsible" | "subjects"> & Partial<Measure>;

/** An entry of the plan of measures with the usual values filled in. */
export function measure(head: MeasureHead): Measure {
  return {
    cause: "",
    priority: "medium",
    dueOn: null,
    means: "",
    status: "open",
    details: "",
    source: "target-actual",
    kind: "correction",
    ...head,
  };
}
