import type { Language } from "../shared/language.ts";
import type { ChainFault, ChainFaultKind } from "./audit-chain.ts";

const TEXTS: Record<Language, Record<ChainFaultKind, (seq: number) => string>> = {
  de: {
    missing: (seq) => `Ab Eintrag ${seq} fehlen Einträge des Protokolls.`,
    order: (seq) =>
      `Eintrag ${seq} steht nicht an seinem Platz: eingefügt, vertauscht oder Vorgänger entfernt.`,
    edited: (seq) => `Eintrag ${seq} wurde nachträglich geändert.`,
    copy: (seq) => `Die Suchspalten von Eintrag ${seq} wurden nachträglich geändert.`,
    truncated: (seq) =>
      `Das Protokoll ist kürzer als der Prüfpunkt: Ab Eintrag ${seq} wurde das Ende entfernt.`,
    rewritten: (seq) =>
      `Eintrag ${seq} stimmt nicht mit dem Prüfpunkt überein: Das Protokoll wurde neu geschrieben.`,
    "private-value": (seq) =>
      `Ein gesondert gespeicherter Wert zu Eintrag ${seq} wurde nachträglich geändert.`,
  },
  en: {
    missing: (seq) => `Entries are missing from entry ${seq} on.`,
    order: (seq) => `Entry ${seq} is not in its place: inserted, swapped, or its predecessor was removed.`,
    edited: (seq) => `Entry ${seq} was changed afterwards.`,
    copy: (seq) => `The search columns of entry ${seq} were changed afterwards.`,
    truncated: (seq) => `The log is shorter than the checkpoint: its end was removed from entry ${seq} on.`,
    rewritten: (seq) => `Entry ${seq} differs from the checkpoint: the log was written anew.`,
    "private-value": (seq) => `A separately kept value of entry ${seq} was changed afterwards.`,
  },
};

/** One sentence for people. */
export function faultText(fault: ChainFault, language: Language): string {
  return TEXTS[language][fault.kind](fault.seq);
}
