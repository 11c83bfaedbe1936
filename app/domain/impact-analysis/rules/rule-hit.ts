import type { MessageValues, Severity } from "../analysis-result.ts";

/** Rules of reference 11.6 that this area judges, with their usual severity. V-21 is refused by `checkDocument`. */
export const RULE_SEVERITIES = {
  "V-10": "error",
  "V-11": "error",
  "V-12": "warning",
  "V-13": "error",
  "V-14": "error",
  "V-15": "error",
  "V-16": "hint",
  "V-17": "hint",
  "V-18": "warning",
  "V-19": "hint",
  "V-20": "hint",
  "V-22": "error",
  "V-23": "warning",
  "V-24": "warning",
  "V-25": "error",
  "V-26": "warning",
  "V-27": "error",
  "V-37": "warning",
  "V-38": "warning",
  "V-39": "warning",
  "V-40": "error",
  "V-41": "error",
  "V-42": "warning",
  "V-43": "hint",
  "V-44": "warning",
  "V-45": "warning",
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof RULE_SEVERITIES;

/** A rule that is not kept: whom it concerns and what its message speaks of. */
export type RuleHit = {
  readonly rule: RuleId;
  readonly subjects: readonly string[];
  /** `case` picks one of several wordings of the same rule. */
  readonly values: MessageValues;
  /** Only where it differs from the usual one. */
  readonly severity?: Severity;
};
