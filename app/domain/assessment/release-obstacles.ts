import type { Finding } from "#app/domain/impact-analysis/analysis-result.ts";

/** What stands between a BIA-Bogen and its release. */
export interface ReleaseObstacles {
  /** Errors block the release. */
  readonly errors: readonly Finding[];
  /** Warnings need a comment first. */
  readonly uncommented: readonly Finding[];
  /** All warnings, commented or not. */
  readonly warnings: readonly Finding[];
}

/** Rule hits that concern a process, seen from its release (reference 11.6: F blocks, W needs a comment). */
export function releaseObstacles(
  findings: readonly Finding[],
  processId: string,
  comments: Readonly<Record<string, string>> = {},
): ReleaseObstacles {
  const own = findings.filter(({ subjects }) => subjects.includes(processId));
  const warnings = own.filter(({ severity }) => severity === "warning");
  return {
    errors: own.filter(({ severity }) => severity === "error"),
    warnings,
    uncommented: warnings.filter(({ rule }) => (comments[rule] ?? "").trim() === ""),
  };
}
