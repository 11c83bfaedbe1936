import type { Plan } from "#app/domain/exchange/index.ts";

import { measuresFor, plan } from "../../builders/plan.ts";

const LEAD = "Leitung 31";
const CLERK = "Sachbearbeitung";
const OFFICER = "Dezernent/in";
const STANDBY = "Rufbereitschaft";

function buildingMeasures() {
  return measuresFor("building", [
    [
      "W",
      "Sammelplatz, Vollzähligkeit, Umzug Haus B Raum 104 (3 Plätze)",
      LEAD,
      60,
      {
        needs: "R-14, Ausweichfläche Haus B",
        detail:
          "Anwesenheitsliste abhaken; Fehlende der Pforte nennen. Fahrt mit Dienstwagen, Schlüssel beim Team Gebäude.",
      },
    ],
    [
      "W",
      "Gefahrennummer 0351 555-3110 bleibt auf der Rufbereitschaft; Testanruf durchführen",
      STANDBY,
      10,
      { needs: "R-10, R-11", predecessors: [] },
    ],
    [
      "W",
      "Notfallkoffer Ref. 31 aus Haus B, Raum 104 öffnen: Vordrucke, Siegel, Telefonverzeichnis",
      CLERK,
      15,
      { needs: "Schlüssel 104, Pforte Haus B", predecessors: [1] },
    ],
    [
      "W",
      "Zwei vorbereitete Notebooks anmelden, Zugriff auf E-Akte und E-Mail prüfen",
      CLERK,
      30,
      { needs: "R-04, R-05, Token", predecessors: [3] },
    ],
    [
      "W",
      "Offene Eilfälle aus der Tagesliste feststellen und nach Frist ordnen",
      OFFICER,
      30,
      { needs: "Tagesliste N-07 (Kopie Haus B)", predecessors: [3], pause: true },
    ],
    [
      "N",
      "Eilanordnungen in Haus B fertigen und zeichnen; Regelfälle zurückstellen",
      OFFICER,
      "je Fall 2–4 h",
      { needs: "Siegel, Drucker Raum 103", predecessors: [4, 5] },
    ],
    [
      "N",
      "Papierakten nur noch über Registratur anfragen; gesperrtes Archiv dem Stab melden",
      CLERK,
      "laufend",
      { needs: "GP-15", predecessors: [5] },
    ],
    [
      "N",
      "Lage und offene Fälle zu jeder Lagebesprechung an den Stab melden",
      LEAD,
      "alle 4 h",
      { predecessors: [5] },
    ],
    [
      "R",
      "Rückzug nach Freigabe des Hauses; Siegel und Vordrucke vollzählig zurückführen",
      CLERK,
      90,
      { predecessors: [6] },
    ],
    [
      "R",
      "Fristen aller Fälle prüfen, versäumte Zustellungen nachholen",
      OFFICER,
      "30 min je Fall",
      { predecessors: [9] },
    ],
  ]);
}

function itMeasures() {
  return measuresFor("it", [
    [
      "W",
      "Bereitschaftstelefone (R-10) verteilen, Weiterleitung der Gefahrennummer prüfen",
      LEAD,
      20,
      {
        needs: "R-10, Notfallschrank Raum 301",
        detail: "Testanruf vom privaten Netz aus; Ergebnis mit Uhrzeit eintragen.",
      },
    ],
    [
      "W",
      "Papiervordrucke „Eilanordnung“ und Siegel aus dem Notfallschrank holen",
      CLERK,
      15,
      { needs: "Vordruck N-06, Siegel, Schlüssel Notfallschrank", predecessors: [] },
    ],
    [
      "W",
      "Akten über Registratur anfordern (GP-15)",
      CLERK,
      60,
      { needs: "Vordruck Eilaushebung, R-15", predecessors: [2] },
    ],
    [
      "N",
      "Anordnung handschriftlich, Vier-Augen durch Rufbereitschaft, Zustellung durch Boten",
      OFFICER,
      "je Fall 2–4 h",
      { needs: "Vordruck N-06, Siegel, Kurierdienst", predecessors: [1, 3] },
    ],
    [
      "N",
      "Liste der Fälle führen (Vordruck N-07)",
      CLERK,
      "laufend",
      { needs: "Vordruck N-07", predecessors: [2] },
    ],
    [
      "R",
      "Fälle in E-Akte nacherfassen, Kontrolle durch zweite Person",
      CLERK,
      "30 min je Fall",
      { needs: "R-04, Liste N-07", predecessors: [4, 5] },
    ],
  ]);
}

