import type { AlarmStage, BaoRole, CrisisRoom, ReportingPoint } from "#app/domain/exchange/index.ts";

import { baoRole } from "../builders/bao-role.ts";

const HANDBOOK = "Notfallhandbuch, Exemplar im Stabsraum";

function coreTeam(): BaoRole[] {
  return [
    baoRole({
      id: "BAO-LS",
      name: "Stabsleitung",
      level: "strategic",
      part: "core-team",
      dv100: "LS",
      holder: "P-Winkler",
      deputies: ["P-Krause", "P-Lehmann"],
      tasks: [
        "Stab leiten, Ziele vorgeben, Entscheidungen treffen und begründen.",
        "Einstufung bestätigen oder ändern, Notfall oder Krise ausrufen und beenden.",
        "Ressort unterrichten und Verbindung zu anderen Behörden halten.",
        "Auf Pausen, Schichtwechsel und die Belastung der Stabsmitglieder achten.",
      ],
      powers: [
        "Weisungsrecht gegenüber allen Referaten in der Lage.",
        "Beschaffung bis 50.000 Euro ohne Vergabevermerk; der Vermerk wird nachgeholt.",
        "Anordnung von Mehrarbeit nach Unterrichtung des Personalrats.",
      ],
      firstSteps: [
        "Alarm quittieren und Ankunftszeit nennen.",
        "Stabsraum aufsuchen; Protokollführung beginnen lassen.",
        "Besetzung feststellen, fehlende Rollen kommissarisch besetzen.",
        "Lagevortrag verlangen: Was ist gesichert, was ist vermutet?",
        "Einstufung bestätigen und mit Uhrzeit ausrufen.",
        "Erste Ziele und nächste Lagebesprechung festlegen.",
      ],
      documents: [HANDBOOK, "Checkliste Konstituierung", "Geschäftsordnung des Stabs"],
    }),
    baoRole({
      id: "BAO-S6",
      name: "IT",
      part: "core-team",
      dv100: "S6",
      holder: "P-Vogel",
      deputies: ["P-Brandt"],
      tasks: [
        "IT-Lage feststellen: Was ist aus, seit wann, was läuft noch?",
        "Wiederanlauf nach der Reihenfolge in Teil E vorschlagen und beauftragen.",
        "Kommunikationsmittel für den Stab sicherstellen.",
        "Dienstleister einschalten und deren Zusagen mit Uhrzeit festhalten.",
      ],
      powers: [
        "Trennung einzelner Systeme oder des ganzen Netzes bei Verdacht auf Angriff.",
        "Abruf von Wartungs- und Notfallleistungen der Verträge.",
      ],
      firstSteps: [
        "Alarm quittieren und Team IT alarmieren.",
        "Notfall-Laptop und Notfallhandbuch in den Stabsraum bringen.",
        "Ausgefallene Ressourcen in der Lageübersicht markieren.",
        "Früheste Anlaufzeit von R-08, R-06 und R-05 nennen.",
      ],
      documents: [HANDBOOK, "Wiederanlaufpläne (Teil G)", "Netzplan auf Papier"],
    }),
    baoRole({
      id: "BAO-S1",
      name: "Personal",
      part: "core-team",
      dv100: "S1",
      holder: "P-Seidel",
      deputies: ["P-Arnold"],
      tasks: [
        "Vollzähligkeit und Ausfälle feststellen.",
        "Schichtplan des Stabs und der Teams aufstellen.",
        "Beschäftigte unterrichten: wo, wann und wie gearbeitet wird.",
        "Personalrat beteiligen, Betreuung und Nachsorge anbieten.",
      ],
      powers: [
        "Umsetzung von Beschäftigten für die Dauer der Lage.",
        "Freistellung nicht benötigter Beschäftigter.",
      ],
      firstSteps: [
        "Alarm quittieren.",
        "Anwesenheitsliste je Haus anfordern.",
        "Erste Information an die Beschäftigten mit S5 abstimmen.",
        "Schichtplan für 24 h entwerfen.",
      ],
      documents: [
        HANDBOOK,
        "Personalliste auf Papier (Stand höchstens ein Monat alt)",
        "Vordruck Schichtplan",
      ],
    }),
    baoRole({
      id: "BAO-S4",
      name: "Gebäudeverwaltung",
      part: "core-team",
      dv100: "S4",
      holder: "P-Seidel",
      deputies: ["P-Richter"],
      tasks: [
        "Zustand der Gebäude und der Versorgung feststellen.",
        "Ausweichflächen in Haus B herrichten und zuteilen.",
        "Verpflegung, Fahrzeuge und Material beschaffen.",
        "Zugang zu den Häusern regeln.",
      ],
      powers: ["Sperrung und Freigabe von Gebäudeteilen.", "Abruf von Handwerks- und Sicherungsdiensten."],
      firstSteps: [
        "Alarm quittieren.",
        "Mit Pforte und Einsatzleitung der Feuerwehr sprechen.",
        "Freie Plätze in Haus B melden.",
        "Schlüssel und Lagepläne bereitlegen.",
      ],
      documents: [HANDBOOK, "Lagepläne und Feuerwehrpläne", "Schlüsselverzeichnis"],
    }),
    baoRole({
      id: "BAO-S5",
      name: "NuK-Kommunikation",
      part: "core-team",
      dv100: "S5",
      holder: "P-Sommer",
      deputies: [],
      tasks: [
        "Sprachregelung vorbereiten und fortschreiben.",
        "Zuerst die Beschäftigten unterrichten, danach Medien und Öffentlichkeit.",
        "Medien und Netz beobachten und im Stab berichten.",
        "Dark Site und Bandansage aktivieren.",
      ],
      powers: [
        "Auskunft gegenüber Medien nach freigegebener Sprachregelung.",
        "Aktivierung der Dark Site nach Freigabe der Stabsleitung.",
      ],
      firstSteps: [
        "Alarm quittieren.",
        "Erste Sprachregelung aus dem Baustein wählen und freigeben lassen.",
        "Pforte und Bürgertelefon anweisen: Medienanfragen nur an S5.",
        "Medienmonitoring beginnen.",
      ],
      documents: [HANDBOOK, "Sprachregelungen (Bausteine)", "Zugang Dark Site im versiegelten Umschlag"],
    }),
  ];
}

