import { daysBetween } from "./days-between.ts";
import { mayDo, type TodoFacts, type TodoItem } from "./todo-item.ts";

/** Numbers change; a quarter is what alarm lists are usually held to. */
export const CONTACTS_DAYS = 90;
/** A week without a backup loses a week of work. */
export const BACKUP_DAYS = 7;
/** The handbook is reviewed at least once a year (BSI 200-4, 15.1). */
export const HANDBOOK_DAYS = 365;

function role(id: string): string {
  return `/records/roles/${encodeURIComponent(id)}/edit`;
}

function roleLines(facts: TodoFacts): TodoItem[] {
  const { baoRoles } = facts;
  if (!mayDo(facts, "response.edit")) return [];
  const without = baoRoles.filter(({ deputies }) => deputies.length === 0);
  const items: TodoItem[] = without.map(({ id, name }) => ({
    key: "noDeputy",
    act: "appoint",
    shape: "warning",
    urgency: 2,
    values: { role: name },
    to: role(id),
  }));
  const core = baoRoles.filter(({ part, holder }) => part === "core-team" && holder !== null);
  for (const held of Map.groupBy(core, ({ holder }) => holder).values()) {
    const [first] = held;
    if (held.length < 2 || !first) continue;
    const roles = held.map(({ name }) => name).join(", ");
    items.push({
      key: "doubleHolder",
      act: "change",
      shape: "warning",
      urgency: 2,
      values: { roles, count: held.length },
      to: role(first.id),
    });
  }
  return items;
}

function contactLine(facts: TodoFacts): TodoItem[] {
  if (!mayDo(facts, "response.edit")) return [];
  const { contactsConfirmedAt } = facts.standing;
  const days =
    contactsConfirmedAt === null ? null : daysBetween(contactsConfirmedAt.slice(0, 10), facts.today);
  if (days !== null && days <= CONTACTS_DAYS) return [];
  const key = days === null ? "contactsNever" : "contactsStale";
  const to = "/directory/people#confirm";
  return [{ key, act: "confirm", shape: "warning", urgency: 3, values: { days: days ?? 0 }, to }];
}

function handbookLine(facts: TodoFacts): TodoItem[] {
  if (!mayDo(facts, "handbook.release.prepare")) return [];
  const { handbook, waitingHandbooks } = facts.standing;
  if (waitingHandbooks.length > 0 || !facts.analysis) return [];
  const days = handbook?.releasedOn ? daysBetween(handbook.releasedOn, facts.today) : null;
  if (days !== null && days <= HANDBOOK_DAYS) return [];
  const key = days === null ? "handbookNone" : "handbookOld";
  return [
    { key, act: "release", shape: "warning", urgency: 2, values: { days: days ?? 0 }, to: "/handbook" },
  ];
}

/** Backups are taken where the server runs, so there is no page to lead to. */
function backupLine(facts: TodoFacts): TodoItem[] {
  if (!mayDo(facts, "setting.manage")) return [];
  const { lastBackupAt } = facts.standing;
  const days = lastBackupAt === null ? null : daysBetween(lastBackupAt.slice(0, 10), facts.today);
  if (days !== null && days <= BACKUP_DAYS) return [];
  const key = days === null ? "backupNever" : "backupOld";
  return [{ key, act: "backUp", shape: "error", urgency: 1, values: { days: days ?? 0 }, to: null }];
}

function silentLine({ silentAuthorities }: TodoFacts): TodoItem[] {
  if (silentAuthorities === 0) return [];
  return [
    {
      key: "authoritiesSilent",
      act: "look",
      shape: "hint",
      urgency: 3,
      values: { count: silentAuthorities },
      to: "#authorities",
    },
  ];
}

/** What goes stale when nobody looks after it: roles, contact data, handbook, backup. */
export function upkeepLines(facts: TodoFacts): TodoItem[] {
  return [
    ...backupLine(facts),
    ...roleLines(facts),
    ...handbookLine(facts),
    ...contactLine(facts),
    ...silentLine(facts),
  ];
}
