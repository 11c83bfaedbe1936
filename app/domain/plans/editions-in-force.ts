/** What must be known of an edition to tell when it held. */
export interface DatedEdition {
  readonly planCode: string;
  readonly number: number;
  readonly status: "submitted" | "reviewed" | "released" | "returned";
  /** Calendar date; null while it is not released. */
  readonly releasedOn: string | null;
}

/**
 * Editions of plans that were in force on at least one day of a period (calendar dates, both included): released by its end and
 * not replaced before it began. On the day of a release the old and the new edition both count.
 */
export function editionsInForce<Edition extends DatedEdition>(
  editions: readonly Edition[],
  from: string,
  till: string,
): readonly Edition[] {
  const released = editions.filter(({ status, releasedOn }) => status === "released" && releasedOn !== null);
  return released.filter((edition) => {
    const since = edition.releasedOn ?? "";
    const replaced = released.some(
      (later) =>
        later.planCode === edition.planCode &&
        later.number > edition.number &&
        (later.releasedOn ?? "") < from,
    );
    return since <= till && !replaced;
  });
}
