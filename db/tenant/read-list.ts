import type { ExpressionBuilder, Kysely } from "kysely";

import { compareIds } from "#app/domain/shared/ids.ts";

import { fromJson } from "../codecs.ts";
import type { Connection } from "../connection-type.ts";
import { asJsonList } from "../dialect.ts";
import type { Stored } from "../repositories/tenant-repository.ts";
import { decodeRow } from "./decode-rows.ts";
import type { KeptList, ListCache } from "./list-cache.ts";
import { columnsOf } from "./row-codec.ts";
import type { LooseRow } from "./row-codec.ts";
import type { TenantTable } from "./tenant-table.ts";

interface ListSource<T extends object> {
  readonly connection: Connection;
  readonly spec: TenantTable<T>;
  /** Missing: every read goes to the tables, as inside a transaction it must. */
  readonly lists: ListCache | undefined;
}

const BEFORE_EVERYTHING = -1;

/**
 * In one statement: the content version of the organisation, how many rows there are, and those that are younger than the
 * version one knows. Nothing but the version when nothing has changed.
 */
async function rowsSince<T extends object>(
  { connection, spec }: ListSource<T>,
  organisationId: string,
  version: number,
): Promise<readonly LooseRow[]> {
  const loose = connection as unknown as Kysely<Record<string, LooseRow>>;
  return loose
    .selectFrom("organisation")
    .leftJoin(`${spec.table} as listed`, (join) =>
      join
        .onRef("listed.organisation_id", "=", "organisation.id")
        .on("listed.version", ">", version)
        .on("organisation.content_version", "<>", version),
    )
    .select([
      "organisation.content_version as content_version",
      ...columnsOf(spec).map((name) => `listed.${name} as ${name}`),
    ])
    .select((eb) =>
      eb
        .case()
        .when("organisation.content_version", "<>", version)
        .then(
          eb
            .selectFrom(spec.table)
            .select(({ fn }) => fn.countAll().as("rows"))
            .where(`${spec.table}.organisation_id`, "=", organisationId),
        )
        .end()
        .as("total"),
    )
    .$if(spec.links !== undefined, (query) => query.select((eb) => linksOf(connection, spec, eb)))
    .where("organisation.id", "=", organisationId)
    .orderBy("listed.code")
    .execute();
}

/** Links travel with their row: a list is one statement and one moment. */
function linksOf<T extends object>(
  connection: Connection,
  { links }: TenantTable<T>,
  eb: ExpressionBuilder<Record<string, LooseRow>, string>,
) {
  if (links === undefined) throw new Error("rows of this kind have no links");
  return eb
    .selectFrom(links.table)
    .select(asJsonList(connection, links.to).as("codes"))
    .whereRef(`${links.table}.organisation_id`, "=", "organisation.id")
    .whereRef(links.from, "=", "listed.code")
    .as("links");
}

function decoded<T extends object>(spec: TenantTable<T>, row: LooseRow): Stored<T> {
  if (spec.links === undefined) return decodeRow(spec, row, undefined);
  return decodeRow(spec, row, (fromJson(row["links"]) as string[]).toSorted(compareIds));
}

function weightOf(rows: readonly LooseRow[]): number {
  return rows.reduce((sum, { content }) => {
    const text = typeof content === "string" ? content : JSON.stringify(content);
    return sum + text.length;
  }, 0);
}

/** A value that many requests share must not be changed by any of them. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

/** The kept rows with the younger ones in their places. */
function merged<T extends object>(
  spec: TenantTable<T>,
  kept: readonly Stored<T>[],
  younger: readonly Stored<T>[],
): readonly Stored<T>[] {
  if (younger.length === 0) return kept;
  const rows = new Map([...kept, ...younger].map((stored) => [spec.codeOf(stored.value), stored]));
  const ordered = [...rows.values()];
  if (rows.size === kept.length) return ordered;
  return ordered.toSorted((a, b) => compareIds(spec.codeOf(a.value), spec.codeOf(b.value)));
}

const NOTHING: KeptList<never> = { contentVersion: BEFORE_EVERYTHING, rows: [], weight: 0 };

/**
 * All rows of one kind of an organisation, in the order of their codes, as the database has them at this moment. Lists that
 * were read before are brought up to date with the rows that are younger; when the number of rows shows that one has gone,
 * everything is read again. Rows take their version from the content version of the organisation, which never comes twice.
 */
export async function readList<T extends object>(
  source: ListSource<T>,
  organisationId: string,
): Promise<KeptList<T>> {
  const { spec, lists } = source;
  const kept = lists?.get(organisationId, spec.table) as KeptList<T> | undefined;
  const now = await listSince(source, organisationId, kept ?? NOTHING);
  const whole = now ?? (await listSince(source, organisationId, NOTHING)) ?? NOTHING;
  if (whole !== kept) lists?.put(organisationId, spec.table, whole);
  return whole;
}

async function listSince<T extends object>(
  source: ListSource<T>,
  organisationId: string,
  kept: KeptList<T>,
): Promise<KeptList<T> | undefined> {
  const { spec, lists } = source;
  const rows = await rowsSince(source, organisationId, kept.contentVersion);
  const [first] = rows;
  if (first === undefined) return NOTHING;
  const contentVersion = first["content_version"] as number;
  if (contentVersion === kept.contentVersion) return kept;
  const present = rows.filter((row) => row["code"] !== null);
  const younger = present.map((row) => decoded(spec, row));
  const all = merged(spec, kept.rows, lists === undefined ? younger : frozen(younger));
  if (all.length !== first["total"]) return undefined;
  const added = lists !== undefined && all.length > kept.rows.length;
  return { contentVersion, rows: all, weight: kept.weight + (added ? weightOf(present) : 0) };
}
