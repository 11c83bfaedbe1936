import type { Plan } from "#app/domain/exchange/index.ts";

import { measuresFor, plan } from "../../builders/plan.ts";

/** GFP of Ref. 12 (Bürgertelefon). */
export function gfp12(): Plan {
  const [lead, team] = ["Leitung 12", "Telefonteam"];
  return plan({
    id: "GFP-12",
    kind: "gfp",
    title: "Geschäftsfortführungsplan Referat 12 – Bürgerservice",
    version: "1.2",
    unit: "Ref. 12",
    processes: ["GP-01"],
    resources: ["R-01", "R-05", "R-07", "R-14"],
    owner: "P-Adler",
    approver: "P-Lehmann",
    releasedOn: "2026-06-15",
    nextReviewOn: "2027-05-31",
    purpose:
      "Bürgerinnen und Bürger erreichen das LfMS spätestens 20 Stunden nach dem Ausrufen des Notfalls auf der Hälfte der Leitungen.",
    scope: "Referat 12, Haus A und Ausweichfläche Haus B. GP-01. Ausfall von IT, Netz und Gebäude.",
    activation: {
      who: "Leitung 12 oder Vertretung",
      trigger: "Ausrufen des Notfalls oder Ausfall der Telefonanlage länger als 30 Minuten.",
      inform: "Anruf bei allen eingeteilten Kräften nach Dienstplan, Aushang am Eingang.",
      deactivate: "Leitung 12 nach Rücksprache mit S5, wenn alle Leitungen zwei Stunden stabil sind.",
    },
    roles: [
      {
        role: lead,
        holder: "P-Adler",
        deputies: ["P-Böhme"],
        duties: "Schaltet Bandansagen, teilt Kräfte ein, meldet häufige Fragen an S5.",
      },
      {
        role: team,
        holder: "P-Böhme",
        deputies: ["P-Noack"],
        duties: "Nimmt Anrufe an, führt die Rückrufliste N-03, vermittelt Prio-1-Anliegen.",
      },
    ],
    alerting: "Leitung 12 ruft die Früh- und Spätschicht an; Rückmeldung innerhalb von 30 Minuten.",
    doNot: [
      "Keine Auskunft zur Ursache geben.",
      "Keine Rückrufzusage ohne Eintrag in N-03.",
      "Medienanfragen nicht beantworten, an NuK-Kommunikation vermitteln.",
    ],
    escalation: [
      {
        after: "2 h",
        when: "Bandansage ist nicht geschaltet",
        action: "Stab (S6) bittet den Netzbetreiber um Umleitung auf Bereitschaftstelefone.",
      },
    ],
    measures: [
      ...measuresFor("it", [
        [
          "W",
          "Bandansage 2 beim Netzbetreiber schalten lassen",
          lead,
          20,
          {
            needs: "Passwort im versiegelten Umschlag, Pforte",
            detail: "Text: „Wir arbeiten eingeschränkt. Bei Gefahr wählen Sie 112.“",
          },
        ],
        [
          "W",
          "Vier Leitungen auf Mobiltelefone umleiten",
          lead,
          40,
          { needs: "Mobiltelefone Ref. 12, Liste der Rufnummern" },
        ],
        [
          "W",
          "Rückrufliste N-03 und Aushang „Häufige Fragen“ an alle Plätze verteilen",
          team,
          15,
          { needs: "Vordruck N-03", predecessors: [] },
        ],
        [
          "N",
          "Nur Prio-1-Anliegen beauskunften: Zahlungsausfall, Fristen, Gefahren",
          team,
          "laufend",
          { predecessors: [2, 3] },
        ],
        [
          "N",
          "Rückrufe nach Dringlichkeit abarbeiten, Ergebnis in N-03 eintragen",
          team,
          "laufend",
          { predecessors: [3] },
        ],
        [
          "R",
          "Bandansage zurücknehmen, offene Rückrufe erledigen, Listen vernichten oder ablegen",
          team,
          120,
          { predecessors: [5] },
        ],
      ]),
      ...measuresFor("network", [
        ["W", "Prüfen, ob die Telefonanlage noch angemeldet ist; Testanruf von außen", team, 10],
        [
          "W",
          "Leitungen beim Netzbetreiber auf Mobiltelefone umleiten",
          lead,
          40,
          { needs: "Passwort im versiegelten Umschlag" },
        ],
        [
          "N",
          "Auskünfte aus der gedruckten Wissenssammlung geben",
          team,
          "laufend",
          { needs: "Ordner „Auskunft offline“" },
        ],
        ["R", "Umleitung aufheben, Testanruf je Leitung", lead, 30],
      ]),
      ...measuresFor("building", [
        [
          "W",
          "Vollzähligkeit melden, vier Kräfte nach Haus B Raum 106 schicken",
          lead,
          60,
          { needs: "Ausweichfläche Haus B" },
        ],
        ["W", "Vorbereitete Notebooks und Headsets anmelden", team, 30, { needs: "Schrank Haus B Raum 106" }],
        ["N", "Bürgertelefon mit vier Plätzen betreiben, ab dem dritten Tag mit sechs", team, "laufend"],
        ["R", "Rückzug nach Freigabe, Geräte vollzählig zurückgeben", team, 60],
      ]),
    ],
    limitations: ["Fachauskünfte aus LEIS sind ohne IT nicht möglich."],
    contacts: ["K-TK", "K-MOBIL"],
    documents: [
      {
        title: "Ordner „Auskunft offline“",
        online: "Wissenssammlung im Intranet",
        offline: "Raum 118; Schrank Haus B Raum 106",
      },
    ],
    changes: [{ version: "1.2", date: "2026-06-15", text: "Ausweichplätze Haus B ergänzt.", by: "S. Adler" }],
  });
}

