import { useTranslations } from "use-intl";

import type { Measure } from "#app/domain/exchange/index.ts";
import { ActSuggest } from "#app/forms/act-suggest.tsx";
import { ActArea, ActSelect, ActText } from "#app/forms/act-inputs.tsx";

/** Nothing known yet. */
export const NEW_MEASURE = {
  need: "",
  cause: "",
  action: "",
  responsible: "",
  means: "",
  priority: "medium",
  dueOn: null,
  kind: "correction",
  subjects: [],
} satisfies Partial<Measure>;

interface MeasureFieldsProps {
  readonly measure?: Pick<Measure, keyof typeof NEW_MEASURE>;
  /** Id of a list of suggestions for the need. */
  readonly needList?: string;
}

/** Fields of a measure: the mandatory data first (BSI 200-4, 15.2). */
export function MeasureFields({ measure = NEW_MEASURE, needList }: MeasureFieldsProps) {
  const t = useTranslations("measures");
  const priority = useTranslations("measures.priorities");
  const kind = useTranslations("measures.kinds");
  return (
    <div className="form-grid">
      {needList ? (
        <ActText name="need" label={t("need")} hint={t("needHint")} list={needList} wide />
      ) : (
        <ActArea name="need" label={t("need")} hint={t("needHint")} defaultValue={measure.need} wide />
      )}
      <ActArea name="cause" label={t("cause")} hint={t("causeHint")} defaultValue={measure.cause} wide />
      <ActText name="action" label={t("action")} defaultValue={measure.action} wide />
      <ActText
        name="responsible"
        label={t("responsible")}
        hint={t("responsibleHint")}
        defaultValue={measure.responsible}
      />
      <ActText name="means" label={t("means")} hint={t("meansHint")} defaultValue={measure.means} />
      <ActSelect
        name="priority"
        label={t("priority")}
        choices={(["high", "medium", "low"] as const).map((value) => ({ value, label: priority(value) }))}
        defaultValue={measure.priority}
      />
      <ActText name="dueOn" label={t("dueOn")} type="date" defaultValue={measure.dueOn ?? ""} optional />
      <ActSelect
        name="kind"
        label={t("kind")}
        choices={(["correction", "improvement"] as const).map((value) => ({ value, label: kind(value) }))}
        defaultValue={measure.kind}
      />
      <ActText
        name="subjects"
        label={t("subjects")}
        hint={t("subjectsHint")}
        defaultValue={measure.subjects.join(", ")}
        optional
      />
      <ActSuggest
        name="addProcess"
        label={t("addProcess")}
        hint={t("addSubjectHint")}
        list="processes"
        optional
      />
      <ActSuggest
        name="addResource"
        label={t("addResource")}
        hint={t("addSubjectHint")}
        list="resources"
        optional
      />
    </div>
  );
}
