import type { Kysely } from "kysely";
import { sql } from "kysely";

import { fromJson } from "../codecs.ts";
import type { Connection } from "../connection-type.ts";
import { assembleValue } from "../tenant/row-codec.ts";
import type { LooseRow } from "../tenant/row-codec.ts";
import type { TenantTable } from "../tenant/tenant-table.ts";
import { tenantTables } from "../tenant/tenant-tables.ts";
import type { ListKey } from "../tenant/tenant-tables.ts";
import type { PersonName } from "../repositories/repositories.ts";

const MOST_COLUMNS = 6;
const EMPTY = sql<string | null>`cast(null as text)`;
const SLOTS = Array.from({ length: MOST_COLUMNS }, (_, index) => `slot_${index}`);

/** Only text and flags travel through the text slots without loss; tables with hours are read one by one. */
type SmallListKey = Exclude<
  ListKey,
  "processes" | "processDependencies" | "resources" | "resourceUses" | "alarmStages"
>;

function selectSlots(connection: Connection, organisationId: string, key: SmallListKey) {
  const loose = connection as unknown as Kysely<Record<string, LooseRow>>;
  const { table, columns } = tenantTables[key];
  const names = Object.keys(columns);
  const slots = SLOTS.map((slot, index) => {
    const name = names[index];
    const value = name === undefined ? sql`null` : sql.ref(name);
    return sql<string | null>`cast(${value} as text)`.as(slot);
  });
  return loose
    .selectFrom(table)
    .select([sql.lit(key).as("list"), "code", "content"])
    .select(slots)
    .where("organisation_id", "=", organisationId);
}

function rowOf(spec: TenantTable, slots: LooseRow): LooseRow {
  const names = Object.entries(spec.columns);
  const columns = names.map(([name, column], index) => {
    const value = slots[`slot_${index}`];
    return [name, column.kind === "flag" && value !== null ? Number(value) : value];
  });
  return { code: slots["code"], content: slots["content"], ...(Object.fromEntries(columns) as LooseRow) };
}

/** Settings travel with the lists; their `list` is empty. */
function selectSettings(connection: Connection, organisationId: string, settings: readonly string[]) {
  const loose = connection as unknown as Kysely<Record<string, LooseRow>>;
  return loose
    .selectFrom("organisation_setting")
    .select([sql.lit("").as("list"), "code", "content"])
    .select(SLOTS.map((slot) => EMPTY.as(slot)))
    .where("organisation_id", "=", organisationId)
    .where("code", "in", settings);
}

/** The head of the organisation travels as a row of its own; its `list` is this mark. */
const HEAD = "head";

/** Names of people travel as rows of their own, without their content: the analysis has no business with private numbers. */
const PERSON = "person";
const PERSON_NAMES = ["first_name", "last_name"];

function selectPeople(connection: Connection, organisationId: string) {
  const loose = connection as unknown as Kysely<Record<string, LooseRow>>;
  return loose
    .selectFrom("person")
    .select([sql.lit(PERSON).as("list"), "code", sql`null`.as("content")])
    .select(
      SLOTS.map((slot, at) => {
        const name = PERSON_NAMES[at];
        return (name === undefined ? EMPTY : sql.ref<string | null>(name)).as(slot);
      }),
    )
    .where("organisation_id", "=", organisationId);
}

/** The parameters of the organisation, its head in the slots. */
function selectHead(connection: Connection, organisationId: string) {
  const slots = ["code", "name", "kind", "parent_code", "content_version"];
  const loose = connection as unknown as Kysely<Record<string, LooseRow>>;
  return loose
    .selectFrom("organisation")
    .innerJoin("parameter_set", "parameter_set.organisation_id", "organisation.id")
    .select([sql.lit(HEAD).as("list"), sql.lit(HEAD).as("code")])
    .select("parameter_set.content")
    .select(
      SLOTS.map((slot, index) => {
        const name = slots[index];
        const value = name === undefined ? sql`null` : sql.ref(`organisation.${name}`);
        return sql<string | null>`cast(${value} as text)`.as(slot);
      }),
    )
    .where("organisation.id", "=", organisationId);
}

interface SmallLists {
  /** Missing when the organisation has no parameters, or does not exist. */
  readonly head?: { readonly organisation: LooseRow; readonly contentVersion: number };
  readonly parts: LooseRow;
  readonly people: readonly PersonName[];
}

function headOf(row: LooseRow): NonNullable<SmallLists["head"]> {
  const [code, name, kind, parent, version] = SLOTS.map((slot) => row[slot] as string | null);
  return {
    organisation: { code, name, ...(kind === null ? {} : { kind }), ...(parent === null ? {} : { parent }) },
    contentVersion: Number(version),
  };
}
/** Several lists, settings, names of people and the head of the organisation in one statement. */
export async function loadSmallLists(
  connection: Connection,
  organisationId: string,
  keys: readonly SmallListKey[],
  settings: readonly string[],
): Promise<SmallLists> {
  const rows = await [
    ...keys.map((key) => selectSlots(connection, organisationId, key)),
    selectPeople(connection, organisationId),
    selectHead(connection, organisationId),
  ]
    .reduce((query, other) => query.unionAll(other), selectSettings(connection, organisationId, settings))
    .execute();
  return sorted(keys, rows);
}

function sorted(keys: readonly SmallListKey[], rows: readonly LooseRow[]): SmallLists {
  const parts: LooseRow = Object.fromEntries(keys.map((key) => [key, []]));
  const people: PersonName[] = [];
  let head: SmallLists["head"];
  for (const row of rows) {
    const code = row["code"] as string;
    switch (row["list"]) {
      case "":
        parts[code] = fromJson(row["content"]);
        break;
      case PERSON:
        people.push({
          id: code,
          firstName: row["slot_0"] as string,
          lastName: row["slot_1"] as string,
        });
        break;
      case HEAD:
        head = headOf(row);
        parts["parameters"] = fromJson(row["content"]);
        break;
      default: {
        const key = row["list"] as SmallListKey;
        const spec = tenantTables[key] as unknown as TenantTable;
        (parts[key] as LooseRow[]).push(assembleValue(spec, rowOf(spec, row)));
      }
    }
  }
  return { parts, people, ...(head ? { head } : {}) };
}
