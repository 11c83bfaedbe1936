import { index, route, type RouteConfig } from "@remix-run/route-config";

/** Every address of the product. Each route module declares in `handle.access` who may use it. */
export default [
  index("routes/auth/start.ts"),
  route("login", "routes/auth/login.tsx"),
  route("*", "routes/auth/not-found.tsx"),
] satisfies RouteConfig;
