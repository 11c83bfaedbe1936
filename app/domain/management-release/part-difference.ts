import { type ExchangeDocument, USUAL_PARAMETERS } from "../exchange/index.ts";
import type { Language } from "../shared/language.ts";
import { documentDifference, type ObjectDifference } from "../tables/index.ts";
import type { ReleasedPart } from "./released-part.ts";

/** A part as a document in which everything else is the same for every part, so that only the part can differ. */
function asDocument(part: ReleasedPart): ExchangeDocument {
  const empty = {
    processes: [],
    processDependencies: [],
    resources: [],
    resourceUses: [],
    outageScenarios: [],
  };
  const head = { format: "bcm-exchange/1", organisation: { code: "-", name: "-" } };
  return { ...head, ...empty, ...part } as unknown as ExchangeDocument;
}

/**
 * What differs between two parts of one subject, object by object and field by field, in words. Names of people only say who
 * is meant: a new name alone is no difference.
 * @param before null: everything in `after` is new
 */
export function partDifference(
  before: ReleasedPart | null,
  after: ReleasedPart,
  language: Language,
): readonly ObjectDifference[] {
  const same = after.parameters ? {} : { parameters: USUAL_PARAMETERS };
  const documents = [before ?? { people: [] }, after].map((part) => asDocument({ ...part, ...same }));
  const [old, fresh] = documents as [ExchangeDocument, ExchangeDocument];
  return documentDifference(old, fresh, language).objects.filter(({ part }) => part !== "people");
}
