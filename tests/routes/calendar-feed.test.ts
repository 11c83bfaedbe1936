import ICAL from "ical.js";
import { beforeAll, expect, test } from "vitest";

import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";
import { ORIGIN } from "#tests/harness/test-server.ts";

let server: DemoServer;

beforeAll(async () => {
  server = await createDemoServer();
});

/** The address that the page shows once, as a person copies it. */
async function issuedAddress(cookie: string): Promise<string> {
  const page = "/o/LfMS/exercises/calendar";
  const answer = await server.post(page, { intent: "issue", submitId: "issue-address" }, cookie);
  const [, address] = /value="([^"]+\/calendar\/[^"]+\.ics)"/.exec(await answer.text()) ?? [];
  return (address ?? "").replace(ORIGIN, "");
}

async function events(address: string): Promise<readonly ICAL.Event[]> {
  const feed = await server.request(address);
  expect(feed.status).toBe(200);
  expect(feed.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  return new ICAL.Component(ICAL.parse(await feed.text()) as unknown[])
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));
}

test("a calendar program without a session reads the year's exercises at the address the page gave", async () => {
  const { cookie } = await server.person("exercise-director");
  const read = await events(await issuedAddress(cookie));
  const { exercises } = server.deps.repositories;
  const dated = (await exercises.listByOrganisation(server.organisationId)).filter(
    ({ value }) => value.plannedOn !== null,
  );
  expect(read.length).toBe(dated.length);
  expect(read.every(({ uid, summary }) => uid !== "" && summary.startsWith("ÜBUNG: "))).toBe(true);
  const staff = read.find(({ summary }) => summary.includes("Serverraum"));
  expect(staff?.startDate.toJSDate().toISOString()).toMatch(/T06:00:00\.000Z$/);
  expect(staff?.component.getFirstPropertyValue("url")).toBe(
    `${ORIGIN}/o/LfMS/exercises/${encodeURIComponent("ÜB-02")}`,
  );
});

test("a changed letter in the address gives nothing, and says nothing about why", async () => {
  const { cookie } = await server.person("exercise-director", "other-director");
  const address = await issuedAddress(cookie);
  const wrong = address.replace(/.(?=\.ics$)/, (letter) => (letter === "a" ? "b" : "a"));
  expect((await server.request(wrong)).status).toBe(404);
  expect(await (await server.request(wrong)).text()).not.toContain("BEGIN:VCALENDAR");
});
