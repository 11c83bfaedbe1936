import { fillTemplate } from "#app/domain/shared/fill-template.ts";
import { formatHours, formatNumber } from "#app/domain/shared/hours.ts";
import type { Language } from "#app/domain/shared/language.ts";

import { TEXTS } from "../texts/index.ts";
import type { Trail, TrailInput } from "./trail.ts";

const INDENT = "  ";

/** The sentence of one reason, without its inputs. */
export function trailStatement(trail: Trail, language: Language): string {
  return fillTemplate(TEXTS[language].trails[trail.rule], trail.values, language);
}

/** Name of an input for people, with the object it belongs to. */
export function inputLabel(input: TrailInput, language: Language): string {
  const label = TEXTS[language].inputs[input.label];
  const isNamed = input.reference !== undefined && input.reference.type !== "parameter";
  return isNamed ? `${label} (${input.reference.ids.join(", ")})` : label;
}

/** Value of an input for people. */
export function inputValue({ value }: TrailInput, language: Language): string {
  switch (value.kind) {
    case "hours":
      return value.hours === null ? TEXTS[language].noValue : formatHours(value.hours, language);
    case "levels":
      return value.levels.length === 0 ? TEXTS[language].noValue : value.levels.join(" ");
    case "count":
      return formatNumber(value.count, language);
    case "text":
      return value.text;
  }
}

/** A whole reason as lines of text: sentence and clause, inputs, path, then the reasons it rests on. */
export function trailText(trail: Trail, language: Language): string {
  return linesOf(trail, language, "").join("\n");
}

function linesOf(trail: Trail, language: Language, indent: string): readonly string[] {
  const inner = indent + INDENT;
  const path = trail.path.length < 2 ? [] : [`${inner}${TEXTS[language].path}: ${trail.path.join(" → ")}`];
  return [
    `${indent}${trailStatement(trail, language)} [${trail.clause}]`,
    ...trail.inputs.map((input) => `${inner}${inputLabel(input, language)}: ${inputValue(input, language)}`),
    ...path,
    ...(trail.children ?? []).flatMap((child) => linesOf(child, language, inner)),
  ];
}
