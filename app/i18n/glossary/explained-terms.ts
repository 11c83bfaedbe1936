import type { ExplainedTerm } from "./glossary-entry.ts";

function same(...marks: string[]): ExplainedTerm["marks"] {
  return { de: marks, en: marks };
}

/** Few and short: they travel to the browser with every page. */
export const EXPLAINED_TERMS: readonly ExplainedTerm[] = [
  {
    id: "mtpd",
    clause: "7.2.1",
    marks: same("MTPD"),
    de: {
      term: "MTPD – maximal tolerierbare Ausfallzeit",
      meaning:
        "So lange darf ein Prozess höchstens ausfallen. Sie endet an dem Zeithorizont, an dem der Schaden zum ersten Mal untragbar wird, und zählt ab dem Eintritt.",
    },
    en: {
      term: "MTPD – maximum tolerable period of disruption",
      meaning:
        "The longest a process may be down. It ends at the time horizon at which the damage becomes intolerable for the first time, and counts from the occurrence.",
    },
  },
  {
    id: "rto",
    clause: "7.2.1",
    marks: same("RTO"),
    de: {
      term: "RTO – geforderte Wiederanlaufzeit",
      meaning:
        "Innerhalb dieser Zeit soll der Notbetrieb laufen. Sie zählt ab dem Ausrufen des Notfalls und ist immer kürzer als die MTPD.",
    },
    en: {
      term: "RTO – recovery time objective",
      meaning:
        "Within this time emergency operation has to run. It counts from the declaration of the emergency and is always shorter than the MTPD.",
    },
  },
  {
    id: "rta",
    clause: "8",
    marks: same("RTA"),
    de: {
      term: "RTA – erreichbare Wiederanlaufzeit",
      meaning:
        "So lange dauert der Wiederanlauf einer Ressource tatsächlich. Netto: sie allein; gesamt: mit allem, was vorher laufen muss.",
    },
    en: {
      term: "RTA – recovery time actual",
      meaning:
        "The time a resource really needs to restart. Net: by itself; total: with everything that has to run before it.",
    },
  },
  {
    id: "rpo",
    clause: "7.2.3",
    marks: same("RPO"),
    de: {
      term: "RPO – zulässiger Datenverlust",
      meaning: "So alt dürfen die Daten nach der Wiederherstellung höchstens sein, als Zeitspanne.",
    },
    en: {
      term: "RPO – recovery point objective",
      meaning: "The greatest age the data may have after restoration, as a span of time.",
    },
  },
  {
    id: "rpa",
    clause: "8",
    marks: same("RPA"),
    de: {
      term: "RPA – erreichbarer Datenstand",
      meaning:
        "So alt sind die Daten nach der Wiederherstellung schlimmstenfalls: der Abstand der Sicherungen.",
    },
    en: {
      term: "RPA – recovery point actual",
      meaning: "How old the data are after restoration in the worst case: the interval of the backups.",
    },
  },
  {
    id: "mbco",
    clause: "7.2",
    marks: { de: ["MBCO", "Notbetriebsniveau"], en: ["MBCO", "Emergency level", "emergency level"] },
    de: {
      term: "MBCO – Notbetriebsniveau",
      meaning:
        "Was ein Prozess im Notbetrieb mindestens leisten muss, damit kein untragbarer Schaden entsteht.",
    },
    en: {
      term: "MBCO – minimum business continuity objective (emergency level)",
      meaning: "What a process has to deliver at the least in emergency operation to keep damage tolerable.",
    },
  },
  {
    id: "bia",
    clause: "7",
    marks: same("BIA"),
    de: {
      term: "BIA – Business-Impact-Analyse",
      meaning:
        "Ermittelt, welche Prozesse wie schnell welchen Schaden verursachen, wenn sie ausfallen, und welche Ressourcen sie für den Notbetrieb brauchen.",
    },
    en: {
      term: "BIA – business impact analysis",
      meaning:
        "Finds out which processes cause which damage how fast when they fail, and which resources they need for emergency operation.",
    },
  },
  {
    id: "spof",
    clause: "7.2.4",
    marks: same("SPoF"),
    de: {
      term: "SPoF – einzelne Schwachstelle",
      meaning: "Eine Ressource ohne Ausweichmöglichkeit: Fällt sie aus, steht alles, was von ihr abhängt.",
    },
    en: {
      term: "SPoF – single point of failure",
      meaning:
        "A resource without an alternative: when it fails, everything that depends on it stands still.",
    },
  },
  {
    id: "target-actual",
    clause: "8",
    marks: {
      de: ["Soll-Ist-Vergleich", "Soll-Ist"],
      en: ["Target–actual comparison", "target–actual comparison"],
    },
    de: {
      term: "Soll-Ist-Vergleich",
      meaning:
        "Stellt je Ressource die geforderte Zeit (RTO) der erreichbaren (RTA) gegenüber. Ist die erreichbare länger, besteht eine Lücke.",
    },
    en: {
      term: "Target–actual comparison",
      meaning:
        "Sets the demanded time (RTO) of each resource against the achievable one (RTA). Where the latter is longer there is a gap.",
    },
  },
  {
    id: "bao",
    clause: "5.1",
    marks: { de: ["BAO"], en: ["BAO", "Incident organisation", "incident organisation"] },
    de: {
      term: "BAO – Besondere Aufbauorganisation",
      meaning: "Die Rollen und Gremien, die einen Notfall bewältigen und danach wieder auseinandergehen.",
    },
    en: {
      term: "Incident organisation (BAO)",
      meaning: "The roles and bodies that handle an emergency and dissolve afterwards.",
    },
  },
  {
    id: "gfp",
    clause: "11",
    marks: same("GFP"),
    de: {
      term: "GFP – Geschäftsfortführungsplan",
      meaning:
        "Beschreibt je Organisationseinheit, wie ihre zeitkritischen Prozesse im Notbetrieb weiterlaufen.",
    },
    en: {
      term: "GFP – business continuity plan",
      meaning: "Describes for a unit how its time-critical processes go on in emergency operation.",
    },
  },
  {
    id: "wap",
    clause: "12",
    marks: same("WAP"),
    de: {
      term: "WAP – Wiederanlaufplan",
      meaning: "Führt Schritt für Schritt dazu, dass eine Ressource wieder für den Notbetrieb bereitsteht.",
    },
    en: {
      term: "WAP – restart plan",
      meaning: "Leads step by step to a resource being available for emergency operation again.",
    },
  },
  {
    id: "whp",
    clause: "12.4",
    marks: same("WHP"),
    de: {
      term: "WHP – Wiederherstellungsplan",
      meaning: "Führt eine Ressource nach dem Notbetrieb in den Normalzustand zurück.",
    },
    en: {
      term: "WHP – restoration plan",
      meaning: "Takes a resource back to its normal state after emergency operation.",
    },
  },
  {
    id: "waz",
    clause: "7.2.1",
    marks: same("WAZ"),
    de: {
      term: "WAZ – Wiederanlaufzeit",
      meaning:
        "Deutsches Wort für die Zeit bis zum Notbetrieb; gefordert ist sie die RTO, tatsächlich die RTA.",
    },
    en: {
      term: "WAZ – restart time",
      meaning: "German word for the time to emergency operation: the RTO as demanded, the RTA as achieved.",
    },
  },
];
