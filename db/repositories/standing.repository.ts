import { sql } from "kysely";

import { keyFiguresSchema, SNAPSHOT_ORIGINS } from "#app/domain/key-figures/index.ts";

import type { Connection } from "../connection-type.ts";
import { settingSingletons } from "../tenant/singletons.ts";
import type { Clock } from "../ports.ts";
import type { Standing, StandingRepository, StandingRequest } from "./overview-records.ts";

/** Rows of different kinds travel in one statement as texts; `kind` says how to read them. */
interface TextRow {
  readonly kind: string;
  readonly code: string | null;
  readonly one: string | null;
  readonly two: string | null;
}

const NOTHING = sql<string | null>`cast(null as text)`;

function text(column: string) {
  return sql<string | null>`cast(${sql.ref(column)} as text)`;
}

function kind(name: string) {
  return sql<string>`${sql.lit(name)}`.as("kind");
}

function editions(connection: Connection, organisationId: string) {
  return connection
    .selectFrom("plan_version")
    .where("organisation_id", "=", organisationId)
    .where("status", "in", ["submitted", "reviewed"])
    .select([kind("edition"), text("plan_code").as("code")])
    .select([text("status").as("one"), text("submitted_by").as("two")]);
}

function bases(connection: Connection, organisationId: string) {
  return connection
    .selectFrom("plan_version as edition")
    .where("edition.organisation_id", "=", organisationId)
    .where("edition.status", "=", "released")
    .where("edition.number", "=", (eb) =>
      eb
        .selectFrom("plan_version as other")
        .where("other.organisation_id", "=", organisationId)
        .whereRef("other.plan_code", "=", "edition.plan_code")
        .where("other.status", "=", "released")
        .select((inner) => inner.fn.max("other.number").as("number")),
    )
    .select([kind("basis"), text("edition.plan_code").as("code")])
    .select([text("edition.basis").as("one"), NOTHING.as("two")]);
}

function waiting(connection: Connection, organisationId: string) {
  return connection
    .selectFrom("handbook_release")
    .where("organisation_id", "=", organisationId)
    .where("status", "=", "prepared")
    .select([kind("waiting"), text("id").as("code")])
    .select([text("number").as("one"), text("prepared_by").as("two")]);
}

function released(connection: Connection, organisationId: string) {
  const latest = connection
    .selectFrom("handbook_release as other")
    .where("other.organisation_id", "=", organisationId)
    .where("other.status", "=", "released")
    .select((eb) => eb.fn.max("other.number").as("number"));
  return connection
    .selectFrom("handbook_release")
    .where("organisation_id", "=", organisationId)
    .where("number", "=", latest)
    .select([kind("released"), text("number").as("code")])
    .select([text("released_on").as("one"), text("decided_at").as("two")]);
}

function submittedToManagement(connection: Connection, organisationId: string) {
  return connection
    .selectFrom("management_release")
    .where("organisation_id", "=", organisationId)
    .where("status", "=", "submitted")
    .select([kind("submitted"), text("subject_code").as("code")])
    .select([text("submitted_by").as("one"), NOTHING.as("two")]);
}

function releasedByManagement(connection: Connection, organisationId: string) {
  return connection
    .selectFrom("management_release as edition")
    .where("edition.organisation_id", "=", organisationId)
    .where("edition.status", "=", "released")
    .where("edition.number", "=", (eb) =>
      eb
        .selectFrom("management_release as other")
        .where("other.organisation_id", "=", organisationId)
        .whereRef("other.subject_code", "=", "edition.subject_code")
        .where("other.status", "=", "released")
        .select((inner) => inner.fn.max("other.number").as("number")),
    )
    .select([kind("managed"), text("edition.subject_code").as("code")])
    .select([text("edition.content").as("one"), NOTHING.as("two")]);
}

function receipts(connection: Connection, organisationId: string) {
  const latest = connection
    .selectFrom("handbook_release")
    .where("organisation_id", "=", organisationId)
    .where("status", "=", "released")
    .orderBy("number", "desc")
    .limit(1)
    .select("id");
  return connection
    .selectFrom("handbook_receipt")
    .where("organisation_id", "=", organisationId)
    .where("release_id", "=", latest)
    .select([kind("receipt"), text("copy_number").as("code")])
    .select([NOTHING.as("one"), NOTHING.as("two")]);
}

