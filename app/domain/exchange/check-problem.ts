import { fillTemplate, type TemplateValues } from "#app/domain/shared/fill-template.ts";
import type { Language } from "#app/domain/shared/language.ts";

import { expectedWord } from "./expected-words.ts";
import { PROBLEM_TEXTS, type ProblemCode } from "./check-texts.ts";

/** Something that keeps a file from being used: where it stands, at whose id, and one sentence that says what to do. */
export type Problem = {
  readonly code: ProblemCode;
  /** JSON path, for example `$.processes[3].rtoHours`. */
  readonly path: string;
  /** Id of the object it stands in; null outside of one. */
  readonly id: string | null;
  /** German; `problemText` gives the English twin. */
  readonly message: string;
  readonly values: TemplateValues;
};

export type Path = readonly (string | number)[];

/** Values come from files of any origin: a message stays one readable line. */
const LONGEST_QUOTE = 80;
const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

type Place = { readonly path: Path; readonly id: string | null };

export function problem(code: ProblemCode, place: Place, values: TemplateValues = {}): Problem {
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? quote(value) : value]),
  );
  return {
    code,
    path: jsonPath(place.path),
    id: place.id === null ? null : quote(place.id),
    message: fillTemplate(PROBLEM_TEXTS.de[code], worded(shown, "de"), "de"),
    values: shown,
  };
}

/** The sentence of a problem in the reader's language. */
export function problemText(given: Problem, language: Language): string {
  return language === "de"
    ? given.message
    : fillTemplate(PROBLEM_TEXTS.en[given.code], worded(given.values, language), language);
}

function worded(values: TemplateValues, language: Language): TemplateValues {
  const expected = values["expected"];
  return typeof expected === "string" ? { ...values, expected: expectedWord(expected, language) } : values;
}

function quote(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1)}…`;
}

export function jsonPath(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return PLAIN_KEY.test(part) && part.length <= LONGEST_QUOTE
      ? `${text}.${part}`
      : `${text}[${JSON.stringify(quote(part))}]`;
  }, "$");
}
