/** What of an edition decides where its subject stands. */
interface Edition {
  readonly number: number;
  readonly status: "submitted" | "released" | "returned";
}

export interface ReleaseState<T extends Edition> {
  /** The newest released edition; null where the Leitung has released none yet. */
  readonly inForce: T | null;
  /** The edition that waits for a decision. */
  readonly waiting: T | null;
}

/** Which edition of a subject holds and which one waits. */
export function releaseState<T extends Edition>(editions: readonly T[]): ReleaseState<T> {
  const newest = editions.toSorted((a, b) => b.number - a.number);
  return {
    inForce: newest.find(({ status }) => status === "released") ?? null,
    waiting: newest.find(({ status }) => status === "submitted") ?? null,
  };
}
