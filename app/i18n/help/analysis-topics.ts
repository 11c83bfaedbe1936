import type { HelpTopic } from "./help-topic.ts";

/** Help for overview and analysis. */
export const ANALYSIS_TOPICS = {
  overview: {
    clauses: ["4", "15"],
    de: {
      title: "Übersicht",
      purpose:
        "Zeigt, was jetzt ansteht, und wie weit die Vorsorge ist. Jede Zahl führt zu der Liste, aus der sie kommt.",
      steps: [
        "Arbeiten Sie die Liste „Was jetzt ansteht“ von oben nach unten ab; das Dringendste steht oben.",
        "Öffnen Sie eine Zahl, um zu sehen, welche Prozesse, Ressourcen oder Pläne dahinterstehen.",
        "Ist etwas ausgefallen, beginnen Sie bei „Im Ernstfall“: Sofortmaßnahmen und Alarmierung, dann die Ausfallsimulation, die Pläne und das geltende Handbuch.",
      ],
      states: ["Ein Eintrag verschwindet von selbst, sobald sein Anlass behoben ist."],
    },
    en: {
      title: "Overview",
      purpose:
        "Shows what needs doing now and how far preparedness has come. Every number leads to the list it comes from.",
      steps: [
        "Work through “What needs me now” from top to bottom; the most urgent stands first.",
        "Open a number to see which processes, resources or plans stand behind it.",
        "If something has failed, begin with “In an emergency”: immediate measures and alarm, then the outage simulation, the plans and the handbook in force.",
      ],
      states: ["An entry goes by itself as soon as its cause is dealt with."],
    },
  },
  procedures: {
    clauses: ["7.3", "14.1"],
    de: {
      title: "Geschäftskritische Verfahren",
      purpose:
        "Zeigt einem Ressort oder dem Land die zeitkritischen Verfahren aller Behörden darunter, die strengste Anforderung zuerst.",
      steps: [
        "Sehen Sie zuerst die Verfahren mit Lücke und ohne Ausweichweg an und sprechen Sie die Behörde an.",
        "Suchen Sie nach einem IT-Dienst, um zu sehen, welche Verfahren an ihm hängen.",
        "Laden Sie die Liste als Excel oder CSV herunter.",
      ],
      states: [
        "Gezeigt wird nur, was eine Behörde mit ihrem Notfallhandbuch freigegeben hat; Arbeitsstände bleiben in der Behörde.",
      ],
    },
    en: {
      title: "Business-critical procedures",
      purpose:
        "Shows a Ressort or the Land the time-critical procedures of all authorities below, the strictest demand first.",
      steps: [
        "Look first at procedures with a gap and without a way around, and talk to the authority.",
        "Search for an IT service to see which procedures depend on it.",
        "Download the list as Excel or CSV.",
      ],
      states: [
        "Only what an authority has released with its emergency handbook is shown; working states stay there.",
      ],
    },
  },
  "organisation-choice": {
    clauses: [],
    de: {
      title: "Organisation wechseln",
      purpose: "Führt zu einer anderen Organisation, für die Sie Rechte haben.",
      steps: [
        "Suchen Sie nach einem Teil des Namens oder nach dem Kürzel.",
        "Oder wählen Sie eine der zuletzt geöffneten Organisationen.",
      ],
      states: [],
    },
    en: {
      title: "Switch organisation",
      purpose: "Leads to another organisation in which you have rights.",
      steps: [
        "Search for a part of the name or for the code.",
        "Or choose one of the organisations opened recently.",
      ],
      states: [],
    },
  },
  freshness: {
    clauses: ["15"],
    de: {
      title: "Aktualität",
      purpose: "Zeigt, was wann zuletzt geprüft wurde: Handbuch, Pläne, BIA-Bögen, Datensicherung.",
      steps: [
        "Beginnen Sie mit den überfälligen Einträgen.",
        "Öffnen Sie den Eintrag und prüfen oder aktualisieren Sie ihn dort.",
      ],
      states: [],
    },
    en: {
      title: "Freshness",
      purpose: "Shows what was last reviewed when: handbook, plans, BIA sheets, backup.",
      steps: ["Start with the overdue entries.", "Open the entry and review or update it there."],
      states: [],
    },
  },
  processes: {
    clauses: ["7.1", "7.2"],
    de: {
      title: "Geschäftsprozesse",
      purpose:
        "Alle Prozesse mit den Ergebnissen der Business-Impact-Analyse. Der Status sagt, ob die geforderte Zeit (RTO) mit den heutigen Ressourcen erreichbar ist.",
      steps: [
        "Filtern Sie nach „Lücke“, um zu sehen, wo die Vorsorge nicht reicht.",
        "Drücken Sie auf einen Wert: Sie lesen, aus welchen Angaben er berechnet ist.",
        "Gehen Sie auf breiten Bildschirmen mit „Vorschau“ viele Prozesse durch, ohne die Liste zu verlassen.",
        "Legen Sie fehlende Prozesse an und füllen Sie ihren BIA-Bogen aus.",
      ],
      states: [
        "erfüllt: erreichbar innerhalb der RTO. Lücke: erreichbar, aber zu spät. unbekannt: es fehlt noch eine Auskunft. nicht zeitkritisch: der Schaden wird im betrachteten Zeitraum nicht untragbar.",
      ],
    },
    en: {
      title: "Business processes",
      purpose:
        "All processes with the results of the business impact analysis. The status says whether the demanded time (RTO) can be reached with today's resources.",
      steps: [
        "Filter for “gap” to see where preparedness does not suffice.",
        "Press a value: you read which entries it is computed from.",
        "On wide screens go through many processes with “Preview” without leaving the list.",
        "Add missing processes and fill in their BIA sheets.",
      ],
      states: [
        "met: reachable within the RTO. gap: reachable, but too late. unknown: an answer is still missing. not time-critical: damage does not become intolerable in the period looked at.",
      ],
    },
  },
  process: {
    clauses: ["7.2"],
    de: {
      title: "Ein Geschäftsprozess",
      purpose:
        "Alles über einen Prozess: Ergebnis, Schaden über die Zeit, Abhängigkeiten, Ressourcen und Auffälligkeiten.",
      steps: [
        "Lesen Sie zuerst „Auffälligkeiten“; dort steht, was fehlt oder nicht zusammenpasst.",
        "Bearbeiten Sie den BIA-Bogen, wenn sich am Prozess etwas geändert hat.",
        "Ordnen Sie die Ressourcen zu, die der Notbetrieb braucht.",
      ],
      states: [
        "Ein freigegebener BIA-Bogen wird „neu zu bewerten“, wenn jemand ihn oder seine Abhängigkeiten ändert.",
      ],
    },
    en: {
      title: "A business process",
      purpose: "Everything about a process: result, damage over time, dependencies, resources and findings.",
      steps: [
        "Read “Findings” first; it says what is missing or does not fit together.",
        "Edit the BIA sheet when something about the process has changed.",
        "Assign the resources that emergency operation needs.",
      ],
      states: [
        "A released BIA sheet becomes “to be reassessed” when somebody changes it or its dependencies.",
      ],
    },
  },
  "bia-sheet": {
    clauses: ["7.2", "7.2.1"],
    de: {
      title: "BIA-Bogen",
      purpose:
        "Hier bewerten Sie, wie groß der Schaden nach jedem Zeithorizont ist, und legen die geforderte Wiederanlaufzeit fest.",
      steps: [
        "Bewerten Sie jede Zeile von links nach rechts; der Schaden kann mit der Zeit nur wachsen. Eine Zahlentaste hebt spätere Felder mit an.",
        "Begründen Sie jede relevante Zeile so, dass es in drei Jahren noch jemand versteht.",
        "Legen Sie die RTO fest: kleiner als die MTPD abzüglich BAO-Reaktionszeit und Puffer.",
        "Beschreiben Sie das Notbetriebsniveau: Was muss mindestens laufen?",
      ],
      states: [
        "Was Sie tippen, wird laufend als Ihr Entwurf gesichert. Für andere gilt es erst nach „Bogen speichern“.",
        "Nach dem Speichern ist der Bogen neu zu bewerten, und bei Plänen, die für die alten Werte freigegeben sind, steht „Überprüfung fällig“ mit dem Unterschied.",
        "Haben zwei Personen gleichzeitig gearbeitet, zeigt die Seite beide Fassungen; Sie entscheiden je Feld.",
      ],
    },
    en: {
      title: "BIA sheet",
      purpose:
        "Here you rate how large the damage is after each time horizon and set the demanded recovery time.",
      steps: [
        "Rate each row from left to right; damage can only grow with time. A number key lifts later cells along.",
        "Give a reason for each relevant row that somebody still understands in three years.",
        "Set the RTO: shorter than the MTPD less response time and buffer.",
        "Describe the emergency level: what must run at the least?",
      ],
      states: [
        "What you type is kept as your own draft all the time. It counts for others only after saving.",
        "After saving, the sheet is to be reassessed, and plans released for the old values say “review due” with the difference.",
        "If two people have worked at the same time the page shows both versions; you decide field by field.",
      ],
    },
  },
  "process-new": {
    clauses: ["7.1"],
    de: {
      title: "Neuer Geschäftsprozess",
      purpose: "Legt einen Prozess mit Kennung, Name und Organisationseinheit an.",
      steps: [
        "Wählen Sie eine kurze Kennung, die bleiben kann; sie steht auch im gedruckten Handbuch.",
        "Füllen Sie danach den BIA-Bogen aus.",
      ],
      states: [],
    },
    en: {
      title: "New business process",
      purpose: "Creates a process with id, name and unit.",
      steps: [
        "Choose a short id that can stay; it is printed in the handbook too.",
        "Fill in the BIA sheet next.",
      ],
      states: [],
    },
  },
  assessment: {
    clauses: ["7.2", "4.3"],
    de: {
      title: "Qualitätssicherung und Freigabe des BIA-Bogens",
      purpose:
        "Zwei Personen stehen für einen BIA-Bogen ein: Eine füllt ihn aus, eine andere prüft und gibt ihn frei.",
      steps: [
        "Geben Sie den ausgefüllten Bogen in die Qualitätssicherung.",
        "Wer prüft, gibt frei oder gibt mit einer Begründung zurück.",
      ],
      states: [
        "Entwurf → in Qualitätssicherung → freigegeben. Eine Änderung macht aus „freigegeben“ wieder „neu zu bewerten“.",
      ],
    },
    en: {
      title: "Quality assurance and release of the BIA sheet",
      purpose: "Two people answer for a BIA sheet: one fills it in, another checks and releases it.",
      steps: [
        "Submit the completed sheet for quality assurance.",
        "Whoever checks releases it or returns it with a reason.",
      ],
      states: ["Draft → in quality assurance → released. A change turns “released” into “to be reassessed”."],
    },
  },
  dependencies: {
    clauses: ["7.2.2"],
    de: {
      title: "Abhängigkeiten zwischen Prozessen",
      purpose: "Sagt, welche anderen Prozesse dieser im Notbetrieb braucht und wann.",
      steps: [
        "Nehmen Sie nur auf, was der Notbetrieb wirklich braucht.",
        "Tragen Sie einen Vorrat als Versatz ein: So lange läuft der Prozess ohne den anderen.",
        "Stimmen Sie die Forderung mit der anderen Stelle ab.",
      ],
      states: ["Ein Prozess erbt die kürzere RTO dessen, der ihn braucht, über eine Stufe."],
    },
    en: {
      title: "Dependencies between processes",
      purpose: "Says which other processes this one needs in emergency operation and when.",
      steps: [
        "Include only what emergency operation really needs.",
        "Enter a stock as offset: so long the process runs without the other one.",
        "Agree the demand with the other side.",
      ],
      states: ["A process inherits the shorter RTO of the one that needs it, over one level."],
    },
  },
  "resource-uses": {
    clauses: ["7.2.3"],
    de: {
      title: "Ressourcen eines Prozesses",
      purpose: "Sagt, welche Ressourcen der Notbetrieb braucht, wie viele davon und wann.",
      steps: [
        "Ordnen Sie Personal, IT, Räume, Dienstleister und Material zu.",
        "Die Vorlaufzeit sagt, wie lange vor dem Notbetrieb die Ressource bereitstehen muss.",
        "Bei Daten gehört die RPO dazu: So viel Datenverlust ist hinnehmbar.",
      ],
      states: [],
    },
    en: {
      title: "Resources of a process",
      purpose: "Says which resources emergency operation needs, how many of them and when.",
      steps: [
        "Assign personnel, IT, rooms, providers and material.",
        "The lead time says how long before emergency operation the resource must be available.",
        "For data the RPO belongs to it: the loss of data that is acceptable.",
      ],
      states: [],
    },
  },
  because: {
    clauses: ["7.2", "8"],
    de: {
      title: "Warum dieser Wert?",
      purpose:
        "Zeigt Schritt für Schritt, wie ein berechneter Wert entsteht: Regel, Kapitel, Angaben und Weg.",
      steps: [
        "Folgen Sie den Verweisen zu den Angaben, wenn Ihnen der Wert falsch erscheint.",
        "Ändern Sie die Angabe, nicht das Ergebnis: Es wird sofort neu berechnet.",
      ],
      states: [],
    },
    en: {
      title: "Why this value?",
      purpose: "Shows step by step how a computed value comes about: rule, chapter, entries and path.",
      steps: [
        "Follow the links to the entries where the value seems wrong.",
        "Change the entry, not the result: it is computed anew at once.",
      ],
      states: [],
    },
  },
  resources: {
    clauses: ["7.2.3", "8"],
    de: {
      title: "Ressourcen",
      purpose: "Alle Ressourcen mit geforderter (RTO) und erreichbarer Zeit (RTA).",
      steps: [
        "Beginnen Sie mit „unbekannt“: Fragen Sie die zuständige Stelle nach der RTA.",
        "Behandeln Sie Lücken mit einer Maßnahme oder einer Risikoübernahme.",
      ],
      states: [
        "Die RTO einer Ressource folgt aus den Prozessen, die sie brauchen; sie wird nicht eingetragen.",
      ],
    },
    en: {
      title: "Resources",
      purpose: "All resources with demanded (RTO) and achievable time (RTA).",
      steps: [
        "Start with “unknown”: ask the competent unit for the RTA.",
        "Treat gaps with a measure or an assumption of risk.",
      ],
      states: ["The RTO of a resource follows from the processes that need it; it is not entered."],
    },
  },
  resource: {
    clauses: ["8", "9"],
    de: {
      title: "Eine Ressource",
      purpose: "Soll und Ist einer Ressource, ihre Voraussetzungen und alle, die von ihr abhängen.",
      steps: [
        "Tragen Sie die RTA mit Nachweis und Datum ein: geschätzt, zugesagt oder gemessen.",
        "Prüfen Sie die Voraussetzungen; eine versteckte Lücke entsteht meist dort.",
        "Ordnen Sie Maßnahmen zu, wo eine Lücke bleibt.",
      ],
      states: [],
    },
    en: {
      title: "A resource",
      purpose: "Target and actual of a resource, its prerequisites and everything that depends on it.",
      steps: [
        "Enter the RTA with evidence and date: estimated, promised or measured.",
        "Check the prerequisites; a hidden gap mostly comes from there.",
        "Assign measures where a gap remains.",
      ],
      states: [],
    },
  },
  deletion: {
    clauses: [],
    de: {
      title: "Löschen",
      purpose: "Zeigt, was mit dem Objekt verloren geht, bevor es gelöscht wird.",
      steps: [
        "Lesen Sie die Folgen; was noch gebraucht wird, lässt sich nicht löschen.",
        "Im Zweifel lassen Sie das Objekt stehen und kennzeichnen es im Namen.",
      ],
      states: ["Das Löschen steht im Protokoll. Freigegebene Fassungen behalten ihren Inhalt."],
    },
    en: {
      title: "Deleting",
      purpose: "Shows what goes with the object before it is deleted.",
      steps: [
        "Read the consequences; what is still needed cannot be deleted.",
        "In doubt leave the object and mark it in its name.",
      ],
      states: ["The deletion is recorded. Released editions keep their content."],
    },
  },
  search: {
    clauses: [],
    de: {
      title: "Suche",
      purpose: "Findet alles, was Sie lesen dürfen, nach Kennung, Name und Text.",
      steps: [
        "Schreiben Sie Umlaute, wie Sie wollen: „Buerger“ findet „Bürger“.",
        "Mit der Taste / springen Sie von jeder Seite in das Suchfeld.",
      ],
      states: [],
    },
    en: {
      title: "Search",
      purpose: "Finds everything you may read, by id, name and text.",
      steps: [
        "Write umlauts as you like: “Buerger” finds “Bürger”.",
        "The key / takes you to the search field from every page.",
      ],
      states: [],
    },
  },
  parameters: {
    clauses: ["7.1"],
    de: {
      title: "BIA-Parameter",
      purpose:
        "Der Maßstab für alle Bewertungen: Zeithorizonte, Schadensszenarien, Schadenskategorien und Fristen.",
      steps: [
        "Legen Sie die Parameter fest, bevor die Fachbereiche bewerten.",
        "Stimmen Sie das Untragbarkeitsniveau mit der Leitung ab.",
      ],
      states: ["Eine Änderung kann BIA-Bögen „neu zu bewerten“ machen; die Seite sagt vorher, wie viele."],
    },
    en: {
      title: "BIA parameters",
      purpose: "The scale for all ratings: time horizons, impact types, damage levels and periods.",
      steps: [
        "Set the parameters before the departments rate.",
        "Agree the intolerability level with the management.",
      ],
      states: ["A change can make BIA sheets “to be reassessed”; the page says beforehand how many."],
    },
  },
  pictures: {
    clauses: ["7.2", "8"],
    de: {
      title: "Bilder der Analyse",
      purpose: "Dieselben Ergebnisse als Bild: Schaden, Zeiten, Lücken, Kumulation, Wiederanlauf.",
      steps: [
        "Filtern Sie wie in der Liste; das Bild zeigt dieselbe Auswahl.",
        "Unter jedem Bild steht „Als Tabelle“ mit denselben Werten.",
      ],
      states: [],
    },
    en: {
      title: "Pictures of the analysis",
      purpose: "The same results as a picture: damage, times, gaps, accumulation, restart.",
      steps: [
        "Filter as in the list; the picture shows the same selection.",
        "Below each picture “As a table” has the same values.",
      ],
      states: [],
    },
  },
  capacity: {
    clauses: ["7.2.3"],
    de: {
      title: "Kapazitätslücken",
      purpose:
        "Stellt gegenüber, wie viel von einer Ressource im Notbetrieb gebraucht wird und wie viel zu jedem Zeitpunkt da ist.",
      steps: [
        "Beginnen Sie mit der Zeile, in der am frühesten etwas fehlt.",
        "Öffnen Sie die Ressource und prüfen Sie Bedarf und Kapazität mit den Prozessverantwortlichen.",
        "Tragen Sie auf der Seite der Ressource unter „Ersatzkapazitäten“ ein, was einspringt und ab wann.",
        "Legen Sie eine Maßnahme an oder senken Sie den Bedarf im BIA-Bogen mit Begründung.",
      ],
      states: ["Ein Minus heißt: So viele Stück oder Plätze fehlen zu diesem Zeitpunkt."],
    },
    en: {
      title: "Capacity gaps",
      purpose:
        "Compares how much of a resource emergency operation needs with how much is there at each point in time.",
      steps: [
        "Begin with the row in which something is missing earliest.",
        "Open the resource and check need and capacity with the owners of the processes.",
        "Enter on the page of the resource, under “Substitute capacities”, what stands in and from when on.",
        "Create a measure, or lower the need in the BIA sheet and give the reason.",
      ],
      states: ["A minus means: so many pieces or places are missing at that point in time."],
    },
  },
  "report-print": {
    clauses: [],
    de: {
      title: "Druckauftrag",
      purpose: "Zeigt, wie weit der Druck eines Berichts ist, und gibt die fertige PDF-Datei aus.",
      steps: [
        "Warten Sie, bis der Fortschritt vollständig ist; die Seite aktualisiert sich selbst.",
        "Laden Sie die PDF-Datei herunter und legen Sie sie ab: Ein Auftrag wird nur für kurze Zeit aufgehoben.",
      ],
      states: [],
    },
    en: {
      title: "Print job",
      purpose: "Shows how far the print of a report has come and hands out the finished PDF file.",
      steps: [
        "Wait until the progress is complete; the page refreshes itself.",
        "Download the PDF file and file it: a job is kept for a short time only.",
      ],
      states: [],
    },
  },
  graph: {
    clauses: ["7.2.2", "7.2.4"],
    de: {
      title: "Abhängigkeiten als Bild",
      purpose: "Zeigt, was an wem hängt: Prozesse über Ressourcen über deren Voraussetzungen.",
      steps: [
        "Wählen Sie ein Objekt in der Mitte und wie viele Stufen Sie sehen wollen.",
        "Suchen Sie nach Ressourcen, an denen auffallend viel hängt.",
      ],
      states: [],
    },
    en: {
      title: "Dependencies as a picture",
      purpose: "Shows what hangs on what: processes over resources over their prerequisites.",
      steps: [
        "Choose an object for the centre and how many levels you want to see.",
        "Look for resources on which strikingly much depends.",
      ],
      states: [],
    },
  },
  outage: {
    clauses: ["9"],
    de: {
      title: "Ausfallsimulation",
      purpose:
        "Spielt einen Ausfall durch: welche Prozesse stehen, wann welche MTPD reißt, welche Pläne gelten, was zuerst wieder anläuft.",
      steps: [
        "Wählen Sie ein Ausfallszenario oder einzelne Ressourcen und den Beginn.",
        "Drucken Sie das Ergebnis auf einer Seite, zum Beispiel für die Lagebesprechung.",
      ],
      states: ["Die Simulation ändert nichts an den Daten."],
    },
    en: {
      title: "Outage simulation",
      purpose:
        "Plays an outage through: which processes stand still, when which MTPD breaks, which plans apply, what restarts first.",
      steps: [
        "Choose an outage scenario or single resources and the start.",
        "Print the result on one page, for example for the briefing.",
      ],
      states: ["The simulation changes none of the data."],
    },
  },
} as const satisfies Readonly<Record<string, HelpTopic>>;
