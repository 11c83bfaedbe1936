import type { Finding, ProcessResult, ResourceResult } from "#app/domain/impact-analysis/index.ts";

import type { OrganisationAnalysis } from "./organisation-analysis.server.ts";

/** Results by the id of their process; use with `keptWith`. */
export function processResults({ result }: OrganisationAnalysis): ReadonlyMap<string, ProcessResult> {
  return new Map(result.processes.map((one) => [one.id, one]));
}

/** Results by the id of their resource; use with `keptWith`. */
export function resourceResults({ result }: OrganisationAnalysis): ReadonlyMap<string, ResourceResult> {
  return new Map(result.resources.map((one) => [one.id, one]));
}

/** Findings by each of their subjects, in the order of the rules; use with `keptWith`. */
export function findingsBySubject({ result }: OrganisationAnalysis): ReadonlyMap<string, readonly Finding[]> {
  const bySubject = new Map<string, Finding[]>();
  for (const finding of result.findings)
    for (const subject of new Set(finding.subjects)) {
      const known = bySubject.get(subject);
      if (known) known.push(finding);
      else bySubject.set(subject, [finding]);
    }
  return bySubject;
}
