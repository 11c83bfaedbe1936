import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";

import { expect, test } from "vitest";

import { tenantTables } from "#db/tenant/tenant-tables.ts";

const run = promisify(execFile);
const TENANT_TABLES = [
  ...Object.values(tenantTables).map(({ table }) => table as string),
  "parameter_set",
  "organisation_setting",
  "resource_requirement",
  "handbook_release",
  "plan_version",
  "management_release",
];

test("db/sql holds what the repositories really send", async () => {
  await expect(
    run(process.execPath, ["--no-warnings", "scripts/dump-sql.ts", "--check"]),
  ).resolves.toMatchObject({
    stderr: "",
  });
});

test.each(["sqlite", "postgres"])(
  "%s: every statement on rows of an organisation names the organisation",
  (engine) => {
    const statements = readFileSync(`db/sql/${engine}.sql`, "utf8")
      .split("\n")
      .filter((line) => /^(select|update|delete)/.test(line));
    const onTenantRows = statements.filter((statement) =>
      TENANT_TABLES.some((table) => new RegExp(`(from|update) "${table}"`).test(statement)),
    );
    expect(onTenantRows.length).toBeGreaterThan(100);
    for (const statement of onTenantRows)
      expect(statement).toMatch(/where .*"?organisation_id"? (= |in \()(\?|\$\d+|"organisation"\."id")/);
  },
);
