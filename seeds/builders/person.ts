import type { Person } from "#app/domain/exchange/index.ts";

/** Last name, first name, position, unit, extension, academic title. */
export type PersonRow = readonly [
  last: string,
  first: string,
  position: string,
  unit: string,
  ext: string,
  title?: string,
];

const TRANSLITERATION: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

function mailName(name: string): string {
  return name.toLowerCase().replace(/[äöüß]/g, (letter) => TRANSLITERATION[letter] ?? letter);
}

/** Id of a person by last name: `P-Krause`. Last names are unique inside one organisation of the demo land. */
export function personId(lastName: string): string {
  return `P-${lastName}`;
}

/** People with official numbers only, all of them in number ranges nobody has. */
export function people(domain: string, firstMobile: number, rows: readonly PersonRow[]): Person[] {
  return rows.map(([lastName, firstName, position, unit, extension, title], index) => ({
    id: personId(lastName),
    firstName,
    lastName,
    ...(title === undefined ? {} : { title }),
    position,
    unit,
    phone: `0351 555-${extension}`,
    mobile: `0170 0000-${String(firstMobile + index).padStart(3, "0")}`,
    email: `${mailName(firstName)}.${mailName(lastName)}@${domain}.example`,
    active: true,
  }));
}
