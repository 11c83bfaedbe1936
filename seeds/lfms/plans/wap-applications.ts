import type { Plan } from "#app/domain/exchange/index.ts";

import { recoveryPlan } from "./wap-systems.ts";

const APP = "Verfahrensbetreuung";
const SERVER = "Serveradministration";
const UNIT = "Fachreferat";
const PROVIDER = "Dienstleister";

function appRoles(unitHolder: string, unitDeputy: string): Plan["roles"] {
  return [
    {
      role: APP,
      holder: "P-Scholz",
      deputies: ["P-Brandt"],
      duties: "Führt den Plan, spricht mit dem Hersteller.",
    },
    {
      role: SERVER,
      holder: "P-Engel",
      deputies: ["P-Ebert"],
      duties: "Stellt Server und Rücksicherung bereit.",
    },
    { role: UNIT, holder: unitHolder, deputies: [unitDeputy], duties: "Nimmt das Verfahren fachlich ab." },
    { role: PROVIDER, holder: null, deputies: [], duties: "Leistung nach Vertrag, siehe Kontakte." },
  ];
}

function fileSystem(): Plan {
  return recoveryPlan({
    resource: "R-04",
    title: "Wiederanlaufplan E-Akte",
    owner: "P-Scholz",
    purpose: "Die E-Akte 24 Stunden nach dem Verzeichnisdienst bereitstellen, Akten des Referats 31 zuerst.",
    scope: "R-04 mit Datenbank, Dokumentenspeicher und Suche.",
    roles: appRoles("P-Barthel", "P-Franke"),
    prerequisites: [
      "R-06 und R-08 übergeben.",
      "Sicherung vom Vortag lesbar.",
      "Hersteller ist unterrichtet.",
    ],
    doNot: [
      "Keine Schreibfreigabe vor der Prüfung der Konsistenz.",
      "Suchindex nicht vor der Datenbank aufbauen.",
    ],
    escalation: [
      {
        after: "12 h",
        when: "Dokumentenspeicher ist nicht zur Hälfte zurückgesichert",
        action: "Stab entscheidet: nur Akten Ref. 31 und 32 zurücksichern.",
      },
    ],
    rows: [
      [
        "Übergabe von WAP R-06 und R-08 bestätigen",
        APP,
        20,
        "Uhrzeit eingetragen",
        "Ohne Übergabe nicht beginnen",
        [],
      ],
      [
        "Hersteller rufen, Rücksicherungsstand festlegen",
        APP,
        45,
        "Ticketnummer und Stand eingetragen",
        "Bereitschaft 0170 0000-630",
        [1],
      ],
      [
        "Datenbankserver starten, Datenbank zurücksichern",
        SERVER,
        180,
        "Datenbank meldet sich ohne Fehler",
        "Sicherung des Vortags",
        [1],
      ],
      [
        "Dokumentenspeicher zurücksichern, Bereich Ref. 31 zuerst",
        SERVER,
        600,
        "Prüfsummen der Stichprobe stimmen",
        "Nur Bereiche Ref. 31 und 32",
        [2, 3],
      ],
      [
        "Datenbank und Dokumente abgleichen",
        APP,
        180,
        "Fehlliste liegt vor, unter 0,1 %",
        "Fehlende Dokumente kennzeichnen",
        [4],
      ],
      [
        "Suchindex aufbauen",
        SERVER,
        240,
        "Suche findet Testakte",
        "Zugriff über Aktenzeichen ohne Suche",
        [5],
      ],
      [
        "Berechtigungen und Schnittstellen prüfen",
        APP,
        60,
        "Ref. 31 und Ref. 11 melden sich an",
        "Freigabe nur lesend",
        [5],
      ],
      [
        "Fachliche Abnahme durch Ref. 31",
        UNIT,
        60,
        "Fünf Eilakten geöffnet und vollständig",
        "Lesebetrieb für Ref. 31",
        [6, 7],
      ],
      [
        "Übergabe, Meldung an S6, Referate gestaffelt freischalten",
        APP,
        60,
        "S6 hat bestätigt",
        "Teilbetrieb melden",
        [8],
      ],
    ],
    functionalTest: [
      "Akte öffnen, Dokument anlegen, Dokument drucken.",
      "Posteingang scannt in die Akte.",
      "Suche nach Aktenzeichen und Volltext.",
    ],
    limitations: ["Bis zu 24 Stunden Arbeit gehen verloren (Maßnahme M-04)."],
    contacts: ["K-EAKTE"],
    documents: [
      { title: "Sicherungskonzept E-Akte", online: "Betriebshandbuch", offline: "Ordner IT, Tresor Pforte" },
    ],
    changes: [{ version: "1.1", date: "2026-06-19", text: "Vorrang Ref. 31 ergänzt.", by: "K. Scholz" }],
  });
}

