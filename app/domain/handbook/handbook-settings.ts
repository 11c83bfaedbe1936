import type { HandbookCopy, HandbookSettings } from "../exchange/index.ts";

/** Message code by field; a field of a row is `copies.2.number`. */
export type SettingsFindings = Readonly<Record<string, string>>;

const WEB_ADDRESS = /^https?:\/\/[^\s/]+\S*$/i;

/** What must not be stored: two copies of one number could not be told apart, and a phone opens web addresses only. */
export function settingsFaults(settings: HandbookSettings): SettingsFindings {
  const faults: Record<string, string> = {};
  const seen = new Set<number>();
  settings.copies.forEach(({ number }, at) => {
    if (seen.has(number)) faults[`copies.${at}.number`] = `handbook.copy-number-twice?number=${number}`;
    seen.add(number);
  });
  const { verificationUrl } = settings;
  if (verificationUrl !== "" && !WEB_ADDRESS.test(verificationUrl))
    faults["verificationUrl"] = "handbook.verification-address";
  return faults;
}

/** As much of the settings as can be judged while somebody types. */
export type ReachOfHandbook = Pick<
  HandbookSettings,
  "offlineCopies" | "versionHotline" | "verificationUrl"
> & {
  readonly copies: readonly Pick<HandbookCopy, "parts">[];
};

/** What is missing so that the handbook is at hand without any network, and can be compared (BSI 200-4, 4.4.3 and 5.6.4). */
export function settingsNotices(settings: ReachOfHandbook): SettingsFindings {
  const { copies, offlineCopies, versionHotline, verificationUrl } = settings;
  const notices: Record<string, string> = {};
  if (copies.length === 0) notices["copies"] = "handbook.no-copies";
  else if (copies.every(({ parts }) => parts.length > 0)) notices["copies"] = "handbook.no-complete-copy";
  if (offlineCopies.trim() === "") notices["offlineCopies"] = "handbook.no-offline-place";
  if (versionHotline.trim() === "" && verificationUrl.trim() === "")
    notices["versionHotline"] = "handbook.no-comparison";
  return notices;
}

/**
 * Entered copies with the receipts that were known before: a receipt stays with its number as long as the same holder has it.
 * A new or handed-on copy has none.
 */
export function withKnownReceipts(
  entered: readonly Omit<HandbookCopy, "confirmedOn">[],
  before: readonly HandbookCopy[],
): HandbookCopy[] {
  const known = new Map(before.map((copy) => [copy.number, copy]));
  return entered.map((copy) => {
    const { number, holder, place, parts } = copy;
    const earlier = known.get(number);
    const confirmedOn = earlier?.holder === holder ? earlier.confirmedOn : null;
    return { number, holder, place, parts, confirmedOn };
  });
}
