import type { AuditObject } from "../audit/index.ts";
import type { Language } from "../shared/language.ts";
import { subjectOfCode } from "../management-release/index.ts";
import { words, type Words } from "../tables/index.ts";

/** Objects as they stand in a sentence: "hat … geändert", "changed …". */
const OBJECT_WORDS: Readonly<Record<AuditObject["kind"], Words>> = {
  organisation: words("die Organisation", "the organisation"),
  "handbook-release": words("das Notfallhandbuch", "the emergency handbook"),
  "management-release": words("die Freigabe der Leitung", "the release by the management"),
  account: words("das Konto", "the account"),
  "role-grant": words("die Rolle", "the role"),
  installation: words("die Installation", "the installation"),
  parameters: words("die BIA-Parameter", "the BIA parameters"),
  cycle: words("den BCMS-Zyklus", "the BCMS cycle"),
  "rules-of-procedure": words("die Geschäftsordnung des Stabs", "the rules of procedure"),
  "handbook-settings": words("die Angaben zum Handbuch", "the handbook settings"),
  unit: words("die Organisationseinheit", "the unit"),
  site: words("den Standort", "the site"),
  person: words("die Person", "the person"),
  process: words("den Geschäftsprozess", "the process"),
  "process-dependency": words("die Abhängigkeit", "the dependency"),
  resource: words("die Ressource", "the resource"),
  "resource-use": words("den Ressourcenbedarf", "the resource need"),
  capacity: words("die Ersatzkapazität", "the substitute capacity"),
  "outage-scenario": words("das Ausfallszenario", "the outage scenario"),
  plan: words("den Plan", "the plan"),
  exercise: words("die Übung", "the exercise"),
  measure: words("die Maßnahme", "the measure"),
  risk: words("das Risiko", "the risk"),
  "risk-acceptance": words("die Risikoübernahme", "the risk acceptance"),
  "continuity-solution": words("die BC-Lösung", "the continuity solution"),
  contact: words("den Kontakt", "the contact"),
  "bao-role": words("die BAO-Rolle", "the incident role"),
  "reporting-point": words("die Meldestelle", "the reporting point"),
  "alarm-stage": words("die Alarmierungsstufe", "the alarm stage"),
  "immediate-measure": words("die Sofortmaßnahme", "the immediate measure"),
  checklist: words("die Checkliste", "the checklist"),
  "crisis-room": words("den Stabsraum", "the crisis room"),
};

const RESPONSE: Words = words("die Besetzung der BAO", "the staffing of the incident organisation");
const YEAR_PLAN: Words = words("den Jahresübungsplan", "the annual exercise plan");

/** What the Leitung releases, by the code of the subject. */
function managedPhrase(code: string, language: Language): string {
  const subject = subjectOfCode(code);
  if (subject === null) return OBJECT_WORDS["management-release"][language];
  if (subject.kind === "year-plan") return `${YEAR_PLAN[language]} ${subject.year}`;
  return subject.kind === "response" ? RESPONSE[language] : OBJECT_WORDS.parameters[language];
}

const SHEET: Words = words("den BIA-Bogen", "the BIA sheet");

/** Objects that exist once, and those whose code is an internal identifier: the code says nothing to people. */
const WITHOUT_CODE: ReadonlySet<AuditObject["kind"]> = new Set([
  "organisation",
  "handbook-release",
  "account",
  "role-grant",
  "installation",
  "parameters",
  "cycle",
  "rules-of-procedure",
  "handbook-settings",
]);

/** Codes of links are the JSON array of both ends. */
export function readableCode(code: string): string {
  if (!code.startsWith("[")) return code;
  try {
    const ends: unknown = JSON.parse(code);
    return Array.isArray(ends) ? ends.join(" → ") : code;
  } catch {
    return code;
  }
}

function quoted(name: string, language: Language): string {
  return language === "de" ? `„${name}“` : `“${name}”`;
}

/**
 * An object in a sentence: `den Plan GFP-11 „Fördermittel“`. `isSheet`: a process is spoken of as its BIA-Bogen, the form in
 * which it is edited.
 */
export function objectPhrase(
  { kind, code }: Pick<AuditObject, "kind" | "code">,
  name: string | null,
  { language, isSheet = false }: { readonly language: Language; readonly isSheet?: boolean },
): string {
  if (kind === "management-release") return managedPhrase(code, language);
  const noun = kind === "process" && isSheet ? SHEET : OBJECT_WORDS[kind];
  const shownCode = WITHOUT_CODE.has(kind) ? "" : readableCode(code);
  const shownName = name === null || name === "" || name === shownCode ? "" : quoted(name, language);
  return [noun[language], shownCode, shownName].filter(Boolean).join(" ");
}
