import type { Measure, Risk, RiskAcceptance } from "#app/domain/exchange/index.ts";

import { measure } from "../builders/measure.ts";

/** Risks of the BCM-Risikoanalyse (12.11); the outage names the scenario of the BIA. */
export function lfmsRisks(): Risk[] {
  return [
    {
      id: "RI-01",
      resource: "R-08",
      outage: "IT-Ausfall eigener Serverraum",
      frequency: 2,
      damage: 4,
      option: "reduce",
      measure: "M-01",
      riskAcceptance: null,
    },
    {
      id: "RI-02",
      resource: "R-14",
      outage: "Nutzungsausfall Haus A",
      frequency: 1,
      damage: 4,
      option: "reduce",
      measure: "M-02",
      riskAcceptance: null,
    },
    {
      id: "RI-03",
      resource: "R-12",
      outage: "Personalausfall Kasse",
      frequency: 3,
      damage: 3,
      option: "reduce",
      measure: "M-03",
      riskAcceptance: null,
    },
    {
      id: "RI-04",
      resource: "R-16",
      outage: "Ausfall Dienstleister",
      frequency: 1,
      damage: 3,
      option: "accept",
      measure: null,
      riskAcceptance: "RÜ-01",
    },
    {
      id: "RI-05",
      resource: "R-15",
      outage: "Nutzungsausfall Haus A",
      frequency: 1,
      damage: 3,
      option: "reduce",
      measure: "M-06",
      riskAcceptance: null,
    },
  ];
}

/** What the head of the authority accepts, signed and limited in time. */
export function lfmsRiskAcceptances(): RiskAcceptance[] {
  return [
    {
      id: "RÜ-01",
      subjects: ["R-16", "RI-04"],
      text: "Der Ausfall des Hosting-Dienstleisters wird für zwölf Monate getragen. Eine zweite Plattform kostet mehr als der zu erwartende Schaden; Eilauskünfte laufen über den Notfall-Laptop.",
      person: "P-Winkler",
      function: "Präsidentin",
      signedOn: "2026-04-14",
      validUntil: "2027-04-13",
    },
    {
      id: "RÜ-02",
      subjects: ["MS-PER"],
      text: "Die Meldestelle Personal ist außerhalb der Dienstzeit nicht besetzt. Die Pforte nimmt Meldungen an und gibt sie weiter; die Verzögerung wird getragen.",
      person: "P-Winkler",
      function: "Präsidentin",
      signedOn: "2026-04-14",
      validUntil: "2027-04-13",
    },
  ];
}

function targetActualMeasures(): Measure[] {
  return [
    measure({
      id: "M-01",
      need: "R-08, R-06 und R-05 laufen frühestens nach 10, 16 und 19 h an; gefordert sind 4 h.",
      cause: "Ein Cluster ohne zweiten Standort.",
      action: "Standby-Cluster im Landesrechenzentrum, automatische Umschaltung",
      responsible: "Ref. 15",
      priority: "high",
      dueOn: "2026-09-30",
      means: "310.000 Euro Haushalt 2026, 40 Personentage, Leistungsschein LRZ",
      status: "in-progress",
      details:
        "Hardware geliefert am 11.09.2026; Netzfreigabe des LRZ steht aus. Nach Abschluss: R-08 0,5 h und redundant, R-06 0,5 h, R-05 0,5 h.",
      subjects: ["R-08", "R-06", "R-05"],
    }),
    measure({
      id: "M-02",
      need: "Ersatzarbeitsplätze stehen erst nach 24 h bereit; Ref. 31 braucht sie nach 12 h.",
      cause: "Geräte und Token werden erst im Ereignis beschafft.",
      action: "Ausweichfläche Haus B vorbereiten, Notebooks mit Tokens",
      responsible: "Ref. 11 mit Ref. 15",
      priority: "high",
      dueOn: "2026-10-31",
      means: "15 Notebooks, 28.000 Euro",
      status: "in-progress",
      details: "9 von 15 Geräten vorbereitet. Nach Abschluss: R-14 10 h.",
      subjects: ["R-14"],
    }),
    measure({
      id: "M-04",
      need: "Die E-Akte läuft 30 h zu spät an und verliert bis zu 24 h Arbeit.",
      cause: "Eine nächtliche Sicherung, langsame Rücksicherung.",
      action: "Wiederanlauf E-Akte beschleunigen, Sicherung alle 4 h",
      responsible: "Ref. 15",
      priority: "high",
      dueOn: "2026-12-31",
      means: "Speicher 60.000 Euro, Pflegevertrag",
      status: "in-progress",
      details: "Nach Abschluss: R-04 6 h, RPA 4 h.",
      subjects: ["R-04"],
    }),
    measure({
      id: "M-05",
      need: "REGI wartet auf das Netz und verliert bis zu einer Stunde Daten.",
      cause: "Asynchrone Datenhaltung beim Dienstleister.",
      action: "REGI: synchrone Datenhaltung, Anlauf auf 6 h verkürzen",
      responsible: "Ref. 32",
      priority: "medium",
      dueOn: "2026-12-31",
      means: "Vertragsänderung, 45.000 Euro je Jahr",
      status: "open",
      details: "Angebot angefordert am 02.10.2026. Nach Abschluss: R-03 6 h, RPA 0.",
      subjects: ["R-03"],
    }),
    measure({
      id: "M-07",
      need: "Für das HKR-Verfahren gibt es keine Zusage im Notfall.",
      cause: "Die Nutzungsvereinbarung regelt nur den Normalbetrieb.",
      action: "BC-Zusage des HKR-Betreibers vertraglich einholen",
      responsible: "Ref. 13",
      priority: "high",
      dueOn: "2026-08-31",
      means: "Verhandlung, 5 Personentage",
      status: "in-progress",
      details: "Entwurf liegt beim LRZ. Nach Abschluss: R-09 36 h, RPA 4 h.",
      subjects: ["R-09"],
    }),
  ];
}

