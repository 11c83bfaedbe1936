import { useLocale, useTranslations } from "use-intl";

import { formatNumber } from "#app/domain/shared/hours.ts";
import { ActButton, ActForm, ActTrigger } from "#app/forms/act-form.tsx";
import { ActSelect, ActText } from "#app/forms/act-inputs.tsx";
import type { ExerciseWorkView } from "#app/queries/exercises/exercise-work.server.ts";

import { KeyFigures } from "../ui/key-figure.tsx";
import { type Alarm, AlarmTable } from "./alarm-table.tsx";

const RESULTS = ["reached", "late", "deputy", "wrong-number", "not-reached"] as const;

function AnswerForm({ alarm }: { readonly alarm: Alarm }) {
  const t = useTranslations("exerciseWork");
  const result = useTranslations("terms.alarmResult");
  const target = { role: alarm.role, name: alarm.name };
  const who = `${alarm.role} ${alarm.name}`;
  const choices = [
    { value: "", label: t("byTime") },
    ...RESULTS.map((value) => ({ value, label: result(value) })),
  ];
  return (
    <div className="stack stack--tight">
      <ActTrigger
        intent="answer"
        target={{ ...target, result: "now" }}
        label={t("acknowledgeNow")}
        describedAs={`${t("acknowledgeNow")}: ${who}`}
      />
      <details>
        <summary>{t("otherAnswer")}</summary>
        <ActForm intent="answer" target={target} className="stack stack--tight">
          <ActText
            name="acknowledgedAt"
            label={t("acknowledgedAt")}
            type="time"
            defaultValue={alarm.acknowledgedAt ?? ""}
            optional
          />
          <ActSelect name="result" label={t("alarmResult")} choices={choices} />
          <ActButton label={t("record")} describedAs={`${t("record")}: ${who}`} />
        </ActForm>
      </details>
    </div>
  );
}

function AddForms() {
  const t = useTranslations("exerciseWork");
  return (
    <div className="stack stack--small">
      <ActTrigger intent="alarmStaff" label={t("alarmStaff")} kind="primary" small={false} />
      <details className="panel">
        <summary>{t("addAlarm")}</summary>
        <ActForm intent="alarm" className="stack stack--small">
          <div className="form-grid">
            <ActText name="role" label={t("alarmRole")} />
            <ActText name="name" label={t("alarmName")} />
            <ActText name="channel" label={t("channel")} optional />
            <ActText name="alarmedAt" label={t("alarmedAt")} hint={t("atTimeHint")} type="time" optional />
          </div>
          <div className="row">
            <ActButton label={t("addAlarm")} />
          </div>
        </ActForm>
      </details>
    </div>
  );
}

/** Who was alarmed and who has answered, with the quotas as they stand (BSI 200-4, 13.8). */
export function AlarmBoard({
  view,
  editable,
}: {
  readonly view: ExerciseWorkView;
  readonly editable: boolean;
}) {
  const t = useTranslations("exerciseWork");
  const e = useTranslations("exercises");
  const language = useLocale();
  const { figures } = view;
  const percent = (value: number | null) =>
    value === null ? "–" : e("percent", { value: formatNumber(Math.round(value * 10) / 10, language) });
  return (
    <>
      <KeyFigures
        figures={[
          { label: t("figureAlarmed"), value: String(figures.alarmed) },
          {
            label: t("figureInTime", { minutes: view.windowMinutes }),
            value: String(figures.acknowledgedInTime),
          },
          { label: t("figureReachability"), value: percent(figures.reachabilityPercent) },
          { label: t("figureWrong"), value: percent(figures.wrongContactPercent) },
        ]}
      />
      {editable ? <AddForms /> : null}
      {view.exercise.alarms.length === 0 ? <p className="muted">{t("noAlarms")}</p> : null}
      {view.exercise.alarms.length > 0 ? (
        <AlarmTable
          rows={view.exercise.alarms}
          answer={editable ? (alarm) => <AnswerForm alarm={alarm} /> : undefined}
        />
      ) : null}
    </>
  );
}
