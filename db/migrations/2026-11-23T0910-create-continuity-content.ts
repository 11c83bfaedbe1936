import type { Kysely, RawBuilder } from "kysely";
import { sql } from "kysely";

import { flagCheck, jsonCheck, lengthBetween, numberBetween, oneOf, tableKit } from "./table-kit.ts";
import type { Table, TableKit } from "./table-kit.ts";

/** Column kinds: `!` required. Text that names a row of another table is checked by a reference. */
type ColumnKind = "text" | "text!" | "line!" | "date" | "hours" | "hours!" | "signed!" | "flag!" | "integer!";

interface Reference {
  readonly column: string;
  readonly table: string;
}

interface TenantTable {
  readonly name: string;
  readonly columns?: Readonly<Record<string, ColumnKind>>;
  readonly words?: Readonly<Record<string, readonly string[]>>;
  readonly references?: readonly Reference[];
  readonly unique?: readonly string[];
  readonly checks?: Readonly<Record<string, RawBuilder<boolean>>>;
  readonly indexes?: readonly (readonly string[])[];
}

const MOST_HOURS = 1_000_000;

const OUTAGE_KINDS = ["building", "it", "personnel", "provider", "network", "power", "other"];
const BIA_STATUSES = ["draft", "in-survey", "in-review", "released", "to-be-reassessed", "superseded"];
const CATEGORIES = ["it", "personnel", "infrastructure", "services", "information", "equipment", "supplies"];
const PLAN_STATUSES = ["draft", "in-review", "released", "in-revision", "superseded", "archived"];
const MEASURE_STATUSES = ["open", "in-progress", "done", "effective", "rejected", "postponed"];
const EXERCISE_KINDS = [
  "plan-walkthrough",
  "staff-exercise",
  "command-post-exercise",
  "alarm-exercise",
  "functional-test",
];
const EXERCISE_STATUSES = [
  "planned",
  "in-preparation",
  "concept-released",
  "running",
  "conducted",
  "evaluated",
  "closed",
  "postponed",
  "cancelled",
  "aborted",
];
const CONTACT_CATEGORIES = ["emergency-service", "authority", "provider", "utility", "media", "other"];
const BAO_PARTS = [
  "core-team",
  "situational-extension",
  "staff-support",
  "response-team",
  "decision-body",
  "reporting-point",
];