function register(): Plan {
  return recoveryPlan({
    resource: "R-03",
    title: "Wiederanlaufplan Fachverfahren REGI",
    unit: "Ref. 32",
    resources: ["R-03", "R-16"],
    owner: "P-Zeidler",
    purpose:
      "Das Register zehn Stunden nach Verfügbarkeit von Netz und Plattform für Eilauskünfte bereitstellen.",
    scope: "R-03 beim Dienstleister, Übergabepunkt zur Plattform R-16.",
    roles: appRoles("P-Zeidler", "P-Mehnert"),
    prerequisites: [
      "Plattform R-16 vom Dienstleister freigegeben.",
      "Netzanschluss R-07 verfügbar oder Mobilfunk-Router aufgebaut.",
    ],
    doNot: [
      "Kein Schreibbetrieb, bevor der Datenstand bestätigt ist.",
      "Keine Anbindung der Gerichte vor der Abnahme.",
    ],
    escalation: [
      {
        after: "4 h",
        when: "Dienstleister hat die Plattform nicht freigegeben",
        action: "Leitung 32 ruft die Betriebsleitung an; Auskunft vom Notfall-Laptop.",
      },
    ],
    rows: [
      [
        "Störung melden, Notfallklausel des Vertrags auslösen",
        APP,
        15,
        "Ticketnummer und Zusage eingetragen",
        "Bereitschaft 0170 0000-610",
        [],
      ],
      [
        "Anlaufzeit der Plattform erfragen und an S6 melden",
        APP,
        15,
        "Uhrzeit der Zusage eingetragen",
        "Eskalation Betriebsleitung",
        [1],
      ],
      [
        "Notfall-Laptop in Betrieb nehmen",
        UNIT,
        20,
        "Stand des Auszugs notiert",
        "Zweiter Laptop Haus B",
        [1],
      ],
      [
        "Datenbank starten und Protokolle nachziehen",
        PROVIDER,
        240,
        "Datenstand höchstens 1 h vor dem Ausfall",
        "Rücksicherung (zusätzlich 4 h)",
        [2],
      ],
      [
        "Anwendungsserver und Schnittstellen starten",
        PROVIDER,
        90,
        "Statusseite meldet Bereitschaft",
        "Nur Weboberfläche",
        [4],
      ],
      [
        "Zugang über Verwaltungsnetz prüfen",
        APP,
        45,
        "Anmeldung aus Ref. 32 gelingt",
        "Mobilfunk-Router",
        [5],
      ],
      [
        "Datenstand mit Notfall-Laptop vergleichen",
        UNIT,
        90,
        "20 Stichproben stimmen",
        "Lesebetrieb",
        [3, 6],
      ],
      [
        "Fachliche Abnahme, Freigabe für Einsatzorganisationen",
        UNIT,
        45,
        "Zwei Leitstellen bestätigen Auskunft",
        "Telefonische Auskunft fortsetzen",
        [7],
      ],
      ["Freigabe für Gerichte, Meldung an S6", APP, 20, "S6 hat bestätigt", "Teilbetrieb melden", [8]],
    ],
    functionalTest: [
      "Auskunft über Schnittstelle und Oberfläche.",
      "Neueintrag anlegen und auslesen.",
      "Protokoll der Auskünfte vollständig.",
    ],
    limitations: ["Massenabfragen bleiben bis zum Normalbetrieb gesperrt."],
    contacts: ["K-REGI", "K-LRZ"],
    documents: [
      { title: "Betriebsvertrag, Anlage Notfall", online: "E-Akte 32-05", offline: "Tresor Raum 322" },
    ],
    changes: [
      { version: "1.1", date: "2026-06-19", text: "Übergabepunkt Plattform festgelegt.", by: "G. Zeidler" },
    ],
  });
}

