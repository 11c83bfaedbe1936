import { useTranslations } from "use-intl";

import type { Measure, MeasureStatus } from "#app/domain/exchange/index.ts";
import { nextMeasureStatuses } from "#app/domain/improvement/index.ts";
import { ActButton, ActForm } from "#app/forms/act-form.tsx";
import { ActArea } from "#app/forms/act-inputs.tsx";

/** The steps that are possible now, with one field for the reason or the result of the check. */
export function MeasureSteps({ measure, version }: { readonly measure: Measure; readonly version: number }) {
  const t = useTranslations("measures");
  const next = nextMeasureStatuses(measure.status);
  const label = (to: MeasureStatus) =>
    measure.status === "done" && to === "in-progress" ? t("notEffective") : t(`step.${to}`);
  if (next.length === 0) return <p className="muted">{t("atItsEnd")}</p>;
  return (
    <ActForm intent="step" version={version} className="stack stack--small">
      <ActArea name="reason" label={t("reason")} hint={t("reasonHint")} optional />
      <ul className="bullets muted small">
        {next.map((to) => (
          <li key={to}>
            <strong>{label(to)}:</strong> {t(`stepHelp.${to}`)}
          </li>
        ))}
      </ul>
      <div className="row">
        {next.map((to, at) => (
          <ActButton
            key={to}
            name="to"
            value={to}
            label={label(to)}
            kind={at === 0 ? "primary" : "secondary"}
          />
        ))}
      </div>
    </ActForm>
  );
}
