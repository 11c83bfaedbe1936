import type { BusinessProcess, ExchangeDocument } from "#app/domain/exchange/index.ts";

import { sameValue } from "../difference/same-value.ts";

/** A released BIA-Bogen that a table changes has to be assessed again, like one that is changed by hand. */
export function reassessed(before: ExchangeDocument, after: ExchangeDocument): ExchangeDocument {
  const old = new Map(before.processes.map((process) => [process.id, process]));
  const processes = after.processes.map((process): BusinessProcess => {
    const was = old.get(process.id);
    const isReleased = was?.status === "released" && process.status === "released";
    return isReleased && !sameValue(was, process) ? { ...process, status: "to-be-reassessed" } : process;
  });
  return { ...after, processes };
}
