import { useTranslations } from "use-intl";

import type { Measure } from "#app/domain/exchange/index.ts";
import { ActButton, ActForm } from "#app/forms/act-form.tsx";
import { ActArea, ActSelect } from "#app/forms/act-inputs.tsx";

import { MeasureFields, NEW_MEASURE } from "./measure-fields.tsx";
import type { MeasureStartValues } from "./use-measure-start.ts";

interface MeasureFormProps {
  /** Missing: a new one. */
  readonly measure?: Measure;
  readonly version?: number;
  /** What a new one begins with. */
  readonly start?: MeasureStartValues;
}

const SOURCE_NAMES = [
  "bia",
  "target-actual",
  "risk-analysis",
  "strategy",
  "plan-review",
  "exercise",
  "event",
  "audit",
  "indicator",
  "management-review",
  "suggestion",
  "other",
] as const;

/** All data of one measure. */
export function MeasureForm({ measure, version, start }: MeasureFormProps) {
  const t = useTranslations("measures");
  const source = useTranslations("measures.sources");
  const given = measure ? { measure } : { measure: { ...NEW_MEASURE, ...start } };
  return (
    <ActForm
      id="measure"
      intent="save"
      className="stack stack--small"
      {...(version === undefined ? {} : { version })}
    >
      <MeasureFields {...given} />
      <div className="form-grid">
        <ActSelect
          name="source"
          label={t("source")}
          choices={SOURCE_NAMES.map((value) => ({ value, label: source(value) }))}
          defaultValue={measure?.source ?? start?.source ?? "suggestion"}
        />
        <ActArea
          name="details"
          label={t("details")}
          defaultValue={measure?.details ?? ""}
          rows={4}
          wide
          optional
        />
      </div>
      <div className="row">
        <ActButton label={t(measure ? "save" : "create")} kind="primary" />
      </div>
    </ActForm>
  );
}
