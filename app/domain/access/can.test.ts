import fc from "fast-check";
import { expect, test } from "vitest";

import { ABILITIES } from "./ability.ts";
import type { Actor, Grant, OrganisationNode } from "./actor.ts";
import { activeGrants, can, maySeeOrganisation, reachOf } from "./can.ts";
import { ROLE_MATRIX } from "./matrix.ts";
import { ROLE_CODES } from "./role.ts";

const LFMS: OrganisationNode = { id: "lfms", ancestorIds: ["smm", "land"] };
const LAND: OrganisationNode = { id: "land", ancestorIds: [] };

function grant(role: Grant["role"], organisationId = "lfms", more: Partial<Grant> = {}): Grant {
  return { role, organisationId, includesBelow: false, expiresAt: null, units: [], ...more };
}

function actor(...grants: Grant[]): Actor {
  return { accountId: "a-1", displayName: "A", personId: "P-1", language: "de", grants };
}

test("without a grant nothing is allowed anywhere", () => {
  const allowed = ABILITIES.filter((ability) => can(actor(), ability, { organisation: LFMS }));
  expect(allowed).toEqual([]);
});

test.each([
  ["management approves the analysis", "management", "process.approve", true],
  ["management does not edit", "management", "process.edit", false],
  ["the BC officer edits and submits", "bc-officer", "handbook.release.prepare", true],
  ["the auditor reads the evidence", "auditor", "audit.read", true],
  ["the organisation's administration reads no plans", "org-admin", "plan.read", false],
  ["the organisation's administration reads no analysis", "org-admin", "process.read", false],
  ["the platform's administration reads no business content", "platform-admin", "overview.read", false],
  ["the platform's administration does not manage accounts", "platform-admin", "account.manage", false],
  ["only the alarm officer reads private contacts", "bc-officer", "contact.private.read", false],
  ["the alarm officer reads private contacts", "alarm-officer", "contact.private.read", true],
  ["the crisis staff does not change plans", "crisis-staff", "plan.edit", false],
] as const)("%s (reference 11.9)", (_, role, ability, expected) => {
  expect(can(actor(grant(role)), ability, { organisation: LFMS })).toBe(expected);
});

test("the auditor can write nothing at all (TEN-07)", () => {
  const writing = ABILITIES.filter((ability) => !/\.(read|export)$/.test(ability));
  const allowed = writing.filter((ability) => can(actor(grant("auditor")), ability, { organisation: LFMS }));
  expect(allowed).toEqual([]);
});

test("the coordination of the Land sees aggregates of an authority below and nothing else", () => {
  const coordinator = actor(grant("land-coordinator", "land", { includesBelow: true }));
  const below = ABILITIES.filter((ability) => can(coordinator, ability, { organisation: LFMS }));
  expect(below).toEqual(["aggregate.read"]);
  expect(can(coordinator, "parameters.edit", { organisation: LAND })).toBe(true);
});

test.each([
  ["own", { people: ["P-1"] }, true],
  ["own as deputy", { people: ["P-9", "P-1"] }, true],
  ["foreign", { people: ["P-9"] }, false],
  ["nobody's", { people: [null] }, false],
  ["without people", {}, false],
] as const)("a process owner's edit of an object that is %s: %o gives %s", (_, object, expected) => {
  const owner = actor(grant("process-owner"));
  expect(can(owner, "process.edit", { organisation: LFMS, object })).toBe(expected);
});

test("an account that belongs to no person owns nothing, not even objects without an owner", () => {
  const nobody: Actor = { ...actor(grant("process-owner")), personId: null };
  expect(can(nobody, "process.edit", { organisation: LFMS, object: { people: [null] } })).toBe(false);
});

test.each([
  ["of the granted unit", "Ref. 31", true],
  ["of another unit", "Ref. 32", false],
  ["of no unit", null, false],
] as const)("a coordinator's edit of an object %s", (_, unit, expected) => {
  const coordinator = actor(grant("bc-coordinator", "lfms", { units: ["Ref. 31"] }));
  expect(can(coordinator, "process.edit", { organisation: LFMS, object: { unit } })).toBe(expected);
});

test("nobody approves the own submission, whatever the roles (four eyes)", () => {
  const mighty = actor(...ROLE_CODES.map((role) => grant(role)));
  const approvals = ABILITIES.filter((ability) => ability.endsWith(".approve"));
  for (const ability of approvals) {
    const own = { organisation: LFMS, object: { submittedBy: "a-1" } };
    const others = { organisation: LFMS, object: { submittedBy: "a-2" } };
    expect([ability, can(mighty, ability, own), can(mighty, ability, others)]).toEqual([
      ability,
      false,
      true,
    ]);
  }
});

test("a grant counts before its end and no longer from its end on", () => {
  const ends = grant("auditor", "lfms", { expiresAt: "2026-11-23T08:00:00.000Z" });
  expect(activeGrants([ends], "2026-11-23T07:59:59.999Z")).toEqual([ends]);
  expect(activeGrants([ends], "2026-11-23T08:00:00.000Z")).toEqual([]);
});

const ids = ["n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7"];
const treeArbitrary = fc.array(fc.nat(100), { minLength: ids.length, maxLength: ids.length });
const grantArbitrary = fc.record({
  role: fc.constantFrom(...ROLE_CODES),
  organisationId: fc.constantFrom(...ids),
  includesBelow: fc.boolean(),
  expiresAt: fc.constant(null),
  units: fc.constant([]),
});

/** Walks up from a node; the oracle knows nothing of ancestors lists. */
function isBelow(tree: readonly number[], node: number, above: string): boolean {
  for (let at = node; at > 0;) {
    at = (tree[at] ?? 0) % at;
    if (ids[at] === above) return true;
  }
  return false;
}

function nodeOf(tree: readonly number[], index: number): OrganisationNode {
  const ancestorIds: string[] = [];
  for (let at = index; at > 0;) {
    at = (tree[at] ?? 0) % at;
    ancestorIds.push(ids[at] ?? "");
  }
  return { id: ids[index] ?? "", ancestorIds };
}

test("rights in random trees equal the oracle (TEN-04)", () => {
  fc.assert(
    fc.property(
      treeArbitrary,
      fc.array(grantArbitrary, { maxLength: 4 }),
      fc.nat(7),
      (tree, grants, index) => {
        const organisation = nodeOf(tree, index);
        const person = actor(...grants);
        const seen = grants.some(
          (g) =>
            g.organisationId === organisation.id ||
            (g.includesBelow && isBelow(tree, index, g.organisationId)),
        );
        expect(maySeeOrganisation(person, organisation)).toBe(seen);
        for (const ability of ABILITIES) {
          const expected = grants.some((g) => {
            const matrix = ROLE_MATRIX[g.role];
            if (g.organisationId === organisation.id) return ability in matrix.rights;
            return (
              g.includesBelow &&
              isBelow(tree, index, g.organisationId) &&
              ability in (matrix.below ?? matrix.rights)
            );
          });
          expect(can(person, ability, { organisation })).toBe(expected);
          expect(reachOf(person, ability, organisation) !== undefined).toBe(expected);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});
