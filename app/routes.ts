import { index, route, type RouteConfig } from "@remix-run/route-config";

/** Every address of the product. Each route module declares in `handle.access` who may use it. */
export default [
  index("routes/auth/start.ts"),

  route("login", "routes/auth/login.tsx"),
  route("login/demo", "routes/auth/demo-login.ts"),
  route("logout", "routes/auth/logout.ts"),
  route("preferences", "routes/auth/preferences.ts"),
  route("first-administrator", "routes/auth/first-administrator.tsx"),
  route("set-password", "routes/auth/set-password.tsx"),
  route("account", "routes/auth/account.tsx"),

  route("o/:organisation", "routes/organisations/organisation-layout.tsx", [
    index("routes/overview/overview.tsx"),
    route("processes", "routes/processes/process-list.tsx"),
    route("processes/:id", "routes/processes/process-detail.tsx"),
    route("processes/:id/edit", "routes/processes/process-edit.tsx"),
    route("processes/:id/because/:value", "routes/processes/process-because.tsx"),
    route("resources", "routes/resources/resource-list.tsx"),
    route("resources/:id", "routes/resources/resource-detail.tsx"),
    route("resources/:id/because/:value", "routes/resources/resource-because.tsx"),
    route("pictures/processes/:picture", "routes/analysis/process-pictures.tsx"),
    route("pictures/resources/:picture", "routes/analysis/resource-pictures.tsx"),
    route("graph", "routes/analysis/graph.tsx"),
    route("outage", "routes/analysis/outage.tsx"),
    route("plans", "routes/plans/plan-list.tsx"),
    route("plans/:id", "routes/plans/plan-detail.tsx"),
    route("exercises", "routes/exercises/exercise-list.tsx"),
    route("exercises/:id", "routes/exercises/exercise-detail.tsx"),
    route("handbook", "routes/handbook/handbook.tsx"),
    route("handbook/draft", "routes/handbook/draft.ts"),
    route("handbook/jobs/:job", "routes/handbook/print-job.tsx"),
    route("handbook/jobs/:job/handbuch.pdf", "routes/handbook/draft-file.ts"),
    route("handbook/releases/:release/decision", "routes/handbook/decision.ts"),
    route("handbook/releases/:release/handbuch.pdf", "routes/handbook/release-file.ts"),
    route("admin/accounts", "routes/admin/accounts.tsx"),
    route("admin/audit", "routes/admin/audit.tsx"),
  ]),

  route("*", "routes/auth/not-found.tsx"),
] satisfies RouteConfig;