function personnelMeasures() {
  return measuresFor("personnel", [
    [
      "W",
      "Rufbereitschaft aus Ref. 32 verstärken",
      LEAD,
      30,
      { needs: "Liste der eingewiesenen Kräfte, Kontaktliste Teil I" },
    ],
    [
      "W",
      "Einsatzplan für 72 h aufstellen: je Schicht eine Dezernentin oder ein Dezernent und zwei Kräfte",
      LEAD,
      45,
      {
        needs: "Vordruck Schichtplan",
        detail: "Ruhezeit von elf Stunden einplanen; Abweichung mit Personalrat klären.",
      },
    ],
    [
      "W",
      "Verstärkung einweisen: Meldeordnung, Vordrucke N-06 und N-07, Telefonverzeichnis",
      OFFICER,
      60,
      { needs: "Einweisungsmappe, Raum 301" },
    ],
    [
      "N",
      "Gefahrenmeldungen mit zwei Personen annehmen, Eilfälle bündeln",
      STANDBY,
      "laufend",
      { needs: "R-10, Meldebuch" },
    ],
    [
      "N",
      "Zeichnung durch die Abteilungsleitung, wenn keine Dezernentin oder kein Dezernent verfügbar ist",
      LEAD,
      "je Fall 1 h",
      { needs: "Zeichnungsregel, Abschnitt 4", predecessors: [3] },
    ],
    [
      "N",
      "Regelfälle zurückstellen und Antragstellende unterrichten",
      CLERK,
      "laufend",
      { predecessors: [2] },
    ],
    [
      "R",
      "Zurückgestellte Fälle nach Frist ordnen und abarbeiten",
      OFFICER,
      "15 min je Fall",
      { predecessors: [4, 6] },
    ],
    ["R", "Mehrarbeit erfassen, Ausgleich mit Referat 14 vereinbaren", LEAD, 60, { predecessors: [4] }],
  ]);
}

function powerMeasures() {
  return measuresFor("power", [
    [
      "W",
      "Gefahrennummer auf Bereitschaftstelefon umleiten; Powerbanks und Ladegeräte ausgeben",
      LEAD,
      15,
      { needs: "R-10, Powerbanks Notfallschrank" },
    ],
    [
      "W",
      "Beim Team Gebäude erfragen, ob und wie lange die Netzersatzanlage läuft",
      LEAD,
      10,
      { needs: "Funkgerät Kanal 3", predecessors: [] },
    ],
    [
      "W",
      "Bei Ausfall über eine Stunde: Umzug Haus B Raum 104 (3 Plätze)",
      LEAD,
      60,
      { needs: "Ausweichfläche Haus B", predecessors: [1, 2], pause: true },
    ],
    [
      "W",
      "Vordrucke, Siegel und batteriebetriebene Leuchten aus dem Notfallschrank holen",
      CLERK,
      15,
      { needs: "Schlüssel Notfallschrank", predecessors: [] },
    ],
    [
      "N",
      "Meldungen im Meldebuch auf Papier führen",
      STANDBY,
      "laufend",
      { needs: "Meldebuch, R-10", predecessors: [1] },
    ],
    [
      "N",
      "Anordnung handschriftlich, Vier-Augen durch Rufbereitschaft, Zustellung durch Boten",
      OFFICER,
      "je Fall 2–4 h",
      { needs: "Vordruck N-06, Siegel", predecessors: [4] },
    ],
    [
      "N",
      "Ladezustand der Telefone alle zwei Stunden prüfen, Geräte tauschen",
      CLERK,
      "alle 2 h",
      { predecessors: [1] },
    ],
    [
      "R",
      "Meldebuch und Liste N-07 in die E-Akte übernehmen, Kontrolle durch zweite Person",
      CLERK,
      "30 min je Fall",
      { needs: "R-04", predecessors: [5, 6] },
    ],
    ["R", "Telefone laden, Notfallschrank auffüllen, Bestand abzeichnen", CLERK, 30, { predecessors: [8] }],
  ]);
}

