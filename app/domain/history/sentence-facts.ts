import type { AuditAction } from "../audit/index.ts";
import type { Language } from "../shared/language.ts";
import { words, type Words } from "../tables/index.ts";

const METHODS: Readonly<Record<string, Words>> = {
  password: words("mit Passwort", "with password"),
  demo: words("im Vorführbetrieb", "in demo mode"),
  token: words("mit Einmal-Passwort", "with one-time password"),
  "identity-provider": words("über den Anmeldedienst", "by identity provider"),
};

const CAUSES: Readonly<Record<string, Words>> = {
  logout: words("eigene Abmeldung", "own sign-out"),
  expired: words("Zeit abgelaufen", "time expired"),
  revoked: words("von einem anderen Gerät aus", "from another device"),
};

const REPORTS: Readonly<Record<string, Words>> = {
  "bia-report": words("BIA-Bericht", "BIA report"),
  "target-actual": words("Soll-Ist-Übersicht", "target-actual overview"),
  "exercise-plan": words("Jahresübungsplan", "annual exercise plan"),
  "measure-plan": words("Maßnahmenplan", "plan of measures"),
};

/** What fills the places of sentences besides who and what. */
export interface FactNaming {
  readonly language: Language;
  readonly account: (id: string) => string | null;
  readonly role: (code: string) => string;
  readonly date: (date: string) => string;
}

export type Payload = Readonly<Record<string, unknown>>;
type Facts = Readonly<Record<string, string | number>>;

function text(payload: Payload, key: string): string {
  const value = payload[key];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function sums(payload: Payload): Facts {
  const counts = Object.values((payload["counts"] ?? {}) as Readonly<Record<string, unknown>>);
  const total = counts.reduce<number>((sum, count) => sum + (typeof count === "number" ? count : 0), 0);
  const sumOf = (key: string) =>
    counts.reduce<number>((sum, count) => {
      const value = typeof count === "object" && count !== null ? (count as Payload)[key] : 0;
      return sum + (typeof value === "number" ? value : 0);
    }, 0);
  return { total, added: sumOf("added"), changed: sumOf("changed"), removed: sumOf("removed") };
}

function grantFacts(payload: Payload, { language, account, role, date }: FactNaming): Facts {
  const de = language === "de";
  const limits = [
    payload["reach"] === "subtree" ? (de ? "mit allem darunter" : "with everything below") : "",
    Array.isArray(payload["limitedTo"]) ? payload["limitedTo"].join(", ") : "",
    typeof payload["expiresAt"] === "string" ? `${de ? "bis" : "until"} ${date(payload["expiresAt"])}` : "",
  ].filter(Boolean);
  return {
    account: account(text(payload, "account")) ?? (de ? "einem gelöschten Konto" : "a deleted account"),
    role: role(text(payload, "role")),
    limits: limits.length === 0 ? "" : ` (${limits.join(", ")})`,
  };
}

function editionWords(payload: Payload, language: Language): string {
  const number = text(payload, "number");
  if (number === "") return language === "de" ? "einen Entwurf" : "a draft";
  return language === "de" ? `Fassung ${number}` : `edition ${number}`;
}

/** The facts of one event by the names its sentence uses. */
export function sentenceFacts(action: AuditAction, payload: Payload, naming: FactNaming): Facts {
  const { language, date } = naming;
  const dated = (key: string) => (text(payload, key) === "" ? "–" : date(text(payload, key)));
  const events = payload["events"];
  const number = text(payload, "number");
  return {
    ...(action.startsWith("grant.") ? grantFacts(payload, naming) : {}),
    ...sums(payload),
    number,
    version: text(payload, "version") || number,
    releasedOn: dated("releasedOn"),
    nextReviewOn: dated("nextReviewOn"),
    copy: text(payload, "copy"),
    confirmedOn: dated("confirmedOn"),
    edition: editionWords(payload, language),
    people: text(payload, "people"),
    contacts: text(payload, "contacts"),
    receipts: text(payload, "receipts"),
    size: text(payload, "size"),
    faults: text(payload, "faults"),
    count: Array.isArray(events) ? events.length : 0,
    method: METHODS[text(payload, "method")]?.[language] ?? "",
    report: REPORTS[text(payload, "report")]?.[language] ?? text(payload, "report"),
    cause: CAUSES[text(payload, "cause")]?.[language] ?? "",
  };
}
