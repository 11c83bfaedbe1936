import type { RegisterLetter } from "../../domain/handbook/index.ts";

/** Dark enough for white letters; on a grey print the position and the letter carry the meaning. */
export const REGISTER_COLORS: Readonly<Record<RegisterLetter, string>> = {
  A: "#A61B1B",
  B: "#8A3B00",
  C: "#5B2A86",
  E: "#0B4F8A",
  F: "#1F6B3A",
  G: "#14606B",
  H: "#455216",
  I: "#6B4A00",
  J: "#3D3D3D",
};

/** Letters of the usual structure that this handbook has no register for; the contents say where their matter stands. */
export const ABSENT_LETTERS = ["D", "K"] as const;
