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
  emptyText:
    "Legen Sie BIA-Parameter und Prozesse an oder übernehmen Sie einen Datenbestand mit „standfest import“.",
};
