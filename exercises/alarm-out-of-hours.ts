import type { AlarmRow, Scenario } from "#app/domain/exercise/index.ts";

import { controlFrom, EVALUATION_ROLES, type InjectRow, injectsFrom, playersFrom } from "./scenario-parts.ts";

const ROWS: readonly InjectRow[] = [
  [
    0,
    "guard",
    "duty-desk",
    "phone",
    "„ÜBUNG. Im Untergeschoss von {HAUS} steht Wasser, die Brandmeldeanlage zeigt eine Störung, der Strom in zwei Etagen ist aus. ÜBUNG.“",
    "Sechs Angaben aufnehmen, Rückrufnummer wiederholen, Uhrzeit festhalten, Entscheidungsinstanz anrufen.",
    ["detection"],
  ],
  [
    8,
    "control",
    "decision-body",
    "phone",
    "Antwort auf Rückfragen: Personen sind nicht in Gefahr, das Gebäude ist leer, die Dauer ist unbekannt.",
    "Einstufen, Gründe nennen, Alarm für den Stab mit Alarmstufe und Sammelort auslösen; Uhrzeit laut nennen.",
    ["detection"],
  ],
  [
    26,
    "control",
    "duty-desk",
    "note",
    "Das Alarmierungsmittel „{ALARMMITTEL}“ meldet einen Versandfehler bei einem Teil der Empfängerinnen und Empfänger.",
    "Auf den Ersatzweg (Telefonkette auf Papier) wechseln, ohne auf die Technik zu warten; Uhrzeit des Wechsels festhalten.",
    ["chain", "fallback"],
    "Der Ersatzweg soll mitgeprüft werden; sonst entfällt die Einlage.",
  ],
  [
    31,
    "stranger",
    "duty-desk",
    "phone",
    "„Hier gibt es niemanden mit diesem Namen, Sie haben sich verwählt.“",
    "Sich entschuldigen, das Wort „Übung“ nennen, keine weiteren Angaben machen, Nummer als falsch kennzeichnen, zweiten Weg nutzen.",
    ["contacts", "care"],
  ],
  [
    34,
    "family",
    "duty-desk",
    "phone",
    "Ein Familienmitglied nimmt ab und fragt besorgt, was passiert sei.",
    "Beruhigen: Es ist eine Übung. Nur um Rückruf bitten, keine Einzelheiten nennen.",
    ["care"],
  ],
  [
    38,
    "control",
    "staff-lead",
    "phone",
    "„Woran erkenne ich, dass der Alarm von der Behörde kommt?“, fragt eine alarmierte Person zurück.",
    "Rückruf nur über die hinterlegte Nummer „{RUECKRUF}“; keine Bestätigung über die eingehende Nummer.",
    ["chain"],
  ],
  [
    42,
    "it-absent",
    "it",
    "phone",
    "Die Erstbesetzung ist im Urlaub und nicht erreichbar.",
    "Die Vertretung quittiert, übernimmt die Funktion und meldet dies der Meldestelle; die Vertretung braucht keine Rückfrage.",
    ["deputies"],
  ],
  [
    55,
    "control",
    "staff-lead",
    "phone",
    "Zwischenstand: Welche Funktionen sind besetzt, welche fehlen, wer trifft wann ein?",
    "Übersicht aus den Quittungen vorlesen, Mindestbesetzung feststellen, fehlende Funktion kommissarisch besetzen.",
    ["staffing"],
  ],
  [
    65,
    "control",
    "communication",
    "phone",
    "In einem sozialen Netzwerk steht: „Großalarm in der Behörde?“",
    "Kurz und wahr antworten: Es findet eine Übung statt. Keine Namen, keine Nummern, keine Ergebnisse.",
    ["care"],
  ],
  [
    75,
    "control",
    "duty-desk",
    "in-person",
    "Ende der Übung.",
    "Entwarnung über dasselbe Mittel an alle Alarmierten, Dank, Hinweis auf Rückmeldebogen; Quittungen der Entwarnung zählen.",
    ["all-clear"],
  ],
  [
    null,
    "control",
    "duty-desk",
    "phone",
    "Was tun Sie, wenn während der Alarmierung eine wirkliche Störungsmeldung eingeht?",
    "„ECHTFALL“ rufen, Übung sofort beenden, wirkliche Meldung annehmen, Entwarnung zur Übung nachholen.",
    ["care"],
    "Es ist keine wirkliche Meldung eingegangen; die Einlage wird erst in der Auswertung als Frage gestellt.",
  ],
  [
    null,
    "control",
    "building",
    "phone",
    "Der Schlüssel zum Raum „{STABSRAUM}“ liegt in dem gesperrten Gebäude.",
    "Zweitschlüssel oder Ausweich-Stabsraum nennen und die Alarmierten über den neuen Sammelort unterrichten.",
    ["staffing"],
    "Die Mindestbesetzung ist vor der fünfzigsten Minute erreicht.",
  ],
];

