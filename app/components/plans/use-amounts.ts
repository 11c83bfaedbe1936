import { useLocale, useTranslations } from "use-intl";

import type { AmountFrom } from "#app/domain/plans/index.ts";
import { formatHours, formatNumber } from "#app/domain/shared/hours.ts";

/** „2 ab 4 h, 5 ab 24 h“ */
export function useAmounts() {
  const t = useTranslations("plans");
  const language = useLocale();
  return (amounts: readonly AmountFrom[], key: "amountFrom" | "percentFrom") =>
    amounts
      .map(({ fromHours, amount }) =>
        t(key, { amount: formatNumber(amount, language), time: formatHours(fromHours, language) }),
      )
      .join(", ");
}
