import { useTranslations } from "use-intl";

import { Facts } from "../ui/facts.tsx";

const DEFINED = [
  "timeCritical",
  "met",
  "gap",
  "unknown",
  "gapQuota",
  "hiddenGaps",
  "coverage",
  "assessed",
  "released",
  "plansInForce",
  "exercisesHeld",
  "measuresOverdue",
] as const;

/** What each key figure counts, behind a fold; needs no script. */
export function FigureDefinitions() {
  const t = useTranslations("overview.definitions");
  const facts = DEFINED.map((key) => ({ label: t(`${key}.name`), value: t(`${key}.text`) }));
  return (
    <details className="as-table" id="definitions">
      <summary>{t("title")}</summary>
      <Facts facts={facts} />
    </details>
  );
}
