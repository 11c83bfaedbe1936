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
    route("admin/accounts", "routes/admin/accounts.tsx"),
    route("admin/audit", "routes/admin/audit.tsx"),
  ]),

  route("*", "routes/auth/not-found.tsx"),
] satisfies RouteConfig;