function staffSupport(): BaoRole[] {
  return [
    baoRole({
      id: "BAO-S2P",
      name: "Protokollierung",
      part: "staff-support",
      dv100: "S2",
      holder: "P-Pohl",
      deputies: ["P-Kern"],
      tasks: [
        "Stabsprotokoll fortlaufend führen: Uhrzeit, Quelle, Inhalt, Entscheidung, Auftrag, Frist.",
        "Gesichertes und Vermutetes kenntlich machen.",
        "Offene Aufträge vor jeder Lagebesprechung vorlesen.",
      ],
      powers: ["Nachfragen, wenn Ziel, Zuständigkeit oder Frist eines Auftrags fehlt."],
      firstSteps: [
        "Alarm quittieren.",
        "Protokollvordruck beginnen: Datum, Uhrzeit, Anwesende.",
        "Zeitpunkt des Eintritts und des Ausrufens eintragen.",
      ],
      documents: ["Vordruck Stabsprotokoll", "Vordruck Auftrag"],
    }),
    baoRole({
      id: "BAO-S2V",
      name: "Visualisierung/Backoffice",
      part: "staff-support",
      dv100: "S2",
      holder: "P-Franke",
      deputies: ["P-Otto"],
      tasks: [
        "Lage darstellen: Zeitstrahl, Schadensübersicht, Aufgaben, Besetzung.",
        "Eingehende Meldungen sichten, nummerieren und verteilen.",
        "Raum, Technik und Verpflegung des Stabs versorgen.",
      ],
      powers: ["Störungen vom Stabsraum fernhalten."],
      firstSteps: [
        "Alarm quittieren.",
        "Stabsraum öffnen, Technik nach Aushang einschalten.",
        "Battlebox auspacken, Vordrucke auslegen.",
        "Lagetafel mit Stand und nächster Besprechung beginnen.",
      ],
      documents: ["Aushang Technik im Stabsraum", "Inventarliste Battlebox"],
    }),
    baoRole({
      id: "BAO-ZE",
      name: "Zentrale Entscheidungsinstanz",
      level: "strategic",
      part: "decision-body",
      holder: "P-Krause",
      deputies: ["P-Winkler"],
      tasks: [
        "Meldungen entgegennehmen und einstufen: Störung, Notfall oder Krise.",
        "Bei Notfall oder Krise sofort alarmieren.",
        "Zeitpunkt, Auswirkung, Gründe und Beteiligte der Einstufung festhalten.",
      ],
      powers: [
        "Alarmierung der gesamten BAO ohne Rücksprache.",
        "Anordnung von Sofortmaßnahmen, bis der Stab arbeitet.",
      ],
      firstSteps: [
        "Sechs Angaben der Meldung abfragen und aufschreiben.",
        "Leitfragen durchgehen; im Zweifel höher einstufen.",
        "Alarm Stufe 1 auslösen, Quittungen überwachen.",
        "Nach 15 Minuten ohne Quittung: Vertretung anrufen.",
      ],
      documents: ["Entscheidungskarte Einstufung", "Alarmierungsplan (Teil B)"],
    }),
  ];
}

