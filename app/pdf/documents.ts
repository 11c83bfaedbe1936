import type { Language } from "../domain/shared/language.ts";
import type { PrintDocument } from "./engine/print-document.ts";
import { enteredTexts } from "./entered/entered-texts.ts";
import { markEntered } from "./entered/mark-entered.ts";
import { printFormSet, printHandbook, printPocketCard, printRoleCards } from "./handbook/print-handbook.ts";
import { printPlan } from "./handbook/print-plan.ts";
import { printMeasurePlan } from "./reports/measure-plan.ts";
import { printOutagePage } from "./reports/outage-page.ts";
import {
  printExerciseConcept,
  printExercisePlan,
  printExercisePlanEdition,
  printExerciseReport,
  printImpactReport,
  printTargetActual,
} from "./reports/print-reports.ts";
import { buildSampleDocument } from "./sample/build-sample-document.ts";
import { handbookEn } from "./texts/handbook.en.ts";
import { reportsEn } from "./texts/reports.en.ts";

type EnteredInput = { readonly document: unknown; readonly edition: { readonly language: Language } };

/** The authorities write German. In a print of another language what they have entered says so. */
function withLanguageOfEntry<Input extends EnteredInput>(
  build: (input: Input) => PrintDocument,
): (input: Input) => PrintDocument {
  return (input) => {
    const document = build(input);
    if (input.edition.language === "de") return document;
    return markEntered(document, enteredTexts(input.document, [handbookEn, reportsEn]), "de");
  };
}

/** Every document the print worker can make, by name. Add a kind by adding its builder here. */
export const documents = {
  sample: buildSampleDocument,
  handbook: withLanguageOfEntry(printHandbook),
  plan: withLanguageOfEntry(printPlan),
  "form-set": withLanguageOfEntry(printFormSet),
  "role-cards": withLanguageOfEntry(printRoleCards),
  "pocket-card": withLanguageOfEntry(printPocketCard),
  "bia-report": withLanguageOfEntry(printImpactReport),
  "target-actual": withLanguageOfEntry(printTargetActual),
  "exercise-report": withLanguageOfEntry(printExerciseReport),
  "exercise-concept": withLanguageOfEntry(printExerciseConcept),
  "exercise-plan": withLanguageOfEntry(printExercisePlan),
  "exercise-plan-edition": withLanguageOfEntry(printExercisePlanEdition),
  "outage-page": withLanguageOfEntry(printOutagePage),
  "measure-plan": withLanguageOfEntry(printMeasurePlan),
} satisfies Record<string, (input: never) => PrintDocument>;
