import type { FormTree } from "./form-tree.ts";

/** Unsaved entries of one form, kept in this browser against crash, lost session and closed windows. */
export interface Draft {
  readonly savedAt: string;
  /** Version of the object the draft was begun on. */
  readonly version: number;
  readonly values: FormTree;
}

const PREFIX = "standfest-draft:";

function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  const draft = value as Partial<Draft>;
  return (
    typeof draft.savedAt === "string" && typeof draft.version === "number" && typeof draft.values === "object"
  );
}

/** The browser may refuse storage (private window, full disk): then there is simply no draft. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

export function readDraft(key: string): Draft | null {
  const text = storage()?.getItem(PREFIX + key);
  if (!text) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isDraft(value) ? value : null;
  } catch {
    return null;
  }
}

/** Whether the draft could be kept. */
export function keepDraft(key: string, draft: Draft): boolean {
  const place = storage();
  if (!place) return false;
  try {
    place.setItem(PREFIX + key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(key: string): void {
  storage()?.removeItem(PREFIX + key);
}