function extension(): BaoRole[] {
  return [
    baoRole({
      id: "BAO-ISB",
      name: "Informationssicherheit",
      part: "situational-extension",
      holder: "P-Tittel",
      deputies: ["P-Reiche"],
      tasks: [
        "Hinweise auf einen Angriff bewerten.",
        "Meldefristen nach Datenschutz- und Sicherheitsrecht überwachen.",
        "Sicherung von Spuren veranlassen.",
      ],
      powers: ["Einspruch gegen Inbetriebnahme unsicherer Systeme."],
      firstSteps: [
        "Alarm quittieren.",
        "IT-Notfallkarte prüfen: Ist das Netz getrennt?",
        "Uhrzeit der Kenntnis notieren – die Fristen laufen ab jetzt.",
        "Sicherheitsnotfallteam des Landes anrufen.",
      ],
      documents: ["GFP Stab DSB/BfIS", "Vordruck N-05"],
    }),
    baoRole({
      id: "BAO-FACH",
      name: "Fachberatung Gefahrenabwehr",
      part: "situational-extension",
      holder: "P-Hartmann",
      deputies: ["P-Jahn"],
      tasks: [
        "Auswirkungen auf Gefahrenmeldungen und Eilanordnungen darstellen.",
        "Verbindung zu Leitstellen und örtlichen Behörden halten.",
      ],
      powers: ["Eilentscheidungen in der Gefahrenabwehr bleiben bei Ref. 31."],
      firstSteps: [
        "Alarm quittieren.",
        "Bestätigen, dass GP-02 arbeitet.",
        "Offene Eilfälle mit Frist melden.",
      ],
      documents: ["GFP Ref. 31"],
    }),
  ];
}

function responseTeams(): BaoRole[] {
  return [
    baoRole({
      id: "BAO-T-IT",
      name: "Bewältigungsteam IT",
      part: "response-team",
      holder: "P-Engel",
      deputies: ["P-Hübner", "P-Ebert"],
      tasks: [
        "Wiederanlaufpläne in der Reihenfolge des Stabs ausführen.",
        "Je Schritt Uhrzeit und Ergebnis in den Plan eintragen.",
        "Abweichungen und neue Zeiten sofort an S6 melden.",
      ],
      powers: ["Zugriff auf Notfallkonten im versiegelten Umschlag; Öffnung nur zu zweit."],
      firstSteps: [
        "Alarm quittieren, Treffpunkt Werkstatt Haus A, Raum 012.",
        "Strom, Klima und Netz prüfen, bevor Server gestartet werden.",
        "Kein Neustart bei Verdacht auf Angriff.",
        "Erste Meldung an S6 nach 20 Minuten.",
      ],
      documents: ["Wiederanlaufpläne (Teil G)", "Umschlag Notfallkonten, Tresor Pforte"],
    }),
    baoRole({
      id: "BAO-T-GEB",
      name: "Bewältigungsteam Gebäude",
      part: "response-team",
      holder: "P-Lorenz",
      deputies: ["P-Krüger"],
      tasks: [
        "Haus B nach WAP R-14 herrichten.",
        "Absperren, sichern, Handwerksdienste einweisen.",
        "Zählerstände und Schäden mit Foto festhalten.",
      ],
      powers: ["Beauftragung von Sicherungsmaßnahmen bis 5.000 Euro."],
      firstSteps: [
        "Alarm quittieren, Treffpunkt Pforte.",
        "Schlüssel, Taschenlampen und Funkgeräte ausgeben.",
        "Rundgang nur nach Freigabe der Feuerwehr.",
      ],
      documents: ["WAP R-14", "WAP R-18", "Lagepläne"],
    }),
    baoRole({
      id: "BAO-T-PER",
      name: "Bewältigungsteam Personal",
      part: "response-team",
      holder: "P-Neubert",
      deputies: ["P-Dietrich"],
      tasks: [
        "Telefonkette der Referate auslösen und Rückmeldungen zählen.",
        "Auskunftsstelle für Beschäftigte und Angehörige betreiben.",
        "Einsatzzeiten erfassen.",
      ],
      powers: ["Auskunft an Angehörige nach Freigabe durch S1."],
      firstSteps: [
        "Alarm quittieren.",
        "Personalliste auf Papier holen.",
        "Auskunftsnummer schalten lassen und bekannt geben.",
      ],
      documents: ["Telefonkette je Referat", "Vordruck Anwesenheit"],
    }),
    baoRole({
      id: "BAO-T-KOM",
      name: "Bewältigungsteam Bürgerinformation",
      part: "response-team",
      holder: "P-Adler",
      deputies: ["P-Böhme"],
      tasks: [
        "Bandansage und Bürgertelefon nach Sprachregelung betreiben.",
        "Häufige Fragen sammeln und an S5 geben.",
      ],
      powers: ["Auskunft nur nach freigegebenem Text."],
      firstSteps: [
        "Alarm quittieren.",
        "Bandansage 2 („eingeschränkter Betrieb“) beim Netzbetreiber schalten lassen.",
        "Rückrufliste N-03 auslegen.",
      ],
      documents: ["GFP Ref. 12", "Sprachregelung in der gültigen Fassung"],
    }),
  ];
}

