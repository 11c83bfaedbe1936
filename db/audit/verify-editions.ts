import type { EditionFault, EditionFaultKind } from "#app/domain/audit/index.ts";

import type { Connection } from "../connection-type.ts";
import { hashOfText } from "./hashes.ts";
import { eventText } from "./release-evidence.ts";

/** Tables of frozen editions, the migration each came with and the events that tell of them. */
const KINDS = [
  {
    table: "plan_version",
    code: "plan_code",
    since: "2026-11-23T1110-create-plan-version",
    events: { submitted: "plan.submitted", released: "plan.released", returned: "plan.returned" },
  },
  {
    table: "management_release",
    code: "subject_code",
    since: "2026-11-23T1680-create-management-release",
    events: {
      submitted: "management.submitted",
      released: "management.released",
      returned: "management.returned",
    },
  },
] as const;

type Kind = (typeof KINDS)[number];

interface Edition {
  readonly id: string;
  readonly organisation_id: string;
  readonly code: string;
  readonly number: number;
  readonly status: string;
  readonly content_hash: string;
  /** Came already released with an import: its release is in no event here. */
  readonly adopted: boolean;
}

async function editionsOf(connection: Connection, kind: Kind): Promise<readonly Edition[]> {
  if (kind.table === "plan_version") {
    const rows = await connection
      .selectFrom("plan_version")
      .select(["id", "organisation_id", "plan_code as code", "number", "status", "content_hash", "origin"])
      .orderBy("id")
      .execute();
    return rows.map(({ origin, ...row }) => ({ ...row, adopted: origin === "adopted" }));
  }
  const rows = await connection
    .selectFrom("management_release")
    .select(["id", "organisation_id", "subject_code as code", "number", "status", "content_hash"])
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, adopted: false }));
}

/** What the log tells, `organisation code number hash`, by the action. */
async function toldOf(connection: Connection, { events }: Kind) {
  const rows = await connection
    .selectFrom("audit_event")
    .select(["organisation_id", "object_code", "action", "payload"])
    .where("action", "in", Object.values(events))
    .orderBy("seq")
    .execute();
  const told = new Map<string, Set<string>>();
  for (const { organisation_id: owner, object_code: code, action, payload } of rows) {
    const said = eventText(payload).payload;
    const key = `${owner} ${code} ${String(said?.["number"])} ${String(said?.["contentHash"])}`;
    told.set(action, (told.get(action) ?? new Set()).add(key));
  }
  return (action: string): ReadonlySet<string> => told.get(action) ?? new Set();
}

function keyOf({ organisation_id: owner, code, number, content_hash: hash }: Edition): string {
  return `${owner} ${code} ${number} ${hash}`;
}

/** One text at a time: plans may be long. */
async function textFits(connection: Connection, { table }: Kind, edition: Edition): Promise<boolean> {
  const { content } = await connection
    .selectFrom(table)
    .select("content")
    .where("id", "=", edition.id)
    .executeTakeFirstOrThrow();
  return hashOfText(content) === edition.content_hash;
}

function eventFaults(
  { events }: Kind,
  edition: Edition,
  told: Awaited<ReturnType<typeof toldOf>>,
): readonly EditionFaultKind[] {
  if (edition.adopted) return [];
  const key = keyOf(edition);
  if (!told(events.submitted).has(key)) return ["edition-event"];
  const decided = (["released", "returned"] as const).filter((status) => told(events[status]).has(key));
  const expected = edition.status === "released" || edition.status === "returned" ? [edition.status] : [];
  return decided.join() === expected.join() ? [] : ["edition-decision"];
}

async function faultsOf(
  connection: Connection,
  kind: Kind,
  codes: ReadonlyMap<string, string>,
): Promise<readonly EditionFault[]> {
  const told = await toldOf(connection, kind);
  const editions = await editionsOf(connection, kind);
  const faults: EditionFault[] = [];
  for (const edition of editions) {
    const { organisation_id: owner, code, number } = edition;
    const content = (await textFits(connection, kind, edition)) ? [] : (["edition-content"] as const);
    const found = [...content, ...eventFaults(kind, edition, told)];
    faults.push(
      ...found.map((fault) => ({ kind: fault, organisation: codes.get(owner) ?? owner, code, number })),
    );
  }
  const known = new Set(
    editions.map(({ organisation_id: owner, code, number }) => `${owner} ${code} ${number}`),
  );
  for (const key of told(kind.events.submitted)) {
    const [owner = "", code = "", number = ""] = key.split(" ");
    if (!known.has(`${owner} ${code} ${number}`))
      faults.push({
        kind: "edition-missing",
        organisation: codes.get(owner) ?? owner,
        code,
        number: Number(number),
      });
  }
  return faults;
}

/**
 * Compares every edition of plans and of what the Leitung releases with its own hash and with the log; editions that only the
 * log knows are missing.
 * @param applied names of the migrations that this database has seen
 */
export async function verifyEditions(
  connection: Connection,
  applied: readonly string[],
): Promise<readonly EditionFault[]> {
  const organisations = await connection.selectFrom("organisation").select(["id", "code"]).execute();
  const codes = new Map(organisations.map(({ id, code }) => [id, code]));
  const faults: EditionFault[] = [];
  for (const kind of KINDS.filter(({ since }) => applied.includes(since)))
    faults.push(...(await faultsOf(connection, kind, codes)));
  return faults;
}
