import type { HelpTopic } from "./help-topic.ts";

/** Help for plans, incident organisation and handbook. */
export const PLAN_TOPICS = {
  plans: {
    clauses: ["11", "12"],
    de: {
      title: "Pläne",
      purpose:
        "Geschäftsfortführungspläne sagen, wie eine Organisationseinheit weiterarbeitet; Wiederanlaufpläne, wie eine Ressource wiederkommt.",
      steps: [
        "Sehen Sie unter „Noch ohne Plan“ nach, welche zeitkritischen Prozesse und Ressourcen kein Plan abdeckt.",
        "Beachten Sie „Überprüfung fällig“: Die BIA hat sich seit der Freigabe geändert.",
      ],
      states: [
        "Entwurf → eingereicht → geprüft → freigegeben. Eine Überarbeitung beginnt als neuer Entwurf; die freigegebene Fassung gilt bis dahin weiter.",
      ],
    },
    en: {
      title: "Plans",
      purpose: "Continuity plans say how a unit goes on working; restart plans how a resource comes back.",
      steps: [
        "See under “Without a plan so far” which time-critical processes and resources no plan covers.",
        "Mind “review due”: the BIA has changed since the release.",
      ],
      states: [
        "Draft → submitted → checked → released. A revision starts as a new draft; until then the released version stays valid.",
      ],
    },
  },
  plan: {
    clauses: ["11", "12"],
    de: {
      title: "Ein Plan",
      purpose: "Der Plan, wie er gilt, mit den Werten der BIA zum Zeitpunkt der Freigabe.",
      steps: [
        "Lesen Sie oben, ob Sie eine freigegebene Fassung oder einen Entwurf sehen.",
        "Beginnen Sie eine Überarbeitung, wenn sich etwas geändert hat: Unter „Überprüfung fällig“ steht, welche Werte der BIA vorher galten und heute gelten.",
        "Vergleichen Sie Fassungen: Die Unterschiede stehen als Sätze da.",
        "Drucken Sie den Plan allein, wenn eine Stelle nur ihn braucht; jede Fassung druckt für sich.",
      ],
      states: ["Wer eingereicht hat, kann nicht selbst freigeben."],
    },
    en: {
      title: "A plan",
      purpose: "The plan as it is valid, with the values of the BIA at the time of its release.",
      steps: [
        "Read at the top whether you see a released version or a draft.",
        "Start a revision when something has changed: “Review due” says which values of the BIA held before and hold today.",
        "Compare versions: the differences are written as sentences.",
        "Print the plan alone where a unit needs only this one; every edition prints by itself.",
      ],
      states: ["Whoever has submitted cannot release."],
    },
  },
  "plan-writing": {
    clauses: ["11", "12"],
    de: {
      title: "Einen Plan schreiben",
      purpose: "Jeder Abschnitt hat eine eigene Seite; das Inhaltsverzeichnis zeigt, was noch fehlt.",
      steps: [
        "Schreiben Sie für Menschen unter Druck: ein Schritt, ein Satz, eine zuständige Rolle.",
        "Geben Sie jedem Schritt eine Dauer; daraus ergibt sich die geplante Zeit.",
        "Reichen Sie den Plan ein, wenn alle Abschnitte vollständig sind.",
      ],
      states: ["Schritte lassen sich mit Alt und Pfeiltasten verschieben, mit Alt+Eingabe einfügen."],
    },
    en: {
      title: "Writing a plan",
      purpose: "Each section has a page of its own; the contents show what is missing.",
      steps: [
        "Write for people under pressure: one step, one sentence, one role.",
        "Give each step a duration; the planned time follows from them.",
        "Submit the plan when all sections are complete.",
      ],
      states: ["Steps are moved with Alt and arrow keys and inserted with Alt+Enter."],
    },
  },
  editions: {
    clauses: ["4.4"],
    de: {
      title: "Fassungen eines Plans",
      purpose: "Alle eingereichten und freigegebenen Fassungen mit Datum und Namen.",
      steps: ["Vergleichen Sie zwei Fassungen, um eine Änderung nachzuvollziehen."],
      states: ["Eine freigegebene Fassung ist eingefroren und wird nie gelöscht."],
    },
    en: {
      title: "Versions of a plan",
      purpose: "All submitted and released versions with date and names.",
      steps: ["Compare two versions to retrace a change."],
      states: ["A released version is frozen and never deleted."],
    },
  },
  response: {
    clauses: ["5.1", "5.2"],
    de: {
      title: "Besondere Aufbauorganisation",
      purpose: "Wer im Notfall führt, alarmiert und bewältigt, mit Besetzung und Vertretung.",
      steps: [
        "Besetzen Sie jede Rolle und ihre Vertretung mit verschiedenen Personen.",
        "Prüfen Sie die Erreichbarkeit außerhalb der Dienstzeit.",
        "Legen Sie Meldestellen, Alarmstufen und Sofortmaßnahmen fest.",
        "Legen Sie eine geänderte Besetzung unter „Freigabe der Leitung“ vor.",
      ],
      states: [],
    },
    en: {
      title: "Incident organisation",
      purpose: "Who leads, alerts and handles in an emergency, with holders and deputies.",
      steps: [
        "Fill each role and its deputy with different people.",
        "Check how they are reached outside of working hours.",
        "Set reporting points, alarm stages and immediate measures.",
        "Submit changed staffing under “Release by the management”.",
      ],
      states: [],
    },
  },
  "management-release": {
    clauses: ["5.1.6", "5.6", "7.1.2", "13.3"],
    de: {
      title: "Freigabe durch die Leitung",
      purpose:
        "Besetzung und Befugnisse der BAO, die BIA-Parameter und der Jahresübungsplan gelten erst, wenn die Institutionsleitung sie freigegeben hat.",
      steps: [
        "Legen Sie den heutigen Stand mit dem Anlass vor; er wird eingefroren.",
        "Als Leitung lesen Sie, was gegenüber der letzten Fassung neu ist, und geben frei oder mit Begründung zurück.",
        "Lesen Sie eine frühere Fassung über ihre Nummer in der Liste.",
      ],
      states: [
        "Liegt vor → freigegeben oder zurückgegeben. Weiterarbeiten ändert eine vorgelegte oder freigegebene Fassung nie; die Seite sagt, wie viele Einträge seitdem anders sind.",
        "Erste Schritte der Rollenkarten und der Stand einer Übung gehören nicht zur Freigabe; eine abgesagte Übung fehlt im Plan und ist zu ersetzen.",
      ],
    },
    en: {
      title: "Release by the management",
      purpose:
        "Staffing and powers of the incident organisation, the BIA parameters and the annual exercise plan are valid once the management has released them.",
      steps: [
        "Submit today's content with the occasion; it is frozen.",
        "As management, read what is new compared with the last edition, and release or send back with a reason.",
        "Read an earlier edition by its number in the list.",
      ],
      states: [
        "Submitted → released or sent back. Going on working never changes a submitted or released edition; the page says how many entries differ since.",
        "First steps of role cards and the state of an exercise are not part of the release; a cancelled exercise is missing from the plan and has to be replaced.",
      ],
    },
  },
  "rules-of-procedure": {
    clauses: ["5.5"],
    de: {
      title: "Geschäftsordnung und Reaktionszeit",
      purpose: "Befugnisse und Regeln des Stabs, und woraus sich die BAO-Reaktionszeit zusammensetzt.",
      steps: [
        "Tragen Sie ein, wie lange Melden, Alarmieren und Zusammentreten dauern.",
        "Vergleichen Sie die Summe mit der BAO-Reaktionszeit der Parameter.",
      ],
      states: [],
    },
    en: {
      title: "Rules of procedure and response time",
      purpose: "Powers and rules of the crisis staff, and what the response time consists of.",
      steps: [
        "Enter how long reporting, alerting and assembling take.",
        "Compare the sum with the response time of the parameters.",
      ],
      states: [],
    },
  },
  directory: {
    clauses: ["5.2"],
    de: {
      title: "Personen und Kontakte",
      purpose: "Wen die Pläne und Rollen meinen, innen und außen.",
      steps: [
        "Halten Sie Rufnummern aktuell; sie stehen im gedruckten Handbuch.",
        "Wer die Behörde verlässt, wird deaktiviert; die Seite nennt die Rollen, die neu zu besetzen sind.",
      ],
      states: [],
    },
    en: {
      title: "People and contacts",
      purpose: "Whom plans and roles mean, inside and outside.",
      steps: [
        "Keep telephone numbers up to date; they are printed in the handbook.",
        "Whoever leaves is deactivated; the page names the roles to be filled anew.",
      ],
      states: [],
    },
  },
  record: {
    clauses: [],
    de: {
      title: "Ein Eintrag",
      purpose: "Ein Eintrag der Stammdaten, mit allen Stellen, die auf ihn verweisen.",
      steps: [
        "Ändern Sie ihn hier; Pläne und Rollen zeigen den neuen Stand von selbst.",
        "Was noch gebraucht wird, lässt sich nicht löschen; die Seite sagt, wo.",
      ],
      states: ["Freigegebene Pläne und Handbücher behalten, was bei der Freigabe galt."],
    },
    en: {
      title: "A record",
      purpose: "A record of the master data with every place that refers to it.",
      steps: [
        "Change it here; plans and roles show the new state by themselves.",
        "What is still needed cannot be deleted; the page says where.",
      ],
      states: ["Released plans and handbooks keep what was valid at their release."],
    },
  },
  handbook: {
    clauses: ["4.4"],
    de: {
      title: "Notfallhandbuch",
      purpose: "Das gedruckte Handbuch für den Tag, an dem die IT steht.",
      steps: [
        "Erzeugen Sie einen Entwurf und lesen Sie ihn auf Papier.",
        "Bereiten Sie eine Fassung vor; eine zweite Person gibt sie frei.",
        "Drucken Sie die freigegebene Fassung und verteilen Sie sie laut Verteiler.",
        "Tragen Sie je Exemplar ein, wer den Empfang bestätigt hat; die alte Fassung ziehen Sie dabei ein.",
      ],
      states: ["Eine Fassung friert den Inhalt ein. Jeder spätere Druck ergibt dieselben Seiten."],
    },
    en: {
      title: "Emergency handbook",
      purpose: "The printed handbook for the day the IT stands still.",
      steps: [
        "Generate a draft and read it on paper.",
        "Prepare an edition; a second person releases it.",
        "Print the released edition and hand it out by the distribution list.",
        "Record for every copy who has confirmed it; collect the old edition on that occasion.",
      ],
      states: ["An edition freezes the content. Every later print gives the same pages."],
    },
  },
  "handbook-settings": {
    clauses: ["4.4", "5.6"],
    de: {
      title: "Angaben zum Handbuch",
      purpose:
        "Was auf Titelblatt und Fußzeile steht, und welches Exemplar bei wem liegt: Ohne Netz zählt nur, was auf Papier oder Datenträger am richtigen Ort ist.",
      steps: [
        "Nennen Sie höchstens sechs Rufnummern, die in der ersten Minute gebraucht werden.",
        "Geben Sie jedem Exemplar eine eigene Nummer; mindestens eines enthält das ganze Handbuch.",
        "Nennen Sie die Orte der Datenträger, und wer sie wann abgleicht.",
      ],
      states: [
        "Änderungen stehen ab der nächsten Fassung auf dem Papier; freigegebene Fassungen bleiben, wie sie sind.",
      ],
    },
    en: {
      title: "Handbook settings",
      purpose:
        "What cover and footer say, and who holds which copy: without a network only what lies on paper or a data carrier at the right place counts.",
      steps: [
        "Name at most six telephone numbers that are needed in the first minute.",
        "Give every copy a number of its own; at least one holds the whole handbook.",
        "Name the places of the data carriers, and who brings them up to date when.",
      ],
      states: ["Changes are printed from the next edition on; released editions stay as they are."],
    },
  },
  "handbook-release": {
    clauses: ["4.4"],
    de: {
      title: "Freigabe des Handbuchs",
      purpose: "Hier entscheidet eine zweite Person über eine vorbereitete Fassung.",
      steps: [
        "Öffnen Sie das PDF und prüfen Sie mindestens Alarmplan, Rollen und Sofortmaßnahmen.",
        "Geben Sie frei, oder lehnen Sie mit einer Begründung ab.",
      ],
      states: ["Nach der Freigabe ist die Fassung unveränderlich."],
    },
    en: {
      title: "Release of the handbook",
      purpose: "Here a second person decides about a prepared edition.",
      steps: [
        "Open the PDF and check at least alarm plan, roles and immediate measures.",
        "Release it, or refuse it with a reason.",
      ],
      states: ["After the release the edition cannot change."],
    },
  },
} as const satisfies Readonly<Record<string, HelpTopic>>;
