import type { ChangeEvent, KeyboardEvent, MouseEvent } from "react";
import { useLocale, useTranslations } from "use-intl";

import { formatHours } from "#app/domain/shared/hours.ts";

import { FieldError } from "./field.tsx";
import { FieldNotice, useFieldNotice } from "./field-notices.tsx";
import { useAppForm } from "./form-context.ts";
import { textAt } from "./form-tree.ts";
import { cellName, filledAlong, neighbour } from "./matrix-cells.ts";
import { STORED_LANGUAGE } from "#app/components/ui/stored-language.ts";

export interface MatrixFieldProps {
  readonly horizonsHours: readonly number[];
  readonly scenarios: readonly { readonly code: string; readonly name: string }[];
  readonly levels: readonly { readonly level: number; readonly name: string }[];
  readonly intolerabilityLevel: number;
  /** Worst level per horizon, worked out while one types. */
  readonly worst: readonly (number | null)[];
  readonly mtpdHours: number | null;
  /** Scenarios that are intolerable at the MTPD. */
  readonly drivers: readonly string[];
}

function levelClass(value: string | number | null, limit: number): string {
  const level = Number(value);
  if (value === "" || value === null || Number.isNaN(level)) return "";
  if (level >= limit) return level > limit ? "level-4" : "level-3";
  return level >= limit - 1 ? "level-2" : "level-1";
}

