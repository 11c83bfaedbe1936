import { useLocale, useTranslations } from "use-intl";

import { formatDate } from "#app/i18n/dates.ts";
import type { ExercisedView } from "#app/queries/exercises/exercised-view.server.ts";
import type { PlanDetailView } from "#app/queries/plans/plan-detail.server.ts";

import { LastExercised } from "../exercises/exercised-section.tsx";

interface PlanSealProps {
  readonly view: PlanDetailView;
  /** Who decided the edition in force; null where the app did not see its release. */
  readonly releasedBy: string | null;
  /** Null for readers who see no exercises. */
  readonly exercised: ExercisedView | null;
}

/** Says at the top whether one reads a released plan or a draft, and whether it has proved itself in an exercise. */
export function PlanSeal({ view, releasedBy, exercised }: PlanSealProps) {
  const t = useTranslations("plans");
  const status = useTranslations("terms.plan");
  const classification = useTranslations("terms.classification");
  const language = useLocale();
  const { plan, people, overdue } = view;
  const released = plan.status === "released" && plan.releasedOn !== null;
  const name = (id: string | null) => (id ? (people[id] ?? id) : "");
  const approver = plan.approver ? name(plan.approver) : released ? releasedBy : null;
  return (
    <div className={released ? "seal" : "seal seal--draft"}>
      <strong>
        {released
          ? t("sealReleased", { version: plan.version, date: formatDate(plan.releasedOn ?? "", language) })
          : t("sealDraft", { status: status(plan.status), version: plan.version })}
      </strong>
      {approver ? <span>{t("approver", { name: approver })}</span> : null}
      {plan.owner ? <span>{t("owner", { name: name(plan.owner) })}</span> : null}
      {plan.nextReviewOn ? (
        <span>
          {t("nextReview")}: {formatDate(plan.nextReviewOn, language)}
          {overdue ? <strong> ({t("overdue")})</strong> : null}
        </span>
      ) : null}
      {exercised ? (
        <span>
          <LastExercised view={exercised} />
        </span>
      ) : null}
      <span>{classification(plan.classification)}</span>
    </div>
  );
}
