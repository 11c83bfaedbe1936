import type { ProcessStatus, Severity, SpofKind } from "../analysis-result.ts";
import type { InputLabel, TrailRule } from "../explanation/trail.ts";

/** All words of this area in one language. */
export type ImpactTexts = {
  readonly statuses: Readonly<Record<ProcessStatus, string>>;
  readonly spofKinds: Readonly<Record<SpofKind, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Sources that are not an id. */
  readonly rtoSources: Readonly<Record<"own" | "basic-supply", string>>;
  /** Messages by rule, or by rule and case where a rule has several wordings. */
  readonly findings: Readonly<Record<string, string>>;
  readonly trails: Readonly<Record<TrailRule, string>>;
  readonly inputs: Readonly<Record<InputLabel, string>>;
  readonly path: string;
  readonly noValue: string;
};
