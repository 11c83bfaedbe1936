/** One thing to be done once, at or after an instant. */
export interface NewJob {
  readonly id: string;
  /** Two jobs with the same key are one. */
  readonly key: string;
  readonly kind: string;
  readonly organisationId: string;
  readonly payload: Readonly<Record<string, string | number | null>>;
  readonly runAt: string;
}

export interface ClaimedJob extends NewJob {
  /** Tries so far, this one not counted. */
  readonly attempts: number;
}

export interface JobRepository {
  /** False when there is a job with this key already, whatever became of it. */
  enqueue(job: NewJob): Promise<boolean>;
  /**
   * Takes the lease of one job that is due and that nobody holds. Two workers never get the same job; a lease that has run out
   * (its worker died) is taken over.
   */
  claim(owner: string, leaseUntil: string): Promise<ClaimedJob | undefined>;
  /** Ends a job; only the holder of its lease can. */
  finish(
    id: string,
    owner: string,
    end: { readonly status: "done" | "failed"; readonly outcome: string },
  ): Promise<boolean>;
  /** Gives a job back for a later try. */
  postpone(
    id: string,
    owner: string,
    later: { readonly runAt: string; readonly outcome: string },
  ): Promise<boolean>;
  removeFinishedBefore(instant: string): Promise<number>;
}

export interface CalendarToken {
  readonly accountId: string;
  readonly organisationId: string;
  readonly createdAt: string;
}

export interface CalendarTokenRepository {
  find(organisationId: string, accountId: string): Promise<CalendarToken | undefined>;
  findByHash(tokenHash: string): Promise<CalendarToken | undefined>;
  /** A new address replaces the one before. */
  put(organisationId: string, accountId: string, tokenHash: string): Promise<void>;
  remove(organisationId: string, accountId: string): Promise<boolean>;
}
