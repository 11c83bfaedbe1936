/** What is kept apart from the book: forms for the crisis kit, cards for the members of the staff. */
export const EXTRAS = ["form-set", "role-cards", "pocket-card"] as const;
export type Extra = (typeof EXTRAS)[number];

/** Whether there is such a print beside the book. */
export function isExtra(value: string | undefined): value is Extra {
  return EXTRAS.some((extra) => extra === value);
}
