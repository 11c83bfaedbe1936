import { useLocale, useTranslations } from "use-intl";

import type { BasisChange } from "#app/domain/plans/index.ts";
import { formatHours } from "#app/domain/shared/hours.ts";

interface BasisChangesProps {
  readonly changes: readonly (BasisChange & { readonly name: string })[];
}

/** „GP-05 Eilanordnungen: RTO war 12 h, ist jetzt 4 h“ */
export function BasisChanges({ changes }: BasisChangesProps) {
  const t = useTranslations("planWork");
  const language = useLocale();
  const shown = (value: number | string | null) => {
    if (value === null || value === "") return t("noValue");
    return typeof value === "number" ? formatHours(value, language) : `„${value}“`;
  };
  return (
    <ul className="bullets">
      {changes.map((change) => (
        <li key={change.subject + change.value}>
          {change.value === "unknown"
            ? t("basisUnknown")
            : t("basisLine", {
                subject: `${change.subject} ${change.name}`.trim(),
                value: t(`basis.${change.value}`),
                before: shown(change.before),
                after: shown(change.after),
              })}
        </li>
      ))}
    </ul>
  );
}
