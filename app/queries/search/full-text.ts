import { searcher, type SearchText, searchText } from "../analysis/list-request.ts";

/** Every text of a record, those of its lists and parts as well, in their order. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const bodies = new WeakMap<object, SearchText>();

/** All a record says, prepared for the search once. */
export function bodyOf(record: object): SearchText {
  const known = bodies.get(record) ?? searchText(textsIn(record).join("\n"));
  bodies.set(record, known);
  return known;
}

const LONGEST_EXCERPT = 160;

/** The first sentence of a record in which one of the words occurs; empty when none does. */
export function excerptOf(record: object, search: string): string {
  const words = search.split(/\s+/).filter((word) => word !== "");
  const anyWord = words.map((word) => searcher(word));
  const sentences = textsIn(record).flatMap((text) => text.split(/\n|(?<=[.!?])\s+/));
  const found = sentences.find((sentence) => anyWord.some((fits) => fits(searchText(sentence)))) ?? "";
  return found.length > LONGEST_EXCERPT ? `${found.slice(0, LONGEST_EXCERPT)} …` : found;
}
