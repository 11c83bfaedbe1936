import type { OutageKind, Plan } from "#app/domain/exchange/index.ts";

import { plan, recoverySteps } from "../../builders/plan.ts";
import type { StepRow } from "../../builders/plan.ts";

type Wap = Pick<Plan, "title" | "purpose" | "scope"> &
  Partial<Plan> & { resource: string; rows: readonly StepRow[] };

/** Outages in which a WAP is needed, where it is not IT alone. */
const OUTAGES: Readonly<Record<string, OutageKind[]>> = {
  "R-01": ["it", "network"],
  "R-03": ["it", "provider", "network"],
  "R-07": ["network"],
  "R-08": ["it", "power"],
  "R-14": ["building"],
  "R-18": ["power"],
};

/** A WAP of the LfMS: id from the resource, released by the head of Abteilung 1. */
export function recoveryPlan({ resource, rows, ...head }: Wap): Plan {
  return plan({
    id: `WAP-${resource}`,
    kind: "wap",
    version: "1.1",
    unit: "Ref. 15",
    resources: [resource],
    outages: [...(OUTAGES[resource] ?? ["it"])],
    approver: "P-Lehmann",
    releasedOn: "2026-06-19",
    nextReviewOn: "2027-05-31",
    activation: {
      who: "S6 oder diensthabende Rufbereitschaft IT",
      trigger: "Auftrag des Stabs oder Ausfall nach Ersteinschätzung.",
      inform: "S6 ruft das Bewältigungsteam IT; Beginn mit Uhrzeit in den Plan eintragen.",
      deactivate: "S6 nach bestandenem Funktionstest und Übergabe.",
    },
    steps: recoverySteps(rows),
    ...head,
  });
}

const SERVER = "Serveradministration";
const DESK = "Service Desk";
const MAKER = "Hersteller";
const SECURITY = "BfIS";

const IT_ROLES: Plan["roles"] = [
  {
    role: SERVER,
    holder: "P-Engel",
    deputies: ["P-Hübner", "P-Ebert"],
    duties: "Führt den Plan aus, trägt Uhrzeit und Ergebnis ein.",
  },
  {
    role: DESK,
    holder: "P-Peschel",
    deputies: ["P-Ebert"],
    duties: "Ruft Dienstleister, unterrichtet Nutzende.",
  },
  {
    role: SECURITY,
    holder: "P-Tittel",
    deputies: ["P-Reiche"],
    duties: "Gibt den Anlauf bei Angriffsverdacht frei.",
  },
];

