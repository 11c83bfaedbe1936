/** Pages by the area of the navigation they belong to; the longest beginning of the address decides. */
const BEGINNINGS = {
  overview: ["/freshness", "/procedures"],
  processes: ["/processes", "/new-process", "/pictures/processes", "/graph"],
  resources: [
    "/resources",
    "/new-resource",
    "/pictures/resources",
    "/capacity",
    "/outage",
    "/records/outage-scenarios",
  ],
  parameters: ["/parameters"],
  exchange: ["/import"],
  plans: ["/plans"],
  handbook: ["/handbook"],
  response: ["/response", "/records"],
  exercises: ["/exercises"],
  measures: ["/measures"],
  directory: ["/directory", "/records/people", "/records/units", "/records/contacts"],
  accounts: ["/admin/accounts"],
  audit: ["/admin/audit", "/admin/approvals", "/admin/evidence"],
} as const;

export type NavigationArea = keyof typeof BEGINNINGS;

const LONGEST_FIRST = Object.entries(BEGINNINGS)
  .flatMap(([area, beginnings]) =>
    beginnings.map((beginning) => ({ area: area as NavigationArea, beginning })),
  )
  .sort((one, other) => other.beginning.length - one.beginning.length);

/** Area a page below an organisation belongs to; null for pages of no area (search, help). */
export function navigationArea(page: string): NavigationArea | null {
  if (page === "" || page === "/") return "overview";
  const found = LONGEST_FIRST.find(({ beginning }) => page === beginning || page.startsWith(`${beginning}/`));
  return found?.area ?? null;
}
