import { beforeAll, expect, test } from "vitest";

import { createDemoServer, type DemoServer } from "#tests/harness/demo-server.ts";

let server: DemoServer;

beforeAll(async () => {
  server = await createDemoServer();
});

/** Lines of a list as CSV, as the person gets it. */
async function csv(address: string, cookie: string): Promise<readonly string[]> {
  const file = await server.request(`/o/LfMS/exports/${address}`, { cookie });
  expect(file.status, address).toBe(200);
  return (await file.text())
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split(/\r?\n/);
}

test("plans, exercises, held exercises and measures are given as files, filtered as on the screen", async () => {
  const { cookie } = await server.person("auditor");
  const [head, ...plans] = await csv("plans/csv", cookie);
  expect(head).toMatch(/^"?Kennung"?;/);
  const stored = await server.deps.repositories.plans.listByOrganisation(server.organisationId);
  expect(plans).toHaveLength(stored.length);
  expect((await csv("plans/csv?kind=wap", cookie)).slice(1).every((line) => line.includes("WAP"))).toBe(true);
  const exercises = await csv("exercises/csv?when=behind", cookie);
  expect(exercises.slice(1).map((line) => /ÜB-\d+/.exec(line)?.[0])).toEqual([
    "ÜB-05",
    "ÜB-04",
    "ÜB-03",
    "ÜB-02",
    "ÜB-01",
  ]);
  const held = await csv("exercise-history/csv?kind=staff-exercise", cookie);
  expect(held.slice(1).map((line) => /ÜB-\d+/.exec(line)?.[0])).toEqual(["ÜB-02"]);
  const open = await csv("measures/csv?status=open", cookie);
  const measures = await server.deps.repositories.measures.listByOrganisation(server.organisationId);
  expect(open).toHaveLength(1 + measures.filter(({ value }) => value.status === "open").length);
});

test("capacity and coverage are given as files, the coverage filtered as on the screen", async () => {
  const { cookie } = await server.person("auditor", "coverage-auditor");
  const [head, ...capacity] = await csv("capacity/csv", cookie);
  expect(head).toContain("Ersatz minus Bedarf 24 h");
  expect(capacity.some((line) => line.startsWith("R-14;"))).toBe(true);
  const all = await csv("exercise-coverage/csv", cookie);
  const roles = await csv("exercise-coverage/csv?kind=role&state=never", cookie);
  expect(roles.length).toBeLessThan(all.length);
  expect(roles.slice(1).every((line) => line.includes(";Rollen;nie geübt;"))).toBe(true);
  const { baoRoles } = server.deps.repositories;
  const shown = (await csv("exercise-coverage/csv?kind=role", cookie)).slice(1);
  expect(shown).toHaveLength((await baoRoles.listByOrganisation(server.organisationId)).length);
  const page = await (await server.request("/o/LfMS/exercises/coverage?kind=role", { cookie })).text();
  expect(page).toContain("/exports/exercise-coverage/xlsx?kind=role");
});

