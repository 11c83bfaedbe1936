import type { PartLoss } from "#app/domain/exchange/index.ts";
import type { Language } from "#app/domain/shared/language.ts";

/** Names of the parts of an exchange document, in the order in which they are told. */
const PART_NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    processes: "Prozesse",
    resources: "Ressourcen",
    processDependencies: "Prozessabhängigkeiten",
    resourceUses: "Ressourcennutzungen",
    outageScenarios: "Ausfallszenarien",
    capacities: "Kapazitäten",
    cycle: "Zyklus",
    sites: "Standorte",
    units: "Organisationseinheiten",
    people: "Personen",
    contacts: "Kontakte",
    baoRoles: "Rollen der BAO",
    reportingPoints: "Meldestellen",
    alarmStages: "Alarmstufen",
    immediateMeasures: "Sofortmaßnahmen",
    checklists: "Checklisten",
    crisisRooms: "Stabsräume",
    rulesOfProcedure: "Geschäftsordnung",
    plans: "Pläne",
    continuitySolutions: "Kontinuitätslösungen",
    risks: "Risiken",
    riskAcceptances: "Risikoübernahmen",
    measures: "Maßnahmen",
    exercises: "Übungen",
    handbook: "Handbuchangaben",
  },
  en: {
    processes: "processes",
    resources: "resources",
    processDependencies: "process dependencies",
    resourceUses: "resource uses",
    outageScenarios: "outage scenarios",
    capacities: "capacities",
    cycle: "cycle",
    sites: "sites",
    units: "units",
    people: "people",
    contacts: "contacts",
    baoRoles: "BAO roles",
    reportingPoints: "reporting points",
    alarmStages: "alarm stages",
    immediateMeasures: "immediate measures",
    checklists: "checklists",
    crisisRooms: "crisis rooms",
    rulesOfProcedure: "rules of procedure",
    plans: "plans",
    continuitySolutions: "continuity solutions",
    risks: "risks",
    riskAcceptances: "risk acceptances",
    measures: "measures",
    exercises: "exercises",
    handbook: "handbook settings",
  },
};

/** One line for each part: how much of it is there, and how much of that a file does not have. */
export function lossLines(losses: ReadonlyMap<string, PartLoss>, language: Language): string[] {
  const names = PART_NAMES[language];
  const missing = language === "de" ? "nicht in der Datei" : "not in the file";
  return Object.keys(names).flatMap((part) => {
    const loss = losses.get(part);
    if (loss === undefined) return [];
    return [`${names[part]} ${loss.present}${loss.missing > 0 ? ` (${missing}: ${loss.missing})` : ""}`];
  });
}
