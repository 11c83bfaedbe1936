/** Whose drafts: one person in one organisation. */
export interface DraftOwner {
  readonly accountId: string;
  readonly organisationId: string;
}

/** Form of a page, and the time it was open: each has a draft of its own. */
export interface DraftAddress {
  readonly page: string;
  readonly form: string;
  readonly slot: string;
}

export interface FormDraftRecord extends DraftAddress {
  /** Mark of the submission that would save these entries. */
  readonly submitId: string;
  /** Version of the object the entries were begun on. */
  readonly version: number;
  /** Entries as JSON text. */
  readonly content: string;
}

export type StoredFormDraft = FormDraftRecord & { readonly savedAt: string };

export interface FormDraftRepository {
  list(owner: DraftOwner, page: string): Promise<readonly StoredFormDraft[]>;
  /** Keeps the newest entries; beyond `most` drafts of a person the oldest ones go. */
  put(owner: DraftOwner, draft: FormDraftRecord, most: number): Promise<void>;
  remove(owner: DraftOwner, address: DraftAddress): Promise<void>;
  /** What has been saved by this submission is no draft any more. */
  removeSubmitted(accountId: string, submitId: string): Promise<void>;
  /** Drafts of the accounts that belong to a person of the organisation. */
  removeByPerson(organisationId: string, personCode: string): Promise<void>;
  removeByAccount(accountId: string): Promise<void>;
  removeBefore(savedBefore: string): Promise<number>;
}