type Row = readonly [
  minute: number,
  from: string,
  to: string,
  channel: AlarmRow["channel"],
  within: number,
  otherwise: string,
  goals: readonly string[],
];

const DEPUTY = "Nach zwei Versuchen auf beiden Wegen die Vertretung alarmieren.";
const ACTING = "Vertretung alarmieren; fehlt auch sie, besetzt die Stabsleitung die Funktion kommissarisch.";

const ALARM_ROWS: readonly Row[] = [
  [
    5,
    "duty-desk",
    "decision-body",
    "phone",
    10,
    "Nach zehn Minuten die Vertretung der Entscheidungsinstanz anrufen.",
    ["detection"],
  ],
  [18, "duty-desk", "staff-lead", "system", 30, DEPUTY, ["chain"]],
  [19, "duty-desk", "it", "system", 30, DEPUTY, ["chain", "deputies"]],
  [20, "duty-desk", "building", "system", 30, DEPUTY, ["chain"]],
  [21, "duty-desk", "personnel", "system", 30, DEPUTY, ["chain"]],
  [22, "duty-desk", "communication", "system", 30, DEPUTY, ["chain"]],
  [23, "duty-desk", "recorder", "system", 30, ACTING, ["chain", "staffing"]],
  [24, "duty-desk", "visualisation", "system", 30, ACTING, ["chain", "staffing"]],
  [28, "duty-desk", "departments", "phone", 30, DEPUTY, ["chain", "fallback"]],
  [30, "duty-desk", "security", "phone", 30, DEPUTY, ["chain", "fallback"]],
  [32, "staff-lead", "head", "phone", 30, "Vertretung der Behördenleitung unterrichten.", ["chain"]],
];

