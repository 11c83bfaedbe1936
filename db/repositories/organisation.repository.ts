import { sql } from "kysely";

import { err, ok } from "#app/domain/shared/result.ts";
import type { Result } from "#app/domain/shared/result.ts";

import type { Connection } from "../connection-type.ts";
import { normaliseText } from "../normalise-text.ts";
import type { OrganisationTable } from "../schema.ts";
import type { Clock } from "../ports.ts";
import { attachBelow, attachWaiting, isWithin } from "./organisation-tree.ts";
import type {
  ReachableOrganisation,
  NewOrganisation,
  Organisation,
  OrganisationHeadChange,
  OrganisationRefusal,
  OrganisationRepository,
} from "./organisation-records.ts";

const COLUMNS = [
  "organisation.id",
  "organisation.code",
  "organisation.name",
  "organisation.kind",
  "organisation.parent_id",
  "organisation.parent_code",
  "organisation.version",
  "organisation.content_version",
  "organisation.updated_at",
] as const;

type OrganisationRow = Pick<
  OrganisationTable,
  "id" | "code" | "name" | "kind" | "parent_id" | "parent_code" | "version" | "content_version" | "updated_at"
>;

function toOrganisation(row: OrganisationRow): Organisation {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    kind: row.kind,
    parentId: row.parent_id,
    parentCode: row.parent_code,
    version: row.version,
    contentVersion: row.content_version,
    updatedAt: row.updated_at,
  };
}

function headColumns(change: OrganisationHeadChange, code: string, now: string) {
  return {
    name: change.name,
    kind: change.kind,
    parent_code: change.parentCode,
    sort_key: normaliseText(change.name),
    name_key: normaliseText(`${code} ${change.name}`),
    updated_at: now,
  };
}

export function createOrganisationRepository(connection: Connection, clock: Clock): OrganisationRepository {
  return {
    ...reading(connection),
    insert: async (organisation) => insert(connection, clock, organisation),
    update: async (change, expectedVersion) => update(connection, clock, change, expectedVersion),
  };
}

function selectOrganisations(connection: Connection) {
  return connection.selectFrom("organisation").select(COLUMNS);
}

async function findById(connection: Connection, id: string): Promise<Organisation | undefined> {
  const row = await selectOrganisations(connection).where("id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : toOrganisation(row);
}

async function getById(connection: Connection, id: string): Promise<Organisation> {
  const organisation = await findById(connection, id);
  if (organisation === undefined) throw new Error("organisation does not exist");
  return organisation;
}

async function listReachable(
  connection: Connection,
  nodes: readonly string[],
  subtrees: readonly string[],
): Promise<readonly ReachableOrganisation[]> {
  if (nodes.length + subtrees.length === 0) return [];
  const below = connection
    .selectFrom("organisation_closure")
    .select("descendant_id")
    .where("ancestor_id", "in", subtrees.length > 0 ? subtrees : [""]);
  const rows = await selectOrganisations(connection)
    .where((eb) => eb.or([eb("id", "in", nodes.length > 0 ? nodes : [""]), eb("id", "in", below)]))
    .orderBy("sort_key")
    .orderBy("code")
    .select((eb) =>
      eb
        .selectFrom("exercise")
        .select(sql<string>`"exercise"."code" || ${sql.lit(SEPARATOR)} || "exercise"."title"`.as("named"))
        .whereRef("exercise.organisation_id", "=", "organisation.id")
        .where("exercise.status", "=", "running")
        .orderBy("exercise.code")
        .limit(1)
        .as("running_exercise"),
    )
    .execute();
  return rows.map((row) => ({ ...toOrganisation(row), runningExercise: runningOf(row.running_exercise) }));
}

const SEPARATOR = "\t";

function runningOf(named: string | null): ReachableOrganisation["runningExercise"] {
  if (named === null) return null;
  const [id = "", title = ""] = named.split(SEPARATOR);
  return { id, title };
}

function reading(connection: Connection): Omit<OrganisationRepository, "insert" | "update"> {
  const select = () => selectOrganisations(connection);
  return {
    findById: async (id) => findById(connection, id),
    findByCode: async (code) => {
      const row = await select().where("code", "=", code).executeTakeFirst();
      return row === undefined ? undefined : toOrganisation(row);
    },
    listReachable: async (nodes, subtrees) => listReachable(connection, nodes, subtrees),
    listAll: async () => (await select().orderBy("sort_key").orderBy("code").execute()).map(toOrganisation),
    listAncestors: async (id) => {
      const rows = await select()
        .innerJoin("organisation_closure", "ancestor_id", "organisation.id")
        .where("descendant_id", "=", id)
        .orderBy("depth")
        .execute();
      return rows.map(toOrganisation);
    },
    listChildren: async (id) => {
      const rows = await select().where("parent_id", "=", id).orderBy("sort_key").orderBy("code").execute();
      return rows.map(toOrganisation);
    },
    isWithin: async (ancestorId, descendantId) => isWithin(connection, ancestorId, descendantId),
  };
}

async function insert(
  connection: Connection,
  clock: Clock,
  organisation: NewOrganisation,
): Promise<Result<Organisation, OrganisationRefusal>> {
  const { id, code } = organisation;
  const now = clock.now();
  const inserted = await connection
    .insertInto("organisation")
    .values({
      id,
      code,
      ...headColumns(organisation, code, now),
      version: 1,
      content_version: 1,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column("code").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (inserted === undefined) return err({ code: "organisation.code-taken" });
  await connection
    .insertInto("organisation_closure")
    .values({ ancestor_id: id, descendant_id: id, depth: 0 })
    .execute();
  const attached = await attachBelow(connection, id, organisation.parentCode);
  if (!attached.ok) return attached;
  const waiting = await attachWaiting(connection, id, code);
  return waiting.ok ? ok(await getById(connection, id)) : waiting;
}

async function update(
  connection: Connection,
  clock: Clock,
  change: OrganisationHeadChange,
  expectedVersion: number,
): Promise<Result<Organisation, OrganisationRefusal>> {
  const current = await findById(connection, change.id);
  if (current === undefined) return err({ code: "row.missing" });
  const changed = await connection
    .updateTable("organisation")
    .set((eb) => ({
      ...headColumns(change, current.code, clock.now()),
      version: eb("version", "+", 1),
      content_version: eb("content_version", "+", 1),
    }))
    .where("id", "=", change.id)
    .where("version", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (changed === undefined)
    return err({ code: "row.conflict", current: await getById(connection, change.id) });
  const attached = await attachBelow(connection, change.id, change.parentCode);
  return attached.ok ? ok(await getById(connection, change.id)) : attached;
}
