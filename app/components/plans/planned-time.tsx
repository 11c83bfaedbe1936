import { useLocale, useTranslations } from "use-intl";

import { plannedRestartHours } from "#app/domain/handbook/planned-restart-time.ts";
import { formatHours } from "#app/domain/shared/hours.ts";
import { textAt } from "#app/forms/form-tree.ts";
import { parseMinutes } from "#app/forms/record/record-schema.ts";
import { rowsIn } from "#app/forms/record/row-act.ts";
import { useFormValues } from "#app/forms/use-form-values.ts";

interface PlannedTimeProps {
  readonly comparedRtaHours: number | null;
  readonly rtoHours: number | null;
}

/** Planned RTA of the steps as they stand in the form: the longest chain, against the target-actual comparison. */
export function PlannedTime({ comparedRtaHours, rtoHours }: PlannedTimeProps) {
  const t = useTranslations("planWork");
  const language = useLocale();
  const rows = rowsIn(useFormValues(), "steps");
  const planned = plannedRestartHours(
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
  const hours = (value: number | null) => (value === null ? t("unknownTime") : formatHours(value, language));
  const verdict =
    planned === null
      ? t("plannedUnknown")
      : rtoHours !== null && planned > rtoHours
        ? t("plannedAboveRto")
        : comparedRtaHours !== null && planned > comparedRtaHours
          ? t("plannedAboveRta")
          : t("plannedFits");
  return (
    <div className="panel stack stack--tight" data-planned>
      <p>
        <strong>{t("planned", { hours: hours(planned) })}</strong>
      </p>
      <p>
        {t("comparedRta", { hours: hours(comparedRtaHours) })} ·{" "}
        {t("demandedRto", { hours: hours(rtoHours) })}
      </p>
      <p>{verdict}</p>
    </div>
  );
}