/** "Alarmierung außerhalb der Dienstzeit": unannounced, without coming together, one and a half hours. */
export const alarmOutOfHours: Scenario = {
  id: "alarmierung-ausserhalb-der-dienstzeit",
  title: "Alarmierung außerhalb der Dienstzeit",
  summary:
    "Am Abend wird der Stab unangekündigt alarmiert. Gemessen wird, ob die Meldestelle die Alarmkette auslöst, wie viele Funktionen innerhalb des Zeitfensters quittieren, ob Vertretungen greifen und welche Kontaktdaten falsch sind. Niemand muss anreisen.",
  kinds: ["alarm-exercise"],
  outages: ["building", "it", "personnel", "provider"],
  difficulty: "easy",
  durationMinutes: 105,
  suggestedStart: "19:00",
  preparationPersonDays: 2,
  placeholders: [
    { name: "HAUS", meaning: "Gebäude, aus dem die Meldung kommt", example: "Haus A" },
    { name: "ALARMMITTEL", meaning: "Mittel, über das der Stab alarmiert wird", example: "Alarmserver" },
    {
      name: "RUECKRUF",
      meaning: "Nummer, unter der sich Alarmierte rückversichern",
      example: "0351 555-0110",
    },
    { name: "STABSRAUM", meaning: "Raum, in dem der Stab zusammenkäme", example: "Stabsraum Haus B" },
  ],
  method:
    "Anwendungsorientierte Alarmierungsübung mit Wirkungsszenario, ohne Zusammenkommen. Alarmiert wird über die wirkliche Kette und mit den wirklichen Kontaktdaten; jede Alarmierte und jeder Alarmierte quittiert und nennt die gedachte Ankunftszeit. Textvorschlag für den Alarm: „ÜBUNG – ÜBUNG – ÜBUNG. Übungsalarm für den Stab von {ORGANISATION} am {DATUM}. Bitte quittieren Sie und nennen Sie Ihre gedachte Ankunftszeit. Nicht anreisen. Rückfragen nur unter {RUECKRUF}. ÜBUNG – ÜBUNG – ÜBUNG.“",
  announced: false,
  announcement:
    "Angekündigt ist nur, dass es in diesem Quartal eine Alarmierungsübung gibt. Tag und Uhrzeit kennen Übungsleitung, Behördenleitung, Personalrat und die Leitung der Pforte.",
  impactOnOperation:
    "Gering: Anrufe am Abend, bei Beschäftigten in Rufbereitschaft als Arbeitszeit zu erfassen; die Meldestelle ist etwa eine Stunde gebunden.",
  initialSituation:
    "Ein {WOCHENTAG}, {UHRZEIT} Uhr, die Dienstzeit ist vorbei. Der Wachdienst meldet Wasser im Untergeschoss von {HAUS}, eine gestörte Brandmeldeanlage und Stromausfall in zwei Etagen. Personen sind nicht im Gebäude. Die Dauer ist unbekannt, der Betrieb am nächsten Morgen ist fraglich.",
  schedule: [
    { minute: -30, text: "Einweisung der Eingeweihten, Uhrenvergleich, Prüfung der Abbruchkriterien" },
    { minute: 0, text: "Übungsmeldung an die Meldestelle" },
    { minute: 5, text: "Meldestelle unterrichtet die Entscheidungsinstanz" },
    { minute: 18, text: "Beginn der Alarmierung des Stabs, Messung läuft" },
    { minute: 48, text: "Ende des Quittungsfensters der zuerst alarmierten Funktionen" },
    { minute: 62, text: "Ende des Quittungsfensters aller Funktionen" },
    { minute: 75, text: "Entwarnung an alle Alarmierten" },
    { minute: 85, text: "Auswertung mit Meldestelle und Stabsleitung (telefonisch)" },
    { minute: 105, text: "Ende; Liste falscher Kontaktdaten an die zuständige Stelle" },
  ],
  goals: [
    {
      id: "detection",
      text: "Die Meldung führt zur Entscheidung",
      criterion:
        "Zwischen Eingang bei der Meldestelle und Auftrag zur Alarmierung liegen höchstens 30 Minuten; alle sechs Angaben der Meldung sind notiert.",
    },
    {
      id: "chain",
      text: "Die Alarmkette läuft vollständig durch",
      criterion:
        "Alle Funktionen der Alarmtabelle wurden alarmiert; mindestens 80 Prozent quittieren innerhalb von 30 Minuten nach ihrer Alarmierung.",
    },
    {
      id: "deputies",
      text: "Vertretungen greifen",
      criterion:
        "Für jede nicht erreichte Erstbesetzung ist die Vertretung spätestens 30 Minuten nach dem ersten Versuch alarmiert und hat quittiert.",
    },
    {
      id: "contacts",
      text: "Die Kontaktdaten stimmen",
      criterion: "Höchstens fünf Prozent der benutzten Nummern und Adressen sind falsch oder veraltet.",
    },
    {
      id: "fallback",
      text: "Der Ersatzweg ist ohne Technik nutzbar",
      criterion:
        "Die Telefonkette liegt auf Papier vor; der Wechsel dauert höchstens fünf Minuten nach Bekanntwerden des Versandfehlers.",
    },
    {
      id: "staffing",
      text: "Die Mindestbesetzung ist rechnerisch gesichert",
      criterion:
        "Nach den genannten Ankunftszeiten wäre die Mindestbesetzung innerhalb der vorgegebenen Zeit im Stabsraum.",
    },
    {
      id: "care",
      text: "Unbeteiligte werden geschont",
      criterion:
        "Jede Nachricht ist als Übung erkennbar; Angehörige und Fremde erhalten keine Einzelheiten; niemand reist an.",
    },
    {
      id: "all-clear",
      text: "Alle erfahren vom Ende",
      criterion:
        "Die Entwarnung geht innerhalb von zehn Minuten an alle Alarmierten; mindestens 90 Prozent bestätigen sie.",
    },
  ],
  roles: [
    ...playersFrom([
      ["duty-desk", "Meldestelle", "Nimmt die Meldung an und führt die Alarmtabelle ab."],
      ["decision-body", "Zentrale Entscheidungsinstanz", "Stuft ein und gibt den Auftrag zur Alarmierung."],
      [
        "staff-lead",
        "Stabsleitung",
        "Quittiert, stellt die Mindestbesetzung fest, unterrichtet die Behördenleitung.",
      ],
      ["it", "IT", "Quittiert; die Vertretung übernimmt."],
      ["building", "Gebäudeverwaltung", "Quittiert und nennt den Zugang zum Stabsraum."],
      ["personnel", "Personal", "Quittiert."],
      ["communication", "NuK-Kommunikation", "Quittiert und beantwortet eine öffentliche Nachfrage."],
      ["recorder", "Protokollierung", "Quittiert."],
      ["visualisation", "Visualisierung/Backoffice", "Quittiert."],
      ["departments", "Verbindung zu den Fachreferaten", "Quittiert über den Ersatzweg."],
      ["security", "Informationssicherheit", "Quittiert über den Ersatzweg."],
      ["head", "Behördenleitung", "Nimmt die Unterrichtung entgegen; ist eingeweiht."],
    ]),
    {
      id: "control",
      name: "Übungsleitung",
      part: "control",
      exerciseRole: "director",
      task: "Sitzt bei der Meldestelle, löst aus, misst Zeiten, beendet.",
    },
    ...controlFrom([
      ["guard", "Wachdienst", "Gibt die Übungsmeldung durch."],
      ["stranger", "Fremder Anschluss", "Spielt eine falsche Nummer; es wird niemand Fremdes angerufen."],
      ["family", "Angehörige", "Spielt eine besorgte Rückfrage."],
      ["it-absent", "Erstbesetzung IT", "Ist eingeweiht und nimmt nicht ab."],
    ]),
    ...EVALUATION_ROLES,
  ],
  injects: injectsFrom(ROWS),
  alarmTable: ALARM_ROWS.map(([minute, from, to, channel, within, otherwise, goals], at) => ({
    number: String(at + 1),
    minute,
    from,
    to,
    channel,
    acknowledgeWithinMinutes: within,
    otherwise,
    goals: [...goals],
  })),
  measuringPoints: [
    {
      id: "detection-time",
      label: "Detektion",
      kind: "detection",
      unit: "minutes",
      taking: "Vom Eingang der Übungsmeldung bis zur Unterrichtung der Entscheidungsinstanz.",
      target: "höchstens der Anteil „Detektion“ der BAO-Reaktionszeit.",
    },
    {
      id: "decision-time",
      label: "Entscheidung über den Alarm",
      kind: null,
      unit: "minutes",
      taking: "Von der Unterrichtung der Entscheidungsinstanz bis zum Auftrag an die Meldestelle.",
      target: "höchstens zehn Minuten.",
    },
    {
      id: "alerting-time",
      label: "Alarmierung",
      kind: "alerting",
      unit: "minutes",
      taking: "Vom Auftrag zur Alarmierung bis zur Quittung der letzten Funktion der Mindestbesetzung.",
      target: "höchstens der Anteil „Alarmierung“ der BAO-Reaktionszeit.",
    },
    {
      id: "reachability",
      label: "Erreichbarkeitsquote",
      kind: "reachability-percent",
      unit: "percent",
      taking: "Anteil der Alarmierten, die innerhalb ihres Zeitfensters quittieren, Vertretungen mitgezählt.",
      target: "mindestens 80 Prozent.",
    },
    {
      id: "first-line",
      label: "Quote der Erstbesetzungen",
      kind: null,
      unit: "percent",
      taking: "Anteil der Funktionen, deren Erstbesetzung selbst quittiert.",
      target: "wird nur beobachtet, damit niemand unter Druck gerät.",
    },
    {
      id: "wrong-contacts",
      label: "Anteil falscher Kontaktdaten",
      kind: "wrong-contact-percent",
      unit: "percent",
      taking: "Anteil der Alarmierten mit mindestens einer falschen oder veralteten Angabe.",
      target: "höchstens fünf Prozent.",
    },
    {
      id: "staffing-time",
      label: "Gedachte Zeit bis zur Mindestbesetzung",
      kind: null,
      unit: "minutes",
      taking: "Vom Auftrag zur Alarmierung bis zur spätesten genannten Ankunft in der Mindestbesetzung.",
      target: "innerhalb der Anteile „Alarmierung“ und „Konstituierung“.",
    },
    {
      id: "fallback-time",
      label: "Wechsel auf den Ersatzweg",
      kind: null,
      unit: "minutes",
      taking: "Vom Bekanntwerden des Versandfehlers bis zum ersten Anruf nach der Papierliste.",
      target: "höchstens fünf Minuten.",
    },
    {
      id: "all-clear-quota",
      label: "Bestätigte Entwarnungen",
      kind: null,
      unit: "percent",
      taking: "Anteil der Alarmierten, die die Entwarnung bestätigen.",
      target: "mindestens 90 Prozent.",
    },
  ],
  riskAssessment:
    "Gering. Mögliche Folgen: Schreck bei Angehörigen, Anreise trotz Hinweis, Verwechslung mit einem wirklichen Alarm, Bindung der Meldestelle. Vorkehrungen: jede Nachricht als Übung kennzeichnen, „Nicht anreisen“ im Alarmtext, keine Übung zwischen 22 und 6 Uhr, zweite Person an der Meldestelle für wirkliche Meldungen.",
  abortCriteria: [
    "Ein wirkliches Ereignis tritt ein oder eine wirkliche Meldung bindet die Meldestelle.",
    "Eine Person bringt sich oder andere durch die Alarmierung in Gefahr, etwa beim Telefonieren am Steuer.",
    "Die Nachricht erreicht Personen, die nicht zum Kreis gehören, in größerer Zahl.",
    "Die Alarmtechnik löst unbeabsichtigt weitere Stufen aus.",
  ],
  involvement: [
    "Personalrat ist beteiligt: Lage außerhalb der Dienstzeit, Arbeitszeit, Auswertung ohne Namen",
    "Behördenleitung hat zugestimmt",
    "Leitung der Pforte und der Meldestelle ist eingeweiht",
    "Alarmdienstleister und Leitstelle sind über den Übungsalarm unterrichtet",
    "Datenschutzbeauftragte oder Datenschutzbeauftragter kennt die Erfassung der Quittungen",
  ],
  evaluationQuestions: [
    "Wie lange dauerte es von der Meldung bis zum Auftrag und bis zur letzten Quittung?",
    "Welcher Anteil der Funktionen quittierte innerhalb des Zeitfensters?",
    "Welche Vertretungen mussten einspringen, und wussten sie, dass sie vertreten?",
    "Welche Kontaktdaten waren falsch, und wer berichtigt sie bis wann?",
    "Lag die Alarmtabelle auf Papier bei der Meldestelle, und war sie aktuell?",
    "Hat die Meldestelle die sechs Angaben vollständig aufgenommen?",
    "War die Nachricht verständlich und als Übung erkennbar?",
    "Wussten die Alarmierten, was sie nach der Quittung tun sollen?",
    "Wäre die Mindestbesetzung nach den Ankunftszeiten rechtzeitig im Stabsraum?",
    "Gelang der Wechsel auf den Ersatzweg?",
    "Haben alle die Entwarnung erhalten?",
    "Was muss vor der nächsten Alarmierungsübung geändert sein?",
  ],
  materials: [
    "Alarmtabelle mit Spalten: alarmiert um, Weg, Quittung um, Ergebnis, Ankunft gedacht",
    "Telefonkette auf Papier",
    "Wortlaut von Übungsalarm und Entwarnung",
    "Vordruck Ereignismeldung mit sechs Angaben",
    "Funkuhr oder abgeglichene Uhren",
    "Kurzer Rückmeldebogen für Alarmierte",
    "Liste der eingeweihten Personen",
  ],
  variants: [
    {
      title: "Angekündigt",
      change: "Erste Übung dieser Art: Tag und Stunde sind bekannt, geprüft werden Technik und Kontaktdaten.",
    },
    {
      title: "Mit Zusammenkommen",
      change:
        "Die Mindestbesetzung kommt in den Raum „{STABSRAUM}“; der Hinweis „Nicht anreisen“ entfällt, Arbeitszeit und Heimweg sind vorher geregelt.",
    },
    {
      title: "Schwerer",
      change:
        "Samstag in den Ferien; Stabsleitung und Entscheidungsinstanz sind eingeweiht und nehmen nicht ab.",
    },
    {
      title: "Nur Technik",
      change:
        "Technikorientiert: Das Alarmierungsmittel sendet an alle, gezählt werden Zustellung und Quittung; keine Einlagen.",
    },
  ],
  artificialities: [
    "Die Meldung des Wachdienstes ist gespielt.",
    "Ankunftszeiten werden genannt, aber nicht gefahren.",
    "Die Erstbesetzung der Funktion IT ist eingeweiht und gilt als nicht erreichbar.",
    "Falsche Nummer und Angehörige werden von der Übungsleitung gespielt, auch wenn alle Daten stimmen.",
  ],
  safetyRules: [
    "Jede Nachricht beginnt und endet mit dem Wort „ÜBUNG“.",
    "Das Codewort „ECHTFALL“ beendet die Übung sofort.",
    "Wirkliche Meldungen haben Vorrang; eine zweite Person an der Meldestelle bleibt dafür frei.",
    "Keine Alarmierung zwischen 22 und 6 Uhr und nicht an Feiertagen.",
    "Wer fährt, quittiert erst nach dem Anhalten.",
    "Private Nummern werden nur nach der hinterlegten Einwilligung benutzt.",
    "Quittungen je Person dienen nur der Pflege der Listen; der Bericht nennt keine Namen.",
    "Bewertet werden Abläufe, nicht Personen.",
  ],
};
