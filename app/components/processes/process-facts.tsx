import { useLocale, useTranslations } from "use-intl";

import { changesOverTime } from "#app/domain/plans/index.ts";
import { formatHours } from "#app/domain/shared/hours.ts";
import { formatDate } from "#app/i18n/dates.ts";
import type { ProcessDetailView } from "#app/queries/processes/process-detail.server.ts";

import { useAmounts } from "../plans/use-amounts.ts";
import { Facts } from "../ui/facts.tsx";

/** Master data of a process as it was surveyed. */
export function ProcessFacts({ view }: { readonly view: ProcessDetailView }) {
  const t = useTranslations("processes");
  const language = useLocale();
  const { facts } = view;
  const hours = (value: number | null | undefined) =>
    value === null || value === undefined ? "" : formatHours(value, language);
  const amounts = useAmounts();
  const percent = changesOverTime(facts.emergencyLevelPercent ?? [], view.matrix.horizonsHours);
  return (
    <Facts
      facts={[
        { label: t("description"), value: facts.description, stored: true },
        { label: t("owner"), value: view.owner, stored: true },
        { label: t("deputy"), value: view.deputy, stored: true },
        { label: t("ownRto"), value: hours(facts.rtoHours) },
        { label: t("rtoReason"), value: facts.rtoReason, stored: true },
        { label: t("emergencyLevel"), value: facts.emergencyLevel, stored: true },
        { label: t("emergencyLevelPercent"), value: amounts(percent, "percentFrom") },
        { label: t("execution"), value: hours(facts.executionHours) },
        { label: t("serviceKeys"), value: (facts.serviceKeys ?? []).join(", "), stored: true },
        { label: t("legalBasis"), value: facts.legalBasis, stored: true },
        { label: t("deadline"), value: hours(facts.statutoryDeadlineHours) },
        { label: t("criticalDate"), value: facts.criticalDate, stored: true },
        { label: t("volume"), value: facts.volume, stored: true },
        { label: t("workarounds"), value: facts.workarounds, stored: true },
        { label: t("surveyedOn"), value: facts.surveyedOn ? formatDate(facts.surveyedOn, language) : "" },
        { label: t("participants"), value: (facts.participants ?? []).join("; "), stored: true },
      ]}
    />
  );
}
