import { useLocale, useTranslations } from "use-intl";

import { formatHours } from "#app/domain/shared/hours.ts";

import { Shape } from "./shape.tsx";

/** `not-rated`: nobody has rated the damage of the process yet. */
export type StatusName = "met" | "gap" | "unknown" | "not-time-critical" | "not-rated";

interface StatusBadgeProps {
  readonly status: StatusName | null;
  /** Size of the gap in hours; shown behind the word with a plus sign. */
  readonly gapHours?: number | null;
}

/** Status as word, shape and colour. Null (nobody time-critical needs it) reads "ohne Anforderung". */
export function StatusBadge({ status, gapHours }: StatusBadgeProps) {
  const t = useTranslations("terms.status");
  const language = useLocale();
  if (status === null) return <span className="muted">{t("none")}</span>;
  const size = status === "gap" && gapHours ? ` +${formatHours(gapHours, language)}` : "";
  return (
    <span className={`status status--${status}`}>
      <Shape name={status === "not-rated" ? "unknown" : status} />
      {t(status)}
      {size}
    </span>
  );
}
