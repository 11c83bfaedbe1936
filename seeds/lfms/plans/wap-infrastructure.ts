import type { Plan } from "#app/domain/exchange/index.ts";

import { recoveryPlan } from "./wap-systems.ts";

const NET = "Netzadministration";
const DESK = "Service Desk";
const CARETAKER = "Hausmeister";
const BUILDING = "Gebäudemanagement";
const GATE = "Pforte";
const PROVIDER = "Dienstleister";

const NET_ROLES: Plan["roles"] = [
  { role: NET, holder: "P-Hübner", deputies: ["P-Engel"], duties: "Führt den Plan aus." },
  {
    role: DESK,
    holder: "P-Peschel",
    deputies: ["P-Ebert"],
    duties: "Meldet Störungen, unterrichtet Nutzende.",
  },
  { role: PROVIDER, holder: null, deputies: [], duties: "Leistung nach Vertrag, siehe Kontakte." },
];

function network(): Plan {
  return recoveryPlan({
    resource: "R-07",
    title: "Wiederanlaufplan Anschluss Verwaltungsnetz",
    owner: "P-Hübner",
    purpose: "Den Anschluss an das Verwaltungsnetz innerhalb von zwölf Stunden wiederherstellen.",
    scope: "R-07: Glasfaseranschluss, Router und Verschlüsselung in Haus A.",
    roles: NET_ROLES,
    prerequisites: [
      "Strom R-18 verfügbar.",
      "Ersatzrouter im Lager, Konfiguration auf Datenträger im Tresor Pforte.",
    ],
    doNot: [
      "Verschlüsselungsgerät nicht stromlos machen, bevor das LRZ zustimmt.",
      "Bei Angriffsverdacht nicht wieder verbinden.",
    ],
    escalation: [
      {
        after: "4 h",
        when: "LRZ nennt keine Dauer",
        action: "Stabsleitung ruft die Leitung des LRZ an; Mobilfunk-Router für Ref. 31 und 32.",
      },
    ],
    rows: [
      [
        "Strom, Meldeleuchten und Hausverkabelung prüfen",
        NET,
        20,
        "Fehler liegt außerhalb oder innerhalb: eingetragen",
        "Fehler im Haus: weiter mit Schritt 3",
        [],
      ],
      [
        "Störung an die Leitwarte des LRZ melden, Ticketnummer notieren",
        DESK,
        15,
        "Ticketnummer und Zusage eingetragen",
        "Bereitschaft 0351 555-7222",
        [1],
      ],
      [
        "Ersatzrouter mit gesicherter Konfiguration vorbereiten",
        NET,
        90,
        "Router startet, Konfiguration stimmt",
        "Ersatzgerät LRZ anfordern",
        [1],
      ],
      [
        "Leitung durch das LRZ messen lassen",
        PROVIDER,
        120,
        "Messprotokoll liegt vor",
        "Messung von der Gegenseite",
        [2],
      ],
      [
        "Technikerin oder Techniker vor Ort einweisen",
        PROVIDER,
        240,
        "Ankunft eingetragen",
        "Zweite Technikgruppe anfordern; Mobilfunk-Router auf Ref. 12 ausweiten",
        [4],
      ],
      ["Anschluss instand setzen", PROVIDER, 180, "Dämpfung im Sollbereich", "Provisorische Verbindung", [5]],
      [
        "Router und Verschlüsselung anschalten",
        NET,
        45,
        "Tunnel zum LRZ steht",
        "Ersatzrouter einsetzen",
        [3, 6],
      ],
      [
        "Funktionstest: REGI, HKR, E-Mail extern, Telefonanlage",
        NET,
        30,
        "Vier Prüfungen bestanden",
        "Teilbetrieb melden",
        [7],
      ],
      ["Übergabe, Meldung an S6", NET, 10, "S6 hat bestätigt", "Meldung durch Boten", [8]],
    ],
    functionalTest: [
      "Anmeldung an REGI und HKR.",
      "Externer Anruf über die Telefonanlage.",
      "Durchsatz mindestens 80 % des Sollwerts.",
    ],
    limitations: ["Über Mobilfunk sind nur vier Arbeitsplätze nutzbar."],
    contacts: ["K-LRZ", "K-MOBIL"],
    documents: [{ title: "Netzplan Haus A", online: "Betriebshandbuch", offline: "Tresor Pforte" }],
    changes: [{ version: "1.1", date: "2026-06-19", text: "Ersatzrouter ergänzt.", by: "M. Hübner" }],
  });
}

