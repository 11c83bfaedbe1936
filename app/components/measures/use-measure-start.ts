import { useLocale, useTranslations } from "use-intl";

import type { Measure } from "#app/domain/exchange/index.ts";
import { formatHours } from "#app/domain/shared/hours.ts";
import type { MeasureStart } from "#app/queries/measures/measure-start.server.ts";

export type MeasureStartValues = Pick<Measure, "need" | "source" | "subjects">;

/** The first words of a new measure about a process or a resource: what is missing there, to be kept or rewritten. */
export function useMeasureStart(start: MeasureStart | null): MeasureStartValues {
  const t = useTranslations("measures.start");
  const language = useLocale();
  if (!start) return { need: "", source: "suggestion", subjects: [] };
  const { subject: id, name, gap, dataLoss } = start;
  const hours = (value: number | null) => formatHours(value, language);
  const sentences: string[] = [];
  if (gap) {
    const kind = gap.gapHours === null ? "unknown" : "gap";
    const key = gap.of === "process" ? (`${kind}Process` as const) : (`${kind}Resource` as const);
    const values = { actual: hours(gap.actualHours), rto: hours(gap.rtoHours), gap: hours(gap.gapHours) };
    sentences.push(t(key, { id, name, ...values }));
  }
  if (dataLoss)
    sentences.push(t("dataLoss", { id, name, rpa: hours(dataLoss.rpaHours), rpo: hours(dataLoss.rpoHours) }));
  return {
    need: sentences.join(" "),
    source: sentences.length > 0 ? "target-actual" : "suggestion",
    subjects: [id],
  };
}
