import type { AccessObject } from "../access/index.ts";
import type { Measure } from "../exchange/index.ts";

/** What rights on a measure depend on: units and people named as responsible. */
export function measureObject({ responsible }: Pick<Measure, "responsible">): AccessObject {
  const named = responsible.split(/[,;/]/).map((part) => part.trim());
  return { unit: named[0] ?? "", people: named };
}
