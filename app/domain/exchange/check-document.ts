import { checkGraphs } from "./check-graphs.ts";
import { checkPlans } from "./check-plans.ts";
import type { Problem } from "./check-problem.ts";
import { checkRatings } from "./check-ratings.ts";
import { checkReferences } from "./check-references.ts";
import { checkSchema } from "./check-schema.ts";

/**
 * Every problem of a value that ought to be an exchange document, not just the first; an empty list means that it keeps
 * the type `ExchangeDocument` and can be analysed. Never throws, whatever the value is. Ratings that decrease are not a
 * problem of the file but a finding (V-10), as are circular process references without a negative sum (V-20).
 */
export function checkDocument(value: unknown): readonly Problem[] {
  return [
    ...checkSchema(value),
    ...checkReferences(value),
    ...checkRatings(value),
    ...checkGraphs(value),
    ...checkPlans(value),
  ];
}
