import { Form } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import type { FollowUpDate } from "#app/domain/exercise/index.ts";
import type { ActAnswer } from "#app/forms/act-answer.ts";
import { ActButton, ActForm } from "#app/forms/act-form.tsx";
import { formatDay } from "#app/i18n/dates.ts";
import type { FollowUpsView } from "#app/queries/exercises/follow-ups.server.ts";

import { EmptyState } from "../ui/empty-state.tsx";
import { Shape } from "../ui/shape.tsx";

interface AskDatesProps {
  readonly everyMonths: number;
  readonly until: string;
}

/** Another interval or a longer look ahead; changes nothing but the suggestion. */
export function AskDates({ everyMonths, until }: AskDatesProps) {
  const t = useTranslations("exerciseWork");
  return (
    <Form method="get" className="form-grid" key={`${everyMonths} ${until}`}>
      <div className="field">
        <label className="field__label" htmlFor="next-every">
          {t("repeatMonths")}
        </label>
        <input
          className="input"
          id="next-every"
          name="every"
          type="number"
          min={1}
          max={60}
          defaultValue={everyMonths}
        />
      </div>
      <div className="field">
        <label className="field__label" htmlFor="next-until">
          {t("suggestUntil")}
        </label>
        <input className="input" id="next-until" name="until" type="date" defaultValue={until} />
      </div>
      <div className="row form-grid__full">
        <button className="kern-btn kern-btn--secondary" type="submit">
          <span className="kern-label">{t("suggestNext")}</span>
        </button>
      </div>
    </Form>
  );
}

interface DateRowProps {
  readonly row: FollowUpDate;
  readonly titles: FollowUpsView["titles"];
  readonly checked: boolean;
}

function DateRow({ row, titles, checked }: DateRowProps) {
  const t = useTranslations("exerciseWork");
  const language = useLocale();
  const { date, wished, movedOff, takenBy, clashes } = row;
  const day = (value: string) => formatDay(value, language);
  const nameOf = (id: string) => (titles[id] === undefined ? t("otherExercise") : `${id} ${titles[id]}`);
  const reason = movedOff === "" ? t("onWeekend") : movedOff;
  return (
    <li className="panel stack stack--tight">
      {takenBy === null ? (
        <label className="check">
          <input type="checkbox" name={`date_${date}`} value="on" defaultChecked={checked} />
          <span>{day(date)}</span>
        </label>
      ) : (
        <p>{t("dateTaken", { date: day(date), name: nameOf(takenBy) })}</p>
      )}
      {movedOff === null ? null : (
        <p className="muted small">{t("dateMoved", { wished: day(wished), reason: reason ?? "" })}</p>
      )}
      {takenBy === null && clashes.length > 0 ? (
        <p className="field__notice">
          <Shape name="warning" />
          {t("dateClash", { names: clashes.map(nameOf).join(", ") })}
        </p>
      ) : null}
    </li>
  );
}

interface FollowUpFormProps {
  readonly view: FollowUpsView;
  readonly answer: ActAnswer | undefined;
}

/** The suggested dates, chosen all at once; what stands in the plan already cannot be chosen again. */
export function FollowUpForm({ view, answer }: FollowUpFormProps) {
  const t = useTranslations("exerciseWork");
  const { dates, repeat, horizon, exercise, titles } = view;
  if (dates.length === 0) return <EmptyState title={t("noNextTitle")}>{t("noNextText")}</EmptyState>;
  const isOn = (name: string) => answer === undefined || answer.values[name] === "on";
  const free = dates.filter(({ takenBy }) => takenBy === null);
  return (
    <ActForm
      intent="plan"
      target={{ every: String(repeat.everyMonths), until: horizon }}
      plain
      className="stack stack--small"
    >
      <ul className="stack stack--tight plain-list">
        {dates.map((row) => (
          <DateRow key={row.wished} row={row} titles={titles} checked={isOn(`date_${row.date}`)} />
        ))}
      </ul>
      {free.length === 0 ? <p className="muted">{t("allPlanned")}</p> : null}
      {free.length > 0 && exercise.injects.length > 0 ? (
        <label className="check">
          <input
            type="checkbox"
            name="script"
            value="on"
            defaultChecked={answer !== undefined && isOn("script")}
          />
          <span>{t("takeScript")}</span>
        </label>
      ) : null}
      {free.length > 0 ? (
        <div className="row">
          <ActButton label={t("planDates")} kind="primary" />
        </div>
      ) : null}
    </ActForm>
  );
}
