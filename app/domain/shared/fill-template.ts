import { formatHours, formatNumber } from "./hours.ts";
import { nestQuotes } from "./nest-quotes.ts";
import type { Language } from "./language.ts";

export type TemplateValues = Readonly<Record<string, string | number | null>>;

type Kind = "plain" | "hours" | "dative" | "number";
type Part = string | { readonly name: string; readonly kind: Kind };

const PLACEHOLDER = /\{(\w+)(?::(hours|dative|number))?\}/g;

/** Texts are few and used often, so each is taken apart once. */
const taken = new Map<string, readonly Part[]>();

/**
 * Puts values into a text: `{name}` as it is, `{name:hours}` as a duration, `{name:dative}` as a duration after a
 * German dative preposition, `{name:number}` with a decimal comma or point.
 * German quotation marks that a value brings along become half ones inside of the text's own.
 * Throws for a value the text needs and does not get: that is a mistake in the text, not in anybody's data.
 */
export function fillTemplate(template: string, values: TemplateValues, language: Language): string {
  let text = "";
  for (const part of partsOf(template)) {
    if (typeof part === "string") text += part;
    else {
      const value = values[part.name];
      if (value === undefined) throw new Error(`no value for {${part.name}} in: ${template}`);
      text += shown(value, part.kind, language);
    }
  }
  return nestQuotes(text);
}

function partsOf(template: string): readonly Part[] {
  const known = taken.get(template);
  if (known !== undefined) return known;
  const parts: Part[] = [];
  let end = 0;
  for (const found of template.matchAll(PLACEHOLDER)) {
    parts.push(template.slice(end, found.index));
    parts.push({ name: found[1] as string, kind: (found[2] ?? "plain") as Kind });
    end = found.index + found[0].length;
  }
  parts.push(template.slice(end));
  taken.set(template, parts);
  return parts;
}

function shown(value: string | number | null, kind: Kind, language: Language): string {
  if (typeof value === "string") return value;
  switch (kind) {
    case "hours":
      return formatHours(value, language);
    case "dative":
      return dative(formatHours(value, language));
    case "number":
      return value === null ? "–" : formatNumber(value, language);
    case "plain":
      return value === null ? "–" : String(value);
  }
}

/** "nach 5 Tagen", not "nach 5 Tage"; other units do not change. */
function dative(duration: string): string {
  return duration.endsWith(" Tage") ? `${duration}n` : duration;
}