const TABLES: readonly TenantTable[] = [
  { name: "parameter_set" },
  { name: "organisation_setting" },
  {
    name: "site",
    columns: { name: "line!", alternative_site_code: "text" },
    references: [{ column: "alternative_site_code", table: "site" }],
  },
  {
    name: "unit",
    columns: {
      name: "line!",
      parent_code: "text",
      head_code: "text",
      deputy_code: "text",
      site_code: "text",
    },
    references: [
      { column: "parent_code", table: "unit" },
      { column: "head_code", table: "person" },
      { column: "deputy_code", table: "person" },
      { column: "site_code", table: "site" },
    ],
  },
  {
    name: "person",
    columns: { first_name: "text!", last_name: "line!", unit_code: "text", active: "flag!" },
    references: [{ column: "unit_code", table: "unit" }],
  },
  {
    name: "contact",
    columns: { name: "line!", category: "text!" },
    words: { category: CONTACT_CATEGORIES },
  },
  {
    name: "process",
    columns: {
      name: "line!",
      unit: "line!",
      rto_hours: "hours",
      execution_hours: "hours!",
      status: "text",
      owner_code: "text",
      deputy_code: "text",
      surveyed_on: "date",
    },
    words: { status: BIA_STATUSES },
    references: [
      { column: "owner_code", table: "person" },
      { column: "deputy_code", table: "person" },
    ],
    indexes: [["unit"]],
  },
  {
    name: "process_dependency",
    columns: { consumer_code: "text!", requires_code: "text!", kind: "text!", offset_hours: "signed!" },
    words: { kind: ["upstream", "parallel", "downstream"] },
    references: [
      { column: "consumer_code", table: "process" },
      { column: "requires_code", table: "process" },
    ],
    unique: ["consumer_code", "requires_code"],
    checks: { process_dependency_not_self: sql`consumer_code <> requires_code` },
  },
  {
    name: "resource",
    columns: {
      name: "line!",
      category: "text!",
      site: "text",
      redundant: "flag!",
      basic_supply: "flag!",
      net_rta_hours: "hours",
      rpa_hours: "hours",
      responsible_person_code: "text",
      provider_code: "text",
    },
    words: { category: CATEGORIES },
    references: [
      { column: "responsible_person_code", table: "person" },
      { column: "provider_code", table: "contact" },
    ],
    indexes: [["category"]],
  },
  {
    name: "resource_use",
    columns: { process_code: "text!", resource_code: "text!", lead_hours: "hours!", rpo_hours: "hours" },
    references: [
      { column: "process_code", table: "process" },
      { column: "resource_code", table: "resource" },
    ],
    unique: ["process_code", "resource_code"],
  },
  {
    name: "capacity",
    columns: { resource_code: "text!", name: "line!" },
    references: [{ column: "resource_code", table: "resource" }],
  },
  { name: "outage_scenario", columns: { name: "line!", kind: "text" }, words: { kind: OUTAGE_KINDS } },
  {
    name: "plan",
    columns: {
      kind: "text!",
      title: "line!",
      status: "text!",
      unit_code: "text",
      owner_code: "text",
      approver_code: "text",
      released_on: "date",
      next_review_on: "date",
    },
    words: { kind: ["gfp", "wap", "whp"], status: PLAN_STATUSES },
    references: [
      { column: "unit_code", table: "unit" },
      { column: "owner_code", table: "person" },
      { column: "approver_code", table: "person" },
    ],
    indexes: [["status"], ["next_review_on"]],
  },
  {
    name: "exercise",
    columns: { title: "line!", kind: "text!", status: "text!", planned_on: "date" },
    words: { kind: EXERCISE_KINDS, status: EXERCISE_STATUSES },
    indexes: [["planned_on"]],
  },
  {
    name: "measure",
    columns: { action: "line!", status: "text!", priority: "text!", due_on: "date", source: "text!" },
    words: { status: MEASURE_STATUSES, priority: ["high", "medium", "low"] },
    indexes: [["status", "due_on"]],
  },
  {
    name: "risk_acceptance",
    columns: { person_code: "text", signed_on: "date", valid_until: "date" },
    references: [{ column: "person_code", table: "person" }],
  },
  {
    name: "risk",
    columns: {
      resource_code: "text!",
      outage: "line!",
      option: "text!",
      measure_code: "text",
      risk_acceptance_code: "text",
    },
    words: { option: ["avoid", "reduce", "transfer", "accept"] },
    references: [
      { column: "resource_code", table: "resource" },
      { column: "measure_code", table: "measure" },
      { column: "risk_acceptance_code", table: "risk_acceptance" },
    ],
  },
  {
    name: "continuity_solution",
    columns: { resource_code: "text!", name: "line!", chosen: "flag!", risk_acceptance_code: "text" },
    references: [
      { column: "resource_code", table: "resource" },
      { column: "risk_acceptance_code", table: "risk_acceptance" },
    ],
  },
  {
    name: "bao_role",
    columns: { name: "line!", level: "text!", part: "text!", holder_code: "text" },
    words: { level: ["strategic", "tactical", "operational"], part: BAO_PARTS },
    references: [{ column: "holder_code", table: "person" }],
  },
  {
    name: "reporting_point",
    columns: { name: "line!", category: "text!" },
    words: { category: ["building", "it", "personnel", "provider"] },
  },
  { name: "alarm_stage", columns: { name: "line!", position: "integer!" }, unique: ["position"] },
  { name: "immediate_measure", columns: { title: "line!", occasion: "line!" } },
  { name: "checklist", columns: { title: "line!", part: "text!" }, words: { part: ["A", "B", "C", "J"] } },
  {
    name: "crisis_room",
    columns: { name: "line!", kind: "text!", site_code: "text" },
    words: { kind: ["primary", "alternative", "virtual"] },
    references: [{ column: "site_code", table: "site" }],
  },
];

function addColumn(builder: Table, kit: TableKit, column: string, kind: ColumnKind): Table {
  const type = { flag: kit.integer, integer: kit.integer, hours: kit.number, signed: kit.number }[
    kind.replace("!", "")
  ];
  return builder.addColumn(column, type ?? kit.text, (definition) =>
    kind.endsWith("!") ? definition.notNull() : definition,
  );
}

function checkOf(column: string, kind: ColumnKind): RawBuilder<boolean> | null {
  if (kind === "line!") return lengthBetween(column, 1, 300);
  if (kind === "flag!") return flagCheck(column);
  if (kind === "hours" || kind === "hours!") return numberBetween(column, 0, MOST_HOURS);
  if (kind === "signed!") return numberBetween(column, -MOST_HOURS, MOST_HOURS);
  if (kind === "date") return sql<boolean>`${sql.ref(column)} like '____-__-__'`;
  return null;
}

function withColumns(base: Table, kit: TableKit, table: TenantTable): Table {
  let builder = base;
  for (const [column, kind] of Object.entries(table.columns ?? {})) {
    builder = addColumn(builder, kit, column, kind);
    const check = checkOf(column, kind);
    if (check !== null) builder = builder.addCheckConstraint(`${table.name}_${column}_range`, check);
  }
  for (const [column, words] of Object.entries(table.words ?? {}))
    builder = builder.addCheckConstraint(`${table.name}_${column}_words`, oneOf(column, words));
  for (const [name, check] of Object.entries(table.checks ?? {}))
    builder = builder.addCheckConstraint(name, check);
  return builder;
}

