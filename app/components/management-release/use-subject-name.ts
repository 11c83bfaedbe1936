import { useTranslations } from "use-intl";

import type { ReleaseSubject } from "#app/domain/management-release/index.ts";

/** What the Leitung releases, as the pages call it. */
export function useSubjectName(): (subject: ReleaseSubject) => string {
  const t = useTranslations("managementRelease.subjects");
  return (subject) =>
    subject.kind === "year-plan" ? t("year-plan", { year: String(subject.year) }) : t(subject.kind);
}
