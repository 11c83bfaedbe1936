import type { Language } from "#app/domain/shared/language.ts";

/** What a place of a file expects, in words of people instead of words of programs. */
const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    string: "Text",
    number: "Zahl",
    int: "ganze Zahl",
    boolean: "true oder false",
    array: "Liste",
    object: "Objekt",
    record: "Objekt",
    date: "ein Datum wie 2026-11-23",
    "time.clock": "eine Uhrzeit wie 08:30",
    "organisation.code": "nur Buchstaben, Ziffern und Bindestriche",
  },
  en: {
    string: "text",
    number: "number",
    int: "whole number",
    boolean: "true or false",
    array: "list",
    object: "object",
    record: "object",
    date: "a date such as 2026-11-23",
    "time.clock": "a time such as 08:30",
    "organisation.code": "letters, digits and hyphens only",
  },
};

/** The word for an expectation; what is written literally in the file stays as it is. */
export function expectedWord(expected: string, language: Language): string {
  return Object.hasOwn(WORDS[language], expected) ? (WORDS[language][expected] ?? expected) : expected;
}
