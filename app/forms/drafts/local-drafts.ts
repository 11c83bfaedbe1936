import { type Draft, isDraft } from "./draft.ts";

const PREFIX = "standfest-draft:";
let closed = false;

/** The browser may refuse storage (private window, full disk): then there is simply no second line. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function namesIn(place: Storage, prefix: string): string[] {
  const names = Array.from({ length: place.length }, (_, at) => place.key(at) ?? "");
  return names.filter((name) => name.startsWith(PREFIX + prefix));
}

function read(text: string | null): Draft | null {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return isDraft(value) ? value : null;
  } catch {
    return null;
  }
}

/** Drafts of a form in this browser. */
export function localDrafts(form: string): Draft[] {
  const place = storage();
  if (!place) return [];
  return namesIn(place, `${form}#`).flatMap((name) => read(place.getItem(name)) ?? []);
}

/** Second line behind the server: what could not be sent is kept in this browser. */
export function keepLocalDraft(form: string, draft: Draft): void {
  if (closed) return;
  try {
    storage()?.setItem(`${PREFIX}${form}#${draft.slot}`, JSON.stringify(draft));
  } catch {
    // A full storage leaves the server as the only line.
  }
}

export function dropLocalDraft(form: string, slot: string): void {
  storage()?.removeItem(`${PREFIX}${form}#${slot}`);
}

/** Signing out leaves nothing of anybody in this browser, not even from the page that is just being left. */
export function clearLocalDrafts(): void {
  closed = true;
  const place = storage();
  if (place) for (const name of namesIn(place, "")) place.removeItem(name);
}
