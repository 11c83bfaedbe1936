import { useLocale } from "use-intl";

import { formatInstant } from "#app/i18n/dates.ts";

import { NamedText } from "./named-text.tsx";

interface ActSaidProps {
  readonly name: string | null;
  readonly at: string | null;
  readonly note: string | null;
}

/** Who did something when, and what was remarked; a dash where it was not done. */
export function ActSaid({ name, at, note }: ActSaidProps) {
  const language = useLocale();
  if (name === null || at === null) return "–";
  const head = `${name}, ${formatInstant(at, language)}`;
  return note ? <NamedText text={`${head}: ${note}`} stored={note} /> : head;
}
