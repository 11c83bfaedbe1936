export const overview = {
  title: "Übersicht {name}",
  cycle: "Zyklus {year} · {stage}",
  todoTitle: "Was jetzt ansteht",
  todoNothing:
    "Zurzeit steht nichts an. Die nächste Gelegenheit: eine Übung planen oder einen Plan überprüfen.",
  todo: {
    untreatedGaps:
      "{count, plural, one {Eine Ressource hält} other {# Ressourcen halten}} ihre RTO nicht, {untreated, plural, one {eine} other {#}} davon ohne Maßnahme – größte Lücke: {name}, {hours}",
    gaps: "{count, plural, one {Eine Ressource hält} other {# Ressourcen halten}} ihre RTO nicht – größte Lücke: {name}, {hours}",
    mtpdViolated:
      "{count, plural, one {Ein Prozess käme} other {# Prozesse kämen}} bei einem Ausfall erst nach der MTPD wieder in Betrieb",
    unknown:
      "{count, plural, one {Bei einer Ressource fehlt} other {Bei # Ressourcen fehlt}} die Auskunft zur RTA",
    noDeputy: "Vertretung für {role} fehlt",
    disputed:
      "{count, plural, one {Eine Prozessabhängigkeit ist} other {# Prozessabhängigkeiten sind}} strittig",
    noPlan:
      "{count, plural, one {Ein zeitkritischer Prozess steht} other {# zeitkritische Prozesse stehen}} in keinem Geschäftsfortführungsplan",
    planReview:
      "{count, plural, one {Bei einem Plan ist} other {Bei # Plänen ist}} die Überprüfung überfällig",
    nextExercise: "{title} ({id}) {days, plural, =0 {ist heute} one {ist morgen} other {ist in # Tagen}}",
    exerciseRisk:
      "{title} ({id}) {days, plural, =0 {ist heute} one {ist morgen} other {ist in # Tagen}}, die Risikoeinschätzung fehlt",
    measuresOverdue: "{count, plural, one {Eine Maßnahme ist} other {# Maßnahmen sind}} überfällig",
    inReview:
      "{count, plural, one {Ein BIA-Bogen wartet} other {# BIA-Bögen warten}} auf die Qualitätssicherung",
  },
  act: {
    untreatedGaps: "behandeln",
    gaps: "ansehen",
    mtpdViolated: "ansehen",
    unknown: "erheben",
    noDeputy: "benennen",
    disputed: "klären",
    noPlan: "planen",
    planReview: "überprüfen",
    nextExercise: "vorbereiten",
    exerciseRisk: "ergänzen",
    measuresOverdue: "nachhalten",
    inReview: "prüfen",
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
  overdue: "Überfällige Maßnahmen",
  measure: "Maßnahme",
  responsible: "Verantwortlich",
  due: "Frist",
};
