import { beforeAll, expect, test } from "vitest";

import { ROLE_CODES, type RoleCode } from "#app/domain/access/index.ts";
import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";

const ANALYSIS = "Analyse: Prozesse, Ressourcen, BIA-Parameter";
const PREPAREDNESS = "Vorsorge: Pläne, BAO, Handbuch, Übungen, Maßnahmen";
const PEOPLE = "Verwaltung: Personen und Kontakte";
const OWN_WORK = "Vorsorge: Pläne, Übungen, Maßnahmen";

/** What each role is led to, as a person of that role reads it: groups of the navigation with their areas. */
const SHOWN: Readonly<Record<RoleCode, readonly string[]>> = {
  management: ["Übersicht", ANALYSIS, PREPAREDNESS, PEOPLE],
  "bc-officer": ["Übersicht", `${ANALYSIS}, Daten übernehmen`, PREPAREDNESS, PEOPLE],
  "bc-coordinator": ["Übersicht", ANALYSIS, PREPAREDNESS, PEOPLE],
  "process-owner": ["Übersicht", ANALYSIS, OWN_WORK],
  "resource-owner": ["Übersicht", "Analyse: Ressourcen, BIA-Parameter", OWN_WORK],
  "alarm-officer": ["Übersicht", "Vorsorge: BAO, Übungen", PEOPLE],
  "crisis-staff": ["Übersicht", "Analyse: Prozesse, Ressourcen", PREPAREDNESS, PEOPLE],
  "exercise-director": ["Übersicht", ANALYSIS, PREPAREDNESS, PEOPLE],
  auditor: ["Übersicht", `${ANALYSIS}, Daten übernehmen`, PREPAREDNESS, `${PEOPLE}, Nachweise`],
  staff: ["Übersicht", "Vorsorge: Pläne, BAO", PEOPLE],
  "land-coordinator": ["Übersicht", "Analyse: BIA-Parameter"],
  "org-admin": ["Übersicht", "Verwaltung: Konten"],
  "platform-admin": [],
};

let server: DemoServer;

beforeAll(async () => {
  server = await createDemoServer();
});

function navigationIn(html: string): string {
  return /<div class="nav-wide">(.*?)<details class="nav-menu">/s.exec(html)?.[1] ?? "";
}

function wordsOf(navigation: string): string[] {
  const groups = navigation.split('<div class="nav__group">').slice(1);
  return groups.map((group) => {
    const heading = /<p class="nav__heading">([^<]*)/.exec(group)?.[1];
    const areas = [...group.matchAll(/>([^<>]+)<\/a>/g)].map(([, area]) => area).join(", ");
    return heading === undefined ? areas : `${heading}: ${areas}`;
  });
}

test.each(ROLE_CODES)("%s sees its areas of the navigation, and each of them opens", async (role) => {
  const { cookie } = await server.person(role);
  const start = await server.request("/o/LfMS/help", { cookie });
  const navigation = navigationIn(await start.text());
  expect(wordsOf(navigation)).toEqual(SHOWN[role]);
  for (const [, address = ""] of navigation.matchAll(/href="([^"]+)"/g)) {
    const page = await server.request(address, { cookie });
    expect(page.status, `${role} ${address}`).toBe(200);
    const links = navigationIn(await page.text()).match(/<a [^>]*aria-current="page"[^>]*>/g) ?? [];
    expect(links.join(), `${role} ${address}`).toContain(`href="${address}"`);
  }
});