function telephone(): Plan {
  return recoveryPlan({
    resource: "R-01",
    title: "Wiederanlaufplan Telefonanlage",
    owner: "P-Hübner",
    purpose: "Die Telefonanlage vier Stunden nach dem Netzanschluss bereitstellen, Bürgertelefon zuerst.",
    scope: "R-01 in Haus A und Haus B.",
    roles: NET_ROLES,
    prerequisites: ["R-07 verfügbar.", "Lizenzdatei und Konfiguration auf Datenträger."],
    doNot: ["Umleitung der Gefahrennummer nicht aufheben, bevor Ref. 31 zustimmt."],
    escalation: [
      {
        after: "2 h",
        when: "Anlage meldet sich nicht an",
        action: "Umleitungen beim Netzbetreiber verlängern, Hersteller vor Ort rufen.",
      },
    ],
    rows: [
      ["Anmeldung der Anlage am Netz prüfen", NET, 15, "Fehlerbild eingetragen", "WAP R-07 abwarten", []],
      [
        "Wartungsfirma rufen, Ticketnummer notieren",
        DESK,
        10,
        "Zusage eingetragen",
        "Bereitschaft 0170 0000-650",
        [1],
      ],
      [
        "Anlagenserver starten, Konfiguration prüfen",
        NET,
        45,
        "Dienste laufen",
        "Konfiguration vom Datenträger einspielen",
        [1],
      ],
      ["Amtsanschluss anmelden", PROVIDER, 50, "Anruf von außen kommt an", "Umleitung beibehalten", [2, 3]],
      [
        "Warteschleife und Gruppen des Bürgertelefons prüfen",
        NET,
        40,
        "Acht Leitungen frei",
        "Vier Leitungen genügen für den Notbetrieb",
        [4],
      ],
      ["Gefahrennummer mit Ref. 31 testen", DESK, 20, "Ref. 31 bestätigt", "Umleitung auf R-10 bleibt", [4]],
      [
        "Nebenstellen gestaffelt aufnehmen",
        NET,
        45,
        "Stichprobe von 20 Nebenstellen",
        "Nur Prio-1-Referate",
        [5],
      ],
      [
        "Funktionstest und Übergabe, Meldung an S6",
        NET,
        20,
        "S6 hat bestätigt",
        "Teilbetrieb melden",
        [6, 7],
      ],
    ],
    functionalTest: [
      "Anruf intern, extern, Notruf nach Absprache mit der Leitstelle.",
      "Bandansage und Warteschleife.",
      "Rufumleitung.",
    ],
    limitations: ["Anruflisten der Ausfallzeit fehlen."],
    contacts: ["K-TK", "K-MOBIL"],
    documents: [
      { title: "Rufnummernplan", online: "Betriebshandbuch", offline: "Pforte; Notfallhandbuch Teil I" },
    ],
    changes: [{ version: "1.1", date: "2026-06-19", text: "Reihenfolge der Nebenstellen.", by: "M. Hübner" }],
  });
}

const BUILDING_ROLES: Plan["roles"] = [
  {
    role: BUILDING,
    holder: "P-Richter",
    deputies: ["P-Lorenz"],
    duties: "Führt den Plan, teilt Flächen zu.",
  },
  { role: CARETAKER, holder: "P-Krüger", deputies: ["P-Otto"], duties: "Technik, Schlüssel, Aufbau." },
  {
    role: GATE,
    holder: null,
    deputies: [],
    duties: "Besetzte Pforte Haus A, rund um die Uhr: Anrufe, Zutritt, Aufzüge.",
  },
];

const BUILDING_ACTIVATION: Plan["activation"] = {
  who: "S4, bei Stromausfall die Pforte oder der Hausmeister",
  trigger: "Ausfall des Hauses oder der Versorgung.",
  inform: "Pforte ruft das Bewältigungsteam Gebäude.",
  deactivate: "S4 nach Freigabe des Hauses.",
};