function distribution(connection: Connection, organisationId: string) {
  return connection
    .selectFrom("organisation_setting")
    .where("organisation_id", "=", organisationId)
    .where("code", "=", settingSingletons.handbook.code)
    .select([kind("distribution"), text("content").as("code")])
    .select([NOTHING.as("one"), NOTHING.as("two")]);
}

/** Who gave the sheets to review that are in review now. */
function submitters(connection: Connection, organisationId: string) {
  return connection
    .selectFrom("audit_event")
    .where("organisation_id", "=", organisationId)
    .where("action", "=", "assessment.submitted")
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("process")
          .select("process.code")
          .where("process.organisation_id", "=", organisationId)
          .where("process.status", "=", "in-review")
          .whereRef("process.code", "=", "audit_event.object_code"),
      ),
    )
    .select([kind("submitter"), text("object_code").as("code")])
    .select([text("actor").as("one"), sql<string | null>`cast(seq as text)`.as("two")]);
}

function confirmed(connection: Connection, organisationId: string) {
  return connection
    .selectFrom("audit_event")
    .where("organisation_id", "=", organisationId)
    .where("action", "=", "contacts.confirmed")
    .select([kind("contacts"), sql<string | null>`max(occurred_at)`.as("code")])
    .select([NOTHING.as("one"), NOTHING.as("two")]);
}

function backedUp(connection: Connection) {
  return connection
    .selectFrom("audit_event")
    .where("organisation_id", "is", null)
    .where("action", "=", "installation.backed-up")
    .select([kind("backup"), sql<string | null>`max(occurred_at)`.as("code")])
    .select([NOTHING.as("one"), NOTHING.as("two")]);
}

/** Somebody who holds the role of the officer at this moment, given here or above with what is below. */
function officer(connection: Connection, organisationId: string, now: string) {
  const above = connection
    .selectFrom("organisation_closure")
    .select("ancestor_id")
    .where("descendant_id", "=", organisationId);
  return connection
    .selectFrom("role_grant as held")
    .innerJoin("account", "account.id", "held.account_id")
    .where("held.role", "=", "bc-officer")
    .where("held.revoked_at", "is", null)
    .where((eb) => eb.or([eb("held.expires_at", "is", null), eb("held.expires_at", ">", now)]))
    .where((eb) =>
      eb.or([
        eb("held.organisation_id", "=", organisationId),
        eb.and([eb("held.reach", "=", "subtree"), eb("held.organisation_id", "in", above)]),
      ]),
    )
    .where("account.status", "=", "active")
    .select([kind("officer"), sql<string | null>`max(held.account_id)`.as("code")])
    .select([NOTHING.as("one"), NOTHING.as("two")]);
}

function namesakes(connection: Connection, { organisationId, personCode }: StandingRequest) {
  return connection
    .selectFrom("person as asking")
    .innerJoin("person", (join) =>
      join
        .onRef("person.organisation_id", "=", "asking.organisation_id")
        .onRef("person.first_name", "=", "asking.first_name")
        .onRef("person.last_name", "=", "asking.last_name"),
    )
    .where("asking.organisation_id", "=", organisationId)
    .where("asking.code", "=", personCode ?? "")
    .select([kind("namesake"), text("person.code").as("code")])
    .select([text("person.first_name").as("one"), text("person.last_name").as("two")]);
}

function snapshots(connection: Connection, { organisationId, snapshotsSince }: StandingRequest) {
  return connection
    .selectFrom("figure_snapshot")
    .where("organisation_id", "=", organisationId)
    .where("taken_on", ">=", snapshotsSince)
    .select([kind("snapshot"), text("taken_on").as("code")])
    .select([text("origin").as("one"), text("figures").as("two")]);
}

type Kinds = ReadonlyMap<string, readonly TextRow[]>;

