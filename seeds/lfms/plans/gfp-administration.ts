import type { Plan } from "#app/domain/exchange/index.ts";

import { measuresFor, plan } from "../../builders/plan.ts";

/** GFP of Ref. 22 and Ref. 13: the payment run and the orders to the treasury. */
export function gfp22(): Plan {
  const [run, order] = ["Zahlstelle", "Kassenanordnung"];
  return plan({
    id: "GFP-22",
    kind: "gfp",
    title: "Geschäftsfortführungsplan Referate 22 und 13 – Zahllauf und Kasse",
    version: "1.3",
    unit: "Ref. 22",
    processes: ["GP-03", "GP-07"],
    resources: ["R-02", "R-09", "R-12", "R-14"],
    owner: "P-Petzold",
    approver: "P-Lehmann",
    releasedOn: "2026-06-30",
    nextReviewOn: "2027-06-30",
    purpose:
      "Bestandszahlungen erreichen die Empfängerinnen und Empfänger spätestens 60 Stunden nach dem Ausrufen des Notfalls.",
    scope: "Referat 22 und Referat 13. GP-03 und GP-07. Ausfall von IT, Personal, Dienstleister und Gebäude.",
    activation: {
      who: "Leitung 22, für die Kasse Leitung 13",
      trigger: "Ausrufen des Notfalls oder Zahllauf am Stichtag gefährdet.",
      inform: "Anruf Referat 13 und Landeskasse.",
      deactivate: "Leitung 22 nach Abgleich der Zahlungsliste mit der Landeskasse.",
    },
    roles: [
      {
        role: run,
        holder: "P-Petzold",
        deputies: ["P-Kühn"],
        duties: "Erzeugt und prüft Zahlungsdateien, entscheidet über Abschläge mit der Amtsleitung.",
      },
      {
        role: order,
        holder: "P-Schade",
        deputies: [],
        duties: "Ordnet Zahlungen an. Ohne Vertretung (Maßnahme M-03).",
      },
    ],
    alerting: "Leitung 22 ruft Regina Schade und die Landeskasse an, danach Referat 15.",
    doNot: [
      "Keinen Zahllauf ohne Vier-Augen-Prüfung starten.",
      "Keine Zahlung doppelt anweisen: erst Liste N-10 prüfen.",
      "Keine Neufälle im Notbetrieb.",
    ],
    escalation: [
      {
        after: "24 h",
        when: "Anordnungsbefugte Person fehlt",
        action: "Präsidentin überträgt die Befugnis schriftlich; Landeskasse vorher anrufen.",
      },
      {
        after: "48 h",
        when: "LEIS ist nicht verfügbar",
        action: "Stab entscheidet über Abschlagszahlung mit dem Vormonatslauf.",
      },
    ],
    measures: [
      ...measuresFor("it", [
        [
          "W",
          "Nächsten Stichtag und Zahl der Fälle feststellen",
          run,
          30,
          { needs: "Terminplan auf Papier" },
        ],
        [
          "W",
          "Datei des Vormonats aus dem Tresor holen, Prüfsumme vergleichen",
          run,
          45,
          { needs: "Datenträger Tresor Raum 215, Prüfprotokoll" },
        ],
        [
          "W",
          "Landeskasse die Lieferung auf Datenträger ankündigen",
          order,
          20,
          { needs: "K-KASSE", predecessors: [1] },
        ],
        [
          "N",
          "Abschlagszahlung freigeben: Amtsleitung und Leitung 22 zeichnen",
          run,
          60,
          { predecessors: [2, 3], pause: true },
        ],
        [
          "N",
          "Papieranordnung fertigen und mit Datenträger durch Boten zustellen",
          order,
          120,
          { needs: "Vordruck N-10, Signaturkarte", predecessors: [4] },
        ],
        [
          "N",
          "Nur Zahlungen mit Fälligkeit unter fünf Tagen anordnen",
          order,
          "laufend",
          { predecessors: [3] },
        ],
        [
          "R",
          "Abschläge in LEIS verrechnen, Über- und Unterzahlungen feststellen",
          run,
          "2 Tage",
          { needs: "R-02", predecessors: [5] },
        ],
        [
          "R",
          "Papieranordnungen im HKR-Verfahren nacherfassen, zweite Person prüft",
          order,
          "5 min je Anordnung",
          { needs: "R-09", predecessors: [5, 6] },
        ],
      ]),
      ...measuresFor("personnel", [
        [
          "W",
          "Ersatzbefugnis durch die Präsidentin schriftlich übertragen",
          run,
          60,
          { needs: "Vordruck Befugnis, Landeskasse" },
        ],
        ["W", "Unterschriftsprobe an die Landeskasse per Boten", run, 90, { needs: "K-BOTE, K-KASSE" }],
        ["N", "Eilzahlungen mit Ersatzbefugnis anordnen", run, "laufend"],
        ["R", "Befugnis zurücknehmen, Anordnungen nachprüfen", order, 120],
      ]),
      ...measuresFor("provider", [
        ["W", "Beim LRZ Ursache und Dauer des HKR-Ausfalls erfragen", order, 20, { needs: "K-LRZ" }],
        ["N", "Papieranordnung an die Landeskasse", order, "laufend", { needs: "Vordruck N-10" }],
        ["R", "Anordnungen nacherfassen und abgleichen", order, "5 min je Anordnung"],
      ]),
      ...measuresFor("building", [
        [
          "W",
          "Zwei Plätze in Haus B Raum 107 beziehen, Signaturkarte mitführen",
          order,
          90,
          { needs: "Ausweichfläche Haus B" },
        ],
        ["N", "Anordnungen und Zahllauf von Haus B ausführen", run, "laufend"],
        ["R", "Rückzug nach Freigabe, Tresorbestand prüfen", run, 60],
      ]),
    ],
    limitations: [
      "Neufälle und Änderungen werden erst nach der Rückkehr gezahlt.",
      "Der Abschlag weicht bis zu 3 % vom Sollbetrag ab.",
    ],
    contacts: ["K-KASSE", "K-LRZ", "K-LEIS", "K-BOTE"],
    documents: [{ title: "Terminplan Zahlläufe 2026", online: "E-Akte 22-03", offline: "Tresor Raum 215" }],
    changes: [
      {
        version: "1.3",
        date: "2026-06-30",
        text: "Ersatzbefugnis ergänzt, Landeskasse abgestimmt.",
        by: "A. Petzold",
      },
    ],
  });
}

