import { flatten, type FormTree } from "../form-tree.ts";

export const PAGE_LENGTH = 400;
export const FORM_LENGTH = 200;
/** Characters of the entries of one form, as JSON. */
export const LONGEST_DRAFT = 400_000;

/** Unsaved entries of one form, kept against crash, lost session and closed windows. */
export interface Draft {
  /** Time the form was open: each has its own draft, so that a newer one never overwrites one nobody has decided about. */
  readonly slot: string;
  readonly savedAt: string;
  /** Version of the object the draft was begun on. */
  readonly version: number;
  readonly values: FormTree;
}

/** Where drafts belong: the path of a page and a form on it. */
export interface DraftPlace {
  readonly page: string;
  readonly form: string;
}

export function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  const draft = value as Partial<Draft>;
  return (
    typeof draft.slot === "string" &&
    typeof draft.savedAt === "string" &&
    typeof draft.version === "number" &&
    typeof draft.values === "object" &&
    (draft.values as unknown) !== null
  );
}

/** What a person sees in the fields; order and empty fields play no part. */
export function sameEntries(a: FormTree, b: FormTree): boolean {
  const entries = (tree: FormTree) =>
    JSON.stringify(
      flatten(tree)
        .filter(([, text]) => text !== "")
        .sort(([x], [y]) => (x < y ? -1 : 1)),
    );
  return entries(a) === entries(b);
}

/** Drafts of the server and of this browser, youngest first; of the same slot only the younger one. */
export function youngestFirst(drafts: readonly Draft[]): Draft[] {
  const sorted = [...drafts].sort((a, b) => (a.savedAt > b.savedAt ? -1 : 1));
  return sorted.filter((draft, at) => sorted.findIndex(({ slot }) => slot === draft.slot) === at);
}
