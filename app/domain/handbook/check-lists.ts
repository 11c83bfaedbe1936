import type { Checklist, ExchangeDocument, ImmediateMeasure } from "../exchange/index.ts";
import { compareIds } from "../shared/ids.ts";
import type { Language } from "../shared/language.ts";
import { builtInChecklists } from "./built-in-checklists.ts";
import type { CheckList } from "./handbook-data.ts";

function fromChecklist(checklist: Checklist): CheckList {
  return {
    id: checklist.id,
    title: checklist.title,
    purpose: checklist.purpose,
    rows: checklist.steps.map((step) => ({
      text: step.text,
      detail: step.detail ?? "",
      who: step.who ?? "",
      pause: step.pause ?? false,
      danger: false,
    })),
    reference: "",
    origin: "own",
  };
}

function fromImmediateMeasure(measure: ImmediateMeasure): CheckList {
  return {
    id: measure.id,
    title: measure.title,
    purpose: measure.occasion,
    rows: measure.steps.map((step) => ({
      text: step.text,
      detail: step.detail ?? "",
      who: step.who,
      pause: false,
      danger: step.imminentDanger ?? false,
    })),
    reference: measure.reference ?? "",
    ...(measure.outages === undefined ? {} : { outages: measure.outages }),
    origin: "own",
  };
}

function builtIn(part: Checklist["part"], language: Language): CheckList[] {
  return builtInChecklists(language)
    .filter((checklist) => checklist.part === part)
    .map((checklist) => ({ ...fromChecklist(checklist), origin: "built-in" }));
}

/** Checklists of one part in the order the organisation gave them; the built-in ones where it has none. */
export function checkListsOf(
  document: ExchangeDocument,
  part: Checklist["part"],
  language: Language,
): CheckList[] {
  const own = (document.checklists ?? []).filter((checklist) => checklist.part === part);
  return own.length > 0 ? own.map(fromChecklist) : builtIn(part, language);
}

/** Part A: the immediate measures (BSI 200-4, 5.3), then further checklists of part A. */
export function immediateCheckLists(document: ExchangeDocument, language: Language): CheckList[] {
  const measures = (document.immediateMeasures ?? []).map(fromImmediateMeasure);
  const further = (document.checklists ?? [])
    .filter((checklist) => checklist.part === "A")
    .map(fromChecklist)
    .sort((a, b) => compareIds(a.id, b.id));
  const own = [...measures, ...further];
  return own.length > 0 ? own : builtIn("A", language);
}
