import type { ExchangeDocument, ResourceCategory } from "#app/domain/exchange/index.ts";
import {
  type AnalysisResult,
  type ShownProcessStatus,
  shownStatus,
} from "#app/domain/impact-analysis/index.ts";
import { compareIds } from "#app/domain/shared/ids.ts";

export type GraphNode = {
  /** Unique in the graph; `category:` in front of a collapsed category. */
  readonly key: string;
  readonly kind: "process" | "resource" | "category";
  readonly id: string;
  readonly name: string;
  readonly category: ResourceCategory | null;
  /** Null: nobody time-critical needs it. Of a collapsed category the worst one. */
  readonly status: ShownProcessStatus | null;
  /** Number of resources in a collapsed category, otherwise 1. */
  readonly members: number;
};

export type GraphEdge = {
  /** Who needs … */
  readonly from: string;
  /** … whom. */
  readonly to: string;
  readonly kind: "dependency" | "use" | "prerequisite";
};

/** Processes over resources over their prerequisites. Nodes and edges are sorted, so equal content gives equal pictures. */
export type DependencyGraph = {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly focus: string | null;
  /** Nodes that did not fit into a legible picture. */
  readonly leftOut: number;
};

export function processKey(id: string): string {
  return `process:${id}`;
}

export function resourceKey(id: string): string {
  return `resource:${id}`;
}

/** Everything that depends on something in a document, without links of normal operation only. */
export function dependencyGraphOf(document: ExchangeDocument, result: AnalysisResult): DependencyGraph {
  const processStatus = new Map(result.processes.map(({ id, status }) => [id, status]));
  const resourceStatus = new Map(result.resources.map(({ id, status }) => [id, status]));
  const processes = document.processes.map((process): GraphNode => {
    const { id, name } = process;
    const status = processStatus.get(id);
    return {
      key: processKey(id),
      kind: "process",
      id,
      name,
      category: null,
      status: status ? shownStatus(process, status, document.parameters) : null,
      members: 1,
    };
  });
  const resources = document.resources.map(({ id, name, category }): GraphNode => {
    return {
      key: resourceKey(id),
      kind: "resource",
      id,
      name,
      category,
      status: resourceStatus.get(id) ?? null,
      members: 1,
    };
  });
  const edges: readonly GraphEdge[] = [
    ...document.processDependencies.map(({ consumer, requires }) =>
      edge("dependency", processKey(consumer), processKey(requires)),
    ),
    ...document.resourceUses
      .filter(({ normalOperationOnly }) => normalOperationOnly !== true)
      .map(({ process, resource }) => edge("use", processKey(process), resourceKey(resource))),
    ...document.resources.flatMap(({ id, requires }) =>
      requires.map((required) => edge("prerequisite", resourceKey(id), resourceKey(required))),
    ),
  ];
  return tidyGraph({ nodes: [...processes, ...resources], edges, focus: null, leftOut: 0 });
}

function edge(kind: GraphEdge["kind"], from: string, to: string): GraphEdge {
  return { kind, from, to };
}

/** Sorted, without double edges, loops and edges into nowhere. */
export function tidyGraph(graph: DependencyGraph): DependencyGraph {
  const known = new Set(graph.nodes.map(({ key }) => key));
  const edges = new Map<string, GraphEdge>();
  for (const each of graph.edges) {
    if (each.from === each.to || !known.has(each.from) || !known.has(each.to)) continue;
    edges.set(JSON.stringify([each.from, each.to]), each);
  }
  return {
    ...graph,
    nodes: graph.nodes.toSorted((a, b) => compareIds(a.key, b.key)),
    edges: [...edges.values()].toSorted((a, b) => compareIds(a.from, b.from) || compareIds(a.to, b.to)),
    focus: graph.focus !== null && known.has(graph.focus) ? graph.focus : null,
  };
}