/** GFP of Ref. 15 (IT operation and service desk). */
export function gfp15(): Plan {
  const [lead, desk, admin] = ["Leitung 15", "Service Desk", "IT-Administration"];
  return plan({
    id: "GFP-15",
    kind: "gfp",
    title: "Geschäftsfortführungsplan Referat 15 – Informationstechnik",
    version: "2.0",
    unit: "Ref. 15",
    processes: ["GP-11"],
    resources: ["R-06", "R-08", "R-13"],
    owner: "P-Vogel",
    approver: "P-Lehmann",
    releasedOn: "2026-06-12",
    nextReviewOn: "2027-05-31",
    purpose:
      "Störungen werden ohne Unterbrechung angenommen; der Wiederanlauf hat Vorrang vor allen anderen Arbeiten.",
    scope: "Referat 15 in Haus A. GP-11. Ausfall von IT, Personal, Strom und Gebäude.",
    activation: {
      who: "Leitung 15 oder diensthabende Rufbereitschaft IT",
      trigger: "Ausrufen des Notfalls oder Ausfall eines zeitkritischen Systems mit unbekannter Dauer.",
      inform: "Rufbereitschaft ruft Leitung 15, diese das Team IT.",
      deactivate: "S6 nach Funktionstest aller wieder angelaufenen Systeme.",
    },
    roles: [
      {
        role: lead,
        holder: "P-Vogel",
        deputies: ["P-Brandt"],
        duties: "Legt mit dem Stab die Reihenfolge fest, spricht mit Dienstleistern.",
      },
      {
        role: desk,
        holder: "P-Peschel",
        deputies: ["P-Ebert"],
        duties: "Nimmt Meldungen an, fragt die sechs Angaben ab, führt N-01.",
      },
      {
        role: admin,
        holder: "P-Engel",
        deputies: ["P-Hübner", "P-Scholz"],
        duties: "Führt Wiederanlaufpläne aus, öffnet Notfallkonten nur zu zweit.",
      },
    ],
    alerting:
      "Rufbereitschaft IT 0170 0000-155; Rückmeldung innerhalb von 30 Minuten, Eintreffen innerhalb von zwei Stunden.",
    doNot: [
      "Kein Neustart, solange ein Angriff nicht ausgeschlossen ist.",
      "Keine Änderung ohne Eintrag in den Plan.",
      "Kein zweites System beginnen, bevor das erste geprüft ist.",
    ],
    escalation: [
      {
        after: "1 h",
        when: "Ursache ist nicht gefunden",
        action: "Hersteller und Dienstleister einschalten, S6 nennt neue Anlaufzeit.",
      },
      {
        after: "6 h",
        when: "Cluster startet nicht",
        action: "Stab entscheidet über Notbetrieb auf Ersatzhardware.",
      },
    ],
    measures: [
      ...measuresFor("it", [
        [
          "W",
          "Störungsannahme auf Papier umstellen (Vordruck N-01), Bandansage schalten",
          desk,
          20,
          { needs: "R-10, Vordruck N-01" },
        ],
        [
          "W",
          "Team IT alarmieren, Schichten für 24 h festlegen",
          lead,
          30,
          { needs: "Bereitschaftsplan", predecessors: [] },
        ],
        [
          "W",
          "Ursache eingrenzen: Strom, Klima, Speicher, Netz, Angriff",
          admin,
          60,
          { needs: "Prüfkarte Serverraum", predecessors: [2] },
        ],
        [
          "W",
          "Wiederanlaufpläne in der Reihenfolge R-08, R-06, R-05, R-04 beginnen",
          admin,
          "nach WAP",
          { predecessors: [3], pause: true },
        ],
        ["N", "Nur Tickets Prio 1 und 2 bearbeiten", desk, "laufend", { predecessors: [1] }],
        [
          "N",
          "Stand und neue Anlaufzeiten stündlich an S6 melden",
          admin,
          "stündlich",
          { predecessors: [3] },
        ],
        ["R", "Papiertickets nacherfassen, Ursachenbericht schreiben", desk, 240, { predecessors: [4] }],
        [
          "R",
          "Notfallkonten sperren, Kennwörter ändern, Umschläge erneuern",
          admin,
          120,
          { predecessors: [4] },
        ],
      ]),
      ...measuresFor("personnel", [
        ["W", "LRZ um Amtshilfe mit zwei Administrationskräften bitten", lead, 45, { needs: "K-LRZ" }],
        ["N", "Wartung und Projekte einstellen, nur Betrieb", lead, "laufend"],
        ["R", "Zugänge der Helfenden löschen", admin, 30],
      ]),
      ...measuresFor("power", [
        [
          "W",
          "Laufzeit der USV ablesen, geordnetes Herunterfahren vorbereiten",
          admin,
          10,
          { needs: "Prüfkarte USV" },
        ],
        ["W", "Nach 10 Minuten ohne Netzersatzanlage herunterfahren", admin, 10],
        ["N", "Bereitschaft vor Ort, bis die Versorgung bestätigt ist", admin, "laufend"],
        ["R", "Anlauf nach WAP R-18, danach R-08", admin, "nach WAP"],
      ]),
      ...measuresFor("building", [
        [
          "W",
          "Fernzugriff aus Haus B Raum 105 einrichten",
          admin,
          60,
          { needs: "Verwaltungsnotebooks, Token" },
        ],
        ["N", "Service Desk aus Haus B mit zwei Plätzen betreiben", desk, "laufend"],
        ["R", "Rückzug nach Freigabe, Serverraum in Augenschein nehmen", lead, 60],
      ]),
    ],
    contacts: ["K-HW", "K-LRZ", "K-TK", "K-LEIS", "K-EAKTE", "K-CERT"],
    documents: [
      { title: "Netz- und Systemplan", online: "Betriebshandbuch", offline: "Tresor Pforte; Notfall-Laptop" },
      {
        title: "Notfallkonten",
        online: "keine",
        offline: "Versiegelter Umschlag, Tresor Pforte; zweiter Umschlag Haus B",
      },
    ],
    changes: [
      {
        version: "2.0",
        date: "2026-06-12",
        text: "Reihenfolge aus ÜB-02 übernommen, Strom ergänzt.",
        by: "D. Vogel",
      },
    ],
  });
}

