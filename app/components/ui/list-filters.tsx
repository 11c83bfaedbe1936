import { Form, Link, useSearchParams } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { STORED_LANGUAGE } from "./stored-language.ts";

export interface FilterView {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** The choices are names the organisation has given. */
  readonly stored?: boolean;
}

interface ListFiltersProps {
  readonly searchLabel: string;
  readonly filters: readonly FilterView[];
  /** Days that limit a period. */
  readonly days?: readonly { readonly name: string; readonly label: string }[];
  /** Section of the page that is shown again. */
  readonly anchor?: string | undefined;
}

function DayField({ name, label }: { readonly name: string; readonly label: string }) {
  const [parameters] = useSearchParams();
  const id = `filter-${name}`;
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <input className="input" id={id} type="date" name={name} defaultValue={parameters.get(name) ?? ""} />
    </div>
  );
}

function ChoiceField({ filter }: { readonly filter: FilterView }) {
  const t = useTranslations("controls");
  const [parameters] = useSearchParams();
  const id = `filter-${filter.name}`;
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {filter.label}
      </label>
      <select className="input" id={id} name={filter.name} defaultValue={parameters.get(filter.name) ?? ""}>
        <option value="">{t("all")}</option>
        {filter.choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={filter.stored ? STORED_LANGUAGE : undefined}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Search and filters of a register. The address holds the state, so it can be sent, kept and used without JavaScript. */
export function ListFilters({ searchLabel, filters, days = [], anchor }: ListFiltersProps) {
  const t = useTranslations("controls");
  const [parameters] = useSearchParams();
  const sort = parameters.get("sort");
  const direction = parameters.get("dir");
  const hidden = parameters.get("hide");
  return (
    <Form
      method="get"
      action={anchor && `#${anchor}`}
      className="filters"
      role="search"
      key={parameters.toString()}
    >
      <div className="field field--grow">
        <label className="field__label" htmlFor="filter-q">
          {searchLabel}
        </label>
        <input
          className="input"
          id="filter-q"
          type="search"
          name="q"
          defaultValue={parameters.get("q") ?? ""}
        />
      </div>
      {filters.map((filter) => (
        <ChoiceField key={filter.name} filter={filter} />
      ))}
      {days.map((day) => (
        <DayField key={day.name} {...day} />
      ))}
      {sort ? <input type="hidden" name="sort" value={sort} /> : null}
      {hidden === null ? null : <input type="hidden" name="hide" value={hidden} />}
      {direction ? <input type="hidden" name="dir" value={direction} /> : null}
      <button className="kern-btn kern-btn--secondary" type="submit">
        {t("filter")}
      </button>
      {parameters.size > 0 ? (
        <Link className="kern-btn kern-btn--tertiary" to={anchor ? `?#${anchor}` : "?"}>
          {t("reset")}
        </Link>
      ) : null}
    </Form>
  );
}
