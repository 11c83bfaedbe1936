import type { ExchangeDocument, HandbookSettings } from "../exchange/index.ts";
import type { Language } from "../shared/language.ts";
import { checkNumber } from "./check-number.ts";
import type { DistributionRow, Identity } from "./handbook-data.ts";
import type { Edition } from "./handbook-input.ts";

type Settings = Omit<HandbookSettings, "validityDays">;

/** The number every telephone in Germany reaches without any data of the organisation. */
const GENERAL_EMERGENCY_NUMBER = { de: "Notruf Feuerwehr, Rettung", en: "Emergency services" } as const;

function verification(base: string, code: string, edition: Edition): string | null {
  if (edition.kind === "draft") return null;
  const copy = edition.copy ? String(edition.copy.number) : "-";
  const check = checkNumber(edition.contentHash);
  if (base === "") return `${code} ${edition.number} ${copy} ${check}`;
  const query = new URLSearchParams({ o: code, v: edition.number, c: copy, h: check });
  return `${base}${base.includes("?") ? "&" : "?"}${query.toString()}`;
}

function settingsOf(document: ExchangeDocument, language: Language): Settings {
  return (
    document.handbook ?? {
      issuer: document.organisation.name,
      classification: "internal",
      emergencyNumbers: [{ label: GENERAL_EMERGENCY_NUMBER[language], number: "112" }],
      versionHotline: "",
      verificationUrl: "",
      copies: [],
      offlineCopies: "",
    }
  );
}

/** Who issues which printing for whom, until when: the line every page carries (BSI 200-4, 4.4). */
export function identityOf(document: ExchangeDocument, edition: Edition): Identity {
  const settings = settingsOf(document, edition.language);
  const { number, date, validUntil, preparedBy, copy } = edition;
  const { issuer, classification, emergencyNumbers, versionHotline, offlineCopies } = settings;
  return {
    organisation: document.organisation.name,
    issuer,
    classification,
    draft: edition.kind === "draft",
    number,
    date,
    validUntil,
    preparedBy,
    releasedBy: edition.kind === "release" ? edition.releasedBy : null,
    checkNumber: edition.kind === "draft" ? null : checkNumber(edition.contentHash),
    copy,
    copies: settings.copies.length,
    emergencyNumbers,
    versionHotline,
    verification: verification(settings.verificationUrl, document.organisation.code, edition),
    offlineCopies,
  };
}

/** Numbered copies with holder and place, in order of number. */
export function distributionOf(document: ExchangeDocument): DistributionRow[] {
  return (document.handbook?.copies ?? [])
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, holder, place, parts }) => ({ number, holder, place, parts }));
}
