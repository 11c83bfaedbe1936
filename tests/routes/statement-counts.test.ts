import { expect, test } from "vitest";

import { countStatements } from "#tests/harness/count-statements.ts";
import { importDemoLand } from "#tests/harness/demo-stage.ts";
import { signedIn } from "#tests/harness/people.ts";
import { createTestServer } from "#tests/harness/test-server.ts";

const MOST = 10;

type Page = readonly [
  address: string,
  person: "officer" | "owner" | "unitHead" | "land" | "administrator" | "auditor",
];

const PAGES: readonly Page[] = [
  ["/o/LfMS", "officer"],
  ["/o/LfMS/processes", "officer"],
  ["/o/LfMS/processes?show=GP-05", "officer"],
  ["/o/LfMS/resources?show=R-08", "officer"],
  ["/o/LfMS/processes/GP-05", "officer"],
  ["/o/LfMS/processes/GP-05/edit", "officer"],
  ["/o/LfMS/processes/GP-05/because/reachableHours", "officer"],
  ["/o/LfMS/resources", "officer"],
  ["/o/LfMS/resources/R-08", "officer"],
  ["/o/LfMS/resources/R-08/because/status", "officer"],
  ["/o/LfMS/new-process", "officer"],
  ["/o/LfMS/processes/GP-05/assessment", "officer"],
  ["/o/LfMS/processes/GP-05/needs", "officer"],
  ["/o/LfMS/processes/GP-05/needs/GP-02", "officer"],
  ["/o/LfMS/processes/GP-05/uses/R-08", "officer"],
  ["/o/LfMS/processes/GP-05/delete", "officer"],
  ["/o/LfMS/import", "officer"],
  ["/o/LfMS/import/template.xlsx", "officer"],
  ["/o/LfMS/capacity", "officer"],
  ["/o/LfMS/new-resource", "officer"],
  ["/o/LfMS/resources/R-08/edit", "officer"],
  ["/o/LfMS/resources/R-08/delete", "officer"],
  ["/o/LfMS/resources/R-14/substitutes/new", "officer"],
  ["/o/LfMS/parameters", "officer"],
  ["/o/LfMS/parameters/edit", "officer"],
  ["/o/LfMS/pictures/processes/damage", "officer"],
  ["/o/LfMS/graph", "officer"],
  ["/o/LfMS/outage?scenario=AZ-02", "officer"],
  ["/o/LfMS/search?q=haus", "officer"],
  ["/o/LfMS/exports/resources/xlsx", "officer"],
  ["/o/LfMS/plans", "officer"],
  ["/o/LfMS/plans/GFP-11", "officer"],
  ["/o/LfMS/plans/GFP-31", "unitHead"],
  ["/o/LfMS/freshness", "officer"],
  ["/o/LfMS/glossary", "officer"],
  ["/o/LfMS/help", "officer"],
  ["/o/LfMS/help/bia-sheet", "officer"],
  ["/o/LfMS/plans/new", "officer"],
  ["/o/LfMS/plans/WAP-R-08/edit", "officer"],
  ["/o/LfMS/plans/GFP-11/editions", "officer"],
  ["/o/LfMS/response", "officer"],
  ["/o/LfMS/response/checklists", "officer"],
  ["/o/LfMS/response/rules", "officer"],
  ["/o/LfMS/response/release", "officer"],
  ["/o/LfMS/parameters/release", "auditor"],
  ["/o/LfMS/exercises/year/2026/release", "officer"],
  ["/o/LfMS/exercises/year?year=2026", "officer"],
  ["/o/LfMS/admin/approvals", "auditor"],
  ["/o/LfMS/directory/people", "officer"],
  ["/o/LfMS/directory/units", "officer"],
  ["/o/LfMS/records/people/P-Krause", "officer"],
  ["/o/LfMS/parameters/grid", "officer"],
  ["/o/LfMS/records/roles/BAO-LS", "officer"],
  ["/o/LfMS/records/outage-scenarios/AZ-01", "officer"],
  ["/o/LfMS/records/outage-scenarios/AZ-01/edit", "officer"],
  ["/o/LfMS/records/people/P-Krause/edit", "officer"],
  ["/o/LfMS/admin/evidence", "auditor"],
  ["/o/LfMS/exercises", "officer"],
  ["/o/LfMS/exercises/coverage", "officer"],
  ["/o/LfMS/exercises/history?plan=GFP-31", "auditor"],
  ["/o/LfMS/exercises/history", "owner"],
  ["/o/LfMS/exercises/%C3%9CB-02", "officer"],
  ["/o/LfMS/exercises/%C3%9CB-01/next", "officer"],
  ["/o/LfMS/exercises/%C3%9CB-06/edit", "officer"],
  ["/o/LfMS/handbook", "officer"],
  ["/o/LfMS/handbook/settings", "officer"],
  ["/o/LfMS/handbook/settings/edit", "officer"],
  ["/o/LfMS", "owner"],
  ["/o/LfMS/processes", "owner"],
  ["/o/LfMS/plans", "owner"],
  ["/o/LfMS/exercises", "owner"],
  ["/o/LAND", "land"],
  ["/o/LAND?below=SMM&sort=gap", "land"],
  ["/o/LAND/procedures", "land"],
  ["/o/LfMS/switch?q=amt", "officer"],
  ["/o/LAND/exports/procedures/xlsx", "land"],
  ["/o/LfMS/admin/accounts", "administrator"],
  ["/o/LfMS/admin/audit", "auditor"],
  ["/o/LfMS/admin/audit?q=gp-05&logins=yes", "auditor"],
  ["/o/LfMS/exports/audit/csv", "auditor"],
  ["/o/LfMS/admin/approvals", "auditor"],
  ["/o/LfMS/measures/M-01", "auditor"],
  ["/o/LfMS/measures/new?subject=R-04", "officer"],
  ["/account", "officer"],
];

const ROLES = {
  officer: ["bc-officer", "LfMS", "P-Krause"],
  owner: ["process-owner", "LfMS", "P-Adler"],
  unitHead: ["process-owner", "LfMS", "P-Hartmann"],
  land: ["land-coordinator", "LAND", "P-Ulbrich"],
  administrator: ["org-admin", "LfMS", "P-Ebert"],
  auditor: ["auditor", "LfMS", "P-Lenk"],
} as const satisfies Record<Page[1], readonly [string, string, string]>;

test.each(PAGES)(
  "%s for the %s needs at most ten statements, with nothing in memory and with everything",
  async (address, person) => {
    const server = await createTestServer();
    const ids = await importDemoLand(server.deps);
    const [role, code, personCode] = ROLES[person];
    const organisationId = ids.get(code) ?? "";
    const reach = role === "land-coordinator" ? "subtree" : "node";
    const grants = [{ role, organisationId, reach } as const];
    const { cookie } = await signedIn(server.deps, { login: person, organisationId, personCode, grants });
    const ask = async () => expect((await server.request(address, { cookie })).status).toBe(200);
    const cold = await countStatements(server.deps.handle.reader, ask);
    const warm = await countStatements(server.deps.handle.reader, ask);
    expect(cold.length, cold.join("\n")).toBeLessThanOrEqual(MOST);
    expect(warm.length, warm.join("\n")).toBeLessThanOrEqual(cold.length);
    expect(warm.length).toBeGreaterThan(0);
  },
);
