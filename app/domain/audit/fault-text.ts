import type { Language } from "../shared/language.ts";
import type {
  AuditFault,
  ChainFaultKind,
  EditionFault,
  EditionFaultKind,
  ReleaseFaultKind,
} from "./audit-chain.ts";

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
    empty: () => "Das Protokoll ist leer, obwohl die Datenbank eingerichtet ist oder Inhalte hat.",
    "private-value": (seq) =>
      `Ein gesondert gespeicherter Wert zu Eintrag ${seq} wurde nachträglich geändert.`,
    "private-value-missing": (seq) =>
      `Gesondert gespeicherte Werte zu Eintrag ${seq} fehlen, ohne dass ihre Löschung protokolliert ist.`,
  },
  en: {
    missing: (seq) => `Entries are missing from entry ${seq} on.`,
    order: (seq) => `Entry ${seq} is not in its place: inserted, swapped, or its predecessor was removed.`,
    edited: (seq) => `Entry ${seq} was changed afterwards.`,
    copy: (seq) => `The search columns of entry ${seq} were changed afterwards.`,
    truncated: (seq) => `The log is shorter than the checkpoint: its end was removed from entry ${seq} on.`,
    rewritten: (seq) => `Entry ${seq} differs from the checkpoint: the log was written anew.`,
    empty: () => "The log is empty although the database is set up or has content.",
    "private-value": (seq) => `A separately kept value of entry ${seq} was changed afterwards.`,
    "private-value-missing": (seq) =>
      `Separately kept values of entry ${seq} are missing although no erasure is recorded.`,
  },
};

type Edition = { readonly organisation: string; readonly number: number };

const RELEASE_TEXTS: Record<Language, Record<ReleaseFaultKind, (edition: Edition) => string>> = {
  de: {
    "release-snapshot": ({ organisation, number }) =>
      `Der eingefrorene Inhalt der Fassung ${number} (${organisation}) wurde nachträglich geändert.`,
    "release-pdf": ({ organisation, number }) =>
      `Die aufbewahrte Datei der Fassung ${number} (${organisation}) wurde nachträglich ausgetauscht.`,
    "release-event": ({ organisation, number }) =>
      `Die Fassung ${number} (${organisation}) stimmt nicht mit dem Protokoll ihrer Vorbereitung überein.`,
    "release-decision": ({ organisation, number }) =>
      `Die Entscheidung über die Fassung ${number} (${organisation}) stimmt nicht mit dem Protokoll überein.`,
    "release-missing": ({ organisation, number }) =>
      `Die Fassung ${number} (${organisation}) steht im Protokoll, ist aber nicht mehr vorhanden.`,
  },
  en: {
    "release-snapshot": ({ organisation, number }) =>
      `The frozen content of edition ${number} (${organisation}) was changed afterwards.`,
    "release-pdf": ({ organisation, number }) =>
      `The kept file of edition ${number} (${organisation}) was exchanged afterwards.`,
    "release-event": ({ organisation, number }) =>
      `Edition ${number} (${organisation}) differs from the log of its preparation.`,
    "release-decision": ({ organisation, number }) =>
      `The decision on edition ${number} (${organisation}) differs from the log.`,
    "release-missing": ({ organisation, number }) =>
      `Edition ${number} (${organisation}) is in the log but no longer there.`,
  },
};

type Coded = Omit<EditionFault, "kind">;

const EDITION_TEXTS: Record<Language, Record<EditionFaultKind, (edition: Coded) => string>> = {
  de: {
    "edition-content": ({ organisation, code, number }) =>
      `Der eingefrorene Text von ${code}, Fassung ${number} (${organisation}), wurde nachträglich geändert.`,
    "edition-event": ({ organisation, code, number }) =>
      `${code}, Fassung ${number} (${organisation}), stimmt nicht mit dem Protokoll ihrer Vorlage überein.`,
    "edition-decision": ({ organisation, code, number }) =>
      `Die Entscheidung über ${code}, Fassung ${number} (${organisation}), stimmt nicht mit dem Protokoll überein.`,
    "edition-missing": ({ organisation, code, number }) =>
      `${code}, Fassung ${number} (${organisation}), steht im Protokoll, ist aber nicht mehr vorhanden.`,
  },
  en: {
    "edition-content": ({ organisation, code, number }) =>
      `The frozen text of ${code}, edition ${number} (${organisation}), was changed afterwards.`,
    "edition-event": ({ organisation, code, number }) =>
      `${code}, edition ${number} (${organisation}), differs from the log of its submission.`,
    "edition-decision": ({ organisation, code, number }) =>
      `The decision on ${code}, edition ${number} (${organisation}), differs from the log.`,
    "edition-missing": ({ organisation, code, number }) =>
      `${code}, edition ${number} (${organisation}), is in the log but no longer there.`,
  },
};

/** One sentence for people. */
export function faultText(fault: AuditFault, language: Language): string {
  if ("seq" in fault) return TEXTS[language][fault.kind](fault.seq);
  return "code" in fault
    ? EDITION_TEXTS[language][fault.kind](fault)
    : RELEASE_TEXTS[language][fault.kind](fault);
}
