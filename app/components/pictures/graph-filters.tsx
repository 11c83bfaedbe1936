import { Form, Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import {
  GRAPH_CATEGORIES,
  GRAPH_STATUSES,
  graphAddress,
  type GraphRequestView,
  MOST_LEVELS,
} from "#app/queries/pictures/graph-request.ts";
import type { FocusChoice } from "#app/queries/pictures/dependency-graph.server.ts";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

interface GraphFiltersProps {
  readonly asked: GraphRequestView;
  readonly focus: FocusChoice | null;
  readonly choices: readonly FocusChoice[];
}

function Checks(props: {
  readonly name: string;
  readonly legend: string;
  readonly chosen: readonly string[];
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}) {
  return (
    <fieldset className="checks">
      <legend className="field__label">{props.legend}</legend>
      <div className="checks__list">
        {props.choices.map(({ value, label }) => (
          <label className="check" key={value}>
            <input
              type="checkbox"
              name={props.name}
              value={value}
              defaultChecked={props.chosen.includes(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Levels({ name, label, value }: { name: string; label: string; value: number }) {
  return (
    <div className="field">
      <label className="field__label" htmlFor={`graph-${name}`}>
        {label}
      </label>
      <select className="input" id={`graph-${name}`} name={name} defaultValue={String(value)}>
        {Array.from({ length: MOST_LEVELS + 1 }, (_, level) => (
          <option key={level} value={level}>
            {level}
          </option>
        ))}
      </select>
    </div>
  );
}

function FocusChoices({ asked, choices }: Pick<GraphFiltersProps, "asked" | "choices">) {
  const t = useTranslations("analysis");
  if (asked.search === "") return null;
  if (choices.length === 0) return <p className="muted">{t("noChoice")}</p>;
  return (
    <ul className="choices" aria-label={t("chooseFocus")}>
      {choices.map(({ key, id, name }) => (
        <li key={key}>
          <Link lang={STORED_LANGUAGE} to={graphAddress(asked, { focus: key })}>
            {id} {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What of the graph is shown. The address holds all of it: it can be sent, kept and used without scripts. */
export function GraphFilters({ asked, focus, choices }: GraphFiltersProps) {
  const t = useTranslations("analysis");
  const c = useTranslations("controls");
  const status = useTranslations("terms.status");
  const category = useTranslations("terms.category");
  const categories = GRAPH_CATEGORIES.map((value) => ({ value, label: category(value) }));
  return (
    <>
      <Form method="get" className="filters" role="search" key={graphAddress(asked) + asked.search}>
        <div className="field field--grow">
          <label className="field__label" htmlFor="graph-q">
            {t("searchFocus")}
          </label>
          <input className="input" id="graph-q" type="search" name="q" defaultValue={asked.search} />
        </div>
        {focus ? (
          <>
            <input type="hidden" name="focus" value={focus.key} />
            <Levels name="up" label={t("levelsUp")} value={asked.up} />
            <Levels name="down" label={t("levelsDown")} value={asked.down} />
          </>
        ) : null}
        <details className="more-filters">
          <summary>{t("moreFilters")}</summary>
          <div className="stack stack--small">
            <Checks
              name="status"
              legend={t("onlyStatus")}
              chosen={asked.status}
              choices={GRAPH_STATUSES.map((value) => ({ value, label: status(value) }))}
            />
            <Checks name="category" legend={t("onlyCategory")} chosen={asked.category} choices={categories} />
            <Checks name="collapse" legend={t("collapse")} chosen={asked.collapse} choices={categories} />
            <label className="check">
              <input type="checkbox" name="processes" value="no" defaultChecked={!asked.processes} />
              <span>{t("withoutProcesses")}</span>
            </label>
          </div>
        </details>
        <button className="kern-btn kern-btn--secondary" type="submit">
          {c("filter")}
        </button>
        <Link className="kern-btn kern-btn--tertiary" to="?">
          {c("reset")}
        </Link>
      </Form>
      <FocusChoices asked={asked} choices={choices} />
      {focus ? (
        <p className="row">
          {t("focusIs", { id: focus.id, name: focus.name })}
          <Link to={graphAddress(asked, { focus: "" })}>{t("wholeGraph")}</Link>
        </p>
      ) : null}
    </>
  );
}
