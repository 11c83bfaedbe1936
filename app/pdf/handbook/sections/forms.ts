import type { Content, PrintSection } from "../../engine/print-document.ts";
import { openingHeading } from "../../primitives/headings.ts";
import { SIZE } from "../../styles.ts";
import type { BuildContext } from "../build-context.ts";
import { framedSection } from "../page-frame.ts";
import { anchor } from "../references.ts";
import { REGISTER_COLORS } from "../registers.ts";
import { logForm } from "./form-log.ts";
import { presenceForm } from "./form-presence.ts";
import { reportForm } from "./form-report.ts";
import { situationForm } from "./form-situation.ts";
import { taskForm } from "./form-task.ts";

export const FORM_NUMBERS = ["F1", "F2", "F3", "F4", "F5"] as const;
export type FormNumber = (typeof FORM_NUMBERS)[number];

const FORMS: Readonly<Record<FormNumber, (context: BuildContext) => Content[]>> = {
  F1: reportForm,
  F2: logForm,
  F3: taskForm,
  F4: situationForm,
  F5: presenceForm,
};

/** Blank forms, one page each, to be copied; they work without the app. */
export function formPages(context: BuildContext, alone = false): PrintSection[] {
  return FORM_NUMBERS.map((number) => {
    const form = context.texts.forms[number];
    const place = { id: anchor("place", number), color: REGISTER_COLORS.C };
    return framedSection(context, { letter: "C", title: form.title }, [
      openingHeading(
        `${context.texts.forms.form} ${number} · ${form.title}`,
        alone ? place : { ...place, parent: anchor("part", "C") },
      ),
      { text: form.lead, fontSize: SIZE.detail, margin: [0, 0, 0, 6] },
      ...FORMS[number](context),
    ]);
  });
}
