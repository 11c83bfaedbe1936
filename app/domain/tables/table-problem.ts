import { fillTemplate, type TemplateValues } from "#app/domain/shared/fill-template.ts";
import type { Language } from "#app/domain/shared/language.ts";

import { TABLE_PROBLEM_TEXTS, type TableProblemCode } from "./texts/problem-texts.ts";

/** Where a problem stands in a file: names as people see them, rows counted from 1; null where there is none. */
export interface TablePlace {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
}

/** Something that keeps a table from being taken over, or (as a notice) something that is left out of it. */
export interface TableProblem extends TablePlace {
  readonly code: TableProblemCode;
  /** German; {@link tableProblemText} gives the English twin. */
  readonly message: string;
  readonly values: TemplateValues;
}

const LONGEST_QUOTE = 80;
// eslint-disable-next-line no-control-regex -- a quoted value must stay one readable line
const CONTROL = /[\u0000-\u001F\u007F]+/g;

export function tableProblem(
  code: TableProblemCode,
  place: TablePlace,
  values: TemplateValues = {},
): TableProblem {
  const shown = code === "document" ? values : quoted(values);
  return { ...place, code, message: fillTemplate(TABLE_PROBLEM_TEXTS[code].de, shown, "de"), values: shown };
}

/** The sentence of a problem in the reader's language. */
export function tableProblemText(problem: TableProblem, language: Language): string {
  return fillTemplate(TABLE_PROBLEM_TEXTS[problem.code][language], problem.values, language);
}

function quoted(values: TemplateValues): TemplateValues {
  const entries = Object.entries(values).map(([name, value]) => {
    // Choices are ours and have to be complete; everything else comes from the file.
    if (typeof value !== "string" || name.startsWith("choices")) return [name, value];
    const line = value.replace(CONTROL, " ").trim();
    return [name, line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1)}…`];
  });
  return Object.fromEntries(entries) as TemplateValues;
}