function cluster(): Plan {
  return recoveryPlan({
    resource: "R-08",
    title: "Wiederanlaufplan Virtualisierungscluster",
    version: "1.4",
    owner: "P-Engel",
    purpose:
      "Den Cluster mit gemeinsamem Speicher acht Stunden nach Verfügbarkeit von Strom und Administration betriebsbereit machen.",
    scope: "R-08 im Serverraum Haus A: vier Knoten, Speichersystem, Verwaltungsserver.",
    roles: [
      ...IT_ROLES,
      { role: MAKER, holder: null, deputies: [], duties: "Serverdienst Muster GmbH, 4 h vor Ort." },
    ],
    prerequisites: [
      "Strom (R-18) und Klima stabil, Raumtemperatur unter 28 °C.",
      "Zwei Administratoren anwesend (R-13).",
      "Umschlag „Notfallkonten“ aus dem Tresor der Pforte.",
      "Ein Angriff ist ausgeschlossen oder der BfIS hat freigegeben.",
    ],
    doNot: [
      "Knoten nie einzeln starten, bevor der Speicher geprüft ist.",
      "Keine Reparatur der Speicherverbünde ohne Hersteller.",
      "Keine Umschaltung rückgängig machen, ohne den Stab zu fragen.",
    ],
    escalation: [
      {
        after: "2 h",
        when: "Hersteller hat keinen Termin genannt",
        action: "S6 ruft die Eskalationsnummer des Herstellers an.",
      },
      {
        after: "6 h",
        when: "Speicher ist nicht konsistent",
        action: "Stab entscheidet über Rücksicherung auf Ersatzhardware (zusätzlich 12 h).",
      },
    ],
    rows: [
      [
        "Strom, Klima, Verkabelung und Meldeleuchten prüfen; Zustand fotografieren",
        SERVER,
        20,
        "Prüfkarte Serverraum vollständig abgehakt",
        "Bei fehlendem Strom weiter mit WAP R-18",
        [],
      ],
      [
        "Angriff ausschließen: Protokolle, Zugriffe, Dateizustand ansehen",
        SECURITY,
        30,
        "Freigabe mit Name und Uhrzeit eingetragen",
        "Bei Verdacht: Halt, IT-Notfallkarte, Stab entscheidet",
        [1],
      ],
      [
        "Hersteller rufen, Seriennummer und Fehlerbild nennen, Ticketnummer notieren",
        DESK,
        15,
        "Ticketnummer und Ankunftszeit eingetragen",
        "Bereitschaftsnummer 0170 0000-640",
        [1],
      ],
      [
        "Speichersystem einschalten, Steuereinheiten und Platten prüfen",
        SERVER,
        60,
        "Beide Steuereinheiten melden sich, Fehlerliste liegt vor",
        "Zweite Steuereinheit allein betreiben",
        [2],
      ],
      [
        "Defekte Teile tauschen lassen",
        MAKER,
        120,
        "Selbsttest des Speichers ohne Fehler",
        "Ersatzspeicher aus Lager LRZ anfordern",
        [3, 4],
      ],
      [
        "Speicherverbünde auf Konsistenz prüfen",
        SERVER,
        75,
        "Alle Verbünde konsistent",
        "Betroffene Verbünde sperren, übrige weiter starten",
        [5],
      ],
      [
        "Ersten Knoten starten, Zeit und Netz prüfen",
        SERVER,
        30,
        "Knoten sieht Speicher und beide Netze",
        "Anderen Knoten als ersten verwenden",
        [6],
      ],
      [
        "Clusterdienst und Verwaltungsserver starten",
        SERVER,
        25,
        "Verwaltungsoberfläche erreichbar",
        "Verwaltung über Konsole",
        [7],
      ],
      [
        "Übrige Knoten einzeln aufnehmen",
        SERVER,
        40,
        "Vier Knoten aktiv",
        "Mit drei Knoten weiter, Prio-1-Systeme zuerst",
        [8],
      ],
      [
        "Virtuelle Netze und Sicherungsserver prüfen",
        SERVER,
        20,
        "Testmaschine erreicht Netz und Sicherung",
        "Netz von Hand nach Netzplan anlegen",
        [9],
      ],
      [
        "Funktionstest ausführen",
        SERVER,
        20,
        "Alle Prüfpunkte bestanden",
        "Abweichung an S6, Entscheidung über Teilbetrieb",
        [10],
      ],
      [
        "Übergabe an Verzeichnisdienst (WAP R-06), Uhrzeit an S6 melden",
        SERVER,
        10,
        "S6 hat bestätigt",
        "Meldung durch Boten",
        [11],
      ],
    ],
    functionalTest: [
      "Testmaschine startet und übersteht den Umzug auf einen anderen Knoten.",
      "Schreibtest auf jedem Speicherverbund.",
      "Sicherung einer Testmaschine läuft an.",
    ],
    limitations: ["Bis zum vollständigen Betrieb laufen höchstens 40 virtuelle Server."],
    contacts: ["K-HW", "K-LRZ", "K-CERT"],
    documents: [
      { title: "Netz- und Systemplan", online: "Betriebshandbuch", offline: "Tresor Pforte; Notfall-Laptop" },
    ],
    changes: [
      {
        version: "1.4",
        date: "2026-10-12",
        text: "Ergebnisse des Funktionstests ÜB-04 eingearbeitet.",
        by: "C. Engel",
      },
    ],
  });
}

function directory(): Plan {
  return recoveryPlan({
    resource: "R-06",
    title: "Wiederanlaufplan Verzeichnisdienst",
    version: "1.3",
    owner: "P-Engel",
    purpose:
      "Anmeldung, Namensdienst und Berechtigungen sechs Stunden nach dem Cluster wieder bereitstellen.",
    scope: "R-06, zwei Verzeichnisserver auf dem Cluster.",
    roles: IT_ROLES,
    prerequisites: [
      "R-08 übergeben.",
      "Umschlag „Verzeichnisdienst“ liegt vor; Öffnung zu zweit.",
      "Sicherungsserver erreichbar.",
    ],
    doNot: [
      "Nie zwei Verzeichnisserver gleichzeitig aus der Sicherung holen.",
      "Keine Konten anlegen, bevor der Abgleich bestätigt ist.",
    ],
    escalation: [
      {
        after: "4 h",
        when: "Rücksicherung schlägt fehl",
        action: "Vortagssicherung verwenden, Datenverlust dem Stab melden.",
      },
    ],
    rows: [
      [
        "Übergabe von WAP R-08 bestätigen",
        SERVER,
        10,
        "Uhrzeit eingetragen",
        "Ohne Übergabe nicht beginnen",
        [],
      ],
      [
        "Umschlag mit Wiederherstellungskonto zu zweit öffnen, Öffnung eintragen",
        SERVER,
        15,
        "Anmeldung am Wiederherstellungskonto gelingt",
        "Zweiter Umschlag Haus B",
        [1],
      ],
      [
        "Jüngste geprüfte Sicherung auswählen",
        SERVER,
        20,
        "Zeitpunkt liegt höchstens 24 h zurück",
        "Vorherige Sicherung",
        [1],
      ],
      [
        "Ersten Verzeichnisserver starten, sonst aus der Sicherung holen",
        SERVER,
        150,
        "Server startet, Dienst meldet Bereitschaft",
        "Neuinstallation mit Rücksicherung der Datenbank (zusätzlich 3 h)",
        [2, 3],
      ],
      [
        "Datenbank prüfen, Betriebsführerschaft übernehmen",
        SERVER,
        45,
        "Prüfung ohne Fehler",
        "Hersteller anrufen",
        [4],
      ],
      [
        "Zeitdienst und Namensdienst prüfen",
        SERVER,
        30,
        "Namen werden aufgelöst, Abweichung unter einer Minute",
        "Feste Einträge nach Liste",
        [5],
      ],
      [
        "Zweiten Verzeichnisserver aufnehmen und abgleichen",
        SERVER,
        45,
        "Abgleich ohne Fehler",
        "Mit einem Server weiter, S6 melden",
        [6],
      ],
      [
        "Anmeldung an drei Arbeitsplätzen testen",
        DESK,
        20,
        "Anmeldung gelingt in Ref. 12, 15 und 31",
        "Notfallkonten der Referate",
        [7],
      ],
      [
        "Übergabe an E-Mail, E-Akte und LEIS, Meldung an S6",
        SERVER,
        10,
        "S6 hat bestätigt",
        "Meldung durch Boten",
        [8],
      ],
    ],
    functionalTest: [
      "Anmeldung mit normalem Konto.",
      "Gruppenrichtlinie wird angewandt.",
      "Passwort eines Testkontos ändern und anmelden.",
    ],
    limitations: ["Passwortänderungen seit der letzten Sicherung gehen verloren."],
    contacts: ["K-LRZ"],
    documents: [
      {
        title: "Anleitung Rücksicherung Verzeichnisdienst",
        online: "Betriebshandbuch",
        offline: "Ordner IT, Tresor Pforte",
      },
    ],
    changes: [{ version: "1.3", date: "2026-10-12", text: "Dauer aus ÜB-04 angepasst.", by: "C. Engel" }],
  });
}