function benefits(): Plan {
  return recoveryPlan({
    resource: "R-02",
    title: "Wiederanlaufplan Fachverfahren LEIS",
    owner: "P-Scholz",
    purpose:
      "LEIS 36 Stunden nach dem Verzeichnisdienst bereitstellen; der Zahllauf hat Vorrang vor der Fallbearbeitung.",
    scope: "R-02 mit Datenbank, Zahlmodul und Bescheiddruck.",
    roles: appRoles("P-Kühn", "P-Fiedler"),
    prerequisites: [
      "R-06 und R-08 übergeben.",
      "Sicherung der letzten Nacht lesbar.",
      "Lizenzdatei auf Datenträger, Tresor Pforte.",
    ],
    doNot: [
      "Zahlmodul nicht starten, bevor Referat 22 den Datenstand bestätigt.",
      "Keine doppelte Zahlungsdatei erzeugen.",
    ],
    escalation: [
      {
        after: "24 h",
        when: "Rücksicherung läuft noch",
        action: "Stab entscheidet über Abschlagszahlung nach GFP-22.",
      },
    ],
    rows: [
      [
        "Übergabe von WAP R-06 und R-08 bestätigen",
        APP,
        30,
        "Uhrzeit eingetragen",
        "Ohne Übergabe nicht beginnen",
        [],
      ],
      [
        "Hersteller rufen, Fachkraft für Rücksicherung anfordern",
        APP,
        60,
        "Name und Eintreffen eingetragen",
        "Bereitschaft 0170 0000-620",
        [1],
      ],
      [
        "Datenbankserver bereitstellen",
        SERVER,
        180,
        "Datenbankdienst startet",
        "Ersatzserver aus dem Testbereich",
        [1],
      ],
      [
        "Datenbank zurücksichern",
        SERVER,
        780,
        "Rücksicherung ohne Fehler beendet",
        "Sicherung des Vortags",
        [2, 3],
      ],
      [
        "Datenbank prüfen, offene Buchungen feststellen",
        APP,
        240,
        "Saldo stimmt mit dem letzten Zahllauf überein",
        "Abweichungsliste an Referat 22",
        [4],
      ],
      [
        "Anwendungsserver und Zahlmodul starten",
        APP,
        180,
        "Probelauf mit zehn Fällen",
        "Zahlmodul ohne Bescheiddruck",
        [5],
      ],
      [
        "Schnittstellen zu Kasse und Druck prüfen",
        APP,
        120,
        "Testdatei wird angenommen",
        "Übergabe auf Datenträger",
        [6],
      ],
      [
        "Datenstand durch Referat 22 bestätigen",
        UNIT,
        240,
        "Unterschrift auf dem Prüfprotokoll",
        "Teilfreigabe Bestandszahlungen",
        [6],
      ],
      ["Zahlmodul freigeben, Meldung an S6", APP, 60, "S6 hat bestätigt", "Teilbetrieb melden", [7, 8]],
      [
        "Fallbearbeitung gestaffelt freischalten",
        APP,
        180,
        "Referat 21 arbeitet mit zehn Plätzen",
        "Lesebetrieb",
        [9],
      ],
    ],
    functionalTest: [
      "Fall öffnen, ändern, speichern.",
      "Probelauf des Zahlmoduls ohne Übertragung.",
      "Bescheid drucken.",
    ],
    limitations: ["Eingaben des letzten Tages sind nachzuerfassen."],
    contacts: ["K-LEIS", "K-KASSE"],
    documents: [
      { title: "Betriebshandbuch LEIS", online: "Betriebshandbuch", offline: "Ordner IT, Tresor Pforte" },
    ],
    changes: [{ version: "1.1", date: "2026-06-19", text: "Vorrang Zahlmodul ergänzt.", by: "K. Scholz" }],
  });
}

/** WAPs of the specialised applications. */
export function applicationRecoveryPlans(): Plan[] {
  return [fileSystem(), register(), benefits()];
}
