import { type LongListRequest, longListRequest } from "../analysis/long-list.ts";

/** What the address of the outage simulation asks for. */
export interface OutageRequestView {
  /** Id of a predefined outage scenario; empty for none. */
  readonly scenario: string;
  /** Name of a site everything at which fails; empty for none. */
  readonly site: string;
  /** Further failed resources. */
  readonly failed: readonly string[];
  /** Clock time of the occurrence, `2026-11-24T08:10`; empty for hours only. */
  readonly at: string;
  readonly search: string;
  readonly page: number;
  /** Which of the lists below the picture is shown whole. */
  readonly lists: LongListRequest;
}

const MOST_FAILED = 500;

/** Reads the address of the simulation; unknown ids stay in it and are ignored by the simulation. */
export function outageRequest(url: string): OutageRequestView {
  const { searchParams } = new URL(url);
  const text = (name: string, max: number) => (searchParams.get(name) ?? "").slice(0, max);
  const page = Number(searchParams.get("page") ?? "1");
  return {
    scenario: text("scenario", 64),
    site: text("site", 300),
    failed: [...new Set(searchParams.getAll("failed").map((id) => id.slice(0, 64)))]
      .filter((id) => id !== "")
      .slice(0, MOST_FAILED),
    at: text("at", 16),
    search: text("q", 100),
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
    lists: longListRequest(url),
  };
}

/** Search parameters of the same simulation with some things chosen differently. */
export function outageAddress(request: OutageRequestView, change: Partial<OutageRequestView> = {}): string {
  const asked = { ...request, search: "", page: 1, ...change };
  const parameters = new URLSearchParams();
  if (asked.scenario !== "") parameters.set("scenario", asked.scenario);
  if (asked.site !== "") parameters.set("site", asked.site);
  for (const id of asked.failed) parameters.append("failed", id);
  if (asked.at !== "") parameters.set("at", asked.at);
  return `?${parameters.toString()}`;
}
