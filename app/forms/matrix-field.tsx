import type { KeyboardEvent } from "react";
import { useLocale, useTranslations } from "use-intl";

import { formatHours } from "#app/domain/shared/hours.ts";

import { FieldError } from "./field.tsx";
import { FieldNotice, useFieldNotice } from "./field-notices.tsx";
import { useAppForm } from "./form-context.ts";
import { textAt } from "./form-tree.ts";
import { cellName, filledAlong, neighbour } from "./matrix-cells.ts";

export interface MatrixFieldProps {
  readonly horizonsHours: readonly number[];
  readonly scenarios: readonly { readonly code: string; readonly name: string }[];
  readonly levels: readonly { readonly level: number; readonly name: string }[];
  readonly intolerabilityLevel: number;
  /** Worst level per horizon, worked out while one types. */
  readonly worst: readonly (number | null)[];
  readonly mtpdHours: number | null;
}

function levelClass(value: string | number | null, limit: number): string {
  const level = Number(value);
  if (value === "" || value === null || Number.isNaN(level)) return "";
  if (level >= limit) return level > limit ? "level-4" : "level-3";
  return level >= limit - 1 ? "level-2" : "level-1";
}

function useCells({ horizonsHours, scenarios, levels, intolerabilityLevel }: MatrixFieldProps) {
  const { form, idOf } = useAppForm();
  const known = new Set(levels.map((entry) => String(entry.level)));
  const codes = scenarios.map((scenario) => scenario.code);
  const focus = (name: string | undefined) => {
    if (name === undefined) return;
    const cell = document.getElementById(idOf(name));
    if (cell instanceof HTMLInputElement) {
      cell.focus();
      cell.select();
    }
  };
  const setRow = (code: string, at: number, key: string) => {
    const row = horizonsHours.map((_, column) => String(form.getValues(cellName(code, column)) ?? ""));
    filledAlong(row, at, key).forEach((value, column) => {
      if (value === row[column]) return;
      form.setValue(cellName(code, column), value, { shouldDirty: true });
    });
    if (form.formState.isSubmitted) void form.trigger(`matrix.${code}`);
  };
  const onKeyDown = (event: KeyboardEvent, code: string, at: number) => {
    if (known.has(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      setRow(code, at, event.key);
      focus(neighbour({ codes, width: horizonsHours.length, code, at }, "ArrowRight"));
      return;
    }
    const next = neighbour({ codes, width: horizonsHours.length, code, at }, event.key);
    if (next === undefined) return;
    event.preventDefault();
    focus(next);
  };
  return { onKeyDown, levelOf: (value: string) => levelClass(value, intolerabilityLevel) };
}

interface RowProps {
  readonly scenario: { readonly code: string; readonly name: string };
  readonly field: MatrixFieldProps;
}

function Cell({ scenario, field, at }: RowProps & { readonly at: number }) {
  const t = useTranslations("forms");
  const language = useLocale();
  const { form, values, idOf, errorOf } = useAppForm();
  const { onKeyDown, levelOf } = useCells(field);
  const { code } = scenario;
  const name = cellName(code, at);
  const shown = form.watch(name) as unknown;
  const value = typeof shown === "string" ? shown : textAt(values, name);
  const error = errorOf(`matrix.${code}`);
  const notice = useFieldNotice(`matrix.${code}`);
  const described = error ? "error" : notice ? "notice" : undefined;
  const horizon = formatHours(field.horizonsHours[at] ?? null, language);
  return (
    <input
      {...form.register(name)}
      id={idOf(name)}
      className={`matrix__input ${levelOf(value)}`}
      defaultValue={textAt(values, name)}
      inputMode="numeric"
      autoComplete="off"
      maxLength={3}
      aria-label={t("level", { scenario: scenario.name, horizon })}
      aria-invalid={error ? "true" : undefined}
      aria-describedby={described ? `${idOf(`matrix.${code}`)}-${described}` : undefined}
      onKeyDown={(event) => onKeyDown(event, code, at)}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
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

function Row({ scenario, field }: RowProps) {
  const t = useTranslations("forms");
  const { form, values, idOf } = useAppForm();
  const { code } = scenario;
  return (
    <>
      <tr id={idOf(`matrix.${code}`)} className="matrix__row" tabIndex={-1}>
        <th scope="row" rowSpan={2}>
          <abbr title={scenario.name}>{code}</abbr> <span className="matrix__name">{scenario.name}</span>
          <FieldError name={`matrix.${code}`} />
          <FieldNotice name={`matrix.${code}`} />
        </th>
        {field.horizonsHours.map((hours, at) => (
          <td key={hours} className="matrix__level">
            <Cell scenario={scenario} field={field} at={at} />
          </td>
        ))}
        <td>
          <label className="check">
            <input
              type="checkbox"
              {...form.register(`irrelevant.${code}`)}
              defaultChecked={textAt(values, `irrelevant.${code}`) === "on"}
              aria-label={t("irrelevantFor", { scenario: scenario.name })}
            />
          </label>
        </td>
      </tr>
      <tr>
        <td className="matrix__reason" colSpan={field.horizonsHours.length + 1}>
          <Reason scenario={scenario} />
        </td>
      </tr>
    </>
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
    <div className="stack stack--tight">
      <p className="field__hint">{t("matrixHelp")}</p>
      <div className="table-scroll" role="group" aria-label={t("matrixCaption", { low, limit })} tabIndex={0}>
        <table className="matrix">
          <caption className="visually-hidden">{t("matrixCaption", { low, limit })}</caption>
          <Head field={props} />
          <tbody>
            {props.scenarios.map((scenario) => (
              <Row key={scenario.code} scenario={scenario} field={props} />
            ))}
            <tr className="row--sum">
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
            </tr>
          </tbody>
        </table>
      </div>
      <p className="field__hint">{levels.map((entry) => `${entry.level} ${entry.name}`).join(" · ")}</p>
    </div>
  );
}
