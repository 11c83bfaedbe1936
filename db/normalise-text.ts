const FOLDED: readonly (readonly [RegExp, string])[] = [
  [/ä/g, "ae"],
  [/ö/g, "oe"],
  [/ü/g, "ue"],
  [/ß/g, "ss"],
];

/**
 * Text as it is compared, searched and sorted: NFKC, lower case, German umlauts written out, other accents dropped,
 * white space as one blank. "Bürgeramt", "BUERGERAMT" and "Buergeramt" are the same.
 */
export function normaliseText(value: string): string {
  const lower = value.normalize("NFKC").toLowerCase();
  const german = FOLDED.reduce((text, [pattern, letters]) => text.replace(pattern, letters), lower);
  return german
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
