import type { Ability } from "../access/index.ts";

/** What the Institutionsleitung releases: the BAO (5.1.6, 5.6), the BIA parameters (7.1.2), the Jahresübungsplan of a year (13.3). */
export type ReleaseSubject =
  | { readonly kind: "response" }
  | { readonly kind: "parameters" }
  | { readonly kind: "year-plan"; readonly year: number };

export type ReleaseSubjectKind = ReleaseSubject["kind"];

/** Who may see, submit and decide. Deciding is with the role of the Institutionsleitung alone. */
export const RELEASE_RIGHTS: Readonly<
  Record<ReleaseSubjectKind, { readonly read: Ability; readonly edit: Ability; readonly approve: Ability }>
> = {
  response: { read: "response.read", edit: "response.edit", approve: "response.approve" },
  parameters: { read: "parameters.read", edit: "parameters.edit", approve: "parameters.approve" },
  "year-plan": { read: "exercise.read", edit: "exercise.edit", approve: "exercise.approve" },
};

const YEAR_PLAN = /^year-plan-(20\d\d)$/;

/** Code of a subject in addresses, in the database and in the audit trail: `response`, `year-plan-2026`. */
export function codeOfSubject(subject: ReleaseSubject): string {
  return subject.kind === "year-plan" ? `year-plan-${subject.year}` : subject.kind;
}

/** The subject of a code; null where there is none of that code. */
export function subjectOfCode(code: string): ReleaseSubject | null {
  if (code === "response" || code === "parameters") return { kind: code };
  const year = YEAR_PLAN.exec(code)?.[1];
  return year === undefined ? null : { kind: "year-plan", year: Number(year) };
}
