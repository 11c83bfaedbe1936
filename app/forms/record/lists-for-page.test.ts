import { expect, test } from "vitest";

import { listsForPage } from "./lists-for-page.ts";
import { recordSchema } from "./record-schema.ts";

const MANY = Array.from({ length: 400 }, (_, at) => ({ id: `R-${at}`, name: `Ressource ${at}` }));
const FEW = [{ id: "U-1", name: "Referat" }];
const FIELDS = [{ kind: "picks", name: "resources", label: "planResources", list: "resources" }] as const;

test("short lists travel whole, of long ones only what the form shows", () => {
  const values = { unit: "Referat · U-1", resources: [{ id: "Ressource 7 · R-7" }, { id: "R-9" }] };
  const carried = listsForPage({ units: FEW, resources: MANY }, values);
  expect(carried.units).toBe(FEW);
  expect(carried.resources?.map(({ id }) => id)).toEqual(["R-7", "R-9"]);
  expect(carried.searched).toEqual(["resources"]);
});

test("the browser leaves the judgement about a searched list to the server, which knows all of it", () => {
  const typed = { resources: [{ id: "Ressource 300 · R-300" }, { id: "Unbekannt" }] };
  const browser = recordSchema(FIELDS, listsForPage({ resources: MANY }, { resources: [] }));
  expect(browser.safeParse(typed).success).toBe(true);
  const server = recordSchema(FIELDS, { resources: MANY }).safeParse(typed);
  expect(server.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
    ["resources.1.id", "form.pick"],
  ]);
});