function withCommonColumns(kit: TableKit, table: string): Table {
  return jsonCheck(kit.create(table), kit, `${table}_content`, "content")
    .addColumn("organisation_id", kit.text, (column) => column.notNull())
    .addColumn("code", kit.text, (column) => column.notNull())
    .addColumn("sort_key", kit.text, (column) => column.notNull())
    .addColumn("name_key", kit.text, (column) => column.notNull())
    .addColumn("version", kit.integer, (column) => column.notNull())
    .addColumn("created_at", kit.text, (column) => column.notNull())
    .addColumn("updated_at", kit.text, (column) => column.notNull())
    .addColumn("content", kit.json, (column) => column.notNull())
    .addPrimaryKeyConstraint(`${table}_key`, ["organisation_id", "code"])
    .addForeignKeyConstraint(`${table}_organisation`, ["organisation_id"], "organisation", ["id"])
    .addCheckConstraint(`${table}_version`, sql`version >= 1`)
    .addCheckConstraint(`${table}_code_length`, lengthBetween("code", 1, 300));
}

/** The organisation is part of every reference: a row can never point into another organisation. */
function withReferences(base: Table, table: TenantTable): Table {
  return (table.references ?? []).reduce(
    (builder, { column, table: target }) =>
      builder.addForeignKeyConstraint(
        `${table.name}_${column}_reference`,
        ["organisation_id", column],
        target,
        ["organisation_id", "code"],
        (key) => key.deferrable().initiallyImmediate(),
      ),
    base,
  );
}

async function createTable(database: Kysely<unknown>, kit: TableKit, table: TenantTable): Promise<void> {
  let builder = withColumns(withCommonColumns(kit, table.name), kit, table);
  if (kit.engine === "sqlite") builder = withReferences(builder, table);
  if (table.unique !== undefined)
    builder = builder.addUniqueConstraint(`${table.name}_unique`, ["organisation_id", ...table.unique]);
  await builder.execute();
  const indexes = [
    ["sort_key"],
    ...(table.indexes ?? []),
    ...(table.references ?? []).map(({ column }) => [column]),
  ];
  for (const columns of indexes) {
    await database.schema
      .createIndex(`${table.name}_by_${columns.join("_")}`)
      .on(table.name)
      .columns(["organisation_id", ...columns])
      .execute();
  }
}

/** PostgreSQL refuses a reference to a table that comes later; SQLite cannot add one afterwards. */
async function addReferences(database: Kysely<unknown>): Promise<void> {
  for (const table of TABLES) {
    for (const { column, table: target } of table.references ?? []) {
      await database.schema
        .alterTable(table.name)
        .addForeignKeyConstraint(
          `${table.name}_${column}_reference`,
          ["organisation_id", column],
          target,
          ["organisation_id", "code"],
          (key) => key.deferrable().initiallyImmediate(),
        )
        .execute();
    }
  }
}

async function createResourceRequirement(database: Kysely<unknown>, kit: TableKit): Promise<void> {
  await kit
    .create("resource_requirement")
    .addColumn("organisation_id", kit.text, (column) => column.notNull())
    .addColumn("resource_code", kit.text, (column) => column.notNull())
    .addColumn("requires_code", kit.text, (column) => column.notNull())
    .addPrimaryKeyConstraint("resource_requirement_key", [
      "organisation_id",
      "resource_code",
      "requires_code",
    ])
    .addForeignKeyConstraint(
      "resource_requirement_resource",
      ["organisation_id", "resource_code"],
      "resource",
      ["organisation_id", "code"],
      (key) => key.onDelete("cascade").deferrable().initiallyImmediate(),
    )
    .addForeignKeyConstraint(
      "resource_requirement_requires",
      ["organisation_id", "requires_code"],
      "resource",
      ["organisation_id", "code"],
      (key) => key.deferrable().initiallyImmediate(),
    )
    .addCheckConstraint("resource_requirement_not_self", sql`resource_code <> requires_code`)
    .execute();
  await database.schema
    .createIndex("resource_requirement_by_requires")
    .on("resource_requirement")
    .columns(["organisation_id", "requires_code"])
    .execute();
}

export async function up(database: Kysely<unknown>): Promise<void> {
  const kit = tableKit(database);
  for (const table of TABLES) await createTable(database, kit, table);
  if (kit.engine === "postgres") await addReferences(database);
  await createResourceRequirement(database, kit);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await database.schema.dropTable("resource_requirement").execute();
  if (tableKit(database).engine === "postgres") {
    for (const table of TABLES)
      for (const { column } of table.references ?? [])
        await database.schema
          .alterTable(table.name)
          .dropConstraint(`${table.name}_${column}_reference`)
          .execute();
  }
  for (const table of TABLES.toReversed()) await database.schema.dropTable(table.name).execute();
}
