/** What a refused act of a page sends back: which form it was, what was typed, and what is wrong with it. */
export interface ActAnswer {
  readonly intent: string;
  readonly values: Readonly<Record<string, string>>;
  /** Message codes by field; `""` for the act as a whole. */
  readonly errors: Readonly<Record<string, string>>;
  /** After a conflict: what somebody else has stored meanwhile, by field, and its version. */
  readonly stored?: Readonly<Record<string, string>>;
  readonly version?: number;
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
