import { useLocale, useTranslations } from "use-intl";

import { formatHours } from "#app/domain/shared/hours.ts";
import { textAt } from "#app/forms/form-tree.ts";
import { parseHours } from "#app/forms/form-values.schema.ts";
import { useFormValues } from "#app/forms/use-form-values.ts";

const PARTS = ["detectionHours", "alertingHours", "constitutionHours", "decisionHours", "bufferHours"];
const SAME = 1e-9;

/** Sum of the parts of the reaction time as they stand in the form, against the value of the parameters (V-27). */
export function ReactionSum({ setHours }: { readonly setHours: number | null }) {
  const t = useTranslations("response");
  const language = useLocale();
  const values = useFormValues();
  const parts = PARTS.map((part) => parseHours(textAt(values, `reactionTime.${part}`) || "0"));
  const sum = parts.reduce<number | null>(
    (all, part) => (all === null || part === null ? null : all + part),
    0,
  );
  const fits = sum !== null && setHours !== null && Math.abs(sum - setHours) < SAME;
  return (
    <div className="panel stack stack--tight" data-sum>
      <p>
        <strong>{t("sumIs", { hours: formatHours(sum, language) })}</strong>
      </p>
      <p>{t("setIs", { hours: formatHours(setHours, language) })}</p>
      {setHours === null || fits ? null : <p>{t("sumDiffers")}</p>}
    </div>
  );
}
