import type { Language } from "#app/domain/shared/language.ts";
import { catalogueOf } from "#app/i18n/catalogue.ts";

import type { ApprovalRow } from "./approvals-page.server.ts";

/** What an edition is an edition of, as the list calls it. */
export function approvalName(
  { plan, subject }: Pick<ApprovalRow, "plan" | "subject">,
  language: Language,
): string {
  const { access, managementRelease } = catalogueOf(language);
  if (plan !== null) return `${plan.code} ${plan.title}`;
  if (subject === null) return access.approvalHandbook;
  const year = subject.kind === "year-plan" ? String(subject.year) : "";
  return managementRelease.subjects[subject.kind].replace("{year}", year);
}
