import { useTranslations } from "use-intl";

import {
  MOST_SUBJECTS,
  OTHER_SUBJECTS,
  SUBJECT_LISTS,
  type SubjectList,
} from "#app/forms/exercise/subject-fields.ts";

type SubjectRows = SubjectList | typeof OTHER_SUBJECTS;

/** Labels of the rows, and of all rows of a kind, which two people can change at once. */
function subjectLabels(
  word: (list: SubjectRows, number: number | "") => string,
): Readonly<Record<string, string>> {
  const labels = ([...SUBJECT_LISTS, OTHER_SUBJECTS] as const).flatMap((list) => [
    [list, word(list, "").trim()] as const,
    ...Array.from({ length: MOST_SUBJECTS }, (_, at) => [`${list}.${at}.id`, word(list, at + 1)] as const),
  ]);
  return Object.fromEntries(labels);
}

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
    ...subjectLabels((list, number) => w(`subjectKinds.${list}`, { number })),
    goals: t("goals"),
    roles: t("participants"),
  };
}
