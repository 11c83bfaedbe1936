/** What a refused act of a page sends back: which form it was, what was typed, and what is wrong with it. */
export interface ActAnswer {
  readonly intent: string;
  readonly values: Readonly<Record<string, string>>;
  /** Message codes by field; `""` for the act as a whole. */
  readonly errors: Readonly<Record<string, string>>;
  /** Version the values stand on, and what was stored at it: to be sent along again. */
  readonly version?: number;
  readonly base?: Readonly<Record<string, string>>;
  readonly conflict?: ActConflict;
}

/** Somebody else has saved meanwhile. */
export interface ActConflict {
  /** Changed by both in different ways: what the other person has stored, by field. */
  readonly open: Readonly<Record<string, string>>;
  /** Changed by the other person alone and taken over: what stood there before, by field. */
  readonly taken: Readonly<Record<string, string>>;
}

/** Whether an answer belongs to a form: same act on the same object. */
export function answersForm(
  answer: ActAnswer | undefined,
  intent: string,
  target: Readonly<Record<string, string>>,
): boolean {
  if (answer?.intent !== intent) return false;
  return Object.entries(target).every(([name, value]) => answer.values[name] === value);
}
