import { useLocale, useTranslations } from "use-intl";

import { formatDate } from "#app/i18n/dates.ts";
import type { Measure } from "#app/domain/exchange/index.ts";

import { STORED_LANGUAGE } from "../ui/stored-language.ts";

interface MeasureListProps {
  readonly measures: readonly Pick<Measure, "id" | "action" | "status" | "dueOn">[];
  readonly empty: string;
}

export function MeasureList({ measures, empty }: MeasureListProps) {
  const language = useLocale();
  const status = useTranslations("terms.measureStatus");
  if (measures.length === 0) return <p className="muted">{empty}</p>;
  return (
    <ul className="bullets">
      {measures.map((measure) => (
        <li key={measure.id}>
          {measure.id} <span lang={STORED_LANGUAGE}>{measure.action}</span>{" "}
          <span className="muted">
            ({status(measure.status)}
            {measure.dueOn ? `, ${formatDate(measure.dueOn, language)}` : ""})
          </span>
        </li>
      ))}
    </ul>
  );
}
