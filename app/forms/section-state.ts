/** Complete, something missing or against a rule, or nothing entered yet. */
export type SectionState = "complete" | "open" | "empty";

interface SectionParts {
  /** What a finished section holds: one answer each. */
  readonly needed: readonly boolean[];
  /** Anything at all was entered. */
  readonly begun: boolean;
  /** A rule is not kept, or an entry is refused. */
  readonly flawed: boolean;
}

/** State of one section of a long form. */
export function sectionState({ needed, begun, flawed }: SectionParts): SectionState {
  if (!begun) return "empty";
  return !flawed && needed.every(Boolean) ? "complete" : "open";
}