/** GFP of Ref. 11 (post and paper files). */
export function gfp11(): Plan {
  const [lead, post, files] = ["Leitung 11", "Poststelle", "Registratur"];
  return plan({
    id: "GFP-11",
    kind: "gfp",
    title: "Geschäftsfortführungsplan Referat 11 – Post und Registratur",
    version: "1.1",
    unit: "Ref. 11",
    processes: ["GP-06", "GP-15"],
    resources: ["R-04", "R-14", "R-15"],
    owner: "P-Lorenz",
    approver: "P-Lehmann",
    releasedOn: "2026-07-13",
    nextReviewOn: "2027-06-30",
    purpose:
      "Fristgebundene Post wird bearbeitet und Akten für Eilfälle werden ausgehoben, wenn die E-Akte ausfällt.",
    scope: "Referat 11. GP-06 und GP-15. Ausfall von IT, Gebäude und Personal.",
    activation: {
      who: "Leitung 11",
      trigger: "Ausrufen des Notfalls, Ausfall der E-Akte oder des Archivs.",
      inform: "Anruf Poststelle und Registratur.",
      deactivate: "Leitung 11.",
    },
    roles: [
      {
        role: lead,
        holder: "P-Lorenz",
        deputies: ["P-Uhlig"],
        duties: "Setzt Kräfte zwischen Post und Registratur um.",
      },
      {
        role: post,
        holder: "P-Franke",
        deputies: ["P-Otto"],
        duties: "Sichtet Post, trennt fristgebundene Sendungen.",
      },
      {
        role: files,
        holder: "P-Uhlig",
        deputies: ["P-Lorenz"],
        duties: "Hebt Eilakten aus; führt Ausgabebuch.",
      },
    ],
    alerting: "Leitung 11 ruft Poststelle und Registratur an.",
    doNot: [
      "Keine Zustellung ohne Eingangsstempel weitergeben.",
      "Keine Akte ohne Eintrag im Ausgabebuch herausgeben.",
    ],
    escalation: [
      {
        after: "12 h",
        when: "Archiv ist gesperrt",
        action: "Stab bittet die Feuerwehr um begleiteten Zugang für Eilakten.",
      },
    ],
    measures: [
      ...measuresFor("it", [
        ["W", "Postbuch auf Papier beginnen, Stempel prüfen", post, 20],
        [
          "W",
          "Findbuch und Ausgabebuch bereitlegen, zwei Kräfte in die Registratur umsetzen",
          files,
          30,
          { predecessors: [] },
        ],
        [
          "N",
          "Fristgebundene Post und Zustellungen zuerst verteilen, zweimal täglich Botengang",
          post,
          "laufend",
          { predecessors: [1] },
        ],
        [
          "N",
          "Eilaushebungen für Ref. 31 innerhalb von 60 Minuten",
          files,
          60,
          { needs: "Vordruck Eilaushebung", predecessors: [2] },
        ],
        [
          "R",
          "Post nachscannen, mit Postbuch abgleichen",
          post,
          "1 Tag je Ausfalltag",
          { needs: "R-04", predecessors: [3] },
        ],
        ["R", "Akten zurückstellen, Ausgabebuch abschließen", files, 120, { predecessors: [4] }],
      ]),
      ...measuresFor("building", [
        ["W", "Postannahme nach Haus B umleiten, Post- und Kurierdienste anrufen", post, 60],
        ["W", "Zweitkopien der Eilakten in Haus B feststellen", files, 30, { predecessors: [] }],
        ["N", "Fristgebundene Post in Haus B Raum 109 bearbeiten", post, "laufend", { predecessors: [1] }],
        ["R", "Rückzug, Bestand des Archivs prüfen", files, 240, { predecessors: [3] }],
      ]),
      ...measuresFor("personnel", [
        ["W", "Kräfte aus Referat 14 für die Poststelle anfordern", lead, 30],
        ["N", "Nur Zustellungen, Fristsachen und Eilaushebungen", post, "laufend"],
        ["R", "Rückstand nach Eingangsdatum abarbeiten", post, "laufend"],
      ]),
    ],
    limitations: ["Ohne Archiv sind Vorgänge vor 2019 nicht verfügbar (Maßnahme M-06)."],
    contacts: ["K-ARCHIV", "K-BOTE"],
    documents: [
      { title: "Findbuch Archiv", online: "E-Akte 11-07", offline: "Registratur; Notfallschrank Haus B" },
    ],
    changes: [
      { version: "1.1", date: "2026-07-13", text: "Eilaushebung mit Ref. 31 abgestimmt.", by: "M. Uhlig" },
    ],
  });
}

