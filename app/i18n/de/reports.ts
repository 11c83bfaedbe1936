export const reports = {
  jobTitle: "Bericht wird gedruckt",
  jobDone: "Der Bericht ist fertig",
  jobFailed: "Der Druck ist gescheitert",
  jobStopped: "Der Druck wurde abgebrochen",
  jobMissing:
    "Dieser Druckauftrag ist nicht mehr da, weil der Server neu gestartet wurde oder der Druck mehr als eine halbe Stunde zurückliegt. Bitte drucken Sie den Bericht noch einmal.",
  print: {
    "bia-report": "BIA-Bericht (PDF)",
    "target-actual": "Soll-Ist-Übersicht (PDF)",
    "exercise-plan": "Jahresübungsplan (PDF)",
    "measure-plan": "Maßnahmenplan (PDF)",
  },
  files: {
    "bia-report": "BIA-Bericht",
    "target-actual": "Soll-Ist-Uebersicht",
    "exercise-plan": "Jahresuebungsplan",
    "measure-plan": "Massnahmenplan",
  },
  concept: {
    participants: "Konzept für Teilnehmende (PDF)",
    direction: "Konzept für die Leitung (PDF)",
  },
};
