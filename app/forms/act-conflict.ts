import type { ActAnswer } from "./act-answer.ts";
import { fieldDifferences, threeWay } from "./conflict.ts";

type Texts = Readonly<Record<string, string>>;

/** What was posted: the values, what they were made from, and the decisions after a conflict. */
export interface PostedValues {
  readonly intent: string;
  readonly values: Texts;
  readonly version: number | null;
  /** Texts the fields were given, by field; undefined where the form does not send them. */
  readonly base: Texts | undefined;
  /** `mine`, `theirs` or nothing yet, by field. */
  readonly choices: Texts;
}

function only(texts: Texts, names: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([name]) => name in names));
}

/** Everything a refused act gets back, so that the next submission stands on what this one stood on. */
export function refusedAct(posted: PostedValues, errors: Texts): ActAnswer {
  const { intent, values, version, base } = posted;
  return { intent, values, errors, ...(version === null ? {} : { version }), ...(base ? { base } : {}) };
}

/** Both versions laid together, as record forms do it: only what both changed is asked. */
export function overtakenAct(
  posted: PostedValues,
  stored: { readonly texts: Texts; readonly version: number },
): ActAnswer {
  const { intent, values } = posted;
  const { texts, version } = stored;
  const base = posted.base ? { ...only(posted.base, texts) } : undefined;
  const { merged, open, taken } = threeWay(base, { ...only(values, texts) }, { ...texts });
  return {
    intent,
    values: { ...values, ...(merged as Texts) },
    errors: { "": open.length > 0 ? "form.conflict" : "form.merged" },
    version,
    base: texts,
    conflict: {
      open: Object.fromEntries(open.map(({ path, theirs }) => [path, theirs])),
      taken: Object.fromEntries(taken.map(({ path, mine }) => [path, mine])),
    },
  };
}

/** The values as somebody has decided after a conflict, or the same question again while something is undecided. */
export function decidedAct<Posted extends PostedValues>(
  posted: Posted,
): { readonly posted: Posted; readonly again: ActAnswer | null } {
  const { choices, base = {}, values } = posted;
  const theirs = Object.keys(choices).filter((name) => choices[name] === "theirs" && name in base);
  const decided = {
    ...posted,
    values: { ...values, ...only(base, Object.fromEntries(theirs.map((name) => [name, ""]))) },
  };
  const undecided = Object.keys(choices).filter(
    (name) => choices[name] !== "mine" && choices[name] !== "theirs",
  );
  if (undecided.length === 0) return { posted: decided, again: null };
  const asked = fieldDifferences(only(decided.values, choices), only(base, choices));
  const open = Object.fromEntries(asked.map(({ path, theirs: text }) => [path, text]));
  return {
    posted: decided,
    again: { ...refusedAct(decided, { "": "form.undecided" }), conflict: { open, taken: {} } },
  };
}