function networkMeasures() {
  return measuresFor("network", [
    [
      "W",
      "Erreichbarkeit prüfen: Gefahrennummer läuft über Mobilfunk und braucht das Verwaltungsnetz nicht",
      STANDBY,
      10,
      { needs: "R-10" },
    ],
    [
      "W",
      "Leitstellen und örtlichen Behörden die Ersatznummern der Bereitschaft durchgeben",
      STANDBY,
      30,
      { needs: "Telefonverzeichnis auf Papier" },
    ],
    [
      "W",
      "Bearbeitung im Hausnetz fortsetzen: E-Akte und E-Mail im Haus prüfen",
      CLERK,
      15,
      { needs: "R-04, R-05", predecessors: [] },
    ],
    [
      "N",
      "Anordnungen ausdrucken und durch Boten zustellen statt elektronisch",
      OFFICER,
      "je Fall 1–2 h",
      { needs: "Drucker, Siegel, Kurierdienst", predecessors: [3] },
    ],
    [
      "N",
      "Registerauskünfte telefonisch bei Ref. 32 anfragen (Notfall-Laptop)",
      CLERK,
      "15 min je Auskunft",
      { predecessors: [2] },
    ],
    [
      "R",
      "Elektronische Zustellungen nachholen, Empfang bestätigen lassen",
      CLERK,
      "10 min je Fall",
      { predecessors: [4] },
    ],
    ["R", "Leitstellen die Rückkehr zum Regelweg mitteilen", STANDBY, 20, { predecessors: [6] }],
  ]);
}

