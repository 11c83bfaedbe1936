import type { OutageScenario, ProcessDependency } from "#app/domain/exchange/index.ts";

/** Who needs whom inside the LfMS; the four links that come too late are still disputed or proposed (V-18). */
export function lfmsProcessDependencies(): ProcessDependency[] {
  return [
    {
      consumer: "GP-03",
      requires: "GP-07",
      kind: "parallel",
      offsetHours: 0,
      requiredState: "running",
      agreement: "disputed",
      reason: "Der Zahllauf braucht die Kassenanordnung am selben Tag; Ref. 13 hält 120 h für ausreichend.",
    },
    {
      consumer: "GP-03",
      requires: "GP-11",
      kind: "parallel",
      offsetHours: 0,
      requiredState: "running",
      agreement: "agreed",
      reason: "Der IT-Betrieb überwacht den Zahllauf und überträgt die Zahlungsdatei.",
    },
    {
      consumer: "GP-04",
      requires: "GP-06",
      kind: "upstream",
      offsetHours: 72,
      requiredState: "running",
      agreement: "agreed",
      reason: "Der Vorrat an digitalisierter Post reicht für drei Tage.",
    },
    {
      consumer: "GP-05",
      requires: "GP-15",
      kind: "upstream",
      offsetHours: 0,
      requiredState: "running",
      agreement: "proposed",
      reason: "Ohne E-Akte sind die Papierakten die einzige Grundlage der Eilanordnung.",
    },
    {
      consumer: "GP-05",
      requires: "GP-11",
      kind: "parallel",
      offsetHours: 0,
      requiredState: "running",
      agreement: "proposed",
      reason: "Die IT unterstützt den Notbetrieb (Bereitschaftstelefone, Notfall-Laptop).",
    },
    {
      consumer: "GP-07",
      requires: "GP-06",
      kind: "upstream",
      offsetHours: 0,
      requiredState: "running",
      agreement: "disputed",
      reason: "Rechnungen kommen überwiegend per Post; Ref. 11 kann erst nach 144 h zusagen.",
    },
    {
      consumer: "GP-08",
      requires: "GP-07",
      kind: "parallel",
      offsetHours: 0,
      requiredState: "running",
      agreement: "agreed",
      reason: "Nachzahlungen und Abschläge brauchen eine Kassenanordnung.",
    },
    {
      consumer: "GP-09",
      requires: "GP-11",
      kind: "parallel",
      offsetHours: 0,
      requiredState: "running",
      agreement: "agreed",
      reason: "Ref. 15 betreut den Zugang zum Register und die Berechtigungen.",
    },
  ];
}

/** Outage scenarios of the LfMS (12.7). */
export function lfmsOutageScenarios(): OutageScenario[] {
  return [
    {
      id: "AZ-01",
      name: "Nutzungsausfall Haus A (nur R-14, R-15; Serverraum läuft)",
      failed: ["R-14", "R-15"],
      kind: "building",
      description:
        "Haus A darf nicht betreten werden, zum Beispiel nach einem Brand im Treppenhaus. Die Technik läuft weiter.",
    },
    {
      id: "AZ-02",
      name: "Totalausfall Standort Haus A (alle Ressourcen mit Ort Haus A)",
      failed: ["R-01", "R-02", "R-04", "R-05", "R-06", "R-07", "R-08", "R-14", "R-15", "R-18"],
      kind: "building",
      description: "Haus A ist mit Serverraum, Netzzugang und Archiv verloren.",
    },
    {
      id: "AZ-03",
      name: "IT-Ausfall eigener Serverraum (R-08)",
      failed: ["R-08"],
      kind: "it",
      description: "Der Virtualisierungscluster steht; alle Verfahren im eigenen Haus sind aus.",
    },
    {
      id: "AZ-04",
      name: "Ausfall Verwaltungsnetz (R-07)",
      failed: ["R-07"],
      kind: "network",
      description: "Der Anschluss an das Verwaltungsnetz ist unterbrochen; das Hausnetz läuft.",
    },
    {
      id: "AZ-05",
      name: "Ausfall Dienstleister (R-16)",
      failed: ["R-16"],
      kind: "provider",
      description: "Der Hosting-Dienstleister des Registers fällt aus oder stellt die Leistung ein.",
    },
    {
      id: "AZ-06",
      name: "Personalausfall Kasse (R-12)",
      failed: ["R-12"],
      kind: "personnel",
      description: "Die einzige anordnungsbefugte Person ist nicht verfügbar.",
    },
    {
      id: "AZ-07",
      name: "Stromausfall Haus A ohne NEA (R-18)",
      failed: ["R-18"],
      kind: "power",
      description: "Das Netz fällt aus und die Netzersatzanlage startet nicht.",
    },
  ];
}
