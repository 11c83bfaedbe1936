import { formatHours, formatNumber } from "./hours.ts";
import type { Language } from "./language.ts";

export type TemplateValues = Readonly<Record<string, string | number | null>>;

const PLACEHOLDER = /\{(\w+)(?::(hours|dative|number))?\}/g;

/**
 * Puts values into a text: `{name}` as it is, `{name:hours}` as a duration, `{name:dative}` as a duration after a
 * German dative preposition, `{name:number}` with a decimal comma or point.
 * Throws for a value the text needs and does not get: that is a mistake in the text, not in anybody's data.
 */
export function fillTemplate(template: string, values: TemplateValues, language: Language): string {
  return template.replace(PLACEHOLDER, (_, name: string, kind: string | undefined) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in: ${template}`);
    if (kind === "hours" && typeof value !== "string") return formatHours(value, language);
    if (kind === "dative" && typeof value !== "string") return dative(formatHours(value, language));
    if (kind === "number" && typeof value === "number") return formatNumber(value, language);
    return value === null ? "–" : String(value);
  });
}

/** "nach 5 Tagen", not "nach 5 Tage"; other units do not change. */
function dative(duration: string): string {
  return duration.endsWith(" Tage") ? `${duration}n` : duration;
}