function power(): Plan {
  return recoveryPlan({
    resource: "R-18",
    title: "Wiederanlaufplan Stromversorgung mit Netzersatzanlage",
    version: "1.2",
    unit: "Ref. 11",
    owner: "P-Richter",
    purpose:
      "Die Ersatzversorgung von Haus A innerhalb von 15 Minuten herstellen, bevor die USV des Serverraums leer ist.",
    scope: "R-18: Netzanschluss, Netzersatzanlage, Umschaltung Haus A.",
    activation: BUILDING_ACTIVATION,
    roles: BUILDING_ROLES,
    prerequisites: [
      "Schlüssel NEA-Raum K05 an der Pforte.",
      "Kraftstoff für mindestens 48 Stunden.",
      "Gehörschutz am Eingang K05.",
    ],
    doNot: [
      "Nie von Hand auf das Netz zurückschalten, solange die Spannung schwankt.",
      "NEA-Raum nie allein betreten.",
      "Not-Aus nicht zurücksetzen, ohne die Ursache zu kennen.",
    ],
    escalation: [
      {
        after: "10 min",
        when: "Anlage startet nicht",
        action: "Rufbereitschaft IT: Server geordnet herunterfahren; Stab alarmieren.",
      },
    ],
    rows: [
      [
        "Selbsttätigen Anlauf abwarten",
        CARETAKER,
        1,
        "Anlage läuft: weiter mit Schritt 5",
        "Anlage steht: weiter mit Schritt 2",
        [],
      ],
      [
        "Not-Aus, Kraftstoffhahn und Batteriespannung prüfen",
        CARETAKER,
        4,
        "Batterie über 24 V, Not-Aus gelöst",
        "Starthilfegerät aus Raum K06",
        [1],
      ],
      [
        "Anlage auf „Hand“ stellen und starten",
        CARETAKER,
        3,
        "Drehzahl stabil, Spannung 400 V",
        "Zweiter Versuch nach 1 Minute, höchstens drei",
        [2],
      ],
      [
        "Netzbetreiber anrufen, Dauer erfragen",
        GATE,
        5,
        "Auskunft mit Uhrzeit eingetragen",
        "Störungsansage abhören",
        [1],
      ],
      [
        "Umschaltung auf Ersatzversorgung auslösen",
        CARETAKER,
        3,
        "Anzeige „Ersatznetz“ leuchtet",
        "Umschaltung von Hand nach Aushang",
        [3],
      ],
      [
        "Last prüfen, Serverraum und Stabsraum versorgt",
        CARETAKER,
        3,
        "Last unter 80 %, IT bestätigt Spannung",
        "Verbraucher nach Abwurfliste trennen",
        [5],
      ],
    ],
    functionalTest: [
      "Spannung im Serverraum und im Stabsraum.",
      "Aufzug steht geöffnet im Erdgeschoss.",
      "Kraftstoffvorrat und Laufzeit berechnet.",
    ],
    limitations: [
      "Klimatisierung der Büros und Küchen sind nicht versorgt.",
      "Nach 48 Stunden ist nachzutanken.",
    ],
    contacts: ["K-STROM", "K-NEA", "K-AUFZUG"],
    documents: [{ title: "Bedienungsanleitung NEA", online: "E-Akte 11-12", offline: "Aushang Raum K05" }],
    changes: [
      {
        version: "1.2",
        date: "2026-10-07",
        text: "Ergebnis des Probelaufs vom 5. Oktober.",
        by: "G. Richter",
      },
    ],
  });
}