/** GFP of Ref. 31 (GP-02 and GP-05), the print sample of the reference example (12.18) written out. */
export function gfp31(): Plan {
  const measures = [
    ...itMeasures(),
    ...buildingMeasures(),
    ...personnelMeasures(),
    ...powerMeasures(),
    ...networkMeasures(),
  ];
  return plan({
    id: "GFP-31",
    kind: "gfp",
    title: "Geschäftsfortführungsplan Referat 31 – Gefahrenabwehr",
    version: "2.1",
    unit: "Ref. 31",
    processes: ["GP-02", "GP-05"],
    resources: ["R-04", "R-05", "R-10", "R-11", "R-14"],
    owner: "P-Hartmann",
    approver: "P-Lehmann",
    releasedOn: "2026-07-06",
    nextReviewOn: "2027-06-30",
    purpose:
      "Gefahrenmeldungen werden ohne Unterbrechung angenommen und weitergeleitet. Eilanordnungen ergehen spätestens zwölf Stunden nach dem Ausrufen des Notfalls – auch ohne Haus A, ohne IT, ohne Strom und mit wenig Personal.",
    scope:
      "Referat 31 in Haus A, Ausweichort Haus B Raum 104. GP-02 und GP-05. Ausfall von Gebäude, IT, Personal, Strom und Netz.",
    activation: {
      who: "Leitung 31, Vertretung oder Stabsleitung; außerhalb der Dienstzeit die diensthabende Rufbereitschaft.",
      trigger:
        "Ausrufen des Notfalls durch den Stab oder Ausfall nach Abschnitt „Notfallmaßnahmen“, wenn der Stab noch nicht arbeitet.",
      inform: "Leitung 31 ruft die Rufbereitschaft an, diese die übrigen Beschäftigten nach Telefonkette.",
      deactivate: "Leitung 31 nach Zustimmung des Stabs, wenn E-Akte und Telefon eine Stunde stabil laufen.",
    },
    roles: [
      {
        role: LEAD,
        holder: "P-Hartmann",
        deputies: ["P-Jahn"],
        duties:
          "Aktiviert den Plan, verteilt Aufgaben, meldet an den Stab. Zeichnet Anordnungen, wenn Dezernentinnen und Dezernenten fehlen.",
      },
      {
        role: OFFICER,
        holder: "P-Jahn",
        deputies: ["P-Hartmann"],
        duties:
          "Fertigt und zeichnet Eilanordnungen. Im Notbetrieb genügt das telefonische Vier-Augen-Prinzip mit der Rufbereitschaft.",
      },
      {
        role: CLERK,
        holder: "P-Barthel",
        deputies: ["P-Voigt"],
        duties: "Führt Fallliste N-07, beschafft Akten, bereitet Zustellungen vor.",
      },
      {
        role: STANDBY,
        holder: "P-Voigt",
        deputies: ["P-Barthel"],
        duties: "Nimmt Gefahrenmeldungen rund um die Uhr an und leitet sie weiter.",
      },
    ],
    alerting:
      "Gefahrennummer 0351 555-3110 (Rufbereitschaft, zwei Personen). Telefonkette: Leitung 31 → Claudia Jahn → Matthias Voigt → Ulrike Barthel. Wer nicht erreicht wird, wird übersprungen und später erneut angerufen.",
    doNot: [
      "Gefahrenmeldungen nicht zurückstellen und nicht auf später vertrösten.",
      "Keine Anordnung ohne zweites Augenpaar versenden.",
      "Keine Fallangaben über private Messenger oder private Postfächer senden.",
      "Keine Auskünfte an Medien; an NuK-Kommunikation verweisen.",
    ],
    escalation: [
      {
        after: "30 min",
        when: "Gefahrennummer ist nicht erreichbar",
        action: "Leitstelle Musterstadt (0351 555-8010) übernimmt die Annahme; Stab unterrichten.",
      },
      {
        after: "4 h",
        when: "Papierakten sind nicht beschaffbar",
        action:
          "Anordnung auf der Grundlage der mündlichen Schilderung; Leitung 31 entscheidet und begründet.",
      },
      {
        after: "10 h",
        when: "Ein Eilfall ist nicht gezeichnet",
        action: "Stabsleitung einschalten; benachbarte Behörde um Amtshilfe bitten.",
      },
    ],
    measures,
    limitations: [
      "Regelfälle ruhen bis zur Rückkehr in den Normalbetrieb.",
      "Ohne Archiv fehlen Vorgänge vor 2019.",
    ],
    reportingDuties: [
      {
        body: "Leitstelle Musterstadt",
        role: STANDBY,
        medium: "Telefon",
        content: "Art, Ort und Zeit der Gefahr, betroffene Personen",
        deadline: "sofort",
      },
      {
        body: "Staatsministerium für Mustersachen, Lagedienst",
        role: LEAD,
        medium: "Telefon, danach Lagemeldung",
        content: "Einschränkungen der Gefahrenabwehr, offene Eilfälle",
        deadline: "2 h nach Ausrufen",
      },
    ],
    contacts: ["K-LST", "K-SMM", "K-BOTE", "K-MOBIL"],
    documents: [
      {
        title: "Vordrucke N-06 Eilanordnung und N-07 Fallliste",
        online: "E-Akte, Aktenplan 31-04",
        offline: "Notfallschrank Raum 301; Notfallkoffer Haus B Raum 104",
      },
      {
        title: "Telefonverzeichnis Leitstellen und örtliche Behörden",
        online: "E-Akte, Aktenplan 31-02",
        offline: "Notfallschrank Raum 301; Mappe der Rufbereitschaft",
      },
      { title: "Meldeordnung", online: "Intranet, Vorschriften", offline: "Notfallhandbuch Exemplar 6" },
    ],
    changes: [
      { version: "1.0", date: "2025-05-12", text: "Erstfassung.", by: "M. Voigt" },
      {
        version: "2.0",
        date: "2026-04-20",
        text: "Werte der BIA 2026 übernommen, Strom und Netz ergänzt.",
        by: "M. Voigt",
      },
      {
        version: "2.1",
        date: "2026-07-06",
        text: "Ergebnisse der Planbesprechung ÜB-03: Ladegeräte, Kopie der Fallliste in Haus B.",
        by: "M. Voigt",
      },
    ],
  });
}
