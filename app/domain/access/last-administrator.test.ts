import { expect, test } from "vitest";

import { type Administration, leavesNobody } from "./last-administrator.ts";

const OFFICE = { id: "office", ancestorIds: ["ressort", "land"] };

function held(grantId: string, facts: Partial<Administration> = {}): Administration {
  return {
    grantId,
    accountId: grantId,
    role: "org-admin",
    organisationId: "office",
    includesBelow: false,
    expiresAt: null,
    ...facts,
  };
}

const CASES: readonly (readonly [string, readonly Administration[], boolean])[] = [
  ["nobody else", [], true],
  ["a second one here", [held("b")], false],
  ["one above with everything below", [held("b", { organisationId: "land", includesBelow: true })], false],
  ["one above for that place only", [held("b", { organisationId: "land" })], true],
  ["one of a neighbour", [held("b", { organisationId: "other" })], true],
  ["one whose right ends", [held("b", { expiresAt: "2027-01-01T00:00:00.000Z" })], true],
  ["the platform administration", [held("b", { role: "platform-admin" })], true],
];

test.each(CASES)("an organisation that keeps %s: left alone %#", (_, others, isAlone) => {
  const grant = held("a");
  expect(leavesNobody([grant, ...others], [{ grant, node: OFFICE }])).toBe(isAlone);
});

test("the platform keeps its last administration wherever it was given", () => {
  const grant = held("a", { role: "platform-admin" });
  const other = held("b", { role: "platform-admin", organisationId: "other" });
  expect(leavesNobody([grant], [{ grant, node: OFFICE }])).toBe(true);
  expect(leavesNobody([grant, other], [{ grant, node: OFFICE }])).toBe(false);
});

test("a right that ends anyway may be taken, and several that go together do not replace each other", () => {
  const timed = held("a", { expiresAt: "2027-01-01T00:00:00.000Z" });
  expect(leavesNobody([timed], [{ grant: timed, node: OFFICE }])).toBe(false);
  const both = [held("a"), held("b")].map((grant) => ({ grant, node: OFFICE }));
  expect(
    leavesNobody(
      both.map(({ grant }) => grant),
      both,
    ),
  ).toBe(true);
});
