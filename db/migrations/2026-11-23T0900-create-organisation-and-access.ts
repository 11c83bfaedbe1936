import type { Kysely } from "kysely";
import { sql } from "kysely";

import { flagCheck, jsonCheck, lengthBetween, oneOf, required, tableKit } from "./table-kit.ts";
import type { TableKit } from "./table-kit.ts";

async function createOrganisation(database: Kysely<unknown>, kit: TableKit): Promise<void> {
  await kit
    .create("organisation")
    .addColumn("id", kit.text, (column) => column.primaryKey().notNull())
    .addColumn("code", kit.text, (column) => column.notNull().unique())
    .addColumn("name", kit.text, required)
    .addColumn("kind", kit.text)
    .addColumn("parent_id", kit.text)
    .addColumn("parent_code", kit.text)
    .addColumn("sort_key", kit.text, required)
    .addColumn("name_key", kit.text, required)
    .addColumn("version", kit.integer, required)
    .addColumn("content_version", kit.integer, required)
    .addColumn("created_at", kit.text, required)
    .addColumn("updated_at", kit.text, required)
    .addForeignKeyConstraint("organisation_parent", ["parent_id"], "organisation", ["id"])
    .addCheckConstraint("organisation_code_length", lengthBetween("code", 1, 40))
    .addCheckConstraint("organisation_name_length", lengthBetween("name", 1, 300))
    .addCheckConstraint("organisation_kind", oneOf("kind", ["land", "ressort", "authority", "provider"]))
    .addCheckConstraint("organisation_not_own_parent", sql`parent_id <> id`)
    .execute();
  await database.schema
    .createIndex("organisation_by_parent")
    .on("organisation")
    .column("parent_id")
    .execute();
  await database.schema
    .createIndex("organisation_by_parent_code")
    .on("organisation")
    .column("parent_code")
    .execute();
  await kit
    .create("organisation_closure")
    .addColumn("ancestor_id", kit.text, required)
    .addColumn("descendant_id", kit.text, required)
    .addColumn("depth", kit.integer, required)
    .addPrimaryKeyConstraint("organisation_closure_key", ["ancestor_id", "descendant_id"])
    .addForeignKeyConstraint(
      "organisation_closure_ancestor",
      ["ancestor_id"],
      "organisation",
      ["id"],
      (key) => key.onDelete("cascade"),
    )
    .addForeignKeyConstraint(
      "organisation_closure_descendant",
      ["descendant_id"],
      "organisation",
      ["id"],
      (key) => key.onDelete("cascade"),
    )
    .addCheckConstraint("organisation_closure_depth", sql`depth >= 0`)
    .execute();
  await database.schema
    .createIndex("organisation_closure_by_descendant")
    .on("organisation_closure")
    .columns(["descendant_id", "depth"])
    .execute();
}

