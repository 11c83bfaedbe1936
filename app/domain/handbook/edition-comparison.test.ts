import { expect, test } from "vitest";

import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";

import { compareHandbookEditions } from "./edition-comparison.ts";

const BEFORE = lfmsDocument();

test("an edition with the same content differs in nothing", () => {
  expect(compareHandbookEditions(BEFORE, lfmsDocument())).toEqual({ parts: [], values: [] });
});

test("people who came, went or changed are named without the values of their fields", () => {
  const [first, second, ...rest] = BEFORE.people ?? [];
  if (!first || !second) throw new Error("no people");
  const mobile = "0170 0000-999";
  const people = [{ ...second, mobile }, ...rest, { ...first, id: "P-Neu", lastName: "Neumann" }];
  const compared = compareHandbookEditions(BEFORE, { ...BEFORE, people });
  expect(compared.parts).toEqual([
    {
      part: "people",
      added: [{ id: "P-Neu", name: `${first.firstName} Neumann` }],
      removed: [{ id: first.id, name: `${first.firstName} ${first.lastName}` }],
      changed: [{ id: second.id, name: `${second.firstName} ${second.lastName}`, fields: ["mobile"] }],
    },
  ]);
  expect(JSON.stringify(compared)).not.toContain(mobile);
});

test("a changed RTO shows as value of the BIA and as a change of its process, people and plans before it", () => {
  const processes = BEFORE.processes.map((process) =>
    process.id === "GP-05" ? { ...process, rtoHours: 8 } : process,
  );
  const plans = (BEFORE.plans ?? []).map((plan) =>
    plan.id === "GFP-31" ? { ...plan, purpose: "anders" } : plan,
  );
  const compared = compareHandbookEditions(BEFORE, { ...BEFORE, processes, plans });
  expect(
    compared.parts.map(({ part, changed }) => [part, changed.map(({ id, fields }) => [id, ...fields])]),
  ).toEqual([
    ["plans", [["GFP-31", "purpose"]]],
    ["processes", [["GP-05", "rtoHours"]]],
  ]);
  expect(compared.values).toContainEqual(
    expect.objectContaining({ subject: "GP-05", value: "rtoHours", before: 12, after: 8 }),
  );
});

test("single parts and links are compared, too", () => {
  const [link] = BEFORE.resourceUses;
  if (!link) throw new Error("no use");
  const resourceUses = BEFORE.resourceUses.filter((use) => use !== link);
  const parameters = { ...BEFORE.parameters, bufferHours: BEFORE.parameters.bufferHours + 1 };
  const { parts } = compareHandbookEditions(BEFORE, { ...BEFORE, resourceUses, parameters });
  expect(parts.find(({ part }) => part === "parameters")?.changed[0]?.fields).toEqual(["bufferHours"]);
  expect(parts.find(({ part }) => part === "resourceUses")?.removed[0]?.id).toBe(
    `${link.process} → ${link.resource}`,
  );
});
