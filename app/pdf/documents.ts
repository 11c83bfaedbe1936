import type { PrintDocument } from "./engine/print-document.ts";
import { printFormSet, printHandbook, printPocketCard, printRoleCards } from "./handbook/print-handbook.ts";
import { printPlan } from "./handbook/print-plan.ts";
import { printMeasurePlan } from "./reports/measure-plan.ts";
import { printOutagePage } from "./reports/outage-page.ts";
import {
  printExerciseConcept,
  printExercisePlan,
  printExerciseReport,
  printImpactReport,
  printTargetActual,
} from "./reports/print-reports.ts";
import { buildSampleDocument } from "./sample/build-sample-document.ts";

/** Every document the print worker can make, by name. Add a kind by adding its builder here. */
export const documents = {
  sample: buildSampleDocument,
  handbook: printHandbook,
  plan: printPlan,
  "form-set": printFormSet,
  "role-cards": printRoleCards,
  "pocket-card": printPocketCard,
  "bia-report": printImpactReport,
  "target-actual": printTargetActual,
  "exercise-report": printExerciseReport,
  "exercise-concept": printExerciseConcept,
  "exercise-plan": printExercisePlan,
  "outage-page": printOutagePage,
  "measure-plan": printMeasurePlan,
} satisfies Record<string, (input: never) => PrintDocument>;
