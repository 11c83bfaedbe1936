import type { Messages } from "../messages.ts";

export const reports: Messages["reports"] = {
  jobTitle: "Report is being printed",
  jobDone: "The report is ready",
  jobFailed: "Printing failed",
  jobStopped: "Printing was stopped",
  jobMissing:
    "This print job is no longer there, because the server was started anew or it was more than half an hour ago. Please print the report once more.",
  print: {
    "bia-report": "BIA report (PDF)",
    "target-actual": "Target-actual overview (PDF)",
    "exercise-plan": "Annual exercise plan (PDF)",
    "measure-plan": "Plan of measures (PDF)",
  },
  files: {
    "bia-report": "BIA-report",
    "target-actual": "target-actual-overview",
    "exercise-plan": "exercise-plan",
    "measure-plan": "measure-plan",
  },
  concept: {
    participants: "Concept for participants (PDF)",
    direction: "Concept for the direction (PDF)",
  },
};