/** GFP of Ref. 32 (Registerauskünfte). */
export function gfp32(): Plan {
  const [lead, clerk] = ["Leitung 32", "Registerauskunft"];
  return plan({
    id: "GFP-32",
    kind: "gfp",
    title: "Geschäftsfortführungsplan Referat 32 – Register",
    version: "1.1",
    unit: "Ref. 32",
    processes: ["GP-09"],
    resources: ["R-03", "R-07", "R-16"],
    owner: "P-Zeidler",
    approver: "P-Hartmann",
    releasedOn: "2026-06-22",
    nextReviewOn: "2027-05-31",
    purpose:
      "Einsatzorganisationen und Gerichte erhalten spätestens 20 Stunden nach dem Ausrufen des Notfalls wieder Auskunft.",
    scope: "Referat 32. GP-09. Ausfall von IT, Dienstleister und Netz.",
    activation: {
      who: "Leitung 32 oder Vertretung",
      trigger: "Ausrufen des Notfalls oder REGI länger als zwei Stunden nicht erreichbar.",
      inform: "Telefonkette Referat 32.",
      deactivate: "Leitung 32 nach erfolgreicher Abgleichprüfung.",
    },
    roles: [
      {
        role: lead,
        holder: "P-Zeidler",
        deputies: ["P-Mehnert"],
        duties: "Entscheidet über die Reihenfolge der Auskünfte, hält Verbindung zum Dienstleister.",
      },
      {
        role: clerk,
        holder: "P-Mehnert",
        deputies: ["P-Zeidler"],
        duties: "Erteilt Auskünfte vom Notfall-Laptop und protokolliert jede Auskunft.",
      },
    ],
    alerting: "Leitung 32 ruft Anja Mehnert und zwei Kräfte der Auskunft an.",
    doNot: [
      "Keine Auskunft ohne Rückruf unter der hinterlegten Dienstnummer.",
      "Auszug auf dem Notfall-Laptop nicht kopieren.",
      "Stand des Auszugs bei jeder Auskunft nennen.",
    ],
    escalation: [
      {
        after: "8 h",
        when: "Dienstleister nennt keine Anlaufzeit",
        action: "Stabsleitung spricht mit der Geschäftsführung; Ressort unterrichten.",
      },
    ],
    measures: [
      ...measuresFor("it", [
        [
          "W",
          "Störung beim Dienstleister melden, Ticketnummer und Zusage notieren",
          lead,
          20,
          { needs: "K-REGI, Vertragsnummer" },
        ],
        [
          "W",
          "Notfall-Laptop aus dem Tresor holen, Auszug öffnen, Stand notieren",
          clerk,
          20,
          { needs: "Tresor Raum 322, Passwort zu zweit", predecessors: [] },
        ],
        [
          "W",
          "Leitstellen und Gerichten die Ersatznummer mitteilen",
          clerk,
          60,
          { needs: "Verteilerliste auf Papier", predecessors: [2] },
        ],
        [
          "N",
          "Eilauskünfte telefonisch erteilen, je Auskunft Eintrag in N-09",
          clerk,
          "15 min je Auskunft",
          { needs: "Vordruck N-09", predecessors: [3] },
        ],
        [
          "N",
          "Änderungsmitteilungen sammeln, nicht in den Auszug eintragen",
          clerk,
          "laufend",
          { predecessors: [2] },
        ],
        [
          "R",
          "Auskünfte nacherfassen und mit dem Register abgleichen; Abweichungen berichtigen",
          clerk,
          "10 min je Auskunft",
          { predecessors: [4, 5] },
        ],
      ]),
      ...measuresFor("provider", [
        [
          "W",
          "Notfallansprechperson des Dienstleisters anrufen, Lage und Anlaufzeit erfragen",
          lead,
          20,
          { needs: "K-REGI, Bereitschaft" },
        ],
        ["W", "Auskunft vom Notfall-Laptop aufnehmen", clerk, 30, { needs: "Tresor Raum 322" }],
        ["N", "Eilauskünfte telefonisch, Rückstand zweimal täglich an den Stab melden", clerk, "laufend"],
        [
          "R",
          "Vollständigkeit der Daten beim Dienstleister bestätigen lassen, danach nacherfassen",
          lead,
          120,
        ],
      ]),
      ...measuresFor("network", [
        [
          "W",
          "Notfall-Laptop über Mobilfunk-Router betreiben",
          clerk,
          30,
          { needs: "Mobilfunk-Router Ausweich-Stabsraum" },
        ],
        ["N", "Auskünfte telefonisch und per Boten erteilen", clerk, "laufend"],
        ["R", "Elektronische Auskünfte nachreichen", clerk, "5 min je Auskunft"],
      ]),
    ],
    reportingDuties: [
      {
        body: "Leitstelle Musterstadt",
        role: "Registerauskunft",
        medium: "Telefon",
        content: "Ersatznummer, Stand des Auszugs",
        deadline: "2 h nach Ausrufen",
      },
    ],
    contacts: ["K-REGI", "K-LST", "K-LRZ"],
    documents: [
      {
        title: "Verteilerliste Leitstellen und Gerichte",
        online: "E-Akte 32-01",
        offline: "Tresor Raum 322",
      },
    ],
    changes: [
      { version: "1.1", date: "2026-06-22", text: "Ausfall des Dienstleisters ergänzt.", by: "G. Zeidler" },
    ],
  });
}

