import type { HandbookData, RegisterLetter } from "../../domain/handbook/index.ts";
import type { PrintDocument, PrintSection } from "../engine/print-document.ts";
import type { HandbookTexts } from "../texts/handbook.de.ts";
import { bookTitle, createBuildContext, type BuildContext, type HandbookOptions } from "./build-context.ts";
import { handbookDocument } from "./handbook-document.ts";
import { aftercareSection } from "./sections/aftercare.ts";
import { alertingSection } from "./sections/alerting.ts";
import { businessPlansSections } from "./sections/business-plans.ts";
import { contactsSection } from "./sections/contacts.ts";
import { coverSection } from "./sections/cover.ts";
import { crisisStaffSections } from "./sections/crisis-staff.ts";
import { documentControlSection } from "./sections/document-control.ts";
import { immediateMeasuresSection } from "./sections/immediate-measures.ts";
import { overviewSections } from "./sections/overview.ts";
import { pocketCardSection } from "./sections/pocket-cards.ts";
import { recoverySections, restorationSections } from "./sections/recovery.ts";
import { situationIndexSection } from "./sections/situation-index.ts";

function part(
  context: BuildContext,
  letter: RegisterLetter,
  build: (context: BuildContext) => PrintSection | PrintSection[],
): PrintSection[] {
  return context.prints(letter) ? [build(context)].flat() : [];
}

/** The printed emergency handbook, parts 0 to J (BSI 200-4, 5 and 11–12). Same data, same document. */
export function buildHandbook(
  data: HandbookData,
  texts: HandbookTexts,
  options: HandbookOptions = {},
): PrintDocument {
  const context = createBuildContext(data, texts, options);
  return handbookDocument(context, bookTitle(context), [
    coverSection(context),
    situationIndexSection(context),
    documentControlSection(context),
    ...part(context, "A", immediateMeasuresSection),
    ...part(context, "B", alertingSection),
    ...part(context, "C", crisisStaffSections),
    ...part(context, "E", overviewSections),
    ...part(context, "F", businessPlansSections),
    ...part(context, "G", recoverySections),
    ...part(context, "H", restorationSections),
    ...part(context, "I", contactsSection),
    ...part(context, "J", aftercareSection),
    pocketCardSection(context),
  ]);
}
