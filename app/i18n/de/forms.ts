export const forms = {
  errorTitle: "Bitte prüfen Sie Ihre Angaben",
  hoursHint: "In Stunden; „3 Tage“ geht auch.",
  hourUnit: "h",
  irrelevant: "nicht relevant",
  reason: "Begründung",
  scenario: "Schadensszenario",
  worst: "Schlimmster Wert",
  level: "{scenario} nach {horizon}",
  reasonFor: "Begründung {scenario}",
  irrelevantFor: "{scenario} nicht relevant",
  driver: "maßgeblich",
  driverFor: "{scenario} ist maßgeblich",
  ratingForm: "Art der Bewertung",
  ratingForms: {
    full: "Vollform: jedes Schadensszenario einzeln bewerten",
    short: "Kurzform: nur der schlimmste Wert je Zeithorizont, mit den maßgeblichen Szenarien",
  },
  ratingFormHint:
    "Beim Wechseln bleibt bis zum Speichern beides erhalten; gespeichert wird die gewählte Form.",
  matrixCaption: "Schaden über die Zeit: {low} ist am geringsten, ab {limit} gilt der Schaden als untragbar.",
  matrixHelp:
    "Zahlentaste setzt den Wert und hebt spätere Zeithorizonte mit an. Pfeiltasten wechseln das Feld. Mit gedrückter Maustaste ziehen Sie einen Wert über die Zeile.",
  draftSaved: "Entwurf gesichert {time}",
  draftInBrowser:
    "Entwurf nur in diesem Browser gesichert {time}: Der Server ist nicht erreichbar. Schreiben Sie ruhig weiter.",
  draftSignedOut:
    "Sie sind nicht mehr angemeldet. Ihr Text ist in diesem Browser gesichert ({time}) und wird nach der Anmeldung angeboten.",
  signInAgain: "Neu anmelden",
  draftFound: "Es gibt einen nicht gespeicherten Entwurf vom {time}.",
  draftRestore: "Entwurf übernehmen",
  draftDiscard: "Entwurf verwerfen",
  draftDiscarded: "Der Entwurf vom {time} ist verworfen.",
  draftUndo: "Rückgängig",
  draftOlder:
    "Der Inhalt wurde seither gespeichert, von Ihnen oder jemand anderem. Prüfen Sie nach dem Übernehmen alle Angaben.",
  conflictTitle: "Zwei Fassungen: bitte entscheiden Sie je Feld",
  conflictText:
    "{name} hat diesen Bogen gespeichert, während Sie daran gearbeitet haben. Nichts ist verloren: Wählen Sie, was gelten soll, und speichern Sie.",
  conflictUnknownName: "Jemand anderes",
  conflictMine: "Ihre Angabe",
  conflictTheirs: "Inzwischen gespeichert",
  conflictMerged: "Zwei Fassungen, zusammengeführt",
  conflictMergedText:
    "{name} hat diesen Bogen gespeichert, während Sie daran gearbeitet haben. Bitte prüfen Sie das Ergebnis und speichern Sie.",
  conflictTaken: "Nur von der anderen Person geändert und unten übernommen:",
  conflictTakenField: "{field}: {now} (vorher: {before})",
  conflictRest: "Bei allen übrigen Feldern gelten Ihre Angaben.",
  conflictSame: "Die übrigen Angaben stimmen überein.",
  empty: "leer",
  cancel: "Abbrechen",
  add: "Zeile hinzufügen",
  remove: "Zeile entfernen",
};