function mail(): Plan {
  return recoveryPlan({
    resource: "R-05",
    title: "Wiederanlaufplan E-Mail und Kalender",
    version: "1.2",
    owner: "P-Engel",
    purpose:
      "E-Mail drei Stunden nach dem Verzeichnisdienst bereitstellen, Funktionspostfächer der zeitkritischen Prozesse zuerst.",
    scope: "R-05, Postfachserver und Übergang.",
    roles: IT_ROLES,
    prerequisites: ["R-06 und R-08 übergeben.", "Externer Übergang beim LRZ bestätigt."],
    doNot: ["Warteschlangen nicht löschen.", "Bei Angriffsverdacht keinen externen Mailverkehr öffnen."],
    escalation: [
      {
        after: "2 h",
        when: "Postfachdatenbank startet nicht",
        action: "Leere Datenbank für Funktionspostfächer, Altbestand später einspielen.",
      },
    ],
    rows: [
      [
        "Übergabe von WAP R-06 und R-08 bestätigen",
        SERVER,
        10,
        "Uhrzeit eingetragen",
        "Ohne Übergabe nicht beginnen",
        [],
      ],
      [
        "Postfachdatenbanken prüfen",
        SERVER,
        45,
        "Datenbank sauber geschlossen",
        "Protokolle nachziehen (zusätzlich 30 min)",
        [1],
      ],
      [
        "Datenbanken einhängen und Dienste starten",
        SERVER,
        30,
        "Anmeldung am Testpostfach gelingt",
        "Leere Datenbank für Funktionspostfächer",
        [2],
      ],
      [
        "Internen Mailfluss prüfen",
        SERVER,
        20,
        "Testnachricht kommt in einer Minute an",
        "Warteschlange von Hand anstoßen",
        [3],
      ],
      [
        "Externen Übergang mit dem LRZ öffnen",
        DESK,
        25,
        "Testnachricht von außen kommt an",
        "Nur interner Betrieb, S5 unterrichten",
        [4],
      ],
      [
        "Funktionspostfächer Presse, Meldestelle, Ref. 31 freischalten",
        SERVER,
        15,
        "Drei Referate bestätigen Empfang",
        "Zugriff über Webzugang",
        [5],
      ],
      ["Kalender und Vertretungen prüfen", DESK, 15, "Stabskalender sichtbar", "Kalender auf Papier", [3]],
      [
        "Funktionstest und Übergabe, Meldung an S6",
        SERVER,
        20,
        "Alle Prüfpunkte bestanden",
        "Teilbetrieb mit Einschränkung melden",
        [6, 7],
      ],
    ],
    functionalTest: [
      "Senden und Empfangen intern und extern.",
      "Anhang mit 20 MB.",
      "Zugriff auf Stellvertreterpostfach.",
    ],
    limitations: ["Nachrichten der letzten vier Stunden können fehlen."],
    contacts: ["K-LRZ"],
    documents: [
      {
        title: "Betriebsanleitung Mailsystem",
        online: "Betriebshandbuch",
        offline: "Ordner IT, Tresor Pforte",
      },
    ],
    changes: [
      { version: "1.2", date: "2026-10-12", text: "Funktionspostfächer vorgezogen.", by: "C. Engel" },
    ],
  });
}

/** WAPs of the systems everything else stands on. */
export function platformRecoveryPlans(): Plan[] {
  return [cluster(), directory(), mail()];
}
