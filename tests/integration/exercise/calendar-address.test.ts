import ICAL from "ical.js";
import { expect, test } from "vitest";

import { calendarFeed } from "#app/queries/exercises/calendar-feed.server.ts";
import {
  issueCalendarAddress,
  revokeCalendarAddress,
} from "#app/services/calendar/calendar-address.server.ts";

import { actor, create, exerciseStage } from "./exercise-stage.ts";

async function granted() {
  const stage = await exerciseStage();
  const { deps, organisation } = stage;
  const grant = {
    id: "grant",
    accountId: "krause",
    organisationId: organisation.id,
    role: "bc-officer",
    reach: "node" as const,
    limitedTo: null,
    grantedBy: null,
    expiresAt: null,
  };
  await deps.unitOfWork(async ({ roleGrants }) => ({
    ok: true as const,
    value: await roleGrants.insert(grant),
  }));
  return { ...stage, stage, officer: actor("krause", "bc-officer", organisation.id) };
}

test("the secret address gives the exercises to a calendar, a new one replaces it, revoking ends it", async () => {
  const { deps, organisation, stage, officer } = await granted();
  await create(stage, officer, "Alarmkette", "alarm-exercise");
  const first = await issueCalendarAddress(deps, officer, organisation);
  const text = await calendarFeed(deps, first, "https://notfall.example");
  const events = new ICAL.Component(ICAL.parse(text ?? "") as unknown[]).getAllSubcomponents("vevent");
  expect(events.map((event) => event.getFirstPropertyValue("summary"))).toEqual(["ÜBUNG: Alarmkette"]);
  const second = await issueCalendarAddress(deps, officer, organisation);
  expect(await calendarFeed(deps, first, "https://notfall.example")).toBeUndefined();
  expect(await calendarFeed(deps, second, "https://notfall.example")).toBeDefined();
  expect((await revokeCalendarAddress(deps, officer, organisation)).ok).toBe(true);
  expect(await calendarFeed(deps, second, "https://notfall.example")).toBeUndefined();
});

test("the address stores no secret and dies with the right to read exercises", async () => {
  const { deps, organisation, officer } = await granted();
  const secret = await issueCalendarAddress(deps, officer, organisation);
  const rows = await deps.handle.reader.selectFrom("calendar_token").selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(secret);
  await deps.unitOfWork(async ({ roleGrants }) => roleGrants.revoke(organisation.id, "grant"));
  expect(await calendarFeed(deps, secret, "https://notfall.example")).toBeUndefined();
});
