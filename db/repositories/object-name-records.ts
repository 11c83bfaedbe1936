/** What an object is called today. */
export interface ObjectName {
  /** As the audit trail names kinds of objects. */
  readonly kind: string;
  readonly code: string;
  readonly name: string;
}

export interface ObjectNameRepository {
  /** Objects of any kind with one of these codes. */
  find(organisationId: string, codes: readonly string[]): Promise<readonly ObjectName[]>;
  /** Objects whose code or name contains one of the words; case and umlauts do not matter. */
  search(organisationId: string, words: readonly string[]): Promise<readonly ObjectName[]>;
}