/** The BAO of the LfMS (12.10): M. Seidel holds two roles of the core team and NuK-Kommunikation has no deputy. */
export function lfmsBaoRoles(): BaoRole[] {
  return [...coreTeam(), ...staffSupport(), ...extension(), ...responseTeams()];
}

/** Where an event is reported, with the yes/no questions of the first judgement. */
export function lfmsReportingPoints(): ReportingPoint[] {
  return [
    {
      id: "MS-GEB",
      name: "Pforte Haus A",
      category: "building",
      availability: "rund um die Uhr, auch an Feiertagen",
      aroundTheClock: true,
      channels: [
        { label: "Telefon", number: "0351 555-1900" },
        { label: "Mobil Pforte", number: "0170 0000-190" },
      ],
      questions: [
        "Wurde ein Gebäude oder Gebäudeteil geräumt?",
        "Ist ein Gebäudeteil länger als vier Stunden nicht nutzbar?",
        "Fehlen Strom, Wasser, Wärme oder Kühlung, ohne dass die Rückkehr absehbar ist?",
        "Ist eine Anlage ausgefallen, ohne die der Dienstbetrieb nicht geht?",
        "Sind Beschäftigte, Besucherinnen oder Besucher in Gefahr?",
      ],
    },
    {
      id: "MS-IT",
      name: "Service Desk",
      category: "it",
      availability: "Mo–Fr 7–17 Uhr, sonst Rufbereitschaft IT",
      aroundTheClock: true,
      channels: [
        { label: "Telefon", number: "0351 555-1555" },
        { label: "Rufbereitschaft IT", number: "0170 0000-155" },
      ],
      questions: [
        "Sind viele Nutzende oder ein zeitkritisches Verfahren betroffen?",
        "Gibt es Hinweise auf Angriff, Manipulation oder Abfluss von Daten?",
        "Sind Sicherheitssysteme ausgefallen oder abgeschaltet worden?",
        "Ist unwahrscheinlich, dass die Störung in acht Stunden behoben ist?",
        "Sind Bürgerinnen und Bürger, andere Behörden oder Medien betroffen?",
      ],
    },
    {
      id: "MS-PER",
      name: "Referat 14 (Personal)",
      category: "personnel",
      availability: "Mo–Fr 7–16 Uhr; außerhalb übernimmt die Pforte",
      aroundTheClock: false,
      channels: [{ label: "Telefon", number: "0351 555-1400" }],
      questions: [
        "Fehlen in einem Referat mit zeitkritischen Prozessen mehr als 30 % der Beschäftigten?",
        "Fehlt eine Person, die etwas allein kann oder allein darf?",
        "Ist absehbar, dass die Ausfälle in den nächsten Tagen zunehmen?",
      ],
    },
    {
      id: "MS-DL",
      name: "Dienstleistersteuerung (Referat 13)",
      category: "provider",
      availability: "Mo–Fr 8–16 Uhr; außerhalb nimmt der Service Desk an",
      aroundTheClock: true,
      channels: [
        { label: "Telefon", number: "0351 555-1302" },
        { label: "außerhalb der Dienstzeit", number: "0170 0000-155" },
      ],
      questions: [
        "Ist beim Dienstleister oder einem Unterauftragnehmer ein Ausfall eingetreten oder angekündigt?",
        "Hat der Dienstleister die Leistung eingestellt oder den Vertrag beendet?",
        "Hat der Dienstleister einen Sicherheitsvorfall gemeldet, der unsere Daten betreffen kann?",
      ],
    },
  ];
}

