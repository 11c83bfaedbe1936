const GERMAN: Readonly<Record<string, string>> = {
  Ä: "AE",
  Ö: "OE",
  Ü: "UE",
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
};

/** A code as part of a file name that every archive program and file system shows as it is: `ÜB-02` becomes `UEB-02`. */
export function plainFileName(code: string): string {
  return code
    .normalize("NFC")
    .replaceAll(/[ÄÖÜäöüß]/g, (letter) => GERMAN[letter] ?? letter)
    .normalize("NFKD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .replaceAll(/[^A-Za-z0-9_-]+/g, "-");
}

/** The same entries, of which no two have one name even where upper and lower case do not count; later ones get a number. */
export function withOwnNames<Entry extends { readonly name: string }>(entries: readonly Entry[]): Entry[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    const [, stem = "", ending = ""] = /^(.*?)(\.[a-z]+)?$/.exec(entry.name) ?? [];
    let name = entry.name;
    for (let at = 2; taken.has(name.toLowerCase()); at += 1) name = `${stem} (${at})${ending}`;
    taken.add(name.toLowerCase());
    return { ...entry, name };
  });
}
