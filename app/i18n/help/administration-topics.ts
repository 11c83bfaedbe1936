import type { HelpTopic } from "./help-topic.ts";

/** Help for administration, evidence and exchange. */
export const ADMINISTRATION_TOPICS = {
  accounts: {
    clauses: [],
    de: {
      title: "Konten und Rollen",
      purpose: "Wer sich anmelden darf und was er oder sie hier tun kann.",
      steps: [
        "Legen Sie ein Konto an und geben Sie den Einmal-Link auf einem sicheren Weg weiter.",
        "Vergeben Sie so wenige Rechte wie möglich, bei Vertretungen mit Ablaufdatum.",
        "Sperren Sie Konten, wenn jemand geht; seine Einträge bleiben.",
      ],
      states: ["Jede Vergabe und jeder Entzug steht im Protokoll."],
    },
    en: {
      title: "Accounts and roles",
      purpose: "Who may sign in and what they can do here.",
      steps: [
        "Create an account and hand the one-time link over on a safe way.",
        "Grant as few rights as possible, for deputies with an expiry date.",
        "Disable accounts when somebody leaves; their entries stay.",
      ],
      states: ["Every grant and every revocation is recorded."],
    },
  },
  audit: {
    clauses: ["4.4"],
    de: {
      title: "Protokoll",
      purpose: "Wer hat wann was geändert, freigegeben oder eingesehen. Jeder Eintrag sichert den vorigen.",
      steps: [
        "Suchen Sie nach Person, Objekt, Zeitraum oder Worten.",
        "Nehmen Sie Nachweise für eine Prüfung als Datei mit.",
      ],
      states: [
        "Einträge lassen sich weder ändern noch löschen; eine Manipulation fällt bei der Prüfung auf.",
      ],
    },
    en: {
      title: "Audit trail",
      purpose: "Who changed, released or looked at what and when. Each entry secures the one before it.",
      steps: ["Search by person, object, period or words.", "Take evidence for an audit along as a file."],
      states: ["Entries can neither be changed nor deleted; tampering shows when the trail is verified."],
    },
  },
  approvals: {
    clauses: ["4.4"],
    de: {
      title: "Freigaben",
      purpose:
        "Zeigt zu jeder Fassung von Plänen und Notfallhandbuch, wer sie geschrieben, geprüft und freigegeben oder zurückgegeben hat.",
      steps: [
        "Suchen Sie die Fassung, nach der Sie gefragt werden.",
        "Vergleichen Sie die Personen: Wer vorlegt, gibt nicht selbst frei.",
      ],
      states: [],
    },
    en: {
      title: "Approvals",
      purpose:
        "Shows for every edition of plans and emergency handbook who wrote, checked, and released or returned it.",
      steps: [
        "Find the edition you are asked about.",
        "Compare the people: whoever submits does not release.",
      ],
      states: [],
    },
  },
  evidence: {
    clauses: ["4.4"],
    de: {
      title: "Nachweise mitnehmen",
      purpose:
        "Stellt für eine Übung oder einen Zeitraum alles zusammen, was eine Prüfung braucht: Berichte, Daten, Protokoll und ein Prüfprogramm.",
      steps: [
        "Wählen Sie Übung oder Zeitraum und laden Sie die Datei.",
        "Das Prüfprogramm in der Datei läuft ohne diese Anwendung.",
      ],
      states: [],
    },
    en: {
      title: "Take evidence along",
      purpose:
        "Puts together for an exercise or a period what an audit needs: reports, data, audit trail and a verifier.",
      steps: [
        "Choose exercise or period and download the file.",
        "The verifier in the file runs without this application.",
      ],
      states: [],
    },
  },
  exchange: {
    clauses: [],
    de: {
      title: "Daten übernehmen und mitnehmen",
      purpose:
        "Prozesse, Ressourcen, Verknüpfungen und Kontakte als Excel- oder CSV-Datei, in beide Richtungen mit demselben Aufbau.",
      steps: [
        "Laden Sie die Vorlage oder den heutigen Stand, ändern Sie ihn und lesen Sie ihn ein.",
        "Prüfen Sie die Vorschau: Sie zeigt jede Änderung, bevor etwas geschieht.",
      ],
      states: ["Ein Einlesen gilt ganz oder gar nicht und lässt sich rückgängig machen."],
    },
    en: {
      title: "Take data in and along",
      purpose:
        "Processes, resources, links and contacts as Excel or CSV file, both ways with the same structure.",
      steps: [
        "Download the template or today's state, change it and read it in.",
        "Check the preview: it shows every change before anything happens.",
      ],
      states: ["An import counts completely or not at all and can be undone."],
    },
  },
  glossary: {
    clauses: [],
    de: {
      title: "Glossar",
      purpose: "Die Begriffe des Notfallmanagements mit dem Kapitel des Standards.",
      steps: [
        "Wo eine Abkürzung gepunktet unterstrichen ist, drücken Sie darauf und lesen die Erklärung an Ort und Stelle.",
      ],
      states: [],
    },
    en: {
      title: "Glossary",
      purpose: "The terms of continuity management with the chapter of the standard.",
      steps: ["Where an abbreviation has a dotted underline, press it and read the explanation on the spot."],
      states: [],
    },
  },
  help: {
    clauses: [],
    de: {
      title: "Hilfe",
      purpose: "Zu jeder Seite steht hier, wozu sie da ist und was als Nächstes zu tun ist.",
      steps: ["Öffnen Sie auf einer Seite „Hilfe“ oben rechts; oder suchen Sie hier das Thema."],
      states: [],
    },
    en: {
      title: "Help",
      purpose: "For each page it says here what it is for and what to do next.",
      steps: ["Open “Help” at the top right of a page, or look for the topic here."],
      states: [],
    },
  },
} as const satisfies Readonly<Record<string, HelpTopic>>;