/** How the BAO is alarmed, including the way that works when the alarm server is silent. */
export function lfmsAlarmStages(): AlarmStage[] {
  return [
    {
      order: 1,
      name: "Stufe 1 – Entscheidungsinstanz und Stabsleitung",
      roles: ["BAO-ZE", "BAO-LS"],
      channel: "Anruf durch die Meldestelle",
      fallbackChannel: "Bote der Pforte; Funkgerät Kanal 3",
      acknowledgeMinutes: 15,
      message: "LfMS Ereignismeldung. Art, Ort, Zeit. Bitte sofort zurückrufen: 0351 555-1900.",
    },
    {
      order: 2,
      name: "Stufe 2 – Kernteam und Stabsassistenz",
      roles: ["BAO-LS", "BAO-S6", "BAO-S1", "BAO-S4", "BAO-S5", "BAO-S2P", "BAO-S2V"],
      channel: "Alarmserver: Anruf und SMS mit Quittung",
      fallbackChannel: "Telefonkette von Hand ab Bereitschaftstelefon, Reihenfolge der Liste B-2",
      acknowledgeMinutes: 30,
      message:
        "ALARM LfMS. Stab einberufen. Treffpunkt Stabsraum Haus A, Raum 210 (Ausweich: Haus B, Raum 101). Quittieren mit 1 und Ankunftszeit nennen.",
    },
    {
      order: 3,
      name: "Stufe 3 – Situative Erweiterung",
      roles: ["BAO-ISB", "BAO-FACH"],
      channel: "Alarmserver: Anruf und SMS mit Quittung",
      fallbackChannel: "Anruf durch Backoffice",
      acknowledgeMinutes: 30,
      message: "ALARM LfMS. Fachberatung im Stab benötigt. Treffpunkt wie Stufe 2. Quittieren mit 1.",
    },
    {
      order: 4,
      name: "Stufe 4 – Bewältigungsteams",
      roles: ["BAO-T-IT", "BAO-T-GEB", "BAO-T-PER", "BAO-T-KOM"],
      channel: "Anruf durch die zuständige Stabsfunktion",
      fallbackChannel: "SMS vom Bereitschaftstelefon; Bote zum Treffpunkt des Teams",
      acknowledgeMinutes: 45,
      message:
        "ALARM LfMS. Bewältigungsteam antreten, Treffpunkt nach Rollenkarte. Rückmeldung an die Stabsfunktion.",
    },
  ];
}

/** Where the Stab meets. */
export function lfmsCrisisRooms(): CrisisRoom[] {
  return [
    {
      id: "SR-1",
      name: "Stabsraum Haus A, Raum 210",
      kind: "primary",
      site: "Haus A",
      access: "Transponder der Stabsmitglieder, sonst Schlüssel 210 bei der Pforte (rund um die Uhr).",
      seats: 14,
      emergencyPowerHours: 48,
      equipment: [
        "Notfallhandbuch, Exemplare 1 und 2",
        "Battlebox A (Vordrucke, Stifte, Westen, Batterien, Taschenlampen)",
        "Notfall-Laptop mit Drucker, unabhängig vom Hausnetz",
        "2 Bereitschaftstelefone aus R-10",
        "Whiteboard, Lagekarten, Zeitstrahl",
        "Radio mit Batterie",
      ],
    },
    {
      id: "SR-2",
      name: "Ausweich-Stabsraum Haus B, Raum 101",
      kind: "alternative",
      site: "Haus B",
      access: "Transponder der Stabsmitglieder, Ersatztransponder im Schlüsselkasten Haupteingang Haus B.",
      seats: 10,
      emergencyPowerHours: 4,
      equipment: [
        "Notfallhandbuch, Exemplar 3",
        "Battlebox B",
        "Mobilfunk-Router mit zwei SIM-Karten",
        "Flipchart und Stifte",
      ],
    },
    {
      id: "SR-3",
      name: "Virtueller Stabsraum (Telefonkonferenz)",
      kind: "virtual",
      site: null,
      access: "Einwahl 0351 555-9000, Konferenz-PIN auf der Notfallkarte.",
      seats: 20,
      emergencyPowerHours: null,
      equipment: ["Nutzung nur, wenn kein Stabsraum erreichbar ist", "Protokollführung auf Papier durch S2"],
    },
  ];
}
