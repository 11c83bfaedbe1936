import { useLocale, useTranslations } from "use-intl";

import { formatDate } from "#app/i18n/dates.ts";
import type { PlanDetailView } from "#app/queries/plans/plan-detail.server.ts";

/** Says at the top whether one reads a released plan or a draft. */
export function PlanSeal({ view }: { readonly view: PlanDetailView }) {
  const t = useTranslations("plans");
  const status = useTranslations("terms.plan");
  const classification = useTranslations("terms.classification");
  const language = useLocale();
  const { plan, people, overdue } = view;
  const released = plan.status === "released" && plan.releasedOn !== null;
  const name = (id: string | null) => (id ? (people[id] ?? id) : "");
  return (
    <div className={released ? "seal" : "seal seal--draft"}>
      <strong>
        {released
          ? t("sealReleased", { version: plan.version, date: formatDate(plan.releasedOn ?? "", language) })
          : t("sealDraft", { status: status(plan.status), version: plan.version })}
      </strong>
      {plan.approver ? <span>{t("approver", { name: name(plan.approver) })}</span> : null}
      {plan.owner ? <span>{t("owner", { name: name(plan.owner) })}</span> : null}
      {plan.nextReviewOn ? (
        <span>
          {t("nextReview")}: {formatDate(plan.nextReviewOn, language)}
          {overdue ? <strong> ({t("overdue")})</strong> : null}
        </span>
      ) : null}
      <span>{classification(plan.classification)}</span>
    </div>
  );
}
