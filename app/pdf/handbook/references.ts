import type { InlineText } from "../engine/print-document.ts";
import type { BuildContext } from "./build-context.ts";
import type { RegisterLetter } from "../../domain/handbook/index.ts";

type AnchorKind = "part" | "list" | "plan" | "scenario" | "place";

/** Name of a place in the document; ids of the organisation become plain letters and digits. */
export function anchor(kind: AnchorKind, id: string): string {
  const plain = id.replace(
    /[^A-Za-z0-9]/gu,
    (character) => `-${(character.codePointAt(0) ?? 0).toString(16)}-`,
  );
  return `${kind}-${plain}`;
}

/** Page number of a place, or the register letter where that register is not in this print. */
export function pageOf(context: BuildContext, letter: RegisterLetter, target: string): InlineText {
  if (!context.prints(letter)) return `${context.texts.frame.register} ${letter}`;
  return { pageReference: target, bold: true };
}

/** The same for a narrow column, which has room for the letter alone. */
export function pageInCell(context: BuildContext, letter: RegisterLetter, target: string): InlineText {
  return context.prints(letter) ? pageOf(context, letter, target) : { text: letter, bold: true };
}

const LONGEST_UNBROKEN = 14;

function unbroken(label: string): string {
  return label.length <= LONGEST_UNBROKEN ? label.replaceAll(" ", "\u00A0") : label;
}

/** Plans as "Ref. 31 → 60 · Ref. 12 → 64": short enough for an index. */
export function planReferences(
  context: BuildContext,
  plans: readonly { readonly id: string; readonly label: string }[],
  letter: "F" | "G" = "F",
): InlineText[] {
  return plans.flatMap((plan, at) => [
    at === 0 ? unbroken(plan.label) : ` · ${unbroken(plan.label)}`,
    "\u00A0→\u00A0",
    pageOf(context, letter, anchor("plan", plan.id)),
  ]);
}
