import type { ImmediateMeasure } from "#app/domain/exchange/index.ts";

type Step = ImmediateMeasure["steps"][number];

function now(text: string, who: string, detail?: string): Step {
  return { text, who, imminentDanger: true, ...(detail === undefined ? {} : { detail }) };
}

function step(text: string, who: string, detail?: string): Step {
  return { text, who, ...(detail === undefined ? {} : { detail }) };
}

function lifeAndHealth(): ImmediateMeasure[] {
  return [
    {
      id: "SM-01",
      occasion: "Feuer oder Rauch",
      title: "Brand und Räumung",
      outages: ["building"],
      reference: "Brandschutzordnung Teil A und B",
      steps: [
        now("Ruhe bewahren, Menschen in der Nähe warnen.", "Jede Person"),
        now(
          "Handfeuermelder drücken und 112 wählen.",
          "Wer den Brand entdeckt",
          "Wo brennt es? Was brennt? Wie viele Verletzte? Wer meldet? Auf Rückfragen warten.",
        ),
        now(
          "Gebäude auf dem kürzesten Fluchtweg verlassen, Türen schließen, keinen Aufzug benutzen.",
          "Alle",
        ),
        now(
          "Menschen mit Behinderung helfen oder in den gesicherten Bereich begleiten.",
          "Räumungshelferin oder Räumungshelfer",
        ),
        step("Am Sammelplatz melden; Vollzähligkeit je Referat feststellen.", "Referatsleitung"),
        step("Fehlende Personen der Einsatzleitung der Feuerwehr nennen.", "Pforte"),
        step("Entstehungsbrand nur löschen, wenn der Rückweg frei ist.", "Wer geschult ist"),
        step("Gebäude erst nach Freigabe der Feuerwehr betreten.", "Alle"),
        step("Entscheidungsinstanz anrufen: 0351 555-1010, mobil 0170 0000-102.", "Pforte"),
      ],
    },
    {
      id: "SM-02",
      occasion: "Unfall oder plötzliche Erkrankung",
      title: "Medizinischer Notfall",
      reference: "Aushang Erste Hilfe",
      steps: [
        now("Eigene Sicherheit prüfen, Unfallstelle absichern.", "Ersthelfende"),
        now("Ansprechen, Atmung prüfen.", "Ersthelfende"),
        now("112 wählen: Wo, was, wie viele, welche Verletzungen, warten.", "Zweite Person"),
        now(
          "Keine normale Atmung: Herzdruckmassage beginnen, Defibrillator holen lassen.",
          "Ersthelfende",
          "Defibrillator: Haus A Pforte, Haus B Eingang.",
        ),
        step("Betriebliche Ersthelfende über die Pforte rufen (0351 555-1900).", "Zweite Person"),
        step("Rettungsdienst am Eingang erwarten und einweisen.", "Pforte"),
        step(
          "Neugierige fernhalten, Angehörige nur über die Personalstelle unterrichten.",
          "Referatsleitung",
        ),
        step("Eintrag ins Verbandbuch.", "Ersthelfende"),
      ],
    },
    {
      id: "SM-03",
      occasion: "Drohanruf, Gewalt, verdächtiger Gegenstand",
      title: "Bedrohung",
      reference: "Handlungsanweisung Bedrohungslagen",
      steps: [
        now("Sich in Sicherheit bringen: weg, verbergen oder einschließen.", "Alle"),
        now(
          "110 wählen, sobald es gefahrlos geht.",
          "Jede Person",
          "Ort, Zahl der Personen, Waffen, eigener Aufenthalt. Nicht auflegen.",
        ),
        now("Keinen Feueralarm auslösen, Telefone stumm schalten.", "Alle"),
        step(
          "Bei Drohanruf: zuhören, mitschreiben, Uhrzeit und Wortlaut festhalten, Kollegin oder Kollegen heranwinken.",
          "Wer das Gespräch führt",
        ),
        step("Verdächtige Gegenstände nicht berühren, Abstand halten, Bereich sperren.", "Alle"),
        step("Räumung nur auf Anweisung der Polizei.", "Pforte"),
        step("Anweisungen der Polizei befolgen, Hände sichtbar halten.", "Alle"),
        step("Entscheidungsinstanz anrufen, sobald die Polizei den Bereich freigibt.", "Pforte"),
      ],
    },
  ];
}

