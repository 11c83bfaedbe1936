import type { RulesOfProcedure } from "#app/domain/exchange/index.ts";

/** Geschäftsordnung des Stabs: eight sections, and a reaction time of two hours in four equal parts. */
export function lfmsRulesOfProcedure(): RulesOfProcedure {
  return {
    reactionTime: {
      detectionHours: 0.5,
      alertingHours: 0.5,
      constitutionHours: 0.5,
      decisionHours: 0.5,
      bufferHours: 0,
    },
    decisionCriteria: [
      "Gefahr für Leib und Leben, als Ursache oder als Folge des Ereignisses.",
      "Ein zeitkritischer Geschäftsprozess steht oder wird voraussichtlich stehen.",
      "Eine gesetzliche Pflicht oder Meldefrist wird verletzt.",
      "Der Schaden übersteigt voraussichtlich 100.000 Euro.",
      "Das Ansehen der Behörde ist landesweit berührt.",
    ],
    sections: [
      {
        title: "Besetzung",
        paragraphs: [
          "Der Stab besteht aus dem Kernteam (Stabsleitung, IT, Personal, Gebäudeverwaltung, NuK-Kommunikation) und der Stabsassistenz (Protokollierung, Visualisierung/Backoffice). Weitere Fachleute ruft die Stabsleitung hinzu.",
          "Arbeitsfähig ist der Stab mit Stabsleitung, Protokollierung und zwei weiteren Funktionen. Fehlende Funktionen besetzt die Stabsleitung kommissarisch.",
          "Die Besetzung gibt die Präsidentin frei. Änderungen meldet jedes Stabsmitglied innerhalb von fünf Arbeitstagen an die BC-Koordination.",
        ],
      },
      {
        title: "Befugnisse",
        paragraphs: [
          "Die Stabsleitung hat in der Lage Weisungsrecht gegenüber allen Organisationseinheiten. Eilentscheidungen der Gefahrenabwehr bleiben beim Referat 31.",
          "Der Stab darf bis 50.000 Euro je Lage verpflichten. Höhere Beträge entscheidet die Präsidentin.",
          "Auskünfte nach außen gibt allein NuK-Kommunikation auf der Grundlage der freigegebenen Sprachregelung.",
        ],
      },
      {
        title: "Konstituierung und Auflösung",
        paragraphs: [
          "Der Stab konstituiert sich nach der Checkliste C-1. Die Stabsleitung stellt die Arbeitsfähigkeit mit Uhrzeit fest.",
          "Zwischen Eintritt und Ausrufen liegen höchstens zwei Stunden: Detektion, Alarmierung, Konstituierung und Entscheidung je eine halbe Stunde.",
          "Der Stab wird aufgelöst, wenn die Ursache beherrscht ist, die zeitkritischen Prozesse mindestens auf Notbetriebsniveau laufen und die Linie übernimmt. Restaufgaben werden mit Frist übergeben.",
        ],
      },
      {
        title: "Zusammenarbeitsmodell",
        paragraphs: [
          "Der Stab arbeitet im Kreislauf: Lage feststellen, Möglichkeiten sammeln, Risiken abwägen, entscheiden, beauftragen, prüfen.",
          "Lagebesprechungen dauern höchstens 30 Minuten. Jede Funktion trägt höchstens drei Minuten vor. Die Moderation übernimmt nicht die Stabsleitung.",
          "Jeder Auftrag nennt Ziel, Aufgabe, zuständige Person und Frist. Ohne diese vier Angaben gilt er als nicht erteilt.",
        ],
      },
      {
        title: "Arbeitsbedingungen",
        paragraphs: [
          "Eine Schicht dauert höchstens acht Stunden. Die Übergabe dauert 15 bis 20 Minuten und folgt der Checkliste C-3.",
          "Spätestens alle zwei Stunden ist Pause. S4 sorgt für Getränke und Essen, S1 für Ablösung und Heimweg.",
          "Belastende Lagen werden nachbesprochen; die Betreuung ist freiwillig und vertraulich.",
        ],
      },
      {
        title: "Protokollierung",
        paragraphs: [
          "Es gibt ein einziges, fortlaufendes Stabsprotokoll. Einträge werden nicht geändert; Berichtigungen sind neue Einträge.",
          "Jeder Eintrag nennt Uhrzeit, Quelle und Inhalt und unterscheidet gesichert von vermutet.",
          "Fällt die Technik aus, wird auf Papier protokolliert. Das Protokoll wird doppelt aufbewahrt.",
        ],
      },
      {
        title: "Compliance",
        paragraphs: [
          "Datenschutz, Arbeitszeitrecht und Beteiligung des Personalrats gelten auch in der Lage. Abweichungen werden begründet und festgehalten.",
          "Ausgaben werden mit Vordruck N-08 belegt und innerhalb von zehn Arbeitstagen abgerechnet.",
          "Meldepflichten überwacht die Informationssicherheit gemeinsam mit dem Datenschutz.",
        ],
      },
      {
        title: "Verhaltenskodex",
        paragraphs: [
          "Wir sprechen kurz, sachlich und nacheinander. Wer etwas nicht weiß, sagt es.",
          "Fehler werden gemeldet, ohne Schuldige zu suchen. Inhalte des Stabs bleiben im Stab.",
          "Telefone sind stumm. Private Bilder und Nachrichten aus dem Stabsraum sind untersagt.",
        ],
      },
    ],
  };
}
