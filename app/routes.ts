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
    route("plans", "routes/plans/plan-list.tsx"),
    route("plans/:id", "routes/plans/plan-detail.tsx"),
    route("exercises", "routes/exercises/exercise-list.tsx"),
    route("exercises/new", "routes/exercises/exercise-new.tsx"),
    route("exercises/coverage", "routes/exercises/exercise-coverage.tsx"),
    route("exercises/calendar", "routes/exercises/exercise-feed.tsx"),
    route("exercises/year", "routes/exercises/exercise-year.tsx"),
    route("exercises/:id", "routes/exercises/exercise-detail.tsx"),
    route("exercises/:id/edit", "routes/exercises/exercise-edit.tsx"),
    route("exercises/:id/script", "routes/exercises/exercise-script.tsx"),
    route("exercises/:id/conduct", "routes/exercises/exercise-conduct.tsx"),
    route("exercises/:id/alarms", "routes/exercises/exercise-alarms.tsx"),
    route("exercises/:id/tests", "routes/exercises/exercise-tests.tsx"),
    route("exercises/:id/evaluation", "routes/exercises/exercise-evaluation.tsx"),
    route("measures", "routes/measures/measure-list.tsx"),
    route("measures/new", "routes/measures/measure-new.tsx"),
    route("measures/:id", "routes/measures/measure-detail.tsx"),
    route("handbook", "routes/handbook/handbook.tsx"),
    route("handbook/draft", "routes/handbook/draft.ts"),
    route("handbook/jobs/:job", "routes/handbook/print-job.tsx"),
    route("handbook/jobs/:job/handbuch.pdf", "routes/handbook/draft-file.ts"),
    route("handbook/releases/:release/decision", "routes/handbook/decision.tsx"),
    route("handbook/releases/:release/handbuch.pdf", "routes/handbook/release-file.ts"),
    route("admin/accounts", "routes/admin/accounts.tsx"),
    route("admin/audit", "routes/admin/audit.tsx"),
  ]),

  route("calendar/:token", "routes/exercises/feed-file.ts"),

  route("*", "routes/auth/not-found.tsx"),
] satisfies RouteConfig;
