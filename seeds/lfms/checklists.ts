import type { Checklist, ChecklistStep } from "#app/domain/exchange/index.ts";

function step(text: string, who = "", detail = ""): ChecklistStep {
  return { text, ...(who === "" ? {} : { who }), ...(detail === "" ? {} : { detail }) };
}

function pause(text: string, who = "Stabsleitung"): ChecklistStep {
  return { text, who, pause: true };
}

function staffWork(): Checklist[] {
  return [
    {
      id: "C-1",
      title: "Konstituierung des Stabs",
      purpose: "Den Stab in 30 Minuten arbeitsfähig machen und den Notfall mit Uhrzeit ausrufen.",
      part: "C",
      steps: [
        step("Raum öffnen, Technik nach Aushang einschalten.", "Visualisierung/Backoffice"),
        step("Battlebox und Notfallhandbuch auslegen.", "Visualisierung/Backoffice"),
        step("Protokoll beginnen: Datum, Uhrzeit, Anwesende.", "Protokollierung"),
        step(
          "Anwesenheit prüfen, fehlende Rollen kommissarisch besetzen.",
          "Stabsleitung",
          "Mindestbesetzung: Stabsleitung, Protokollierung, zwei weitere Funktionen.",
        ),
        step(
          "Lagevortrag der Meldestelle oder der Entscheidungsinstanz.",
          "Zentrale Entscheidungsinstanz",
          "Höchstens fünf Minuten. Gesichertes und Vermutetes trennen.",
        ),
        step("Sofortmaßnahmen bestätigen: Sind alle Menschen in Sicherheit?", "Stabsleitung"),
        step("Betroffene Prozesse und Ressourcen in Teil E aufschlagen.", "IT und Gebäudeverwaltung"),
        pause("Halt: Lage in zwei Sätzen zusammenfassen. Widerspruch?"),
        step("Einstufung bestätigen oder ändern: Störung, Notfall, Krise.", "Stabsleitung"),
        step("Notfall ausrufen. Uhrzeit laut nennen und protokollieren: Die RTO beginnen.", "Stabsleitung"),
        step("Erste Ziele und Aufträge mit zuständiger Person und Frist vergeben.", "Stabsleitung"),
        step("Sprachregelung freigeben; Beschäftigte vor den Medien unterrichten.", "NuK-Kommunikation"),
        step("Zeitpunkt der nächsten Lagebesprechung aushängen.", "Visualisierung/Backoffice"),
      ],
    },
    {
      id: "C-2",
      title: "Lagebesprechung",
      purpose: "In höchstens 30 Minuten ein gemeinsames Bild und klare Aufträge.",
      part: "C",
      steps: [
        step("Beginn ansagen, Telefone stumm, Moderation benennen.", "Moderation"),
        step("Offene Aufträge der letzten Besprechung vorlesen.", "Protokollierung"),
        step(
          "Neue Lage: jede Funktion höchstens drei Minuten.",
          "alle Funktionen",
          "Was hat sich geändert? Was ist gesichert? Was brauche ich?",
        ),
        step("Restlaufzeiten bis RTO und MTPD der betroffenen Prozesse nennen.", "Visualisierung/Backoffice"),
        step("Entwicklung für die nächsten vier und 24 Stunden einschätzen.", "Stabsleitung"),
        step("Möglichkeiten und Risiken abwägen.", "alle Funktionen"),
        pause("Halt: Entscheidung im Wortlaut vorlesen, dann protokollieren."),
        step("Aufträge vergeben: Ziel, Aufgabe, zuständige Person, Frist.", "Stabsleitung"),
        step("Sprachregelung prüfen und fortschreiben.", "NuK-Kommunikation"),
        step("Nächste Besprechung festlegen und aushängen.", "Moderation"),
      ],
    },
    {
      id: "C-3",
      title: "Schichtwechsel im Stab",
      purpose: "Übergabe in 15 bis 20 Minuten, ohne dass etwas verloren geht.",
      part: "C",
      steps: [
        step("Ablösung 20 Minuten vor Schichtende einbestellen.", "Personal"),
        step("Protokoll und Lagetafel gemeinsam durchgehen.", "beide Schichten"),
        step("Je Funktion: laufende Aufträge, Fristen, Zusagen Dritter übergeben.", "jede Funktion"),
        step("Vermutungen und offene Fragen ausdrücklich nennen.", "jede Funktion"),
        step("Zugänge, Schlüssel und Telefone übergeben.", "jede Funktion"),
        pause("Halt: Die neue Schicht fasst die Lage mit eigenen Worten zusammen."),
        step("Übergabe mit Uhrzeit und Namen protokollieren.", "Protokollierung"),
        step("Abgelöste nach Hause schicken, Heimweg und Ruhezeit klären.", "Personal"),
      ],
    },
  ];
}