function handbooksOf(kinds: Kinds): Pick<Standing, "waitingHandbooks" | "handbook"> {
  const waitingRows = kinds.get("waiting") ?? [];
  const [handbook] = kinds.get("released") ?? [];
  return {
    waitingHandbooks: waitingRows
      .map(({ code, one, two }) => ({ id: code ?? "", number: Number(one), preparedBy: two ?? "" }))
      .toSorted((a, b) => a.number - b.number),
    handbook: handbook
      ? { number: Number(handbook.code), releasedOn: handbook.one, decidedAt: handbook.two }
      : null,
  };
}

function copiesOf(kinds: Kinds): Pick<Standing, "copies" | "confirmedCopies"> {
  const [settings] = kinds.get("distribution") ?? [];
  const list = settings
    ? settingSingletons.handbook.schema.parse(JSON.parse(settings.code ?? "")).copies
    : [];
  return {
    copies: list.map(({ number }) => number),
    confirmedCopies: (kinds.get("receipt") ?? []).map(({ code }) => Number(code)),
  };
}

function managementOf(kinds: Kinds): Pick<Standing, "waitingForManagement" | "releasedByManagement"> {
  return {
    waitingForManagement: (kinds.get("submitted") ?? []).map(({ code, one }) => ({
      subjectCode: code ?? "",
      submittedBy: one ?? "",
    })),
    releasedByManagement: (kinds.get("managed") ?? []).map(({ code, one }) => ({
      subjectCode: code ?? "",
      content: one ?? "{}",
    })),
  };
}

function snapshotsOf(kinds: Kinds): Standing["snapshots"] {
  const rows = kinds.get("snapshot") ?? [];
  return rows
    .map(({ code, one, two }) => ({
      takenOn: code ?? "",
      origin: SNAPSHOT_ORIGINS.find((known) => known === one) ?? "daily",
      figures: keyFiguresSchema.parse(JSON.parse(two ?? "{}")),
    }))
    .toSorted((a, b) => a.takenOn.localeCompare(b.takenOn));
}

function standingOf(rows: readonly TextRow[]): Standing {
  const kinds: Kinds = Map.groupBy(rows, (row) => row.kind);
  const submissions = (kinds.get("submitter") ?? []).toSorted((a, b) => Number(a.two) - Number(b.two));
  const openEditions = (kinds.get("edition") ?? []).map(({ code, one, two }) => ({
    planCode: code ?? "",
    status: one === "reviewed" ? ("reviewed" as const) : ("submitted" as const),
    submittedBy: two ?? "",
  }));
  return {
    openEditions: openEditions.toSorted((a, b) => a.planCode.localeCompare(b.planCode)),
    planBases: (kinds.get("basis") ?? []).map(({ code, one }) => ({
      planCode: code ?? "",
      basis: one ?? "{}",
    })),
    ...handbooksOf(kinds),
    ...managementOf(kinds),
    ...copiesOf(kinds),
    submitters: new Map(submissions.map(({ code, one }) => [code ?? "", one ?? ""])),
    lastBackupAt: kinds.get("backup")?.[0]?.code ?? null,
    hasOfficer: (kinds.get("officer")?.[0]?.code ?? null) !== null,
    contactsConfirmedAt: kinds.get("contacts")?.[0]?.code ?? null,
    namesakes: (kinds.get("namesake") ?? []).map(({ code, one, two }) => ({
      id: code ?? "",
      firstName: one ?? "",
      lastName: two ?? "",
    })),
    snapshots: snapshotsOf(kinds),
  };
}

/** What the overview asks of many tables. */
export function createStandingRepository(connection: Connection, clock: Clock): StandingRepository {
  return {
    find: async (request) => {
      const { organisationId } = request;
      const rows = await editions(connection, organisationId)
        .unionAll(bases(connection, organisationId))
        .unionAll(waiting(connection, organisationId))
        .unionAll(released(connection, organisationId))
        .unionAll(submittedToManagement(connection, organisationId))
        .unionAll(releasedByManagement(connection, organisationId))
        .unionAll(receipts(connection, organisationId))
        .unionAll(distribution(connection, organisationId))
        .unionAll(submitters(connection, organisationId))
        .unionAll(confirmed(connection, organisationId))
        .unionAll(backedUp(connection))
        .unionAll(namesakes(connection, request))
        .unionAll(officer(connection, organisationId, clock.now()))
        .unionAll(snapshots(connection, request))
        .execute();
      return standingOf(rows);
    },
  };
}
