import type { ReleaseSubject } from "#app/domain/management-release/index.ts";

/** Page of the subject itself, below the organisation. */
export function subjectPage(subject: ReleaseSubject): string {
  return subject.kind === "year-plan" ? `/exercises/year?year=${subject.year}` : `/${subject.kind}`;
}

/** Page on which the Leitung releases it. */
export function releasePage(subject: ReleaseSubject): string {
  return subject.kind === "year-plan"
    ? `/exercises/year/${subject.year}/release`
    : `/${subject.kind}/release`;
}
