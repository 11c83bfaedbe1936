export const assessment = {
  title: "Qualitätssicherung",
  titleOf: "Qualitätssicherung {id} {name}",
  link: "Qualitätssicherung und Freigabe",
  done: "Der Stand des BIA-Bogens {id} ist geändert.",
  nextStep: "Nächster Schritt",
  errors: "Fehler",
  errorsLead: "Solange eine dieser Regeln verletzt ist, kann der Bogen nicht freigegeben werden.",
  warnings: "Warnungen",
  warningsLead: "Jede Warnung braucht vor der Freigabe einen Kommentar.",
  comment: "Kommentar zu {rule}",
  reason: "Begründung",
  ownSubmission:
    "Sie haben diesen Bogen selbst in die Qualitätssicherung gegeben. Bitte lassen Sie eine zweite Person freigeben.",
  waits:
    "{status, select, superseded {Dieser Bogen ist abgelöst und bleibt unverändert.} released {Der Bogen ist freigegeben.} other {Für diesen Schritt ist jemand anderes zuständig.}}",
  history: "Verlauf",
  noHistory: "Seit der Übernahme der Daten wurde der Stand nicht geändert.",
  unknownPerson: "unbekanntes Konto",
  begin: { button: "Erhebung beginnen" },
  submit: {
    title: "In die Qualitätssicherung geben",
    lead: "Der Bogen ist vollständig erhoben. Eine zweite Person prüft ihn und gibt ihn frei.",
    button: "In QS geben",
  },
  release: {
    title: "Freigeben",
    lead: "Sie haben Bewertung, Zeiten, Abhängigkeiten und Ressourcen geprüft. Spätere Änderungen machen eine neue Bewertung nötig.",
    button: "BIA-Bogen freigeben",
  },
  object: {
    title: "Einwand erheben",
    lead: "Was ist zu ändern? Der Bogen geht mit dem Einwand zurück in die Erhebung.",
    button: "Mit Einwand zurückgeben",
  },
  reopen: {
    title: "Neu bewerten lassen",
    lead: "Was hat sich geändert? Der Bogen wird „neu zu bewerten“.",
    button: "Neubewertung verlangen",
  },
  did: {
    begin: "Erhebung begonnen",
    submit: "in Qualitätssicherung gegeben",
    object: "mit Einwand zurückgegeben",
    release: "freigegeben",
    reopen: "Neubewertung verlangt",
  },
};