/** GFP of the press office. */
export function gfpPress(): Plan {
  const [speaker, web] = ["Pressesprecherin", "Onlineredaktion"];
  return plan({
    id: "GFP-PR",
    kind: "gfp",
    title: "Geschäftsfortführungsplan Stabsstelle Presse",
    version: "1.0",
    unit: "Stab Presse",
    processes: ["GP-10"],
    resources: ["R-05", "R-10"],
    owner: "P-Sommer",
    approver: "P-Winkler",
    releasedOn: "2026-05-29",
    nextReviewOn: "2026-10-31",
    purpose: "Vier Stunden nach dem Ausrufen des Notfalls spricht das LfMS mit einer Stimme.",
    scope: "Stabsstelle Presse. GP-10. Ausfall von IT, Gebäude und Personal.",
    activation: {
      who: "Pressesprecherin, ersatzweise Stabsleitung",
      trigger: "Alarmierung als S5 oder Medienanfrage zu einem Ereignis.",
      inform: "Anruf bei Onlineredaktion und Bürgerservice.",
      deactivate: "Stabsleitung.",
    },
    roles: [
      {
        role: speaker,
        holder: "P-Sommer",
        deputies: [],
        duties: "Spricht für die Behörde; holt die Freigabe der Stabsleitung ein.",
      },
      {
        role: web,
        holder: "P-Kern",
        deputies: ["P-Haase"],
        duties: "Pflegt Dark Site, beobachtet Medien und Netz.",
      },
    ],
    alerting: "Bereitschaftstelefon Presse 0351 555-1021.",
    doNot: [
      "Keine Aussage zur Ursache, solange sie nicht gesichert ist.",
      "Keine Namen von Betroffenen.",
      "Medien nie vor den Beschäftigten unterrichten.",
    ],
    escalation: [
      {
        after: "1 h",
        when: "Pressesprecherin ist nicht erreichbar",
        action: "Stabsleitung besetzt die Funktion kommissarisch; Ressort stellt Unterstützung.",
      },
    ],
    measures: [
      ...measuresFor("it", [
        [
          "W",
          "Sprachregelung aus Baustein „IT-Ausfall“ anpassen und freigeben lassen",
          speaker,
          30,
          { needs: "Bausteinmappe auf Papier" },
        ],
        [
          "W",
          "Beschäftigte unterrichten: Aushang an allen Eingängen, Durchsage, Telefonkette",
          speaker,
          30,
          { needs: "Vordruck Aushang, Text für Ausfall des Intranets" },
        ],
        [
          "W",
          "Dark Site einschalten",
          web,
          20,
          { needs: "Zugang im versiegelten Umschlag, Mobilfunk-Router", predecessors: [1] },
        ],
        [
          "N",
          "Anfragen über Bereitschaftstelefon beantworten, Anfrageliste führen",
          speaker,
          "laufend",
          { needs: "R-10", predecessors: [2, 3] },
        ],
        [
          "N",
          "Medien und Netz beobachten, Auszug zu jeder Lagebesprechung",
          web,
          "alle 2 h",
          { predecessors: [3] },
        ],
        [
          "R",
          "Abschließende Mitteilung, Dark Site abschalten, Pressespiegel ablegen",
          web,
          90,
          { predecessors: [4, 5] },
        ],
      ]),
      ...measuresFor("building", [
        ["W", "Sammelpunkt für Medien außerhalb der Absperrung festlegen", speaker, 20],
        ["N", "Auskunft vor Ort durch eine Person, alle anderen verweisen", speaker, "laufend"],
        ["R", "Abschlussgespräch mit Medien anbieten", speaker, 60],
      ]),
      ...measuresFor("personnel", [
        ["W", "Stabsleitung benennt eine Sprecherin oder einen Sprecher auf Zeit", web, 15],
        ["N", "Ressort um Unterstützung durch die Pressestelle bitten", web, 30, { needs: "K-SMM" }],
        ["R", "Übergabe mit Anfrageliste und Sprachregelung", web, 30],
      ]),
    ],
    contacts: ["K-MEDIEN", "K-DARK", "K-SMM"],
    documents: [
      {
        title: "Bausteinmappe Sprachregelungen",
        online: "Laufwerk Presse",
        offline: "Stabsraum Haus A und Haus B",
      },
    ],
    changes: [{ version: "1.0", date: "2026-05-29", text: "Erstfassung nach ÜB-02.", by: "H. Sommer" }],
  });
}

