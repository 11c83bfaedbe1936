import { useLocale, useTranslations } from "use-intl";

import { plannedRestartHours } from "#app/domain/handbook/planned-restart-time.ts";
import { formatHours } from "#app/domain/shared/hours.ts";
import { textAt } from "#app/forms/form-tree.ts";
import { parseMinutes } from "#app/forms/record/record-schema.ts";
import { rowsIn } from "#app/forms/record/row-act.ts";
import { useFormValues } from "#app/forms/use-form-values.ts";
import type { PlanTimes } from "#app/queries/plans/plan-values.ts";

/** Planned RTA, the longest chain of steps, against the target-actual comparison and the demand. */
export function PlannedTime({ times }: { readonly times: PlanTimes }) {
  const t = useTranslations("planWork");
  const language = useLocale();
  const { plannedHours, comparedRtaHours, rtoHours } = times;
  const hours = (value: number | null) => (value === null ? t("unknownTime") : formatHours(value, language));
  return (
    <div className="panel stack stack--tight" data-planned>
      <p>
        <strong>{t("planned", { hours: hours(plannedHours) })}</strong>
      </p>
      <p>
        {t("comparedRta", { hours: hours(comparedRtaHours) })} ·{" "}
        {t("demandedRto", { hours: hours(rtoHours) })}
      </p>
      <p>{t(verdictOn(times))}</p>
    </div>
  );
}

function verdictOn({ plannedHours, comparedRtaHours, rtoHours }: PlanTimes) {
  if (plannedHours === null) return "plannedUnknown";
  if (rtoHours !== null && plannedHours > rtoHours) return "plannedAboveRto";
  if (comparedRtaHours !== null && plannedHours > comparedRtaHours) return "plannedAboveRta";
  return "plannedFits";
}

/** The same of the steps as they stand in the form, while they are being written. */
export function PlannedTimeOfForm({ times }: { readonly times: PlanTimes }) {
  const rows = rowsIn(useFormValues(), "steps");
  const plannedHours = plannedRestartHours(
    rows.map((row, at) => ({
      number: at + 1,
      activity: "",
      role: "",
      check: "",
      alternative: "",
      durationMinutes: parseMinutes(textAt(row, "durationMinutes")),
      predecessors: textAt(row, "predecessors")
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map(Number),
    })),
  );
  return <PlannedTime times={{ ...times, plannedHours }} />;
}