function desks(): Plan {
  return recoveryPlan({
    resource: "R-14",
    title: "Wiederanlaufplan Arbeitsplätze (Ausweichfläche Haus B)",
    unit: "Ref. 11",
    owner: "P-Richter",
    purpose:
      "15 Ersatzarbeitsplätze in Haus B innerhalb von 24 Stunden betriebsbereit übergeben, drei davon für Ref. 31 zuerst.",
    scope: "R-14: Ersatz für Arbeitsplätze in Haus A durch Haus B, Räume 101 bis 109.",
    activation: BUILDING_ACTIVATION,
    roles: [
      ...BUILDING_ROLES,
      {
        role: "IT-Arbeitsplatz",
        holder: "P-Ebert",
        deputies: ["P-Peschel"],
        duties: "Richtet Notebooks, Drucker und Telefone ein.",
      },
    ],
    prerequisites: [
      "Schlüssel Haus B liegen im Schlüsselkasten.",
      "15 Notebooks mit Token im Lager Haus B (Maßnahme M-02, noch nicht vollständig).",
      "Verwaltungsnetz in Haus B verfügbar.",
    ],
    doNot: [
      "Plätze nur nach der Vorrangliste zuteilen.",
      "Haus A nicht ohne Freigabe der Feuerwehr betreten.",
    ],
    escalation: [
      {
        after: "8 h",
        when: "Weniger als acht Plätze sind bereit",
        action: "Stab erweitert mobiles Arbeiten und verschiebt GP-06 und GP-08.",
      },
    ],
    rows: [
      [
        "Bedarf je Referat nach Mengengerüst (Teil E) feststellen",
        BUILDING,
        45,
        "Vorrangliste unterschrieben",
        "Vorrangliste aus dem Notfallhandbuch",
        [],
      ],
      [
        "Flächen in Haus B räumen, Schulungsbetrieb beenden",
        CARETAKER,
        180,
        "Räume 104 bis 109 frei",
        "Zunächst nur Raum 104",
        [1],
      ],
      [
        "Notebooks und Token aus dem Lager holen, Bestand prüfen",
        "IT-Arbeitsplatz",
        120,
        "Zahl der Geräte eingetragen",
        "Geräte aus dem Schulungsraum",
        [1],
      ],
      [
        "Tische, Leuchten, Steckdosen aufbauen",
        CARETAKER,
        240,
        "15 Plätze aufgebaut",
        "Acht Plätze, Rest am Folgetag",
        [2],
      ],
      [
        "Netz und Drucker anschließen",
        "IT-Arbeitsplatz",
        180,
        "Jeder Platz hat Netz",
        "Funknetz im Raum 104",
        [4],
      ],
      [
        "Notebooks einrichten und anmelden",
        "IT-Arbeitsplatz",
        300,
        "Anmeldung an 15 Geräten",
        "Reihenfolge Ref. 31, 12, 13, 11",
        [3, 5],
      ],
      [
        "Zutritt regeln: Liste an den Eingang Haus B, Besucherausweise",
        BUILDING,
        60,
        "Liste hängt aus",
        "Hausmeister am Eingang",
        [1],
      ],
      [
        "Beschäftigte unterrichten und Fahrten einteilen",
        BUILDING,
        90,
        "Rückmeldung der Referate liegt vor",
        "Telefonkette der Referate",
        [1],
      ],
      [
        "Umzug der eingeteilten Beschäftigten",
        BUILDING,
        180,
        "Alle eingeteilten Kräfte angekommen",
        "Eigene Anreise",
        [6, 7, 8],
      ],
      [
        "Telefonumleitung je Platz schalten und testen",
        "IT-Arbeitsplatz",
        120,
        "Testanruf je Platz",
        "Mobiltelefone",
        [9],
      ],
      [
        "Übergabe an die Referate, Mängelliste, Meldung an S4",
        BUILDING,
        60,
        "Übergabe unterschrieben",
        "Teilübergabe",
        [10],
      ],
    ],
    functionalTest: [
      "Anmeldung, Drucken, Telefonieren an jedem Platz.",
      "Zugriff auf E-Akte und E-Mail.",
      "Fluchtwege und Sammelplatz Haus B bekannt gegeben.",
    ],
    limitations: ["15 Plätze ab 24 h, 30 mobile Plätze ab 168 h; ab 720 h fehlen 13 Plätze (Maßnahme M-10)."],
    contacts: ["K-BOTE"],
    documents: [
      {
        title: "Raumplan Haus B mit Vorrangliste",
        online: "E-Akte 11-09",
        offline: "Ausweich-Stabsraum; Notfallhandbuch Teil K",
      },
    ],
    changes: [
      { version: "1.1", date: "2026-06-19", text: "Vorrangliste nach Mengengerüst 2026.", by: "G. Richter" },
    ],
  });
}

/** WAPs of network, telephone, power and desks. */
export function infrastructureRecoveryPlans(): Plan[] {
  return [network(), telephone(), power(), desks()];
}
