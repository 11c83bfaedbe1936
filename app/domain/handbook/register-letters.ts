/** Parts of the handbook with their register letters (BSI 200-4, 12); the order is the order in the book. */
export const REGISTER_LETTERS = ["A", "B", "C", "E", "F", "G", "H", "I", "J"] as const;

export type RegisterLetter = (typeof REGISTER_LETTERS)[number];
