import { type Draft, type DraftPlace, isDraft } from "./draft.ts";

/** What became of an attempt: kept, nobody signed in any more, or not reached. */
export type KeptWhere = "server" | "signed-out" | "browser";

export interface SentDraft extends DraftPlace {
  readonly submitId: string;
  readonly draft: Draft;
}

const PATIENCE_MILLISECONDS = 10_000;

function bodyOf({ page, form, submitId, draft }: SentDraft): URLSearchParams {
  return new URLSearchParams({
    intent: "keep",
    page,
    form,
    slot: draft.slot,
    submitId,
    version: String(draft.version),
    values: JSON.stringify(draft.values),
  });
}

async function send(address: string, body: URLSearchParams): Promise<KeptWhere> {
  try {
    const answer = await fetch(address, {
      method: "POST",
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    if (answer.type === "opaqueredirect") return "signed-out";
    return answer.ok ? "server" : "browser";
  } catch {
    return "browser";
  }
}

export function keepOnServer(address: string, sent: SentDraft): Promise<KeptWhere> {
  return send(address, bodyOf(sent));
}

/** For a page that is being left: the browser sends it in its own time; what is too large for that stays in the browser. */
export function keepWhileLeaving(address: string, sent: SentDraft): void {
  navigator.sendBeacon(address, bodyOf(sent));
}

export async function dropOnServer(address: string, { page, form }: DraftPlace, slot: string): Promise<void> {
  await send(address, new URLSearchParams({ intent: "drop", page, form, slot }));
}

export type FormDraft = Draft & { readonly form?: unknown };

/** Own drafts of the forms of a page; none when they cannot be asked for. */
export async function draftsOnServer(address: string, page: string): Promise<readonly FormDraft[]> {
  try {
    const answer = await fetch(`${address}?${new URLSearchParams({ page }).toString()}`, {
      redirect: "manual",
    });
    if (!answer.ok) return [];
    const { drafts } = (await answer.json()) as { readonly drafts: readonly unknown[] };
    return drafts.filter(isDraft);
  } catch {
    return [];
  }
}