test("the exercise list as a workbook has the name of the organisation, another format does not exist", async () => {
  const { cookie } = await server.person("bc-officer");
  const file = await server.request("/o/LfMS/exports/exercises/xlsx", { cookie });
  expect(file.headers.get("content-disposition")).toContain("LfMS-");
  expect(new Uint8Array(await file.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  expect((await server.request("/o/LfMS/exports/exercises/pdf", { cookie })).status).toBe(404);
});

test("the list of exercises begins with the next one and can be searched, sorted and filtered by its address", async () => {
  const { cookie } = await server.person("exercise-director");
  const order = async (query: string) => {
    const html = await (await server.request(`/o/LfMS/exercises${query}`, { cookie })).text();
    return [...html.matchAll(/<span class="muted num">(ÜB-\d+)</g)].map((match) => match[1]);
  };
  expect(await order("")).toEqual(["ÜB-06", "ÜB-05", "ÜB-04", "ÜB-03", "ÜB-02", "ÜB-01"]);
  expect(await order("?sort=title&dir=desc")).toHaveLength(6);
  expect(await order("?sort=plannedOn")).toEqual(["ÜB-01", "ÜB-02", "ÜB-03", "ÜB-04", "ÜB-05", "ÜB-06"]);
  expect(await order("?q=serverraum+faellt")).toEqual(["ÜB-02"]);
  expect(await order("?when=ahead")).toEqual(["ÜB-06"]);
  expect(await order("?kind=functional-test")).toEqual(["ÜB-04"]);
});

test("people, units and contacts are given as files with the search of the screen, nothing else is a directory", async () => {
  const { cookie } = await server.person("crisis-staff");
  for (const kind of ["people", "units", "contacts"])
    expect((await csv(`directory/${kind}/csv`, cookie)).length, kind).toBeGreaterThan(3);
  const found = await csv("directory/people/csv?q=winkler", cookie);
  expect(found).toHaveLength(2);
  expect(found[1]).toMatch(/Winkler, Anja.*0351 555/);
  expect((await server.request("/o/LfMS/exports/directory/accounts/csv", { cookie })).status).toBe(404);
});

test("the list of contacts names who answers when nobody does, and is searched by it", async () => {
  const { cookie } = await server.person("crisis-staff", "contacts-staff");
  const [head, ...found] = await csv("directory/contacts/csv?q=probst", cookie);
  expect(head).toContain("Vertretung");
  expect(found).toHaveLength(1);
  expect(found[0]).toContain("Jana Probst, Betriebsführung, 0170 0000-611");
  const page = await (await server.request("/o/LfMS/directory/contacts?q=probst", { cookie })).text();
  expect(page).toContain("Jana Probst, Betriebsführung, 0170 0000-611");
});

test("the lists of the BAO are searched, sorted and given as files by their address", async () => {
  const { cookie } = await server.person("auditor", "bao-auditor");
  const { checklists, baoRoles } = server.deps.repositories;
  const stored = await checklists.listByOrganisation(server.organisationId);
  const order = async (page: string, kind: string) => {
    const html = await (await server.request(`/o/LfMS/${page}`, { cookie })).text();
    return [...html.matchAll(new RegExp(`href="/o/LfMS/records/${kind}/([^"/]+)"`, "g"))].map(([, id]) =>
      decodeURIComponent(id ?? ""),
    );
  };
  const ids = stored.map(({ value }) => value.id);
  expect(await order("response/checklists", "checklists")).toEqual(ids);
  const byName = stored.map(({ value }) => value).sort((a, b) => b.title.localeCompare(a.title, "de"));
  expect(await order("response/checklists?sort=name&dir=desc", "checklists")).toEqual(
    byName.map(({ id }) => id),
  );
  const [first] = stored;
  const search = encodeURIComponent(first?.value.title ?? "");
  expect(await order(`response/checklists?q=${search}`, "checklists")).toEqual([first?.value.id]);
  expect(await csv(`response/checklists/csv?q=${search}`, cookie)).toHaveLength(2);
  for (const kind of ["alarm-stages", "reporting-points", "immediate-measures", "crisis-rooms"])
    expect((await csv(`response/${kind}/csv`, cookie)).length, kind).toBeGreaterThan(1);
  const roles = await baoRoles.listByOrganisation(server.organisationId);
  expect(await csv("response/roles/csv", cookie)).toHaveLength(1 + roles.length);
  const found = await csv("response/roles/csv?q=winkler", cookie);
  expect(found.slice(1).every((line) => line.includes("Winkler"))).toBe(true);
  expect(found.length).toBeGreaterThan(1);
  const alone = roles.filter(({ value }) => value.deputies.length === 0);
  expect(await csv("response/roles/csv?lacks=deputy", cookie)).toHaveLength(1 + alone.length);
  expect((await server.request("/o/LfMS/exports/response/rules/csv", { cookie })).status).toBe(404);
});

test("approvals are searched, filtered and given as a file, to those who may read the evidence", async () => {
  const { cookie } = await server.person("auditor", "approval-auditor");
  const { planVersions, handbookReleases } = server.deps.repositories;
  const editions = await planVersions.listNamed(server.organisationId, null);
  const releases = await handbookReleases.list(server.organisationId);
  const [, ...all] = await csv("approvals/csv", cookie);
  expect(all).toHaveLength(editions.length + releases.length);
  const one = editions.filter(({ planCode }) => planCode === "GFP-31");
  expect(await csv("approvals/csv?q=gfp-31", cookie)).toHaveLength(1 + one.length);
  expect(await csv("approvals/csv?kind=handbook", cookie)).toHaveLength(1 + releases.length);
  const names = (await csv("approvals/csv?kind=plan&sort=document&dir=desc", cookie)).slice(1);
  expect(names).toEqual(names.toSorted((a, b) => b.split(";")[0]!.localeCompare(a.split(";")[0]!, "de")));
  const page = await (await server.request("/o/LfMS/admin/approvals?q=gfp-31", { cookie })).text();
  expect(page).toContain("/plans/GFP-31/editions");
  expect(page).not.toContain("/plans/GFP-11/editions");
  const { cookie: officer } = await server.person("process-owner", "approval-owner");
  const refused = await server.request("/o/LfMS/exports/approvals/csv", { cookie: officer });
  expect(refused.status).toBe(403);
});

test("accounts are given as a file, one line for each role, to their administration only", async () => {
  const { cookie } = await server.person("org-admin", "file-admin");
  const [head, ...lines] = await csv("accounts/csv", cookie);
  expect(head).toContain("Anmeldename");
  const line = lines.find((each) => each.includes("file-admin"));
  expect(line).toContain("Administration der Organisation");
  expect(await csv("accounts/csv?q=file-admin", cookie)).toHaveLength(2);
  const { cookie: auditor } = await server.person("auditor", "account-auditor");
  expect((await server.request("/o/LfMS/exports/accounts/csv", { cookie: auditor })).status).toBe(403);
});
