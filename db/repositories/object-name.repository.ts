import { sql } from "kysely";

import type { Connection } from "../connection-type.ts";
import { searchPatterns } from "../tenant/list-query.ts";
import type { ObjectName, ObjectNameRepository, SearchedRecord } from "./object-name-records.ts";

/** Kind of the object as the audit trail names it, its table and the columns that make its name. */
const NAMED: readonly (readonly [kind: string, table: string, ...name: string[]])[] = [
  ["unit", "unit", "name"],
  ["site", "site", "name"],
  ["person", "person", "first_name", "last_name"],
  ["process", "process", "name"],
  ["resource", "resource", "name"],
  ["capacity", "capacity", "name"],
  ["outage-scenario", "outage_scenario", "name"],
  ["plan", "plan", "title"],
  ["exercise", "exercise", "title"],
  ["measure", "measure", "action"],
  ["continuity-solution", "continuity_solution", "name"],
  ["contact", "contact", "name"],
  ["bao-role", "bao_role", "name"],
  ["reporting-point", "reporting_point", "name"],
  ["alarm-stage", "alarm_stage", "name"],
  ["immediate-measure", "immediate_measure", "title"],
  ["checklist", "checklist", "title"],
  ["crisis-room", "crisis_room", "name"],
];

/** Kinds that only the search reads all of. */
const SEARCHED: readonly string[] = [
  "person",
  "contact",
  "reporting-point",
  "alarm-stage",
  "immediate-measure",
  "checklist",
  "crisis-room",
];

type Condition = ReturnType<typeof sql<boolean>>;

function nameOf(columns: readonly string[]) {
  return sql.join(
    columns.map((column) => sql.ref(column)),
    sql` || ' ' || `,
  );
}

async function searched(connection: Connection, organisationId: string): Promise<readonly SearchedRecord[]> {
  const parts = NAMED.filter(([kind]) => SEARCHED.includes(kind)).map(([kind, table, ...name]) => {
    const isPerson = kind === "person";
    const unit = isPerson ? sql.ref("unit_code") : sql`cast(null as text)`;
    const present = isPerson ? sql` and cast(active as text) in ('1', 'true')` : sql``;
    return sql`select ${sql.lit(kind)} as kind, code, ${nameOf(name)} as name, cast(content as text) as content, ${unit} as unit from ${sql.table(table)} where organisation_id = ${organisationId}${present}`;
  });
  const rows = await sql<SearchedRecord>`${sql.join(parts, sql` union all `)}`.execute(connection);
  return rows.rows;
}

async function named(
  connection: Connection,
  organisationId: string,
  { condition, kinds }: { readonly condition: Condition; readonly kinds?: readonly string[] },
): Promise<readonly ObjectName[]> {
  const wanted = kinds ? NAMED.filter(([kind]) => kinds.includes(kind)) : NAMED;
  const parts = wanted.map(
    ([kind, table, ...name]) =>
      sql`select ${sql.lit(kind)} as kind, code, ${nameOf(name)} as name from ${sql.table(table)} where organisation_id = ${organisationId} and ${condition}`,
  );
  const rows = await sql<ObjectName>`${sql.join(parts, sql` union all `)}`.execute(connection);
  return rows.rows;
}

/** Names of everything an organisation has given a name, in one statement. */
export function createObjectNameRepository(connection: Connection): ObjectNameRepository {
  return {
    find: async (organisationId, codes) =>
      codes.length === 0
        ? []
        : named(connection, organisationId, { condition: sql<boolean>`code in (${sql.join(codes)})` }),
    listKinds: async (organisationId, kinds) =>
      named(connection, organisationId, { condition: sql<boolean>`1 = 1`, kinds }),
    searched: async (organisationId) => searched(connection, organisationId),
    search: async (organisationId, words) => {
      const likes = words
        .flatMap((word) => searchPatterns(word))
        .map((like) => sql<boolean>`name_key like ${like} escape '\\'`);
      if (likes.length === 0) return [];
      return named(connection, organisationId, { condition: sql<boolean>`(${sql.join(likes, sql` or `)})` });
    },
  };
}
