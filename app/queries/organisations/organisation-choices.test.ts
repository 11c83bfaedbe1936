import { expect, test } from "vitest";

import type { Actor } from "#app/domain/access/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";

import { organisationChoices, organisationSearch } from "./organisation-choices.ts";

function node(code: string, parentId: string | null, ancestorIds: readonly string[]): CurrentOrganisation {
  const name = code === "L7" ? "Amt für Bürger" : `Amt ${code}`;
  return { id: code, code, name, kind: "authority", parentId, ancestorIds, contentVersion: 1 };
}

const LAND = node("LAND", null, []);
const MANY = Array.from({ length: 300 }, (_, index) => node(`L${index}`, "LAND", ["LAND"]));
const auditor: Actor = {
  accountId: "a",
  displayName: "A",
  personId: null,
  language: "de",
  grants: [{ role: "auditor", organisationId: "LAND", includesBelow: true, expiresAt: null, units: [] }],
};
const choices = organisationChoices(auditor, [...MANY, LAND]);

test("organisations come by tree, each with the page the person may open there", () => {
  expect(choices).toHaveLength(301);
  expect(choices.slice(0, 2)).toMatchObject([
    { code: "LAND", depth: 0, to: "/o/LAND" },
    { code: "L0", depth: 1, to: "/o/L0" },
  ]);
});

test("without a search the first hundred are shown, with the recent ones that still exist on top", () => {
  const view = organisationSearch(choices, ["L250", "WEG", "LAND"], "");
  expect([view.all, view.found, view.shown.length]).toEqual([301, 301, 100]);
  expect(view.recent.map(({ code }) => code)).toEqual(["L250", "LAND"]);
});

test.each([
  ["buerger", ["L7"]],
  ["L299", ["L299"]],
  ["amt l12", ["L12", "L120", "L121", "L122", "L123", "L124", "L125", "L126", "L127", "L128", "L129"]],
  ["gibtesnicht", []],
] as const)("searching %s finds %j", (search, codes) => {
  expect(organisationSearch(choices, [], search).shown.map(({ code }) => code)).toEqual(codes);
});
