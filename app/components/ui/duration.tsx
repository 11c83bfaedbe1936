import { useLocale } from "use-intl";

import { formatHours, formatNumber } from "#app/domain/shared/hours.ts";

/** Duration for people; the raw hours stand in the title. Null gives a dash. */
export function Duration({ hours }: { readonly hours: number | null }) {
  const language = useLocale();
  if (hours === null) return <span className="muted">–</span>;
  return (
    <span className="num" title={`${formatNumber(hours, language)} h`}>
      {formatHours(hours, language)}
    </span>
  );
}
