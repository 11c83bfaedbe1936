import type { ResourceCategory } from "#app/domain/exchange/index.ts";
import type { ShownProcessStatus } from "#app/domain/impact-analysis/index.ts";

/** What the address of the graph asks for. */
export interface GraphRequestView {
  /** Key of the node in the middle, `process:GP-05`; empty for the whole graph. */
  readonly focus: string;
  readonly up: number;
  readonly down: number;
  readonly status: readonly (ShownProcessStatus | "none")[];
  readonly category: readonly ResourceCategory[];
  readonly collapse: readonly ResourceCategory[];
  readonly processes: boolean;
  readonly search: string;
}

export const GRAPH_STATUSES = ["gap", "unknown", "not-rated", "met", "not-time-critical", "none"] as const;
export const GRAPH_CATEGORIES = [
  "it",
  "personnel",
  "infrastructure",
  "services",
  "information",
  "equipment",
  "supplies",
] as const satisfies readonly ResourceCategory[];
export const MOST_LEVELS = 9;
const LEVELS = 2;

function levels(text: string | null): number {
  const number = Number(text ?? "");
  return text !== null && text !== "" && Number.isInteger(number) && number >= 0 && number <= MOST_LEVELS
    ? number
    : LEVELS;
}

/** Reads the address of the graph; whatever is unknown is left out, never an error. */
export function graphRequest(url: string): GraphRequestView {
  const { searchParams } = new URL(url);
  const chosen = <T extends string>(name: string, known: readonly T[]) => {
    const asked = searchParams.getAll(name);
    return known.filter((value) => asked.includes(value));
  };
  return {
    focus: (searchParams.get("focus") ?? "").slice(0, 100),
    up: levels(searchParams.get("up")),
    down: levels(searchParams.get("down")),
    status: chosen("status", GRAPH_STATUSES),
    category: chosen("category", GRAPH_CATEGORIES),
    collapse: chosen("collapse", GRAPH_CATEGORIES),
    processes: searchParams.get("processes") !== "no",
    search: (searchParams.get("q") ?? "").slice(0, 100),
  };
}

/** Search parameters of the same graph with some things asked for differently. */
export function graphAddress(request: GraphRequestView, change: Partial<GraphRequestView> = {}): string {
  const asked = { ...request, search: "", ...change };
  const parameters = new URLSearchParams();
  if (asked.focus !== "") {
    parameters.set("focus", asked.focus);
    parameters.set("up", String(asked.up));
    parameters.set("down", String(asked.down));
  }
  for (const value of asked.status) parameters.append("status", value);
  for (const value of asked.category) parameters.append("category", value);
  for (const value of asked.collapse) parameters.append("collapse", value);
  if (!asked.processes) parameters.set("processes", "no");
  return `?${parameters.toString()}`;
}