async function createAccount(database: Kysely<unknown>, kit: TableKit): Promise<void> {
  await kit
    .create("account")
    .addColumn("id", kit.text, (column) => column.primaryKey().notNull())
    .addColumn("login", kit.text, required)
    .addColumn("login_key", kit.text, (column) => column.notNull().unique())
    .addColumn("display_name", kit.text, required)
    .addColumn("email", kit.text)
    .addColumn("password_hash", kit.text)
    .addColumn("status", kit.text, required)
    .addColumn("language", kit.text)
    .addColumn("theme", kit.text)
    .addColumn("demo", kit.integer, required)
    .addColumn("organisation_id", kit.text)
    .addColumn("person_code", kit.text)
    .addColumn("last_login_at", kit.text)
    .addColumn("version", kit.integer, required)
    .addColumn("created_at", kit.text, required)
    .addColumn("updated_at", kit.text, required)
    .addForeignKeyConstraint("account_organisation", ["organisation_id"], "organisation", ["id"])
    .addCheckConstraint("account_status", oneOf("status", ["active", "disabled"]))
    .addCheckConstraint("account_language", oneOf("language", ["de", "en"]))
    .addCheckConstraint("account_theme", oneOf("theme", ["light", "dark"]))
    .addCheckConstraint("account_demo", flagCheck("demo"))
    .addCheckConstraint("account_demo_has_no_password", sql`demo = 0 or password_hash is null`)
    .execute();
  await database.schema
    .createIndex("account_by_organisation")
    .on("account")
    .column("organisation_id")
    .execute();
  await jsonCheck(kit.create("role_grant"), kit, "role_grant_limited_to", "limited_to")
    .addColumn("id", kit.text, (column) => column.primaryKey().notNull())
    .addColumn("account_id", kit.text, required)
    .addColumn("organisation_id", kit.text, required)
    .addColumn("role", kit.text, required)
    .addColumn("reach", kit.text, required)
    .addColumn("limited_to", kit.json)
    .addColumn("granted_by", kit.text)
    .addColumn("granted_at", kit.text, required)
    .addColumn("expires_at", kit.text)
    .addColumn("revoked_at", kit.text)
    .addForeignKeyConstraint("role_grant_account", ["account_id"], "account", ["id"])
    .addForeignKeyConstraint("role_grant_organisation", ["organisation_id"], "organisation", ["id"])
    .addCheckConstraint("role_grant_reach", oneOf("reach", ["node", "subtree"]))
    .addCheckConstraint("role_grant_not_to_self", sql`granted_by <> account_id`)
    .execute();
  await database.schema.createIndex("role_grant_by_account").on("role_grant").column("account_id").execute();
  await database.schema
    .createIndex("role_grant_by_organisation")
    .on("role_grant")
    .column("organisation_id")
    .execute();
}

async function createLogin(database: Kysely<unknown>, kit: TableKit): Promise<void> {
  await jsonCheck(kit.create("session"), kit, "session_content", "content")
    .addColumn("id_hash", kit.text, (column) => column.primaryKey().notNull())
    .addColumn("account_id", kit.text, required)
    .addColumn("created_at", kit.text, required)
    .addColumn("last_seen_at", kit.text, required)
    .addColumn("expires_at", kit.text, required)
    .addColumn("content", kit.json, required)
    .addForeignKeyConstraint("session_account", ["account_id"], "account", ["id"])
    .execute();
  await database.schema.createIndex("session_by_account").on("session").column("account_id").execute();
  await kit
    .create("login_throttle")
    .addColumn("throttle_key", kit.text, (column) => column.primaryKey().notNull())
    .addColumn("window_started_at", kit.text, required)
    .addColumn("failures", kit.integer, required)
    .execute();
  await kit
    .create("one_time_token")
    .addColumn("token_hash", kit.text, (column) => column.primaryKey().notNull())
    .addColumn("purpose", kit.text, required)
    .addColumn("account_id", kit.text)
    .addColumn("created_at", kit.text, required)
    .addColumn("expires_at", kit.text, required)
    .addColumn("used_at", kit.text)
    .addForeignKeyConstraint("one_time_token_account", ["account_id"], "account", ["id"])
    .addCheckConstraint("one_time_token_purpose", oneOf("purpose", ["first-administrator", "set-password"]))
    .execute();
  await jsonCheck(kit.create("submission"), kit, "submission_result", "result")
    .addColumn("submit_id", kit.text, required)
    .addColumn("account_id", kit.text, required)
    .addColumn("fingerprint", kit.text, required)
    .addColumn("result", kit.json, required)
    .addColumn("created_at", kit.text, required)
    .addPrimaryKeyConstraint("submission_key", ["account_id", "submit_id"])
    .addForeignKeyConstraint("submission_account", ["account_id"], "account", ["id"])
    .execute();
  await jsonCheck(kit.create("app_setting"), kit, "app_setting_value", "value")
    .addColumn("key", kit.text, (column) => column.primaryKey().notNull())
    .addColumn("value", kit.json, required)
    .addColumn("updated_at", kit.text, required)
    .execute();
}

const TABLES = [
  "app_setting",
  "submission",
  "one_time_token",
  "login_throttle",
  "session",
  "role_grant",
  "account",
  "organisation_closure",
  "organisation",
];

export async function up(database: Kysely<unknown>): Promise<void> {
  const kit = tableKit(database);
  await createOrganisation(database, kit);
  await createAccount(database, kit);
  await createLogin(database, kit);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  for (const table of TABLES) await database.schema.dropTable(table).execute();
}
