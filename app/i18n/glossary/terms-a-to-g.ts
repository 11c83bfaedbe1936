import type { GlossaryEntry } from "./glossary-entry.ts";

/** Glossary, German terms A to G. */
export const TERMS_A_TO_G: readonly GlossaryEntry[] = [
  {
    id: "aao",
    clause: null,
    de: {
      term: "AAO – Allgemeine Aufbauorganisation",
      meaning: "Die Organisation des Alltags; sie behebt auch Störungen.",
    },
    en: { term: "Normal organisation (AAO)", meaning: "The everyday structure; it also handles faults." },
  },
  {
    id: "covered-period",
    clause: "3.2",
    de: {
      term: "Abzusichernder Zeitraum",
      meaning: "So lange muss der Notbetrieb durchgehalten werden können.",
    },
    en: { term: "Protected period", meaning: "How long emergency operation must be sustainable." },
  },
  {
    id: "alerting",
    clause: "5.2",
    de: { term: "Alarmierung", meaning: "Nachricht, die sofortiges Handeln und eine Bestätigung verlangt." },
    en: { term: "Alerting", meaning: "Message that demands immediate action and an acknowledgement." },
  },
  {
    id: "requirements-catalogue",
    clause: null,
    de: {
      term: "Anforderungskatalog",
      meaning: "Liste aller Anforderungen des Standards 200-4, gegen die ein BCMS geprüft wird.",
    },
    en: {
      term: "Requirements catalogue",
      meaning: "List of all requirements of the standard 200-4 against which a BCMS is checked.",
    },
  },
  {
    id: "work-stock",
    clause: "7.2.2",
    de: {
      term: "Arbeitsvorrat",
      meaning: "Fertige Vorarbeit, mit der ein Prozess weiterläuft, obwohl sein Zulieferer steht.",
    },
    en: {
      term: "Work stock",
      meaning: "Finished input that lets a process go on while its supplier is down.",
    },
  },
  {
    id: "outage-scenario",
    clause: "9",
    de: {
      term: "Ausfallszenario",
      meaning:
        "Verlust einer Art von Ressourcen, gleich aus welchem Grund: Gebäude, Personal, IT, Dienstleister.",
    },
    en: {
      term: "Outage scenario",
      meaning: "Loss of a kind of resource, whatever the cause: building, personnel, IT, provider.",
    },
  },
  {
    id: "initial-situation",
    clause: "13.6",
    de: { term: "Ausgangslage", meaning: "Bild der Lage, mit dem eine Übung beginnt." },
    en: { term: "Initial situation", meaning: "Picture of the situation with which an exercise starts." },
  },
  {
    id: "declaration",
    clause: "2.3",
    de: {
      term: "Ausrufen",
      meaning:
        "Förmliche Feststellung, dass ein Notfall oder eine Krise vorliegt. Ab hier zählen RTO und RTA.",
    },
    en: {
      term: "Declaration",
      meaning: "Formal statement that there is an emergency or crisis. RTO and RTA count from here.",
    },
  },
  {
    id: "bao-reaction",
    clause: "5.5",
    de: { term: "BAO-Reaktionszeit", meaning: "Zeit vom Eintritt des Ereignisses bis zum Ausrufen." },
    en: {
      term: "Response time of the incident organisation",
      meaning: "Time from the occurrence of the event to its declaration.",
    },
  },
  {
    id: "battlebox",
    clause: null,
    de: { term: "Battlebox", meaning: "Tragbare Ausstattung des Stabs." },
    en: { term: "Crisis kit", meaning: "Portable equipment of the crisis staff." },
  },
  {
    id: "bc-officer",
    clause: "4.3",
    de: { term: "BC-Beauftragte/r (BCB)", meaning: "Baut das BCMS auf, betreibt es und verbessert es." },
    en: { term: "Business continuity officer", meaning: "Builds, runs and improves the BCMS." },
  },
  {
    id: "bc-coordinator",
    clause: "4.3",
    de: { term: "BC-Koordinierende (BCK)", meaning: "Ansprechpersonen in den Organisationseinheiten." },
    en: { term: "BC coordinators", meaning: "Contacts in the units." },
  },
  {
    id: "continuity-solution",
    clause: "10.3",
    de: { term: "BC-Lösung", meaning: "Umgesetzte Mittel, die den Notbetrieb ermöglichen." },
    en: { term: "Continuity solution", meaning: "Implemented means that make emergency operation possible." },
  },
  {
    id: "continuity-strategy",
    clause: null,
    de: { term: "BC-Strategie", meaning: "Grundsätzlicher Weg, den Verlust einer Ressource zu überbrücken." },
    en: { term: "Continuity strategy", meaning: "General way to bridge the loss of a resource." },
  },
  {
    id: "preparedness-organisation",
    clause: null,
    de: { term: "BC-Vorsorgeorganisation", meaning: "Alle Rollen, die das BCMS aufbauen und betreiben." },
    en: { term: "Preparedness organisation", meaning: "All roles that build and run the BCMS." },
  },
  {
    id: "equipment",
    clause: null,
    de: { term: "Betriebsmittel", meaning: "Übrige Ressourcen: Geräte, Material, Fahrzeuge." },
    en: { term: "Equipment and supplies", meaning: "Other resources: devices, material, vehicles." },
  },
  {
    id: "response",
    clause: null,
    de: { term: "Bewältigung", meaning: "Alles Handeln von der Detektion bis zur Deeskalation." },
    en: { term: "Incident handling", meaning: "All activities from detection to de-escalation." },
  },
  {
    id: "response-team",
    clause: "5.1",
    de: { term: "Bewältigungsteam", meaning: "Arbeitet im Notfall vor Ort die Aufträge des Stabs ab." },
    en: { term: "Response team", meaning: "Carries out the orders of the crisis staff on the spot." },
  },
  {
    id: "bia-filter",
    clause: null,
    de: { term: "BIA-Vorfilter", meaning: "Grobe Auswahl der Prozesse, die zuerst untersucht werden." },
    en: { term: "BIA pre-filter", meaning: "Coarse selection of the processes examined first." },
  },
  {
    id: "backup-interval",
    clause: "8",
    de: {
      term: "Datensicherungszyklus",
      meaning: "Abstand der Sicherungen; er begrenzt das Alter der Daten nach der Wiederherstellung.",
    },
    en: {
      term: "Backup interval",
      meaning: "Distance between backups; it bounds the age of the data after restoration.",
    },
  },
  {
    id: "de-escalation",
    clause: null,
    de: { term: "Deeskalation", meaning: "Rückkehr auf eine niedrigere Stufe, Ende des Ereignisses." },
    en: { term: "De-escalation", meaning: "Return to a lower level, end of the event." },
  },
  {
    id: "detection",
    clause: null,
    de: { term: "Detektion", meaning: "Bemerken eines Ereignisses." },
    en: { term: "Detection", meaning: "Noticing an event." },
  },
  {
    id: "document-matrix",
    clause: null,
    de: {
      term: "Dokumentenmatrix",
      meaning: "Übersicht, welches Dokument es gibt, wer es pflegt und wann es geprüft wird.",
    },
    en: {
      term: "Document matrix",
      meaning: "Overview of the documents, who keeps them and when they are reviewed.",
    },
  },
  {
    id: "script",
    clause: "13.6",
    de: { term: "Drehbuch (Übungsdrehbuch)", meaning: "Geordnete Liste der Einlagen einer Übung." },
    en: { term: "Exercise script", meaning: "Ordered list of the injects of an exercise." },
  },
  {
    id: "inject",
    clause: "13.6",
    de: { term: "Einlage", meaning: "Nachricht oder Ereignis, das in eine Übung eingespielt wird." },
    en: { term: "Inject", meaning: "Message or event fed into an exercise." },
  },
  {
    id: "classification",
    clause: null,
    de: {
      term: "Einstufung",
      meaning: "Entscheidung, ob eine Störung, ein Notfall oder eine Krise vorliegt.",
    },
    en: { term: "Classification", meaning: "Decision whether there is a fault, an emergency or a crisis." },
  },
  {
    id: "initial-assessment",
    clause: "5.2",
    de: { term: "Ersteinschätzung", meaning: "Kurze Prüfung der Meldestelle mit Ja-Nein-Fragen." },
    en: {
      term: "Initial assessment",
      meaning: "Short check by the reporting point with yes-or-no questions.",
    },
  },
  {
    id: "edition",
    clause: null,
    de: {
      term: "Fassung",
      meaning: "Eingefrorener Stand eines Plans oder des Handbuchs mit Nummer, Datum und Freigabe.",
    },
    en: {
      term: "Version",
      meaning: "Frozen state of a plan or of the handbook with number, date and release.",
    },
  },
  {
    id: "copy",
    clause: "4.4",
    de: {
      term: "Exemplar",
      meaning: "Ein gedrucktes Stück einer Fassung des Handbuchs, mit Nummer und Aufbewahrungsort.",
    },
    en: { term: "Copy", meaning: "One printed piece of an edition of the handbook, with number and place." },
  },
  {
    id: "briefing-rhythm",
    clause: null,
    de: { term: "Führungsrhythmus", meaning: "Zeitplan der Lagebesprechungen." },
    en: { term: "Rhythm of briefings", meaning: "Schedule of the situation briefings." },
  },
  {
    id: "command-cycle",
    clause: null,
    de: {
      term: "Führungszyklus",
      meaning:
        "Wiederkehrende Schritte: Lage feststellen, beurteilen, entscheiden, beauftragen, kontrollieren.",
    },
    en: {
      term: "Command cycle",
      meaning: "Repeated steps: establish the facts, judge, decide, order, check.",
    },
  },
  {
    id: "functional-test",
    clause: "13.9",
    de: {
      term: "Funktionstest",
      meaning:
        "Wirkliche Durchführung mit bestanden oder nicht bestanden; ihre Dauer ist eine gemessene RTA.",
    },
    en: {
      term: "Functional test",
      meaning: "Real execution with pass or fail; its duration is a measured RTA.",
    },
  },
  {
    id: "scope",
    clause: null,
    de: { term: "Geltungsbereich", meaning: "Wofür das BCMS gilt." },
    en: { term: "Scope", meaning: "What the BCMS covers." },
  },
  {
    id: "rules-of-procedure",
    clause: "5.5",
    de: {
      term: "Geschäftsordnung des Stabs (GO)",
      meaning: "Befugnisse und Regeln der Zusammenarbeit im Stab.",
    },
    en: { term: "Rules of procedure", meaning: "Powers and rules of cooperation in the crisis staff." },
  },
  {
    id: "process",
    clause: "7.1",
    de: {
      term: "Geschäftsprozess (GP)",
      meaning: "Folge von Tätigkeiten mit einem Ergebnis für jemanden; in Behörden die Fachaufgabe.",
    },
    en: {
      term: "Business process",
      meaning: "Activities with a result for someone; in authorities the specialist task.",
    },
  },
  {
    id: "total-rta",
    clause: "12.2",
    de: {
      term: "Gesamt-RTA",
      meaning: "Wiederanlaufzeit einer Ressource mit allem, was vorher laufen muss.",
    },
    en: {
      term: "Total RTA",
      meaning: "Recovery time of a resource with everything that has to run before it.",
    },
  },
];