/** What a number key, an arrow or the mouse does to the cells of one row among others. */
function useCells({ horizonsHours, levels, intolerabilityLevel }: MatrixFieldProps, rows: readonly string[]) {
  const { form, idOf } = useAppForm();
  const width = horizonsHours.length;
  const known = new Set(levels.map((entry) => String(entry.level)));
  const valueOf = (row: string, at: number) => String(form.getValues(cellName(row, at)) ?? "");
  const focus = (name: string | undefined) => {
    if (name === undefined) return;
    const cell = document.getElementById(idOf(name));
    if (cell instanceof HTMLInputElement) {
      cell.focus();
      cell.select();
    }
  };
  const setRow = (row: string, at: number, key: string) => {
    const before = horizonsHours.map((_, column) => valueOf(row, column));
    filledAlong(before, at, key).forEach((value, column) => {
      if (value === before[column]) return;
      form.setValue(cellName(row, column), value, { shouldDirty: true });
    });
    if (form.formState.isSubmitted) void form.trigger(row);
  };
  const onKeyDown = (event: KeyboardEvent, row: string, at: number) => {
    if (known.has(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      setRow(row, at, event.key);
      focus(neighbour({ rows, width, row, at }, "ArrowRight"));
      return;
    }
    const next = neighbour({ rows, width, row, at }, event.key);
    if (next === undefined) return;
    event.preventDefault();
    focus(next);
  };
  /** The level of the cell the button was pressed on is drawn over the cells the mouse passes. */
  const onMouseEnter = (event: MouseEvent, row: string, at: number) => {
    const from = document.activeElement?.id ?? "";
    if (event.buttons !== 1) return;
    const start = horizonsHours.findIndex((_, column) => idOf(cellName(row, column)) === from);
    const level = start < 0 ? "" : valueOf(row, start);
    if (known.has(level) && start !== at) setRow(row, at, level);
  };
  return { onKeyDown, onMouseEnter, levelOf: (value: string) => levelClass(value, intolerabilityLevel) };
}

interface CellProps {
  readonly field: MatrixFieldProps;
  /** Row of the cell, and the rows the arrow keys reach. */
  readonly row: string;
  readonly rows: readonly string[];
  readonly at: number;
  readonly label: string;
}

function Cell({ field, row, rows, at, label }: CellProps) {
  const { form, values, idOf, errorOf } = useAppForm();
  const { onKeyDown, onMouseEnter, levelOf } = useCells(field, rows);
  const name = cellName(row, at);
  const shown = form.watch(name) as unknown;
  const value = typeof shown === "string" ? shown : textAt(values, name);
  const error = errorOf(row);
  const notice = useFieldNotice(row);
  const described = error ? "error" : notice ? "notice" : undefined;
  return (
    <input
      {...form.register(name)}
      id={idOf(name)}
      className={`matrix__input ${levelOf(value)}`}
      defaultValue={textAt(values, name)}
      inputMode="numeric"
      autoComplete="off"
      maxLength={3}
      aria-label={label}
      aria-invalid={error ? "true" : undefined}
      aria-describedby={described ? `${idOf(row)}-${described}` : undefined}
      onKeyDown={(event) => onKeyDown(event, row, at)}
      onMouseEnter={(event) => onMouseEnter(event, row, at)}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}

interface RowProps {
  readonly scenario: { readonly code: string; readonly name: string };
  readonly field: MatrixFieldProps;
}

function Reason({ scenario }: Pick<RowProps, "scenario">) {
  const t = useTranslations("forms");
  const { form, values, idOf, errorOf } = useAppForm();
  const name = `reasons.${scenario.code}`;
  const notice = useFieldNotice(name);
  return (
    <>
      <textarea
        {...form.register(name)}
        id={idOf(name)}
        className="input"
        lang={STORED_LANGUAGE}
        rows={2}
        defaultValue={textAt(values, name)}
        aria-label={t("reasonFor", { scenario: scenario.name })}
        placeholder={t("reason")}
        aria-invalid={errorOf(name) ? "true" : undefined}
        aria-describedby={notice ? `${idOf(name)}-notice` : undefined}
      />
      <FieldError name={name} />
      <FieldNotice name={name} />
    </>
  );
}

function Mark({ name, label }: { readonly name: string; readonly label: string }) {
  const { form, values } = useAppForm();
  return (
    <label className="check">
      <input
        type="checkbox"
        {...form.register(name)}
        defaultChecked={textAt(values, name) === "on"}
        aria-label={label}
      />
    </label>
  );
}

function Row({ scenario, field }: RowProps) {
  const t = useTranslations("forms");
  const language = useLocale();
  const { idOf } = useAppForm();
  const { code, name } = scenario;
  const row = `matrix.${code}`;
  const rows = field.scenarios.map((each) => `matrix.${each.code}`);
  return (
    <>
      <tr id={idOf(row)} className="matrix__row" tabIndex={-1}>
        <th scope="row" rowSpan={2}>
          <abbr title={name}>{code}</abbr> <span className="matrix__name">{name}</span>
          <FieldError name={row} />
          <FieldNotice name={row} />
        </th>
        {field.horizonsHours.map((hours, at) => (
          <td key={hours} className="matrix__level">
            <span className="only-full">
              <Cell
                {...{ field, row, rows, at }}
                label={t("level", { scenario: name, horizon: formatHours(hours, language) })}
              />
            </span>
          </td>
        ))}
        <td>
          <Mark name={`irrelevant.${code}`} label={t("irrelevantFor", { scenario: name })} />
        </td>
        <td className="only-short">
          <Mark name={`drivers.${code}`} label={t("driverFor", { scenario: name })} />
        </td>
      </tr>
      <tr>
        <td className="matrix__reason" colSpan={field.horizonsHours.length + 2}>
          <div className="matrix__reason-box">
            <Reason scenario={scenario} />
          </div>
        </td>
      </tr>
    </>
  );
}

const SHORT_ROW = "worst";
const SHORT_ROWS = [SHORT_ROW];

/** The one row of the Kurzform: the worst level per horizon over all scenarios. */
function ShortRow({ field }: { readonly field: MatrixFieldProps }) {
  const t = useTranslations("forms");
  const language = useLocale();
  const { idOf } = useAppForm();
  return (
    <tr id={idOf(SHORT_ROW)} className="only-short matrix__short" tabIndex={-1}>
      <th scope="row">
        {t("worst")}
        <FieldError name={SHORT_ROW} />
        <FieldNotice name={SHORT_ROW} />
      </th>
      {field.horizonsHours.map((hours, at) => (
        <td key={hours} className="matrix__level">
          <Cell
            {...{ field, row: SHORT_ROW, rows: SHORT_ROWS, at }}
            label={t("level", { scenario: t("worst"), horizon: formatHours(hours, language) })}
          />
        </td>
      ))}
      <td colSpan={2} />
    </tr>
  );
}

const FORMS = ["full", "short"] as const;

/** Whoever switches to a form that is still empty begins with what follows from the other one. */
function useBegunRating({ horizonsHours, scenarios, worst, drivers }: MatrixFieldProps) {
  const { form } = useAppForm();
  const isEmpty = (row: string) => horizonsHours.every((_, at) => !form.getValues(cellName(row, at)));
  const fill = (row: string, levels: readonly (number | string | null)[]) =>
    levels.forEach((level, at) =>
      form.setValue(cellName(row, at), String(level ?? ""), { shouldDirty: true }),
    );
  return (chosen: string) => {
    if (chosen === "short" && isEmpty(SHORT_ROW)) {
      fill(SHORT_ROW, worst);
      for (const code of drivers) form.setValue(`drivers.${code}`, true, { shouldDirty: true });
    }
    if (chosen === "full" && scenarios.every(({ code }) => isEmpty(`matrix.${code}`)))
      for (const code of drivers) fill(`matrix.${code}`, worst);
  };
}

/** Vollform or Kurzform (BSI 200-4, 7.2.1); what is not shown stays as it is until the sheet is saved. */
function FormChoice({ field }: { readonly field: MatrixFieldProps }) {
  const t = useTranslations("forms");
  const { form, values } = useAppForm();
  const chosen = textAt(values, "ratingForm") || "full";
  const begin = useBegunRating(field);
  const registered = form.register("ratingForm");
  const control = {
    ...registered,
    onChange: async (event: ChangeEvent<HTMLInputElement>) => {
      begin(event.target.value);
      await registered.onChange(event);
    },
  };
  return (
    <fieldset className="fieldset stack stack--tight">
      <legend className="field__label">{t("ratingForm")}</legend>
      {FORMS.map((each) => (
        <label className="check" key={each}>
          <input type="radio" {...control} value={each} defaultChecked={chosen === each} />
          <span>{t(`ratingForms.${each}`)}</span>
        </label>
      ))}
      <p className="field__hint">{t("ratingFormHint")}</p>
    </fieldset>
  );
}

function Head({ field }: { readonly field: MatrixFieldProps }) {
  const t = useTranslations("forms");
  const language = useLocale();
  return (
    <thead>
      <tr>
        <th scope="col">{t("scenario")}</th>
        {field.horizonsHours.map((hours) => (
          <th key={hours} scope="col" className="matrix__level">
            {formatHours(hours, language)}
          </th>
        ))}
        <th scope="col">{t("irrelevant")}</th>
        <th scope="col" className="only-short">
          {t("driver")}
        </th>
      </tr>
    </thead>
  );
}

/** Damage-over-time matrix (BSI 200-4, 7.2.1): number keys rate, later horizons are lifted along, arrows move. */
export function MatrixField(props: MatrixFieldProps) {
  const t = useTranslations("forms");
  const { worst, mtpdHours, horizonsHours, intolerabilityLevel, levels } = props;
  const low = levels[0]?.name ?? "";
  const limit = levels.find((entry) => entry.level === intolerabilityLevel)?.name ?? "";
  return (
    <div className="rating stack stack--tight">
      <FormChoice field={props} />
      <p className="field__hint">{t("matrixHelp")}</p>
      <div className="table-scroll" role="group" aria-label={t("matrixCaption", { low, limit })} tabIndex={0}>
        <table className="matrix">
          <caption className="visually-hidden">{t("matrixCaption", { low, limit })}</caption>
          <Head field={props} />
          <tbody>
            <ShortRow field={props} />
            {props.scenarios.map((scenario) => (
              <Row key={scenario.code} scenario={scenario} field={props} />
            ))}
            <tr className="row--sum only-full">
              <th scope="row">{t("worst")}</th>
              {horizonsHours.map((hours, at) => (
                <td key={hours} className="matrix__level">
                  <span
                    className={`matrix__value ${levelClass(worst[at] ?? null, intolerabilityLevel)} ${
                      hours === mtpdHours ? "matrix__value--mtpd" : ""
                    }`}
                  >
                    {worst[at] ?? "–"}
                  </span>
                </td>
              ))}
              <td />
              <td className="only-short" />
            </tr>
          </tbody>
        </table>
      </div>
      <p className="field__hint">{levels.map((entry) => `${entry.level} ${entry.name}`).join(" · ")}</p>
    </div>
  );
}
