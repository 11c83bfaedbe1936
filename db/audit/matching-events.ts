import { sql, type SqlBool } from "kysely";
import type { Expression, ExpressionBuilder } from "kysely";

import type { Connection } from "../connection-type.ts";
import type { AuditFilter, AuditWord, SecretValues } from "../repositories/audit-records.ts";
import type { Database } from "../schema.ts";

type Events = ExpressionBuilder<Database, "audit_event">;

/** SQLite folds only ASCII letters: words with umlauts are looked for as they are usually written. */
function spellings(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const capital = lower.charAt(0).toUpperCase() + lower.slice(1);
  const umlauts = lower.replaceAll(/[^ -~]/gu, (letter) => letter.toUpperCase());
  const ascii = (text: string) => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return [...new Set([lower, ascii(capital), umlauts])];
}

function patterns(word: string): readonly string[] {
  return spellings(word).map((text) => `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
}

function inValues(eb: Events, word: string, secrets: readonly SecretValues[]): Expression<SqlBool> {
  const places = (fields: readonly string[]) =>
    fields.flatMap((field) => [`before.${field}`, `after.${field}`]);
  let values = eb
    .selectFrom("audit_private_value as value")
    .select("value.seq")
    .whereRef("value.seq", "=", "audit_event.seq")
    .where((of) =>
      of.or(patterns(word).map((like) => sql<SqlBool>`lower(value.value) like ${like} escape '\\'`)),
    );
  for (const { exercise, fields } of secrets)
    values = values.where((of) =>
      of.or([
        of("audit_event.object_kind", "is distinct from", "exercise"),
        of("audit_event.object_code", "is distinct from", exercise),
        of("value.field", "not in", places(fields)),
      ]),
    );
  return eb.exists(values);
}

function fits(eb: Events, word: AuditWord, secrets: readonly SecretValues[]): Expression<SqlBool> {
  const { text, kinds, actions, actors, objects } = word;
  const byKind = Map.groupBy(objects, ({ kind }) => kind);
  return eb.or([
    ...patterns(text).map((like) => sql<SqlBool>`lower(payload) like ${like} escape '\\'`),
    inValues(eb, text, secrets),
    ...(kinds.length > 0 ? [eb("object_kind", "in", kinds)] : []),
    ...(actions.length > 0 ? [eb("action", "in", actions)] : []),
    ...(actors.length > 0 ? [eb("actor", "in", actors)] : []),
    ...[...byKind].map(([kind, named]) =>
      eb.and([
        eb("object_kind", "=", kind),
        eb(
          "object_code",
          "in",
          named.map(({ code }) => code),
        ),
      ]),
    ),
  ]);
}

/** The events of one organisation, or with null those of the installation, that fit a filter. */
export function matchingEvents(connection: Connection, organisationId: string | null, filter: AuditFilter) {
  const { objectKind, objectCode, actor, action, from, until, without = [] } = filter;
  let events = connection.selectFrom("audit_event");
  for (const word of filter.words ?? []) events = events.where((eb) => fits(eb, word, filter.secrets ?? []));
  return events
    .where("organisation_id", organisationId === null ? "is" : "=", organisationId)
    .$if(objectKind !== undefined, (query) => query.where("object_kind", "=", objectKind ?? ""))
    .$if(objectCode !== undefined, (query) => query.where("object_code", "=", objectCode ?? ""))
    .$if(actor !== undefined, (query) => query.where("actor", "=", actor ?? ""))
    .$if(action !== undefined, (query) => query.where("action", "=", action ?? ""))
    .$if(without.length > 0, (query) => query.where("action", "not in", without))
    .$if(from !== undefined, (query) => query.where("occurred_at", ">=", from ?? ""))
    .$if(until !== undefined, (query) => query.where("occurred_at", "<", until ?? ""));
}
