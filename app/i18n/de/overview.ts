export const overview = {
  title: "Übersicht {name}",
  cycle: "Zyklus {year} · {stage}",
  todoTitle: "Was jetzt ansteht",
  todoNothing: "Zurzeit steht für Sie nichts an.",
  todo: {
    handbookDecision: "Die Fassung {number} des Notfallhandbuchs wartet auf Ihre Entscheidung",
    planQuality:
      "{count, plural, one {Der Plan {id} wartet} other {# Pläne warten}} auf die Qualitätssicherung durch Sie",
    planDecision: "{count, plural, one {Der Plan {id} wartet} other {# Pläne warten}} auf Ihre Freigabe",
    biaReview:
      "{count, plural, one {Der BIA-Bogen {id} wartet} other {# BIA-Bögen warten}} auf Qualitätssicherung und Freigabe",
    reportDecision: "Der Bericht zu {title} ({id}) wartet auf Ihre Freigabe",
    biaReassess:
      "{count, plural, one {Der BIA-Bogen {id} ist} other {# BIA-Bögen sind}} neu zu bewerten, weil sich Grundlagen geändert haben",
    biaOpen:
      "{count, plural, one {Der BIA-Bogen {id} ist} other {# BIA-Bögen sind}} noch nicht fertig erhoben",
    untreatedGaps:
      "{count, plural, one {Eine Ressource hält} other {# Ressourcen halten}} ihre RTO nicht, {untreated, plural, one {eine} other {#}} davon ohne Maßnahme – größte Lücke: {name}, {hours}",
    gaps: "{count, plural, one {Eine Ressource hält} other {# Ressourcen halten}} ihre RTO nicht – größte Lücke: {name}, {hours}",
    mtpdViolated:
      "{count, plural, one {Ein Prozess käme} other {# Prozesse kämen}} bei einem Ausfall erst nach der MTPD wieder in Betrieb",
    unknown:
      "{count, plural, one {Bei einer Ressource fehlt} other {Bei # Ressourcen fehlt}} die Auskunft zur RTA",
    disputed:
      "{count, plural, one {Eine Prozessabhängigkeit ist} other {# Prozessabhängigkeiten sind}} strittig",
    noPlan:
      "{count, plural, one {Ein zeitkritischer Prozess steht} other {# zeitkritische Prozesse stehen}} in keinem Geschäftsfortführungsplan",
    planReview:
      "{count, plural, one {Die Überprüfung des Plans „{title}“ ist} other {Bei # Plänen ist die Überprüfung}} überfällig",
    planBasis:
      "{count, plural, one {Der Plan „{title}“ wurde} other {# Pläne wurden}} für andere Werte der BIA freigegeben: Überprüfung fällig",
    planReviewSoon:
      "{count, plural, one {Der Plan „{title}“ ist} other {# Pläne sind}} in den nächsten 30 Tagen zu überprüfen",
    planDraft: "{count, plural, one {Der Plan „{title}“ ist} other {# Pläne sind}} noch im Entwurf",
    exerciseRunning: "{title} ({id}) läuft gerade",
    exerciseMissed:
      "{title} ({id}) war vor {days, plural, one {einem Tag} other {# Tagen}} geplant und ist nicht begonnen",
    exerciseEvaluate: "{title} ({id}) ist durchgeführt und noch nicht ausgewertet",
    exerciseReport: "Zu {title} ({id}) fehlt der Bericht",
    nextExercise: "{title} ({id}) {days, plural, =0 {ist heute} one {ist morgen} other {ist in # Tagen}}",
    exerciseRisk:
      "{title} ({id}) {days, plural, =0 {ist heute} one {ist morgen} other {ist in # Tagen}}, die Risikoeinschätzung fehlt",
    exerciseInvited:
      "Sie nehmen an {title} ({id}) teil: {days, plural, =0 {heute} one {morgen} other {in # Tagen}}",
    myMeasuresOverdue:
      "{count, plural, one {Ihre Maßnahme „{action}“ ist} other {# Ihrer Maßnahmen sind}} überfällig",
    myMeasures:
      "{count, plural, one {Ihre Maßnahme „{action}“ ist} other {# Ihrer Maßnahmen sind}} in den nächsten 30 Tagen fällig",
    measuresOverdue:
      "{count, plural, one {Die Maßnahme „{action}“ ist} other {# Maßnahmen anderer sind}} überfällig",
    measureEffect:
      "{count, plural, one {Bei der abgeschlossenen Maßnahme „{action}“ ist} other {Bei # abgeschlossenen Maßnahmen ist}} die Wirksamkeit noch zu prüfen",
    noDeputy: "Vertretung für {role} fehlt",
    doubleHolder: "Eine Person hat {count} Rollen des Kernteams zugleich: {roles}",
    contactsStale: "Namen und Rufnummern wurden zuletzt vor {days} Tagen bestätigt",
    contactsNever: "Namen und Rufnummern hat noch niemand bestätigt",
    handbookNone: "Es gibt noch kein freigegebenes Notfallhandbuch",
    handbookOld: "Das Notfallhandbuch wurde vor {days} Tagen freigegeben und ist älter als ein Jahr",
    backupNever: "Von dieser Installation gibt es noch keine Sicherung",
    backupOld: "Die letzte Sicherung dieser Installation ist {days} Tage alt",
    authoritiesSilent:
      "{count, plural, one {Eine Organisation hat} other {# Organisationen haben}} noch kein Notfallhandbuch freigegeben",
  },
  act: {
    decide: "entscheiden",
    check: "prüfen",
    assess: "bewerten",
    treat: "behandeln",
    look: "ansehen",
    ask: "erheben",
    settle: "klären",
    plan: "planen",
    review: "überprüfen",
    write: "fertigstellen",
    conduct: "durchführen",
    move: "verlegen oder beginnen",
    evaluate: "auswerten",
    complete: "ergänzen",
    prepare: "vorbereiten",
    work: "bearbeiten",
    followUp: "nachhalten",
    appoint: "benennen",
    change: "ändern",
    confirm: "bestätigen",
    release: "vorlegen",
    backUp: "auf dem Server: standfest backup",
  },
  history: {
    title: "Verlauf über zwölf Monate",
    course: "{name}: von {first} im {since} auf {last} heute",
    day: "Stand",
    demo: "Die Werte bis zum {date} sind für die Vorführung erfunden.",
    assessed: "Prozesse erhoben",
    released: "BIA-Bögen freigegeben",
    gapQuota: "Lückenquote RTO",
    plansInForce: "Pläne in Kraft",
    exercisesHeld: "Übungen in zwölf Monaten",
    measuresOverdue: "Maßnahmen überfällig",
  },
  freshness: {
    title: "Aktualität",
    handbook: "Freigabe des Notfallhandbuchs",
    contacts: "Bestätigung der Namen und Rufnummern",
    exercise: "Letzte Übung",
    backup: "Letzte Datensicherung",
    never: "noch nie",
    days: "{days, plural, =0 {heute} one {vor einem Tag} other {vor # Tagen}}",
    state: { fresh: "aktuell", due: "bald fällig", stale: "veraltet", missing: "fehlt" },
    more: "Änderungen seit der Freigabe und Überprüfung der Pläne",
  },
  definitions: {
    title: "Wie die Kennzahlen gezählt werden",
    timeCritical: {
      name: "Prozesse zeitkritisch",
      text: "Prozesse mit einer RTO, eigener oder geerbter. Bezug: alle Prozesse der Organisation (BSI-Standard 200-4, 7.2).",
    },
    met: {
      name: "Prozesse erfüllt",
      text: "Alle benötigten Ressourcen sind innerhalb der RTO des Prozesses wieder verfügbar (8.2).",
    },
    gap: {
      name: "Prozesse mit Lücke",
      text: "Mindestens eine benötigte Ressource braucht länger als die RTO des Prozesses (8.2).",
    },
    unknown: {
      name: "Prozesse unbekannt",
      text: "Bei mindestens einer benötigten Ressource fehlt die RTA, und keine bekannte Lücke entscheidet.",
    },
    gapQuota: {
      name: "Lückenquote RTO",
      text: "Ressourcen mit Lücke geteilt durch Ressourcen mit RTO. Ziel: fallend (14.1).",
    },
    hiddenGaps: {
      name: "verdeckte Lücken",
      text: "Ressourcen, die ihre RTO für sich halten, mit ihren Voraussetzungen aber nicht (12.2).",
    },
    coverage: {
      name: "zeitkritische Prozesse im GFP",
      text: "Zeitkritische Prozesse, die in einem Geschäftsfortführungsplan in Kraft stehen. Ziel: 100 % (14.1).",
    },
    assessed: {
      name: "Prozesse erhoben",
      text: "BIA-Bogen in Qualitätssicherung oder freigegeben.",
    },
    released: {
      name: "BIA-Bögen freigegeben",
      text: "BIA-Bogen freigegeben und seitdem nicht wieder geöffnet. Ziel: alle (14.1).",
    },
    plansInForce: {
      name: "Pläne in Kraft",
      text: "Freigegebene Pläne; während einer Überarbeitung gilt die freigegebene Fassung weiter. Bezug: alle Pläne außer abgelösten und archivierten.",
    },
    exercisesHeld: {
      name: "Übungen in zwölf Monaten",
      text: "Durchgeführte Übungen der letzten zwölf Monate, ausgewertet oder nicht (13).",
    },
    measuresOverdue: {
      name: "Maßnahmen überfällig",
      text: "Offen oder in Umsetzung, und die Frist ist vorbei. Zurückgestellte zählen nicht (15.2).",
    },
  },
  figures: "Kennzahlen",
  timeCritical: "Prozesse zeitkritisch",
  met: "Prozesse erfüllt",
  gap: "Prozesse mit Lücke",
  unknown: "Prozesse unbekannt",
  gapQuota: "Lückenquote RTO",
  coverage: "zeitkritische Prozesse im GFP",
  hiddenGaps: "verdeckte Lücken",
  of: "von {total}",
  percent: "{value} %",
  handbook: "Handbuch",
  release: "Fassung {number}",
  noRelease: "keine Freigabe",
  releasedOn: "freigegeben am {date}",
  shareTitle: "Zeitkritische Prozesse: Soll gegen Ist",
  shareText: "{met} erfüllt, {gap} mit Lücke, {unknown} unbekannt",
  authorities: "Freigegebene Kennzahlen der Behörden",
  authority: "Behörde",
  processes: "Prozesse",
  noFigures: "noch nichts freigegeben",
  state: "Stand",
  authoritiesHint:
    "Gezählt wird nur, was eine Behörde mit ihrem Notfallhandbuch freigegeben hat; Arbeitsstände bleiben in der Behörde.",
  short: {
    timeCritical: "zeitkritisch",
    met: "erfüllt",
    gap: "mit Lücke",
    unknown: "unbekannt",
    gapQuota: "Lückenquote",
  },
  own: {
    processes: "Ihre Prozesse",
    resources: "Ihre Ressourcen",
    plans: "Ihre Pläne",
    exercises: "Ihre Übungen",
    emptyTitle: "Ihnen ist hier noch nichts zugeordnet",
    emptyText: "Wenn das nicht stimmt, wenden Sie sich bitte an die oder den BC-Beauftragten.",
  },
  emptyTitle: "Für diese Organisation gibt es noch keine Analyse",
  emptyText: "Legen Sie BIA-Parameter und Prozesse an oder übernehmen Sie einen Datenbestand.",
};
