const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** Text as it is compared: case, umlauts, accents and signs between words do not matter; signs inside numbers do. */
export function fold(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/(\d),(?=\d)/g, "$1.")
    .replace(/[^\p{Letter}\p{Number}.%]+/gu, " ")
    .replace(/\.(?!\d)/g, " ")
    .trim()
    .replace(/ +/g, " ");
}

/** Still more forgiving: blanks do not matter either. */
export function foldTight(text: string): string {
  return fold(text).replaceAll(" ", "");
}
