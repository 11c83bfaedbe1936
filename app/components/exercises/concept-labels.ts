import { useTranslations } from "use-intl";

/** Labels of the concept's fields by their names, for the fields, the error summary and a conflict. */
export function useConceptLabels(): Readonly<Record<string, string>> {
  const t = useTranslations("exercises");
  const w = useTranslations("exerciseWork");
  return {
    title: w("titleLabel"),
    kind: t("kind"),
    period: w("period"),
    plannedOn: t("date"),
    startsAt: w("startsAt"),
    endsAt: w("endsAt"),
    repeat: w("repeat"),
    repeatMonths: w("repeatMonths"),
    repeatUntil: w("repeatUntil"),
    place: t("place"),
    scope: t("scope"),
    preparedBy: t("preparedBy"),
    conductedBy: t("conductedBy"),
    audience: t("audience"),
    effortPersonDays: w("effortPersonDays"),
    impactOnOperation: t("impact"),
    announced: t("announced"),
    announcement: w("announcement"),
    method: t("method"),
    initialSituation: t("situation"),
    schedule: t("schedule"),
    rules: t("rules"),
    abortCriteria: t("abort"),
    codeWord: t("codeWord"),
    artificialities: t("artificialities"),
    riskAssessment: t("risk"),
    involvement: w("involvement"),
    subjects: t("subjects"),
    goals: t("goals"),
    roles: t("participants"),
  };
}