function closing(): Checklist[] {
  return [
    {
      id: "J-1",
      title: "Deeskalation",
      purpose: "Prüfen, ob die Einstufung herabgesetzt werden kann.",
      part: "J",
      steps: [
        step("Ursache behoben oder beherrscht?", "zuständige Funktion"),
        step("Weitere Schäden ausgeschlossen?", "IT und Gebäudeverwaltung"),
        step("Zeitkritische Prozesse mindestens auf Notbetriebsniveau?", "Visualisierung/Backoffice"),
        step("Kann die Linie mit eigenen Kräften übernehmen?", "Stabsleitung"),
        pause("Halt: Eine Antwort ist Nein? Dann bleibt die Einstufung."),
        step("Neue Einstufung mit Uhrzeit und Gründen protokollieren.", "Protokollierung"),
        step("Beschäftigte, Ressort, Partner und Medien unterrichten.", "NuK-Kommunikation"),
        step("Bewältigungsteams einzeln entlassen oder auf Rufbereitschaft setzen.", "Personal"),
      ],
    },
    {
      id: "C-4",
      title: "Auflösung des Stabs",
      purpose: "Den Stab geordnet auflösen und die Arbeit an die Linie übergeben.",
      part: "C",
      steps: [
        step("Kriterien der Deeskalation sind erfüllt (Checkliste J-1).", "Stabsleitung"),
        step("Restaufgaben mit Frist an die Linie übergeben und bestätigen lassen.", "Stabsleitung"),
        step("Ende des Notfalls mit Uhrzeit erklären.", "Stabsleitung"),
        step("Alle Alarmierten unterrichten.", "Visualisierung/Backoffice"),
        step("Protokoll, Lagebilder und Vordrucke einsammeln und doppelt sichern.", "Protokollierung"),
        step("Sofortige Nachbesprechung: Was lief gut, was nicht? 20 Minuten.", "alle Funktionen"),
        step("Termin für die Analyse innerhalb von 14 Tagen festlegen.", "BC-Beauftragter"),
        step(
          "Battlebox auffüllen, Geräte laden, Raum in Grundstellung bringen.",
          "Visualisierung/Backoffice",
        ),
        step("Dank aussprechen, Betreuung anbieten.", "Stabsleitung"),
      ],
    },
    {
      id: "J-2",
      title: "Nacharbeiten",
      purpose: "Rückstände abbauen und den Regelbetrieb vollständig wiederherstellen.",
      part: "J",
      steps: [
        step("Rückstände je Prozess zählen und Abbau planen.", "Referatsleitungen"),
        step("Auf Papier geführte Fälle nacherfassen; zweite Person prüft.", "Referate mit Notbetrieb"),
        step("Notfallkonten sperren, Kennwörter ändern, neue Umschläge versiegeln.", "IT"),
        step("Ausweichplätze räumen, Geräte zurückgeben.", "Gebäudeverwaltung"),
        step("Verbrauchtes Material ersetzen.", "Gebäudeverwaltung"),
        step("Kosten mit Vordruck N-08 zusammenstellen und abrechnen.", "Referat 13"),
        step("Mehrarbeit erfassen und ausgleichen.", "Personal"),
        step("Meldepflichten abschließen (Abschlussmeldung).", "Stab DSB/BfIS"),
      ],
    },
    {
      id: "J-3",
      title: "Analyse der Bewältigung",
      purpose: "Aus dem Ereignis lernen und Maßnahmen ableiten.",
      part: "J",
      steps: [
        step("Zeitverlauf aus Protokoll und Plänen zusammenstellen.", "BC-Koordination"),
        step("Reaktionszeit der BAO und erreichte Anlaufzeiten messen.", "BC-Koordination"),
        step("War die Alarmierung rechtzeitig und vollständig?", "BC-Beauftragter"),
        step("Waren die Pläne bekannt, vorhanden, aktuell und brauchbar?", "Referatsleitungen"),
        step("Haben Rollen, Zusammenarbeit und Kommunikation getragen?", "alle Beteiligten"),
        step("Wurden RTO und RPO eingehalten? Abweichungen begründen.", "BC-Koordination"),
        pause("Halt: Es geht um Abläufe, nicht um Personen.", "Moderation"),
        step("Maßnahmen mit zuständiger Stelle und Frist in den Maßnahmenplan aufnehmen.", "BC-Beauftragter"),
        step("Bericht der Leitung vorlegen.", "BC-Beauftragter"),
      ],
    },
  ];
}

/** Checklists of the Stab (part C) and of the time after (part J). */
export function lfmsChecklists(): Checklist[] {
  return [...staffWork(), ...closing()];
}
