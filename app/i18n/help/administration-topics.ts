import type { HelpTopic } from "./help-topic.ts";

/** Help for administration, evidence and exchange. */
export const ADMINISTRATION_TOPICS = {
  accounts: {
    clauses: [],
    de: {
      title: "Konten und Rollen",
      purpose: "Wer sich anmelden darf und was er oder sie hier tun kann.",
      steps: [
        "Legen Sie ein Konto an und geben Sie das Einmal-Passwort persönlich weiter; es gilt zwei Tage.",
        "Geben Sie der Person danach eine Rolle; ohne Rolle sieht sie nichts. Beginnen Sie mit BC-Beauftragten: Sie richten Parameter, Prozesse und Pläne ein, die Administration sieht davon nichts.",
        "Vergeben Sie so wenige Rechte wie möglich, bei Vertretungen mit Ablaufdatum.",
        "Sperren Sie Konten, wenn jemand geht; seine Einträge bleiben.",
      ],
      states: ["Jede Vergabe und jeder Entzug steht im Protokoll."],
    },
    en: {
      title: "Accounts and roles",
      purpose: "Who may sign in and what they can do here.",
      steps: [
        "Create an account and hand the one-time password over in person; it is valid for two days.",
        "Then give the person a role; without one they see nothing. Begin with BC officers: they set up parameters, processes and plans, of which the administration sees nothing.",
        "Grant as few rights as possible, for deputies with an expiry date.",
        "Disable accounts when somebody leaves; their entries stay.",
      ],
      states: ["Every grant and every revocation is recorded."],
    },
  },
  audit: {
    clauses: ["4.4"],
    de: {
      title: "Nachweise",
      purpose: "Wer hat wann was geändert, freigegeben oder eingesehen. Jeder Eintrag sichert den vorigen.",
      steps: [
        "Suchen Sie nach Person, Objekt, Zeitraum oder Worten.",
        "Nehmen Sie für eine Prüfung mit „Nachweis ausgeben“ ein Archiv mit.",
        "Unter „Freigaben“ steht, wer welche Fassung vorgelegt und freigegeben hat.",
      ],
      states: [
        "Einträge lassen sich weder ändern noch löschen; eine Manipulation fällt bei der Prüfung auf.",
      ],
    },
    en: {
      title: "Audit trail",
      purpose: "Who changed, released or looked at what and when. Each entry secures the one before it.",
      steps: [
        "Search by person, object, period or words.",
        "Take an archive along for an audit with “Export evidence”.",
        "“Approvals” says who submitted and released which edition.",
      ],
      states: ["Entries can neither be changed nor deleted; tampering shows when the trail is verified."],
    },
  },
  approvals: {
    clauses: ["4.4"],
    de: {
      title: "Freigaben",
      purpose:
        "Zeigt zu jeder Fassung von Plänen, Notfallhandbuch, Besetzung der BAO, BIA-Parametern und Jahresübungsplan, wer sie geschrieben, geprüft und freigegeben oder zurückgegeben hat.",
      steps: [
        "Suchen Sie die Fassung, nach der Sie gefragt werden.",
        "Vergleichen Sie die Personen: Wer vorlegt, gibt nicht selbst frei.",
      ],
      states: [],
    },
    en: {
      title: "Approvals",
      purpose:
        "Shows for every edition of plans, emergency handbook, staffing of the incident organisation, BIA parameters and annual exercise plan who wrote, checked, and released or returned it.",
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
      title: "Nachweis ausgeben",
      purpose:
        "Stellt für eine Übung oder einen Zeitraum alles zusammen, was eine Prüfung braucht: Berichte, Daten, Protokoll und ein Prüfprogramm.",
      steps: [
        "Wählen Sie Übung oder Zeitraum und laden Sie das Archiv herunter.",
        "Entpacken Sie es in einen leeren Ordner und führen Sie dort „node pruefen.mjs“ aus: Das Prüfprogramm läuft ohne diese Anwendung und ohne Netz, es braucht nur Node.js ab Version 20.",
        "Vergleichen Sie die Gesamtprüfsumme, die es nennt, mit dem Eintrag der Ausgabe unter „Nachweise“: Dort steht ihr Anfang.",
      ],
      states: [],
    },
    en: {
      title: "Take evidence along",
      purpose:
        "Puts together for an exercise or a period what an audit needs: reports, data, audit trail and a verifier.",
      steps: [
        "Choose exercise or period and download the archive.",
        "Unpack it into an empty folder and run “node pruefen.mjs” there: the verifier runs without this application and without a network, it only needs Node.js from version 20 on.",
        "Compare the overall checksum it names with the entry of the export in the audit trail: its beginning stands there.",
      ],
      states: [],
    },
  },
  exchange: {
    clauses: [],
    de: {
      title: "Daten übernehmen und ausgeben",
      purpose:
        "Prozesse, Ressourcen, Verknüpfungen, Personen, Kontakte und Maßnahmen als Excel- oder CSV-Datei, die ganze Organisation als JSON: in beide Richtungen mit demselben Aufbau.",
      steps: [
        "Laden Sie die Vorlage oder den heutigen Stand, ändern Sie ihn und lesen Sie ihn ein.",
        "Prüfen Sie die Vorschau: Sie zeigt jede Änderung, bevor etwas geschieht.",
      ],
      states: [
        "Eine Übernahme gilt ganz oder gar nicht und lässt sich rückgängig machen; nur die erste in eine leere Organisation nicht, die Vorschau sagt es.",
      ],
    },
    en: {
      title: "Take data in and along",
      purpose:
        "Processes, resources, links, people, contacts and measures as Excel or CSV file, the whole organisation as JSON: both ways with the same structure.",
      steps: [
        "Download the template or today's state, change it and read it in.",
        "Check the preview: it shows every change before anything happens.",
      ],
      states: [
        "An import counts completely or not at all and can be undone; only the first one into an empty organisation cannot, and the preview says so.",
      ],
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
