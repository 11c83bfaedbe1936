import fc from "fast-check";
import { expect, test } from "vitest";

import { ABILITIES } from "./ability.ts";
import type { Actor, Grant, OrganisationNode } from "./actor.ts";
import { can } from "./can.ts";
import { grantProblem, mayAdminister, type GrantWish } from "./grant-rules.ts";
import { ROLE_CODES, type RoleCode } from "./role.ts";

const NOW = "2026-11-23T08:00:00.000Z";
const LATER = "2026-12-31T23:00:00.000Z";
const LATEST = "2027-12-31T23:00:00.000Z";
const LFMS: OrganisationNode = { id: "lfms", ancestorIds: ["land"] };
const LAND: OrganisationNode = { id: "land", ancestorIds: [] };

function grant(role: RoleCode, organisationId: string, more: Partial<Grant> = {}): Grant {
  return { role, organisationId, includesBelow: false, expiresAt: null, units: [], ...more };
}

function actor(...grants: Grant[]): Actor {
  return { accountId: "admin", displayName: "A", personId: null, language: "de", grants };
}

function wish(more: Partial<GrantWish> = {}): GrantWish {
  return { accountId: "other", role: "staff", includesBelow: false, expiresAt: null, units: [], ...more };
}

const admin = actor(grant("org-admin", "lfms"));

test.each([
  ["within the own node", admin, wish(), null],
  ["with everything below", admin, wish({ includesBelow: true }), "grant.outside-scope"],
  ["without administration", actor(grant("bc-officer", "lfms")), wish(), "grant.outside-scope"],
  ["at another node", actor(grant("org-admin", "andere")), wish(), "grant.outside-scope"],
  ["from above, that node alone", actor(grant("org-admin", "land")), wish(), "grant.outside-scope"],
  [
    "from above with everything below",
    actor(grant("org-admin", "land", { includesBelow: true })),
    wish({ includesBelow: true }),
    null,
  ],
  ["to oneself", admin, wish({ accountId: "admin" }), "grant.to-self"],
  ["the platform role", admin, wish({ role: "platform-admin" }), "grant.role-above"],
  ["audit without an end", admin, wish({ role: "auditor" }), "grant.needs-end"],
  ["audit with an end", admin, wish({ role: "auditor", expiresAt: LATER }), null],
  ["an end that has passed", admin, wish({ expiresAt: NOW }), "grant.end-passed"],
  ["units for a role without units", admin, wish({ units: ["Ref. 31"] }), "grant.units-not-possible"],
  ["units for a coordinator", admin, wish({ role: "bc-coordinator", units: ["Ref. 31"] }), null],
  [
    "longer than the own right",
    actor(grant("org-admin", "lfms", { expiresAt: LATER })),
    wish({ expiresAt: LATEST }),
    "grant.outlives-own",
  ],
  [
    "without end from a right with an end",
    actor(grant("org-admin", "lfms", { expiresAt: LATER })),
    wish(),
    "grant.outlives-own",
  ],
] as const)("giving a role %s", (_, who, what, problem) => {
  expect(grantProblem(who, LFMS, what, NOW)).toBe(problem);
});

test("an account with rights beyond the own scope cannot be administered", () => {
  const placed = (role: RoleCode, node: OrganisationNode, includesBelow = false) => ({
    grant: grant(role, node.id, { includesBelow }),
    node,
  });
  const cases = [
    [],
    [placed("bc-officer", LFMS)],
    [placed("staff", LAND)],
    [placed("staff", LFMS, true)],
    [placed("platform-admin", LFMS)],
  ];
  expect(cases.map((rights) => mayAdminister(admin, "other", rights))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(mayAdminister(admin, "admin", [])).toBe(false);
});

const NODES: readonly OrganisationNode[] = [
  LAND,
  LFMS,
  { id: "lbf", ancestorIds: ["land"] },
  { id: "ref", ancestorIds: ["lfms", "land"] },
  { id: "andere", ancestorIds: [] },
];
const actArbitrary = fc.record({
  by: fc.nat(3),
  to: fc.nat(3),
  node: fc.constantFrom(...NODES),
  role: fc.constantFrom(...ROLE_CODES),
  includesBelow: fc.boolean(),
  expiresAt: fc.constantFrom(null, LATER, LATEST),
});

test("no sequence of up to eight acts of delegation gives a right outside the first one's scope (TEN-05)", () => {
  fc.assert(
    fc.property(fc.array(actArbitrary, { maxLength: 8 }), fc.boolean(), (acts, includesBelow) => {
      const first = grant("org-admin", "lfms", { includesBelow, expiresAt: LATER });
      const held: Grant[][] = [[first], [], [], []];
      for (const { by, to, node, ...act } of acts) {
        const who: Actor = { ...actor(...(held[by] ?? [])), accountId: `p${by}` };
        const what = { ...act, accountId: `p${to}`, units: [] };
        if (grantProblem(who, node, what, NOW) === null)
          held[to]?.push({ ...act, organisationId: node.id, units: [] });
      }
      const inScope = (node: OrganisationNode) =>
        node.id === "lfms" || (includesBelow && node.ancestorIds.includes("lfms"));
      for (const grants of held) {
        const outside = NODES.filter((node) => !inScope(node)).flatMap((organisation) =>
          ABILITIES.filter((ability) => can(actor(...grants), ability, { organisation })),
        );
        expect(outside).toEqual([]);
        expect(grants.filter(({ role }) => role === "platform-admin")).toEqual([]);
        expect(grants.filter(({ expiresAt }) => expiresAt === null || expiresAt > LATER)).toEqual([]);
      }
    }),
    { numRuns: 3_000 },
  );
});