/** GFP of Ref. 21 and Ref. 23 (decisions on benefits, statistics). */
export function gfp21(): Plan {
  const [lead, team, stats] = ["Leitung 21", "Leistungsteam", "Statistik"];
  return plan({
    id: "GFP-21",
    kind: "gfp",
    title: "Geschäftsfortführungsplan Referate 21 und 23 – Leistungen und Statistik",
    version: "1.0",
    unit: "Ref. 21",
    processes: ["GP-04", "GP-14"],
    resources: ["R-02", "R-04", "R-14", "R-17"],
    owner: "P-Wendt",
    approver: "P-Petzold",
    status: "in-review",
    nextReviewOn: "2027-01-31",
    purpose:
      "Härtefälle werden vier Tage nach dem Ausrufen des Notfalls wieder beschieden; die Statistik wird zum Termin geliefert.",
    scope: "Referate 21 und 23. GP-04 und GP-14. Ausfall von IT, Gebäude, Dienstleister und Personal.",
    activation: {
      who: "Leitung 21",
      trigger: "Ausrufen des Notfalls oder Ausfall von LEIS länger als 24 Stunden.",
      inform: "Telefonkette der Teams.",
      deactivate: "Leitung 21.",
    },
    roles: [
      {
        role: lead,
        holder: "P-Wendt",
        deputies: ["P-Fiedler"],
        duties: "Entscheidet über Härtefälle und Abschläge.",
      },
      {
        role: team,
        holder: "P-Fiedler",
        deputies: ["P-Wendt"],
        duties: "Fertigt Handbescheide, führt Fallliste.",
      },
      { role: stats, holder: "P-Grimm", deputies: ["P-Wagner"], duties: "Stimmt den Liefertermin ab." },
    ],
    alerting: "Telefonkette je Team; Rückmeldung innerhalb eines Arbeitstags.",
    doNot: ["Keinen Handbescheid ohne Eintrag in die Fallliste.", "Keine Zusage zur Höhe vor der Prüfung."],
    escalation: [
      {
        after: "96 h",
        when: "LEIS läuft nicht",
        action: "Abschlag nach Härtefallliste; Freigabe durch die Amtsleitung.",
      },
    ],
    measures: [
      ...measuresFor("it", [
        ["W", "Härtefallliste vom letzten Freitag bereitlegen", team, 30, { needs: "Ordner Härtefälle" }],
        ["W", "Fristen der nächsten 14 Tage aus dem Ausdruck feststellen", team, 120],
        [
          "N",
          "Härtefälle mit Handbescheid und Abschlag bearbeiten",
          team,
          "45 min je Fall",
          { needs: "Vordruck Handbescheid" },
        ],
        [
          "N",
          "Empfangsstelle der Statistik anrufen, Ersatztermin vereinbaren",
          stats,
          30,
          { predecessors: [] },
        ],
        [
          "R",
          "Handbescheide in LEIS nacherfassen, zweite Person prüft",
          team,
          "20 min je Fall",
          { needs: "R-02", predecessors: [3] },
        ],
      ]),
      ...measuresFor("building", [
        ["W", "Mobiles Arbeiten anordnen, zehn Plätze nach Vorrangliste besetzen", lead, "1 Tag"],
        ["N", "Härtefälle und Fristsachen mobil bearbeiten", team, "laufend"],
        ["R", "Rückkehr nach Referaten, Rückstände zählen", lead, 120],
      ]),
      ...measuresFor("provider", [
        ["W", "Ersatzproduktion beim Druckdienst abrufen", team, 60, { needs: "K-DRUCK" }],
        ["N", "Eilbescheide im Haus drucken und kuvertieren", team, "laufend"],
        ["R", "Restmengen abgleichen", team, 120],
      ]),
      ...measuresFor("personnel", [
        ["W", "Teams zusammenlegen, Kräfte aus Referat 23 einsetzen", lead, 120],
        ["N", "Nur Härtefälle und Fristsachen", team, "laufend"],
        ["R", "Rückstandsplan aufstellen", lead, 240],
      ]),
    ],
    contacts: ["K-LEIS", "K-DRUCK", "K-STAT"],
    documents: [
      { title: "Härtefallliste (freitags)", online: "LEIS, Auswertung 12", offline: "Ordner Raum 130" },
    ],
    changes: [
      { version: "1.0", date: "2026-10-19", text: "Erstfassung, in Qualitätssicherung.", by: "B. Wendt" },
    ],
  });
}

