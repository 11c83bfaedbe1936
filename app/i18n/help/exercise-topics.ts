import type { HelpTopic } from "./help-topic.ts";

/** Help for exercises and measures. */
export const EXERCISE_TOPICS = {
  exercises: {
    clauses: ["13"],
    de: {
      title: "Übungen",
      purpose: "Alle Übungen und Tests, vom Jahresplan bis zum Bericht.",
      steps: [
        "Planen Sie zuerst Planbesprechungen, dann Stabsübungen, dann Funktionstests.",
        "Achten Sie darauf, dass jeder Plan und jede Rolle regelmäßig an der Reihe ist.",
      ],
      states: [
        "geplant → in Vorbereitung → Konzept freigegeben → läuft → durchgeführt → ausgewertet → abgeschlossen.",
      ],
    },
    en: {
      title: "Exercises",
      purpose: "All exercises and tests, from the annual plan to the report.",
      steps: [
        "Plan walk-throughs first, then staff exercises, then functional tests.",
        "See that every plan and role has its turn regularly.",
      ],
      states: ["planned → in preparation → concept released → running → conducted → evaluated → closed."],
    },
  },
  "exercise-new": {
    clauses: ["13.4"],
    de: {
      title: "Neue Übung",
      purpose: "Beginnen Sie mit einem fertigen Szenario oder mit einem leeren Konzept.",
      steps: [
        "Wählen Sie ein Szenario, das zu Ihren Zielen passt; alles lässt sich danach ändern.",
        "Legen Sie Termin, Art und Gegenstände fest.",
      ],
      states: [],
    },
    en: {
      title: "New exercise",
      purpose: "Start from a ready scenario or an empty concept.",
      steps: [
        "Choose a scenario that fits your goals; everything can be changed afterwards.",
        "Set date, kind and subjects.",
      ],
      states: [],
    },
  },
  "exercise-calendar": {
    clauses: ["13.3"],
    de: {
      title: "Übungskalender",
      purpose: "Übungen nach Jahr und Monat, mit Feiertagen, und als Abonnement im eigenen Kalender.",
      steps: [
        "Verteilen Sie die Übungen über das Jahr, außerhalb von Spitzenzeiten.",
        "Verschieben Sie eine Übung auf ihrer Seite unter „Konzept“; legen Sie den geänderten Plan danach unter „Freigabe der Leitung“ vor und drucken Sie ihn als PDF.",
        "Die Kalenderadresse ist geheim wie ein Passwort; bei Verdacht erzeugen Sie eine neue.",
      ],
      states: [],
    },
    en: {
      title: "Exercise calendar",
      purpose:
        "Exercises by year and month, with public holidays, and as a subscription in your own calendar.",
      steps: [
        "Spread the exercises over the year, away from peak times.",
        "Move an exercise on its own page under “Concept”; then submit the changed plan under “Release by the management” and print it as a PDF.",
        "The calendar address is secret like a password; if in doubt create a new one.",
      ],
      states: [],
    },
  },
  coverage: {
    clauses: ["13.3", "15"],
    de: {
      title: "Zuletzt geübt",
      purpose: "Zeigt je Plan, Rolle und Ressource, wann sie zuletzt mit welchem Ergebnis geübt wurden.",
      steps: ["Beginnen Sie mit „noch nie geübt“."],
      states: [],
    },
    en: {
      title: "Last exercised",
      purpose: "Shows for each plan, role and resource when it was last exercised with what result.",
      steps: ["Start with “never exercised”."],
      states: [],
    },
  },
  exercise: {
    clauses: ["13.4"],
    de: {
      title: "Eine Übung",
      purpose: "Konzept, Ziele, Beteiligte und Stand einer Übung.",
      steps: [
        "Vervollständigen Sie Konzept und Drehbuch, bevor Sie einladen.",
        "Am Übungstag führen Sie das Protokoll in der Durchführung.",
        "Werten Sie innerhalb weniger Tage aus, solange die Erinnerung frisch ist.",
      ],
      states: ["Der Bericht wird freigegeben; danach ist er unveränderlich."],
    },
    en: {
      title: "An exercise",
      purpose: "Concept, goals, participants and state of an exercise.",
      steps: [
        "Complete concept and script before you invite.",
        "On the day keep the record in the conduct view.",
        "Evaluate within a few days while memory is fresh.",
      ],
      states: ["The report is released; after that it cannot change."],
    },
  },
  "exercise-concept": {
    clauses: ["13.4"],
    de: {
      title: "Übungskonzept",
      purpose: "Wozu, was, wer, wann und nach welchen Regeln geübt wird.",
      steps: [
        "Schreiben Sie je Ziel auf, woran Sie erkennen, dass es erreicht ist.",
        "Beschreiben Sie, wie die Übung abgebrochen wird und was den Betrieb schützt.",
      ],
      states: [],
    },
    en: {
      title: "Exercise concept",
      purpose: "Why, what, who, when and by which rules is exercised.",
      steps: [
        "Write for each goal how you recognise that it is reached.",
        "Describe how the exercise is stopped and what protects operation.",
      ],
      states: [],
    },
  },
  script: {
    clauses: ["13.6"],
    de: {
      title: "Drehbuch",
      purpose: "Die Einlagen der Übung in ihrer Reihenfolge.",
      steps: [
        "Jede Einlage braucht Zeit, Weg, Text und die erwartete Reaktion.",
        "Halten Sie einige Einlagen in Reserve.",
      ],
      states: ["Nur die Übungsleitung sieht das Drehbuch vor der Übung."],
    },
    en: {
      title: "Exercise script",
      purpose: "The injects of the exercise in their order.",
      steps: [
        "Each inject needs time, way, text and the expected reaction.",
        "Keep some injects in reserve.",
      ],
      states: ["Only the exercise director sees the script before the exercise."],
    },
  },
  conduct: {
    clauses: ["13.6"],
    de: {
      title: "Durchführung",
      purpose: "Uhr, nächste Einlagen und Protokoll während der Übung.",
      steps: [
        "Spielen Sie Einlagen mit einem Druck ein; die Zeit wird festgehalten. Spätere Einlagen öffnen sich mit einem Klick auf ihre Zeile.",
        "Schreiben Sie kurz auf, was geschieht; ausführlich wird es in der Auswertung.",
      ],
      states: ["Während einer Übung steht „ÜBUNG“ auf jeder Seite der Organisation."],
    },
    en: {
      title: "Conduct",
      purpose: "Clock, next injects and record during the exercise.",
      steps: [
        "Play injects with one press; the time is kept. Later injects open with a click on their line.",
        "Write briefly what happens; the evaluation is the place for details.",
      ],
      states: ["While an exercise runs every page of the organisation says “ÜBUNG” (exercise)."],
    },
  },
  alarms: {
    clauses: ["13.8"],
    de: {
      title: "Alarmierungsübung",
      purpose: "Wer wurde wann erreicht, und wer war wann arbeitsfähig.",
      steps: [
        "Tragen Sie Alarmierung, Bestätigung und Eintreffen je Person ein.",
        "Vergleichen Sie das Ergebnis mit der BAO-Reaktionszeit: Die Tabelle nennt die Minuten bis zur Bestätigung.",
      ],
      states: [],
    },
    en: {
      title: "Alarm exercise",
      purpose: "Who was reached when, and who was able to work when.",
      steps: [
        "Enter alerting, acknowledgement and arrival for each person.",
        "Compare the result with the response time: the table gives the minutes until the acknowledgement.",
      ],
      states: [],
    },
  },
  "functional-tests": {
    clauses: ["13.9"],
    de: {
      title: "Funktionstest",
      purpose: "Misst, wie lange der Wiederanlauf wirklich dauert.",
      steps: [
        "Halten Sie Beginn, Ende und Erfolg fest.",
        "Übernehmen Sie die gemessene Zeit in den Soll-Ist-Vergleich.",
      ],
      states: [],
    },
    en: {
      title: "Functional test",
      purpose: "Measures how long restart really takes.",
      steps: [
        "Keep start, end and success.",
        "Take the measured time over into the target–actual comparison.",
      ],
      states: [],
    },
  },
  evaluation: {
    clauses: ["13.10", "15"],
    de: {
      title: "Auswertung",
      purpose: "Aus Beobachtungen werden Feststellungen, aus Feststellungen Maßnahmen.",
      steps: [
        "Bewerten Sie jedes Ziel mit seinem Kriterium.",
        "Legen Sie zu jeder Feststellung eine Maßnahme mit Frist und Verantwortung an.",
        "Lassen Sie den Bericht von einer zweiten Person freigeben.",
      ],
      states: [],
    },
    en: {
      title: "Evaluation",
      purpose: "Observations become findings, findings become measures.",
      steps: [
        "Judge each goal by its criterion.",
        "Create a measure with deadline and responsibility for each finding.",
        "Have the report released by a second person.",
      ],
      states: [],
    },
  },
  measures: {
    clauses: ["15.2"],
    de: {
      title: "Maßnahmenplan",
      purpose: "Alle Korrekturen und Verbesserungen aus BIA, Übungen, Risiken und Ereignissen.",
      steps: [
        "Beginnen Sie mit den überfälligen.",
        "Eine Maßnahme ist erst fertig, wenn ihre Wirkung geprüft ist.",
      ],
      states: [
        "offen → in Umsetzung → abgeschlossen → Wirksamkeit geprüft; mit Begründung auch zurückgestellt oder verworfen.",
      ],
    },
    en: {
      title: "Action plan",
      purpose: "All corrections and improvements from BIA, exercises, risks and events.",
      steps: ["Start with the overdue ones.", "A measure is finished only when its effect has been checked."],
      states: ["open → in progress → done → effect checked; with a reason also postponed or rejected."],
    },
  },
  measure: {
    clauses: ["15.2"],
    de: {
      title: "Eine Maßnahme",
      purpose: "Was zu tun ist, wer es bis wann tut und woher die Maßnahme kommt.",
      steps: [
        "Halten Sie Zwischenstände mit Datum fest.",
        "Lassen Sie die Wirksamkeit von jemand anderem prüfen als von der ausführenden Person.",
      ],
      states: [],
    },
    en: {
      title: "A measure",
      purpose: "What is to be done, who does it until when, and where the measure comes from.",
      steps: [
        "Keep interim states with their date.",
        "Have the effect checked by somebody other than the person who carried it out.",
      ],
      states: [],
    },
  },
} as const satisfies Readonly<Record<string, HelpTopic>>;
