import type { Deps } from "#app/services/ports.ts";
import type { DraftOwner } from "#db/repositories/form-draft-records.ts";

export interface OwnDraft {
  readonly form: string;
  readonly slot: string;
  /** Version of the object the draft was begun on. */
  readonly version: number;
  readonly savedAt: string;
  readonly values: unknown;
}

/** Drafts that this person has kept of the forms of one page. */
export async function ownDrafts(
  deps: Pick<Deps, "repositories">,
  owner: DraftOwner,
  page: string,
): Promise<readonly OwnDraft[]> {
  const drafts = await deps.repositories.formDrafts.list(owner, page);
  return drafts.map(({ form, slot, version, savedAt, content }) => ({
    form,
    slot,
    version,
    savedAt,
    values: JSON.parse(content) as unknown,
  }));
}