function technology(): ImmediateMeasure[] {
  return [
    {
      id: "SM-04",
      occasion: "Mehrere Verfahren oder alle Anmeldungen gehen nicht",
      title: "IT-Ausfall",
      outages: ["it", "network"],
      reference: "WAP R-08, R-06, R-05",
      steps: [
        step(
          "Service Desk anrufen: 0351 555-1555, außerhalb der Dienstzeit 0170 0000-155.",
          "Jede Person",
          "Sechs Angaben: wann und wo, wer meldet, was ist betroffen, Ursache falls bekannt, was wurde getan, wie wirkt es sich aus.",
        ),
        step("Arbeitsstand sichern, Gerät eingeschaltet lassen, nichts neu starten.", "Nutzende"),
        step(
          "Leitfragen IT beantworten; ein Ja genügt für die Meldung an die Entscheidungsinstanz.",
          "Service Desk",
        ),
        step("Verdacht auf Angriff ausschließen; sonst weiter mit „Cyberangriff“.", "Rufbereitschaft IT"),
        step("Strom, Klima und Netz im Serverraum prüfen.", "Rufbereitschaft IT"),
        step(
          "Gefahrennummer 0351 555-3110 auf Bereitschaftstelefon umleiten.",
          "Rufbereitschaft Gefahrenabwehr",
        ),
        step("Entscheidungsinstanz unterrichten, Einstufung abwarten.", "Service Desk"),
        step("Referate unterrichten: Notbetrieb nach eigenem GFP vorbereiten.", "Pforte und Bürgerservice"),
      ],
    },
    {
      id: "SM-05",
      occasion: "Lösegeldforderung, Virenwarnung, fremde Zugriffe",
      title: "Cyberangriff (IT-Notfallkarte)",
      reference: "IT-Notfallkarte am Arbeitsplatz",
      steps: [
        now(
          "Nicht weiterarbeiten. Netzwerkstecker ziehen, WLAN ausschalten. Gerät eingeschaltet lassen.",
          "Nutzende",
        ),
        now(
          "Service Desk anrufen: 0351 555-1555. Nicht per E-Mail melden.",
          "Nutzende",
          "Wer meldet? Welches Gerät? Was wurde beobachtet? Wann? Was wurde getan? Wo steht das Gerät?",
        ),
        now(
          "Betroffene Systeme vom Netz trennen; im Zweifel den Übergang zum Verwaltungsnetz trennen.",
          "Rufbereitschaft IT",
          "Die Rufbereitschaft darf allein trennen. Einschalten darf nur der Stab.",
        ),
        step(
          "Keine Systeme ausschalten, keine Protokolle löschen, keine Sicherung zurückspielen.",
          "IT-Administration",
        ),
        step("Beauftragten für Informationssicherheit anrufen: 0170 0000-145.", "Service Desk"),
        step("Uhrzeit der Kenntnis notieren; Meldefristen 24 h und 72 h beginnen.", "BfIS"),
        step("Sicherungsserver getrennt halten, Datenträger sichern.", "IT-Administration"),
        step("Keinen Kontakt mit Erpressern aufnehmen, keine Zahlung zusagen.", "Alle"),
        step("Entscheidungsinstanz anrufen; Einstufung mindestens Notfall.", "BfIS"),
      ],
    },
    {
      id: "SM-06",
      occasion: "Strom fällt in einem Haus aus",
      title: "Stromausfall",
      outages: ["power"],
      reference: "WAP R-18",
      steps: [
        now("Aufzüge prüfen, Eingeschlossene ansprechen, Aufzugnotdienst rufen.", "Pforte"),
        step("Warten, ob die Netzersatzanlage in 15 Sekunden anläuft.", "Hausmeister"),
        step("Läuft sie nicht: nach WAP R-18 von Hand starten.", "Hausmeister"),
        step("Netzbetreiber anrufen, voraussichtliche Dauer erfragen.", "Pforte"),
        step("Rufbereitschaft IT unterrichten; ohne Netzersatzanlage hält die USV 20 Minuten.", "Pforte"),
        step(
          "Server geordnet herunterfahren, wenn nach 10 Minuten kein Strom anliegt.",
          "Rufbereitschaft IT",
        ),
        step("Arbeitsplatzgeräte ausschalten, Fenster und Kühlgeräte geschlossen halten.", "Beschäftigte"),
        step("Entscheidungsinstanz anrufen, wenn der Ausfall länger als 30 Minuten dauert.", "Pforte"),
      ],
    },
    {
      id: "SM-07",
      occasion: "Wasser im Keller, im Archiv oder im Serverraum",
      title: "Wasserschaden",
      reference: "Alarmplan Archiv",
      steps: [
        now("Nicht in stehendes Wasser treten, solange Strom anliegt.", "Alle"),
        now("Strom des Bereichs abschalten (Plan im Hausanschlussraum).", "Hausmeister"),
        step("Hauptwasserhahn schließen, Haus A Raum K03.", "Hausmeister"),
        step("Feuerwehr 112 rufen, wenn Wasser weiter eindringt.", "Pforte"),
        step("Rufbereitschaft IT rufen, wenn der Serverraum betroffen ist.", "Pforte"),
        step("Akten der unteren Regalreihen zuerst bergen; nasse Akten nicht aufblättern.", "Registratur"),
        step(
          "Nasse Akten in Kisten verpacken und Gefriertrocknung abrufen.",
          "Registratur",
          "Rahmenvertrag Bestandserhaltung, Nummer in der Kontaktliste.",
        ),
        step("Schaden mit Foto und Uhrzeit festhalten, Entscheidungsinstanz anrufen.", "Hausmeister"),
      ],
    },
  ];
}

function staff(): ImmediateMeasure[] {
  return [
    {
      id: "SM-08",
      occasion: "Viele Beschäftigte oder eine Schlüsselperson fallen aus",
      title: "Personalausfall",
      outages: ["personnel"],
      reference: "GFP der Referate, Abschnitt Personal",
      steps: [
        step("Anwesenheit bis 9:30 Uhr an Referat 14 melden.", "Referatsleitung"),
        step("Mindestbesetzung der zeitkritischen Prozesse prüfen.", "Referatsleitung"),
        step("Vertretung anrufen, die im GFP genannt ist.", "Referatsleitung"),
        step("Nicht zeitkritische Aufgaben einstellen, Beschäftigte umsetzen.", "Abteilungsleitung"),
        step("Mobiles Arbeiten für alle anordnen, die dafür ausgestattet sind.", "Abteilungsleitung"),
        step(
          "Entscheidungsinstanz anrufen, wenn mehr als 30 % fehlen oder eine Alleinberechtigung ausfällt.",
          "Referat 14",
        ),
        step("Bei Ansteckungsgefahr: Gesundheitsamt und Betriebsarzt einschalten.", "Referat 14"),
      ],
    },
  ];
}

/** What to do at once, before the Stab has met: life and health first. */
export function lfmsImmediateMeasures(): ImmediateMeasure[] {
  return [...lifeAndHealth(), ...technology(), ...staff()];
}