/** GFP of Ref. 14 (pay), still a draft. */
export function gfp14(): Plan {
  const [lead, pay] = ["Leitung 14", "Bezügesachbearbeitung"];
  return plan({
    id: "GFP-14",
    kind: "gfp",
    title: "Geschäftsfortführungsplan Referat 14 – Personal",
    status: "draft",
    version: "0.3",
    unit: "Ref. 14",
    processes: ["GP-08"],
    resources: ["R-09", "R-14"],
    owner: "P-Neubert",
    approver: "P-Lehmann",
    nextReviewOn: "2026-12-31",
    purpose: "Bezüge und Entgelte werden zum Monatsende gezahlt.",
    scope: "Referat 14. GP-08. Ausfall von IT und Personal.",
    activation: {
      who: "Leitung 14",
      trigger: "Abrechnungsschluss ist gefährdet.",
      inform: "Anruf bei der Bezügestelle.",
      deactivate: "Leitung 14.",
    },
    roles: [
      {
        role: lead,
        holder: "P-Neubert",
        deputies: ["P-Arnold"],
        duties: "Vereinbart die Fortschreibung mit der Bezügestelle.",
      },
      { role: pay, holder: "P-Arnold", deputies: ["P-Neubert"], duties: "Führt die Änderungsliste." },
    ],
    alerting: "Anruf bei der Bezügestelle, danach Personalrat.",
    doNot: ["Keine Personaldaten unverschlüsselt versenden."],
    measures: [
      ...measuresFor("it", [
        [
          "W",
          "Bezügestelle anrufen, Fortschreibung der Vormonatswerte vereinbaren",
          lead,
          60,
          { needs: "K-BEZ" },
        ],
        ["N", "Änderungen auf Papier sammeln", pay, "laufend"],
        ["R", "Änderungen nachmelden, Abweichungen mit der nächsten Abrechnung ausgleichen", pay, "1 Tag"],
      ]),
      ...measuresFor("personnel", [
        ["W", "Vertretung übernimmt den Abrechnungsschluss", lead, 60],
        ["N", "Nur Ein- und Austritte melden", pay, "laufend"],
        ["R", "Rückstände abarbeiten", pay, "2 Tage"],
      ]),
    ],
    contacts: ["K-BEZ"],
    documents: [
      { title: "Terminplan Abrechnung", online: "E-Akte 14-02", offline: "Raum 140, Ordner Termine" },
    ],
    changes: [{ version: "0.3", date: "2026-10-27", text: "Entwurf zur Abstimmung.", by: "Y. Neubert" }],
  });
}
