/** What an object is called today. */
export interface ObjectName {
  /** As the audit trail names kinds of objects. */
  readonly kind: string;
  readonly code: string;
  readonly name: string;
}

/** What the search reads of a record that no list of the analysis holds. */
export interface SearchedRecord extends ObjectName {
  /** The record without its columns, as stored JSON. */
  readonly content: string;
  /** People only: the code of their unit. */
  readonly unit: string | null;
}

export interface ObjectNameRepository {
  /** Objects of any kind with one of these codes. */
  find(organisationId: string, codes: readonly string[]): Promise<readonly ObjectName[]>;
  /** Everything of these kinds; none for kinds nobody knows. */
  listKinds(organisationId: string, kinds: readonly ObjectName["kind"][]): Promise<readonly ObjectName[]>;
  /** Objects whose code or name contains one of the words; case and umlauts do not matter. */
  search(organisationId: string, words: readonly string[]): Promise<readonly ObjectName[]>;
  /** People who have not left, contacts, and what the BAO keeps ready, with all they say. */
  searched(organisationId: string): Promise<readonly SearchedRecord[]>;
}
