import { expect, test } from "vitest";

import { plan } from "#seeds/builders/plan.ts";

import type { PlanReference } from "../exchange/index.ts";
import { planDifferences } from "./plan-differences.ts";
import { missingSections, planSections } from "./plan-sections.ts";

const REFERENCE: PlanReference = {
  title: "Notfallplan des Dienstleisters",
  version: "3",
  holder: "Ref. 13",
  place: "Vertragsakte",
  printedPlace: "Stabsraum, Schrank 2",
  checkedOn: "2026-02-01",
  covers: ["activation", "roles", "resources", "steps"],
};

const head: Parameters<typeof plan>[0] = {
  ...{
    id: "WAP-R-1",
    kind: "wap" as const,
    title: "Wiederanlauf",
    unit: "U-1",
    owner: "P-1",
    resources: ["R-1"],
  },
  ...{ purpose: "läuft wieder", scope: "" },
};

test("a WAP without steps must not go on, one that refers to a described document may (BSI 200-4, 12.2)", () => {
  const missing = (reference?: PlanReference) =>
    missingSections(plan({ ...head, ...(reference ? { reference } : {}) })).map(({ kind }) => kind);
  expect(missing()).toContain("steps");
  expect(missing(REFERENCE)).toEqual([]);
});

test.each([
  ["without a printed copy", { printedPlace: " " }],
  ["never checked", { checkedOn: null }],
  ["without a procedure in it", { covers: ["activation", "roles", "resources"] }],
  ["without an edition", { version: "" }],
] as const)("a document %s does not stand for the plan", (_, change) => {
  const changed = plan({ ...head, reference: { ...REFERENCE, ...change } as PlanReference });
  expect(planSections(changed).find(({ kind }) => kind === "source")?.state).toBe("started");
  expect(missingSections(changed).map(({ kind }) => kind)).toEqual(["source"]);
});

test("a GFP has no section for another document", () => {
  expect(planSections(plan({ ...head, kind: "gfp" })).map(({ kind }) => kind)).not.toContain("source");
});

test("a reference that came, went or changed is a difference", () => {
  const own = plan(head);
  const refers = plan({ ...head, reference: REFERENCE });
  const newer = plan({ ...head, reference: { ...REFERENCE, version: "4" } });
  const fields = (before: typeof own, after: typeof own) =>
    planDifferences(before, after).map(({ part, field }) => `${part}.${field}`);
  expect(fields(own, refers)).toContain("reference.printedPlace");
  expect(fields(refers, own)).toContain("reference.printedPlace");
  expect(fields(refers, newer)).toEqual(["reference.version"]);
  expect(fields(refers, refers)).toEqual([]);
});
