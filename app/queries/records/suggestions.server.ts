import { type Actor, reachOf } from "#app/domain/access/index.ts";
import { type PickEntry, type PickList, pickText } from "#app/forms/record/field-spec.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { searcher, searchText } from "../analysis/list-request.ts";
import { organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { readableIds } from "../analysis/readable.ts";
import { pickLists } from "./pick-lists.server.ts";

interface SuggestionRequest {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly list: PickList;
  readonly search: string;
}

const SHOWN = 20;

async function readableEntries(deps: Deps, request: SuggestionRequest): Promise<readonly PickEntry[]> {
  const { actor, organisation, list } = request;
  if (list === "processes" || list === "resources") {
    const analysis = await organisationAnalysis(deps, organisation);
    if (!analysis) return [];
    const readable = readableIds(request, analysis.document)[list];
    return analysis.document[list].filter(({ id }) => readable.has(id));
  }
  const mayName =
    reachOf(actor, "response.read", organisation) === "all" ||
    reachOf(actor, "plan.edit", organisation) !== undefined;
  if (!mayName) return [];
  return (await pickLists(deps, organisation, [list]))[list] ?? [];
}

/** What somebody who types into a field may mean: the first entries that hold every word, among those he or she may read. */
export async function suggestions(deps: Deps, request: SuggestionRequest): Promise<readonly PickEntry[]> {
  const fits = searcher(request.search);
  const found: PickEntry[] = [];
  for (const { id, name } of await readableEntries(deps, request)) {
    if (found.length === SHOWN) break;
    if (fits(searchText(pickText({ id, name })))) found.push({ id, name });
  }
  return found;
}
