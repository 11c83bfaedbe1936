import { expect, test } from "vitest";

import type { Actor, RoleCode } from "#app/domain/access/index.ts";

import { emergencyWays } from "./emergency-ways.ts";

const organisation = { id: "o", ancestorIds: [] } as never;
const RELEASED = { handbook: { number: 4, releasedOn: "2026-05-01", decidedAt: null } };

function keysFor(
  role: RoleCode,
  standing: Parameters<typeof emergencyWays>[1] = RELEASED,
): readonly string[] {
  const grant = { role, organisationId: "o", includesBelow: false, expiresAt: null, units: [] };
  const actor: Actor = { accountId: "a", displayName: "A", personId: null, language: "de", grants: [grant] };
  return emergencyWays({ actor, organisation }, standing).map(({ key }) => key);
}

test("the crisis staff gets every way, an administrator without content none", () => {
  expect(keysFor("crisis-staff")).toEqual(["outage", "immediate", "alarm", "plans", "handbook"]);
  expect(keysFor("org-admin")).toEqual([]);
});

test("whoever sees only the own things gets what to do at once and the own plan, the alarm officer the alarm", () => {
  expect(keysFor("staff")).toEqual(["immediate", "plans"]);
  expect(keysFor("process-owner")).toEqual(["plans"]);
  expect(keysFor("alarm-officer")).toEqual(["immediate", "alarm"]);
});

test("a handbook that was never released is not offered", () => {
  expect(keysFor("crisis-staff", { handbook: null })).toEqual(["outage", "immediate", "alarm", "plans"]);
});
