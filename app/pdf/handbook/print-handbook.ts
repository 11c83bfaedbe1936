import { handbookContent, type HandbookInput } from "../../domain/handbook/index.ts";
import type { PrintDocument } from "../engine/print-document.ts";
import { handbookTexts } from "../texts/index.ts";
import { createBuildContext, type BuildContext, type HandbookOptions } from "./build-context.ts";
import { buildHandbook } from "./build-handbook.ts";
import { handbookDocument } from "./handbook-document.ts";
import { roleCardSection } from "./sections/crisis-staff.ts";
import { formPages } from "./sections/forms.ts";
import { pocketCardSection } from "./sections/pocket-cards.ts";

/** Input of the print worker: plain JSON. */
export type HandbookPrintInput = HandbookInput & HandbookOptions;

function contextOf(input: HandbookPrintInput): BuildContext {
  return createBuildContext(handbookContent(input), handbookTexts(input.edition.language), input);
}

/** The complete handbook, or the registers named in `parts`. */
export function printHandbook(input: HandbookPrintInput): PrintDocument {
  return buildHandbook(handbookContent(input), handbookTexts(input.edition.language), input);
}

/** Blank forms F1 to F5 alone, to be copied and kept in the crisis kit. */
export function printFormSet(input: HandbookPrintInput): PrintDocument {
  const context = contextOf(input);
  return handbookDocument(context, context.texts.forms.setTitle, formPages(context, true));
}

/** Role cards alone, to hand out to the members of the staff. */
export function printRoleCards(input: HandbookPrintInput): PrintDocument {
  const context = contextOf(input);
  return handbookDocument(context, context.texts.staff.roleCards, [roleCardSection(context, true)]);
}

/** Four wallet cards on one sheet. */
export function printPocketCard(input: HandbookPrintInput): PrintDocument {
  const context = contextOf(input);
  return handbookDocument(context, context.texts.pocket.title, [pocketCardSection(context, true)]);
}
