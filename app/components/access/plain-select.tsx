import { useTranslations } from "use-intl";

interface PlainSelectProps {
  readonly name: string;
  readonly label: string;
  readonly defaultValue: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** Choice of a filter; the first one means everything. */
export function PlainSelect({ name, label, defaultValue, choices }: PlainSelectProps) {
  const t = useTranslations("controls");
  return (
    <div className="field">
      <label className="field__label" htmlFor={`filter-${name}`}>
        {label}
      </label>
      <select className="input" id={`filter-${name}`} name={name} defaultValue={defaultValue}>
        <option value="">{t("all")}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
