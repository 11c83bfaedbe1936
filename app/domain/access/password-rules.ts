import { COMMON_WORDS } from "./common-words.ts";

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

export type PasswordProblem = "password.too-short" | "password.too-long" | "password.guessable";

const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "@": "a",
  $: "s",
  "!": "i",
};
const KEYBOARD_RUNS = [
  "qwertzuiopü",
  "asdfghjklöä",
  "yxcvbnm",
  "qwertyuiop",
  "zxcvbnm",
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
];
const RUNS_BOTH_WAYS = KEYBOARD_RUNS.flatMap((run) => [run, reversed(run)]);
const COMMON_WORDS_LONGEST_FIRST = COMMON_WORDS.toSorted((a, b) => b.length - a.length);
const SHORTEST_RUN = 3;
/** What must be left of a password when everything that is easy to guess has been taken out. */
const FEWEST_UNGUESSABLE = 5;

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss");
}

function withoutLeet(text: string): string {
  return text.replace(/[0134578@$!]/g, (character) => LEET[character] ?? character);
}

function reversed(text: string): string {
  return Array.from(text).reverse().join("");
}

function longestRunAt(text: string, start: number): number {
  let longest = 0;
  for (const row of RUNS_BOTH_WAYS) {
    let length = 0;
    while (start + length < text.length && row.includes(text.slice(start, start + length + 1))) length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

function withoutRuns(text: string): string {
  let rest = "";
  for (let at = 0; at < text.length;) {
    const run = longestRunAt(text, at);
    if (run < SHORTEST_RUN) rest += text.charAt(at);
    at += run < SHORTEST_RUN ? 1 : run;
  }
  return rest;
}

function withoutWords(text: string, words: readonly string[]): string {
  return words.reduce((rest, word) => rest.replaceAll(word, " "), text);
}

function contextWords(context: readonly string[]): string[] {
  return context.flatMap((text) => plain(text).split(/[^a-z0-9]+/)).filter((word) => word.length >= 3);
}

/** Letters that differ from their neighbour; digits and signs alone do not make a password hard to guess. */
function unguessableLetters(text: string): number {
  return new Set(text.replace(/[^a-z]/g, "")).size;
}

/**
 * What is wrong with a new password (promise SEC-06): length, and whether anything is left once common words, names
 * from the context, keyboard runs, repetitions and dates are taken out. No rules about kinds of characters.
 * @param context login, name, organisation: words an attacker knows
 */
export function passwordProblem(password: string, context: readonly string[]): PasswordProblem | null {
  const length = Array.from(password).length;
  if (length < SHORTEST_PASSWORD) return "password.too-short";
  if (length > LONGEST_PASSWORD) return "password.too-long";
  const words = [...contextWords(context), ...COMMON_WORDS_LONGEST_FIRST];
  const readings = [plain(password), withoutLeet(plain(password))];
  const left = readings.map((reading) => unguessableLetters(withoutRuns(withoutWords(reading, words))));
  return Math.min(...left) < FEWEST_UNGUESSABLE ? "password.guessable" : null;
}
