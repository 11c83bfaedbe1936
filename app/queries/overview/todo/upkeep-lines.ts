import { areReceiptsLate, unconfirmedCopies } from "#app/domain/handbook/index.ts";
import { freshnessOf } from "#app/domain/key-figures/index.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { mayDo, type TodoFacts, type TodoItem } from "./todo-item.ts";

function dayOf(instant: string | null): string | null {
  return instant === null ? null : dateInBerlin(instant);
}

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
  const { state, days } = freshnessOf("contacts", dayOf(facts.standing.contactsConfirmedAt), facts.today);
  if (state === "fresh" || state === "due") return [];
  const key = state === "missing" ? "contactsNever" : "contactsStale";
  const to = "/directory/people#confirm";
  return [{ key, act: "confirm", shape: "warning", urgency: 3, values: { days }, to }];
}

function handbookLine(facts: TodoFacts): TodoItem[] {
  if (!mayDo(facts, "handbook.release.prepare")) return [];
  const { handbook, waitingHandbooks } = facts.standing;
  if (waitingHandbooks.length > 0 || !facts.analysis) return [];
  const { state, days } = freshnessOf("handbook", handbook?.releasedOn ?? null, facts.today);
  if (state === "fresh" || state === "due") return [];
  const key = state === "missing" ? "handbookNone" : "handbookOld";
  return [{ key, act: "release", shape: "warning", urgency: 2, values: { days }, to: "/handbook" }];
}

/** Copies of the edition in force that nobody has confirmed two weeks after its release (BSI 200-4, 5.6.4). */
function receiptLine(facts: TodoFacts): TodoItem[] {
  if (!mayDo(facts, "handbook.release.prepare")) return [];
  const { handbook, copies, confirmedCopies } = facts.standing;
  if (!handbook?.releasedOn || !areReceiptsLate(handbook.releasedOn, facts.today)) return [];
  const missing = unconfirmedCopies(
    copies.map((number) => ({ number })),
    confirmedCopies.map((copyNumber) => ({ copyNumber })),
  );
  if (missing.length === 0) return [];
  return [
    {
      key: "handbookReceipts",
      act: "collect",
      shape: "warning",
      urgency: 3,
      values: { count: missing.length, number: handbook.number },
      to: "/handbook#receipts",
    },
  ];
}

/** Backups are taken where the server runs, so there is no page to lead to. */
function backupLine(facts: TodoFacts): TodoItem[] {
  if (!mayDo(facts, "setting.manage")) return [];
  const { state, days } = freshnessOf("backup", dayOf(facts.standing.lastBackupAt), facts.today);
  if (state === "fresh" || state === "due") return [];
  const key = state === "missing" ? "backupNever" : "backupOld";
  return [{ key, act: "backUp", shape: "error", urgency: 1, values: { days }, to: null }];
}

/** Whoever sets Standfest up may give roles, but not do the work: without an officer nobody begins. */
function officerLine(facts: TodoFacts): TodoItem[] {
  if (facts.standing.hasOfficer || !mayDo(facts, "account.manage")) return [];
  const to = "/admin/accounts#grant-title";
  return [{ key: "noOfficer", act: "giveRole", shape: "warning", urgency: 2, values: {}, to }];
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
    ...officerLine(facts),
    ...roleLines(facts),
    ...handbookLine(facts),
    ...receiptLine(facts),
    ...contactLine(facts),
    ...silentLine(facts),
  ];
}
