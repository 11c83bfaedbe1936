import type { FormEventHandler, ReactNode } from "react";
import { useTranslations } from "use-intl";

import { Icon } from "#app/components/ui/icon.tsx";
import { STORED_LANGUAGE } from "#app/components/ui/stored-language.ts";
import { TermMarks } from "#app/components/ui/term.tsx";

import { FieldNotice, useFieldNotice } from "./field-notices.tsx";
import { useAppForm } from "./form-context.ts";
import { textAt } from "./form-tree.ts";
import { useFormValues } from "./use-form-values.ts";

/** Fields of rows come many times; their terms are explained where they stand once. */
const ROW_FIELD = /\.\d+\./;

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly narrow?: boolean;
}

interface FrameProps extends FieldProps {
  readonly children: ReactNode;
}

/** Attributes that tie a control to its label, hint, error and to react-hook-form. */
function useControl({ name, hint }: FieldProps) {
  const { form, values, errorOf, idOf } = useAppForm();
  const error = errorOf(name);
  const notice = useFieldNotice(name);
  const id = idOf(name);
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : "", notice ? `${id}-notice` : ""]
    .filter(Boolean)
    .join(" ");
  return {
    ...form.register(name),
    id,
    defaultValue: textAt(values, name),
    "aria-invalid": error ? ("true" as const) : undefined,
    "aria-describedby": described === "" ? undefined : described,
  };
}

export function FieldError({ name }: { readonly name: string }) {
  const { errorOf, idOf } = useAppForm();
  const error = errorOf(name);
  if (!error) return null;
  return (
    <p className="field__error" id={`${idOf(name)}-error`}>
      <Icon name="danger" />
      {error}
    </p>
  );
}

function Frame({ name, label, hint, optional, narrow, children }: FrameProps) {
  const t = useTranslations("controls");
  const { errorOf, idOf } = useAppForm();
  const classes = ["field", narrow ? "field--narrow" : "", errorOf(name) ? "field--error" : ""];
  return (
    <div className={classes.filter(Boolean).join(" ")}>
      <div className="field__head">
        <label className="field__label" htmlFor={idOf(name)}>
          {label}
          {optional ? <span className="field__optional"> ({t("optional")})</span> : null}
        </label>
        {ROW_FIELD.test(name) ? null : <TermMarks text={label} />}
      </div>
      {hint ? (
        <p className="field__hint" id={`${idOf(name)}-hint`}>
          {hint}
        </p>
      ) : null}
      {children}
      <FieldError name={name} />
      <FieldNotice name={name} />
    </div>
  );
}

/** Goes along with its row unseen. Nobody types here, and a hidden input would lose what is set behind React's back. */
export function HiddenField({ name }: Pick<FieldProps, "name">) {
  return <input type="hidden" name={name} value={textAt(useFormValues(), name)} />;
}

export function TextField(props: FieldProps & { readonly type?: "text" | "date" }) {
  return (
    <Frame {...props}>
      <input
        className="input"
        type={props.type ?? "text"}
        lang={props.type ? undefined : STORED_LANGUAGE}
        {...useControl(props)}
      />
    </Frame>
  );
}

/** Text field with further attributes: suggestions from a list of the page. */
export function PlainInput({
  list,
  onInput,
  ...props
}: FieldProps & { readonly list?: string; readonly onInput?: FormEventHandler<HTMLInputElement> }) {
  return (
    <Frame {...props}>
      <input
        className="input"
        type="text"
        lang={STORED_LANGUAGE}
        autoComplete="off"
        list={list}
        onInput={onInput}
        {...useControl(props)}
      />
    </Frame>
  );
}

/** Duration in hours, typed as people write it: comma, "h", "Tage". */
export function HoursField(props: FieldProps) {
  const t = useTranslations("forms");
  const hint = props.hint ?? t("hoursHint");
  return (
    <Frame {...props} hint={hint} narrow>
      <span className="field__unit">
        <input
          className="input input--num"
          inputMode="decimal"
          autoComplete="off"
          {...useControl({ ...props, hint })}
        />
        <span aria-hidden="true">{t("hourUnit")}</span>
      </span>
    </Frame>
  );
}

export function TextArea(props: FieldProps & { readonly rows?: number }) {
  return (
    <Frame {...props}>
      <textarea className="input" lang={STORED_LANGUAGE} rows={props.rows ?? 3} {...useControl(props)} />
    </Frame>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** The label is a name the organisation has given. */
  readonly stored?: boolean;
}

export function SelectField(props: FieldProps & { readonly choices: readonly Choice[] }) {
  return (
    <Frame {...props}>
      <select className="input" {...useControl(props)}>
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.stored ? STORED_LANGUAGE : undefined}>
            {choice.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

export function CheckboxField({ name, label }: FieldProps) {
  const { form, values, idOf } = useAppForm();
  return (
    <div className="field">
      <label className="check" htmlFor={idOf(name)}>
        <input
          type="checkbox"
          {...form.register(name)}
          id={idOf(name)}
          defaultChecked={textAt(values, name) === "on"}
        />
        <span>{label}</span>
      </label>
      <FieldError name={name} />
    </div>
  );
}
