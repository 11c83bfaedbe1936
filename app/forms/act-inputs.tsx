import { type FormEventHandler, type ReactNode, useContext, useRef } from "react";
import { useLocale, useTranslations } from "use-intl";

import { Icon } from "#app/components/ui/icon.tsx";
import { STORED_LANGUAGE } from "#app/components/ui/stored-language.ts";
import { formatDate } from "#app/i18n/dates.ts";

import { FormContext } from "./act-context.ts";
import { ConflictChoice } from "./conflict-fields.tsx";
import { useErrorText } from "./error-text.ts";

interface ActFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly defaultValue?: string;
  readonly optional?: boolean;
  readonly wide?: boolean;
}

/** What a field shows: what was typed, what the other person has stored in a field nobody typed in, or what the page gave. */
function useShownText(name: string, defaultValue: string) {
  const { answer, hasBegun } = useContext(FormContext);
  const shown = answer?.values[name] ?? defaultValue;
  const taken = answer?.conflict?.taken[name];
  const fill = useRef(shown);
  if (!hasBegun) fill.current = shown;
  return {
    shown,
    theirs: answer?.conflict?.open[name],
    before: taken,
    /** The control is made anew when others have stored something else and nothing was typed in it yet. */
    fill: taken === undefined ? fill.current : `taken ${answer?.version} ${shown}`,
  };
}

function useActField({ name, hint, defaultValue = "" }: ActFieldProps) {
  const { id, answer, given } = useContext(FormContext);
  given.set(name, defaultValue);
  const errorText = useErrorText();
  const code = answer?.errors[name];
  const field = `${id}-${name}`;
  const { shown, ...versions } = useShownText(name, defaultValue);
  const described = [hint ? `${field}-hint` : "", code ? `${field}-error` : ""].filter(Boolean).join(" ");
  return {
    error: code === undefined ? undefined : errorText(code),
    ...versions,
    control: {
      id: field,
      name,
      defaultValue: shown,
      "aria-invalid": code ? ("true" as const) : undefined,
      "aria-describedby": described === "" ? undefined : described,
    },
  };
}

interface FrameProps extends ActFieldProps {
  /** A value in words, where two versions are told apart. */
  readonly wordOf?: (value: string) => string;
  readonly children: ReactNode;
}

function Frame(props: FrameProps) {
  const { label, hint, optional, wide, wordOf = (value: string) => value, children } = props;
  const { control, error, theirs, before } = useActField(props);
  const t = useTranslations("controls");
  const f = useTranslations("forms");
  return (
    <div
      className={["field", error ? "field--error" : "", wide ? "form-grid__full" : ""]
        .filter(Boolean)
        .join(" ")}
    >
      <label className="field__label" htmlFor={control.id}>
        {label}
        {optional ? <span className="field__optional"> ({t("optional")})</span> : null}
      </label>
      {hint ? (
        <p className="field__hint" id={`${control.id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children}
      {before === undefined ? null : (
        <p className="field__hint prewrap">
          {f("conflictTakenHere", { before: wordOf(before) || f("empty") })}
        </p>
      )}
      {theirs === undefined ? null : (
        <>
          <input type="hidden" name={`ask.${props.name}`} value="1" />
          <ConflictChoice
            difference={{ path: props.name, mine: wordOf(control.defaultValue), theirs: wordOf(theirs) }}
            label={f("conflictOf", { field: label })}
          />
        </>
      )}
      {error ? (
        <p className="field__error" id={`${control.id}-error`}>
          <Icon name="danger" />
          {error}
        </p>
      ) : null}
    </div>
  );
}

export function ActText(
  props: ActFieldProps & {
    readonly type?: "text" | "date" | "time";
    readonly list?: string;
    readonly onInput?: FormEventHandler<HTMLInputElement>;
  },
) {
  const { control, fill } = useActField(props);
  const language = useLocale();
  const isDay = (value: string) => props.type === "date" && /^\d{4}-\d\d-\d\d$/.test(value);
  return (
    <Frame {...props} wordOf={(value) => (isDay(value) ? formatDate(value, language) : value)}>
      <input
        className="input"
        type={props.type ?? "text"}
        lang={props.type ? undefined : STORED_LANGUAGE}
        autoComplete="off"
        list={props.list}
        onInput={props.onInput}
        key={fill}
        {...control}
      />
    </Frame>
  );
}

export function ActArea(props: ActFieldProps & { readonly rows?: number }) {
  const { control, fill } = useActField(props);
  return (
    <Frame {...props}>
      <textarea className="input" lang={STORED_LANGUAGE} rows={props.rows ?? 2} key={fill} {...control} />
    </Frame>
  );
}

export function ActSelect(
  props: ActFieldProps & { readonly choices: readonly { readonly value: string; readonly label: string }[] },
) {
  const { control, fill } = useActField(props);
  const labels = new Map(props.choices.map(({ value, label }) => [value, label]));
  return (
    <Frame {...props} wordOf={(value) => labels.get(value) ?? value}>
      <select className="input" key={fill} {...control}>
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}
