import type { AuditAction, AuditObject } from "../audit/index.ts";
import { fillTemplate } from "../shared/fill-template.ts";
import { EVENT_SENTENCES } from "./event-sentences.ts";
import { objectPhrase } from "./object-words.ts";
import { sentenceFacts, type FactNaming, type Payload } from "./sentence-facts.ts";

/** What a sentence is made of. */
export interface HistoryEvent {
  readonly action: AuditAction;
  readonly object: Pick<AuditObject, "kind" | "code"> | null;
  readonly payload: unknown;
}

export interface Naming extends FactNaming {
  /** Name of the acting person; empty for the machine itself, null for an account that is gone. */
  readonly who: string | null;
  /** What the object is called today; null where it has no name or is gone. */
  readonly objectName: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

function asFields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

/** What an object was called when it was created, renamed or removed; null where the event does not say it. */
export function nameInEvent({ payload }: Pick<HistoryEvent, "payload">): string | null {
  const changes = asFields(asFields(payload)["changes"]);
  for (const side of [asFields(changes["after"]), asFields(changes["before"])]) {
    const { firstName, lastName, name, title, action } = side;
    if (typeof lastName === "string") return [firstName, lastName].filter(Boolean).join(" ");
    const found = [name, title, action].find((text) => typeof text === "string");
    if (typeof found === "string") return found;
  }
  return null;
}

function subject({ who, language }: Naming): string {
  if (who === "") return language === "de" ? "Das System" : "The system";
  return who ?? (language === "de" ? "Ein gelöschtes Konto" : "A deleted account");
}

/** A process is created and deleted as a process, and edited and assessed as its BIA-Bogen. */
function isSheet(action: AuditAction): boolean {
  return action !== "record.created" && action !== "record.removed";
}

/** One entry of the audit trail as a sentence: who did what to which object. */
export function eventSentence(event: HistoryEvent, naming: Naming): string {
  const { action, object } = event;
  const { language } = naming;
  const name = nameInEvent(event) ?? naming.objectName;
  const phrase = object ? objectPhrase(object, name, { language, isSheet: isSheet(action) }) : "";
  const forSubject = `${language === "de" ? " für" : " for"} ${phrase}`;
  return fillTemplate(
    EVENT_SENTENCES[action][language],
    {
      ...sentenceFacts(action, asFields(event.payload) satisfies Payload, naming),
      who: subject(naming),
      object: phrase,
      subject: object ? forSubject : "",
    },
    language,
  );
}
