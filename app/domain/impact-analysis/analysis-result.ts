export type TargetActualStatus = "met" | "gap" | "unknown";
export type ProcessStatus = TargetActualStatus | "not-time-critical";
export type SpofKind = "knowledge" | "single" | "accumulation";
export type Severity = "error" | "warning" | "hint";

/** Source of a process RTO that its own owner demanded. */
export const OWN_SOURCE = "own";
/** Source of a resource RTO that only comes from being Grundversorgung. */
export const BASIC_SUPPLY_SOURCE = "basic-supply";

/** Derived values of one process; hours are decimal hours of calendar time, null means there is no such value. */
export type ProcessResult = {
  readonly id: string;
  readonly worst: readonly number[];
  readonly mtpdHours: number | null;
  readonly drivers: readonly string[];
  readonly maxRtoHours: number | null;
  readonly effectiveRtoHours: number | null;
  readonly rtoSource: string | null;
  readonly cascadeRtoHours: number | null;
  readonly reachableHours: number | null;
  readonly status: ProcessStatus;
  readonly outageHours: number | null;
  readonly mtpdViolated: boolean | null;
};

/** Derived values of one resource; null demands mean that nobody time-critical needs it. */
export type ResourceResult = {
  readonly id: string;
  readonly directRtoHours: number | null;
  readonly rtoHours: number | null;
  readonly rtoSource: string | null;
  readonly totalRtaHours: number | null;
  readonly netStatus: TargetActualStatus | null;
  readonly status: TargetActualStatus | null;
  readonly gapHours: number | null;
  readonly rpoHours: number | null;
  readonly rpoStatus: TargetActualStatus | null;
  readonly spof: readonly SpofKind[];
  readonly processesTransitive: readonly string[];
};

export type RestartOrder = { readonly resources: readonly string[]; readonly processes: readonly string[] };

export type OutageImpact = { readonly direct: readonly string[]; readonly followOn: readonly string[] };
export type OutageScenarioResult = OutageImpact & { readonly id: string };

/** Values a message speaks of, by the name used in its text. */
export type MessageValues = Readonly<Record<string, string | number | null>>;

/** Hit of a validation rule (reference 11.6); `message` is German, `findingText` gives the English twin. */
export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly subjects: readonly string[];
  readonly message: string;
  /** Figures and names of the message; left out when it has none. */
  readonly values?: MessageValues;
};

/** Everything derived from one document. Lists are sorted by id, so the order of the input plays no part. */
export type AnalysisResult = {
  readonly processes: readonly ProcessResult[];
  readonly resources: readonly ResourceResult[];
  readonly restartOrder: RestartOrder;
  readonly outageScenarios: readonly OutageScenarioResult[];
  readonly findings: readonly Finding[];
};
