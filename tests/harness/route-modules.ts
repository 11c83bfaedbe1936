import type { ServerBuild } from "@remix-run/node";
import type { RouteConfigEntry } from "@remix-run/route-config";

import routes from "#app/routes.ts";

export type TestRoute = ServerBuild["routes"][string];

const modules = import.meta.glob<TestRoute["module"]>("../../app/routes/**/*.{ts,tsx}");
const rootModule = () => import("#app/root.tsx") as Promise<unknown> as Promise<TestRoute["module"]>;

function load(file: string): Promise<TestRoute["module"]> {
  const found = modules[`../../app/${file}`];
  if (!found) throw new Error(`app/routes.ts names ${file}, which does not exist.`);
  return found();
}

async function collect(entries: readonly RouteConfigEntry[], parentId: string): Promise<TestRoute[]> {
  const collected: TestRoute[] = [];
  for (const { file, path, index, children } of entries) {
    const id = file.replace(/\.tsx?$/, "");
    const place = { id, parentId, ...(path === undefined ? {} : { path }), ...(index ? { index } : {}) };
    collected.push({ ...place, module: await load(file) });
    collected.push(...(await collect(children ?? [], id)));
  }
  return collected;
}

/** Every route of the product with its real module, in the order of app/routes.ts. */
export async function allRoutes(): Promise<TestRoute[]> {
  const root: TestRoute = { id: "root", path: "", module: await rootModule() };
  return [root, ...(await collect(routes, "root"))];
}

/** Pattern of a route's address from the top, for example `/o/:organisation/admin/audit`. */
export function addressPattern(route: TestRoute, every: readonly TestRoute[]): string {
  const parent = every.find(({ id }) => id === route.parentId);
  const above = parent ? addressPattern(parent, every) : "";
  const own = route.path ?? "";
  return own === "" ? above || "/" : `${above === "/" ? "" : above}/${own}`;
}
