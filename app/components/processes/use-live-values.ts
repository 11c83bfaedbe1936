import { useMemo } from "react";

import { liveValues, type LiveValues } from "#app/domain/impact-analysis/index.ts";
import { useFormValues } from "#app/forms/use-form-values.ts";
import { type FormTree, isOn, textAt } from "#app/forms/form-tree.ts";
import { parseHours } from "#app/forms/form-values.schema.ts";
import type { ProcessFormView } from "#app/queries/processes/process-form-view.server.ts";

/** Derived values of the process as the form stands at this moment, by the rules of the whole analysis. */
export function formLiveValues(view: ProcessFormView, values: FormTree): LiveValues {
  const { parameters, process } = view;
  const codes = parameters.damageScenarios.map((scenario) => scenario.code);
  const row = (name: string) =>
    parameters.horizonsHours.map((_, at) => {
      const text = textAt(values, `${name}.${at}`).trim();
      const level = Number(text);
      return text === "" || !Number.isInteger(level) ? null : level;
    });
  return liveValues(
    {
      id: process.id,
      name: process.name,
      matrix: Object.fromEntries(codes.map((code) => [code, row(`matrix.${code}`)])),
      shortForm:
        textAt(values, "ratingForm") === "short"
          ? { worst: row("worst"), drivers: codes.filter((code) => isOn(values, `drivers.${code}`)) }
          : undefined,
      irrelevantScenarios: codes.filter((code) => isOn(values, `irrelevant.${code}`)),
      executionHours: parseHours(textAt(values, "executionHours")),
      rtoHours: parseHours(textAt(values, "rtoHours")),
      reasons:
        process.reasons || codes.some((code) => textAt(values, `reasons.${code}`).trim() !== "")
          ? Object.fromEntries(codes.map((code) => [code, textAt(values, `reasons.${code}`)]))
          : undefined,
      emergencyLevel: textAt(values, "emergencyLevel").trim() || null,
      inheritsRto: view.inheritsRto,
    },
    parameters,
  );
}

export function useLiveValues(view: ProcessFormView) {
  const values = useFormValues();
  const live = useMemo(() => formLiveValues(view, values), [view, values]);
  return {
    live,
    values,
    rtoHours: parseHours(textAt(values, "rtoHours")),
    executionHours: parseHours(textAt(values, "executionHours")) ?? 0,
  };
}
