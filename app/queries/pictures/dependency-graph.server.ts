import type { ResourceCategory } from "#app/domain/exchange/index.ts";
import { dependencyGraph, layoutRequestOf } from "#app/pictures/dependency-graph/dependency-graph.ts";
import {
  type DependencyGraph,
  dependencyGraphOf,
  tidyGraph,
} from "#app/pictures/dependency-graph/graph-model.ts";
import {
  collapseCategories,
  filterGraph,
  focusGraph,
  legibleGraph,
} from "#app/pictures/dependency-graph/graph-selection.ts";
import type { Picture } from "#app/pictures/picture.ts";
import { pictureTexts } from "#app/pictures/texts/picture-texts.ts";
import type { Deps } from "#app/services/ports.ts";

import { matches } from "../analysis/list-request.ts";
import { keptWith } from "../analysis/kept-with.ts";
import { type OrganisationAnalysis, organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { readableIds } from "../analysis/readable.ts";
import { graphAddress, type GraphRequestView } from "./graph-request.ts";
import { pageOptions, type PictureRequest } from "./page-picture.ts";

/** A node that may stand in the middle. */
export interface FocusChoice {
  readonly key: string;
  readonly id: string;
  readonly name: string;
}

export interface GraphView {
  readonly picture: Picture;
  readonly nodes: number;
  readonly focus: FocusChoice | null;
  readonly choices: readonly FocusChoice[];
}

const CHOICES_SHOWN = 20;
const MOST_NODES = 300;

function chosenPart(
  graph: DependencyGraph,
  asked: GraphRequestView,
  nameOf: (category: ResourceCategory) => string,
): DependencyGraph {
  const { focus, up, down, status, category, collapse, processes } = asked;
  const around = focus === "" ? graph : focusGraph(graph, { key: focus, up, down });
  const filtered = filterGraph(around, {
    processes,
    ...(category.length > 0 ? { categories: category } : {}),
    ...(status.length > 0 ? { statuses: status } : {}),
  });
  return legibleGraph(collapseCategories(filtered, collapse, nameOf), nameOf, MOST_NODES);
}

function wholeGraph({ document, result }: OrganisationAnalysis): DependencyGraph {
  return dependencyGraphOf(document, result);
}

function visibleGraph(request: PictureRequest, analysis: OrganisationAnalysis): DependencyGraph {
  const readable = readableIds(request, analysis.document);
  const whole = keptWith(analysis, wholeGraph);
  const nodes = whole.nodes.filter(({ kind, id }) =>
    (kind === "process" ? readable.processes : readable.resources).has(id),
  );
  return nodes.length === whole.nodes.length ? whole : tidyGraph({ ...whole, nodes });
}

/** Dependencies among what the reader may see: around one node, filtered, collapsed. Undefined without BIA parameters. */
export async function dependencyGraphView(
  deps: Deps,
  request: PictureRequest,
  asked: GraphRequestView,
): Promise<GraphView | undefined> {
  const analysis = await organisationAnalysis(deps, request.organisation);
  if (!analysis) return undefined;
  const visible = visibleGraph(request, analysis);
  const categoryNames = pictureTexts(request.language).terms.category;
  const graph = chosenPart(visible, asked, (category) => categoryNames[category]);
  const simple = pageOptions(request);
  const options = {
    ...simple,
    // A collapsed category opens again by its own link.
    link: (target: Parameters<NonNullable<typeof simple.link>>[0]) =>
      target.kind === "category"
        ? `${request.base}/graph${graphAddress(asked, { collapse: asked.collapse.filter((one) => one !== target.id) })}`
        : simple.link?.(target),
  };
  const layout = await deps.layoutGraph(layoutRequestOf(graph, options));
  const named = ({ key, id, name }: FocusChoice): FocusChoice => ({ key, id, name });
  const focus = visible.nodes.find(({ key }) => key === asked.focus);
  const search = asked.search.trim();
  const found = search === "" ? [] : visible.nodes.filter(({ id, name }) => matches(`${id} ${name}`, search));
  return {
    picture: dependencyGraph(graph, layout, options),
    nodes: graph.nodes.length,
    focus: focus ? named(focus) : null,
    choices: found.slice(0, CHOICES_SHOWN).map(named),
  };
}