function analysisMeasures(): Measure[] {
  return [
    measure({
      id: "M-03",
      need: "Zahlungen hängen an einer einzigen Person.",
      cause: "Keine Vertretungsregel, eine Signaturkarte.",
      action: "Zweite Anordnungsbefugnis, Vertretungsregel",
      responsible: "Ref. 13",
      priority: "high",
      dueOn: "2026-06-30",
      means: "Signaturkarte, Schulung 2 Tage",
      status: "open",
      details: "Vorschlag liegt der Amtsleitung vor. Nach Abschluss: R-12 8 h, Anzahl 2.",
      source: "risk-analysis",
      subjects: ["R-12"],
    }),
    measure({
      id: "M-06",
      need: "Für das Papierarchiv gibt es keinen Ersatz.",
      cause: "Eilakten liegen nur in Haus A.",
      action: "Eilakten vorsorglich digitalisieren, Zweitkopie Haus B",
      responsible: "Ref. 11",
      priority: "medium",
      dueOn: "2026-11-30",
      means: "Scandienstleistung 12.000 Euro",
      status: "in-progress",
      details: "640 von 900 Eilakten digitalisiert. Nach Abschluss: R-15 10 h.",
      source: "bia",
      subjects: ["R-15"],
    }),
    measure({
      id: "M-09",
      need: "Die Rolle NuK-Kommunikation hat keine Vertretung.",
      cause: "Stelle in der Pressestelle seit Januar 2026 unbesetzt.",
      action: "Vertretung NuK-Kommunikation benennen",
      responsible: "Präsidium",
      dueOn: "2026-07-31",
      means: "Schulung 3 Tage",
      status: "open",
      details: "Ausschreibung läuft; Ressort sagt Unterstützung im Ereignis zu.",
      source: "plan-review",
      subjects: ["BAO-S5"],
    }),
    measure({
      id: "M-10",
      need: "Ab 720 h fehlen 13 Arbeitsplätze.",
      cause: "Mobile Arbeitsplätze sind auf 30 begrenzt.",
      action: "13 weitere mobile Arbeitsplätze ab Tag 14 beschaffen",
      responsible: "Ref. 11",
      priority: "low",
      dueOn: "2026-12-31",
      means: "Rahmenvertrag Leihgeräte",
      status: "open",
      source: "bia",
      subjects: ["R-14", "KAP-02"],
    }),
  ];
}

function exerciseMeasures(): Measure[] {
  return [
    measure({
      id: "M-08",
      need: "Eine von zwölf Rufnummern war falsch, eine Person quittierte nach 41 Minuten.",
      cause: "Alarmdaten werden nur jährlich geprüft.",
      action: "Alarmdaten prüfen, monatlicher Abgleich",
      responsible: "BCB",
      priority: "high",
      dueOn: "2026-07-31",
      means: "1 Personentag je Monat",
      status: "effective",
      details: "Abgleich seit Juli an jedem ersten Montag; Wirksamkeit mit ÜB-05 geprüft.",
      source: "exercise",
      subjects: ["ÜB-01"],
    }),
    measure({
      id: "M-11",
      need: "Die Konstituierung dauerte zehn Minuten länger als vorgesehen.",
      cause: "Reihenfolge der Schritte war nicht allen klar.",
      action: "Checkliste Konstituierung an der Tür des Stabsraums anbringen",
      responsible: "BCK",
      dueOn: "2026-06-15",
      means: "keine",
      status: "effective",
      details: "Aushang in beiden Stabsräumen.",
      source: "exercise",
      subjects: ["ÜB-02", "C-1"],
    }),
    measure({
      id: "M-12",
      need: "Die Liste der Abhängigkeiten lag im Stabsraum nicht auf Papier vor.",
      cause: "Teil E wurde nicht gedruckt.",
      action: "Teil E des Notfallhandbuchs für beide Stabsräume drucken",
      responsible: "BCK",
      dueOn: "2026-06-30",
      means: "Druck",
      status: "done",
      source: "exercise",
      subjects: ["ÜB-02"],
    }),
    measure({
      id: "M-13",
      need: "Beschäftigte erfuhren den Ausfall aus der Presse.",
      cause: "Für den Ausfall des Intranets fehlte ein vorbereiteter Text.",
      action: "Text und Weg für die Information der Beschäftigten ohne Intranet vorbereiten",
      responsible: "Stab Presse",
      priority: "high",
      dueOn: "2026-07-15",
      means: "2 Personentage",
      status: "done",
      details: "Aushang und Durchsagetext liegen in beiden Stabsräumen.",
      source: "exercise",
      subjects: ["ÜB-02", "GP-10"],
    }),
    measure({
      id: "M-14",
      need: "Drei Aufträge wurden ohne Frist erteilt.",
      cause: "Freies Notieren statt Vordruck.",
      action: "Vordruck Auftrag mit Pflichtfeldern Ziel, Aufgabe, zuständig, Frist einführen",
      responsible: "BCK",
      dueOn: "2026-06-30",
      means: "keine",
      status: "effective",
      details: "Vordruck liegt in den Battleboxen.",
      source: "exercise",
      kind: "improvement",
      subjects: ["ÜB-02"],
    }),
  ];
}

/** The plan of measures M-01 … M-14 (12.11 and the findings of 12.17). */
export function lfmsMeasures(): Measure[] {
  return [...targetActualMeasures(), ...analysisMeasures(), ...exerciseMeasures()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}
