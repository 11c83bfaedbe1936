import { useTranslations } from "use-intl";

import { Icon } from "#app/components/ui/icon.tsx";

export interface PlainFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: "text" | "password" | "email" | "date";
  readonly autoComplete?: string;
  readonly defaultValue?: string;
  readonly optional?: boolean;
  /** Makes ids unique where the same field stands in several forms of a page. */
  readonly form?: string;
  /** Message code from the server. */
  readonly error?: string | undefined;
}

/** Sentence for a message code of this area. */
export function useProblemText(): (code: string) => string {
  const t = useTranslations("access.problems");
  return (code) => {
    const key = code.replaceAll(".", "_");
    return t.has(key as never) ? t(key as never) : t("form_invalid");
  };
}

/** Field of a short form without rules of its own in the browser: sign-in, passwords, accounts. */
export function PlainField(props: PlainFieldProps) {
  const { name, label, hint, error, form = "form" } = props;
  const t = useTranslations("controls");
  const problemText = useProblemText();
  const id = `${form}-${name}`;
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className={error ? "field field--error" : "field"}>
      <label className="field__label" htmlFor={id}>
        {label}
        {props.optional ? <span className="field__optional"> ({t("optional")})</span> : null}
      </label>
      {hint ? (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <input
        className="input"
        id={id}
        name={name}
        type={props.type ?? "text"}
        autoComplete={props.autoComplete ?? "off"}
        defaultValue={props.defaultValue}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={described === "" ? undefined : described}
        spellCheck={false}
      />
      {error ? (
        <p className="field__error" id={`${id}-error`}>
          <Icon name="danger" />
          {problemText(error)}
        </p>
      ) : null}
    </div>
  );
}
