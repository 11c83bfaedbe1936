import { getHolidays } from "feiertagejs";

import type { Language } from "#app/domain/shared/language.ts";

/** Public holidays of the Freistaat Sachsen with the names people use; the library names them by codes. */
const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  NEUJAHRSTAG: { de: "Neujahr", en: "New Year's Day" },
  KARFREITAG: { de: "Karfreitag", en: "Good Friday" },
  OSTERMONTAG: { de: "Ostermontag", en: "Easter Monday" },
  TAG_DER_ARBEIT: { de: "Tag der Arbeit", en: "Labour Day" },
  CHRISTIHIMMELFAHRT: { de: "Christi Himmelfahrt", en: "Ascension Day" },
  PFINGSTMONTAG: { de: "Pfingstmontag", en: "Whit Monday" },
  DEUTSCHEEINHEIT: { de: "Tag der Deutschen Einheit", en: "German Unity Day" },
  REFORMATIONSTAG: { de: "Reformationstag", en: "Reformation Day" },
  BUBETAG: { de: "Buß- und Bettag", en: "Day of Repentance and Prayer" },
  ERSTERWEIHNACHTSFEIERTAG: { de: "1. Weihnachtstag", en: "Christmas Day" },
  ZWEITERWEIHNACHTSFEIERTAG: { de: "2. Weihnachtstag", en: "Boxing Day" },
};

export interface PublicHoliday {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly name: string;
}

/** Public holidays of Saxony in one calendar year, in order of date. */
export function publicHolidays(year: number, language: Language): readonly PublicHoliday[] {
  return getHolidays(year, "SN")
    .map(({ name, dateString }) => ({ date: dateString, name: NAMES[name]?.[language] ?? name }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