/** GFP of data protection and information security. */
export function gfpIncidents(): Plan {
  const [dpo, iso] = ["Datenschutzbeauftragte", "BfIS"];
  return plan({
    id: "GFP-DSB",
    kind: "gfp",
    title: "Geschäftsfortführungsplan Stabsstelle Datenschutz und Informationssicherheit",
    version: "1.0",
    unit: "Stab DSB/BfIS",
    processes: ["GP-12"],
    resources: ["R-05", "R-07"],
    owner: "P-Reiche",
    approver: "P-Winkler",
    releasedOn: "2026-06-08",
    nextReviewOn: "2027-05-31",
    purpose: "Vorfälle werden innerhalb der gesetzlichen Fristen gemeldet, auch ohne E-Mail und Netz.",
    scope: "Stabsstelle DSB/BfIS. GP-12. Ausfall von IT, Netz und Personal.",
    activation: {
      who: "BfIS oder Datenschutzbeauftragte",
      trigger: "Verdacht auf einen Vorfall oder Ausrufen des Notfalls.",
      inform: "Gegenseitiger Anruf, danach Stab.",
      deactivate: "BfIS nach Abschlussmeldung.",
    },
    roles: [
      {
        role: dpo,
        holder: "P-Reiche",
        deputies: ["P-Tittel"],
        duties: "Bewertet das Risiko für Betroffene, meldet an die Aufsicht.",
      },
      {
        role: iso,
        holder: "P-Tittel",
        deputies: ["P-Reiche"],
        duties: "Meldet an das Sicherheitsnotfallteam, überwacht Spurensicherung.",
      },
    ],
    alerting: "0351 555-1030 und 0351 555-1031, außerhalb der Dienstzeit Mobilnummern der Kontaktliste.",
    doNot: [
      "Meldung nicht aufschieben, bis alles bekannt ist.",
      "Keine Beweismittel verändern.",
      "Keine Bewertung gegenüber Dritten vor der Meldung.",
    ],
    escalation: [
      {
        after: "20 h",
        when: "Meldung an das Sicherheitsnotfallteam ist nicht erfolgt",
        action: "Stabsleitung meldet selbst telefonisch.",
      },
    ],
    measures: [
      ...measuresFor("it", [
        [
          "W",
          "Uhrzeit der Kenntnis eintragen, Fristen 24 h und 72 h ausrechnen und aushängen",
          iso,
          10,
          { needs: "Vordruck N-05" },
        ],
        ["W", "Vorabmeldung per Telefon an das Sicherheitsnotfallteam", iso, 20, { needs: "K-CERT, R-10" }],
        [
          "W",
          "Betroffene Daten und Personengruppen mit den Referaten feststellen",
          dpo,
          120,
          { needs: "Verzeichnis der Verarbeitungen auf Papier", predecessors: [1] },
        ],
        [
          "N",
          "Meldung an die Aufsicht auf Papier fertigen, per Boten oder Telefon übermitteln",
          dpo,
          60,
          { needs: "Vordruck N-05, Kurierdienst", predecessors: [3] },
        ],
        [
          "N",
          "Unterrichtung der Betroffenen vorbereiten, Text mit S5 abstimmen",
          dpo,
          90,
          { predecessors: [3] },
        ],
        [
          "R",
          "Meldungen elektronisch nachreichen, Vorgang in die E-Akte übernehmen",
          iso,
          60,
          { predecessors: [4] },
        ],
      ]),
      ...measuresFor("network", [
        ["W", "Vorabmeldung per Mobiltelefon", iso, 20],
        ["N", "Schriftliche Meldung per Boten", dpo, 90],
        ["R", "Elektronische Meldung nachreichen", iso, 30],
      ]),
      ...measuresFor("personnel", [
        ["W", "Vertretung übernimmt beide Aufgaben; Ressort um Amtshilfe bitten", iso, 30],
        ["N", "Nur fristgebundene Meldungen bearbeiten", iso, "laufend"],
        ["R", "Vollständige Übergabe mit Fristenliste", iso, 45],
      ]),
    ],
    reportingDuties: [
      {
        body: "Sicherheitsnotfallteam des Landes",
        role: iso,
        medium: "Telefon, danach Formular",
        content: "Art, Umfang, betroffene Systeme, getroffene Maßnahmen",
        deadline: "24 h ab Kenntnis",
      },
      {
        body: "Datenschutzaufsicht des Landes",
        role: dpo,
        medium: "Formular, ersatzweise Papier",
        content: "Art der Verletzung, Kategorien und Zahl der Betroffenen, Folgen, Maßnahmen",
        deadline: "72 h ab Kenntnis",
      },
    ],
    contacts: ["K-CERT", "K-DSA", "K-BOTE"],
    documents: [
      {
        title: "Verzeichnis der Verarbeitungen",
        online: "Fachverfahren Datenschutz",
        offline: "Tresor Raum 008",
      },
    ],
    changes: [{ version: "1.0", date: "2026-06-08", text: "Erstfassung.", by: "K. Tittel" }],
  });
}
