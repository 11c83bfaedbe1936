import { Form, Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { outageAddress, type OutageRequestView } from "#app/queries/outage/outage-request.ts";
import type { Named, OutageView } from "#app/queries/outage/outage-simulation.server.ts";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

interface OutageChoiceProps {
  readonly asked: OutageRequestView;
  readonly view: Pick<OutageView, "scenarios" | "sites" | "chosen" | "found" | "foundInAll">;
}

function Select(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly none: string;
  readonly choices: readonly Named[];
}) {
  const id = `outage-${props.name}`;
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {props.label}
      </label>
      <select className="input" id={id} name={props.name} defaultValue={props.value}>
        <option value="">{props.none}</option>
        {props.choices.map(({ id: value, name }) => (
          <option key={value} value={value} lang={STORED_LANGUAGE}>
            {value === name ? name : `${value} ${name}`}
          </option>
        ))}
      </select>
    </div>
  );
}

function ResourceChecks(props: {
  readonly legend: string;
  readonly resources: readonly Named[];
  readonly checked: boolean;
}) {
  if (props.resources.length === 0) return null;
  return (
    <fieldset className="checks">
      <legend className="field__label">{props.legend}</legend>
      <div className="checks__list">
        {props.resources.map(({ id, name }) => (
          <label className="check" key={id}>
            <input type="checkbox" name="failed" value={id} defaultChecked={props.checked} />
            <span lang={STORED_LANGUAGE}>
              {id} {name}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Found({ asked, view }: OutageChoiceProps) {
  const t = useTranslations("analysis.outage");
  if (asked.search.trim() === "") return null;
  if (view.found.length === 0) return <p className="muted">{t("noneFound")}</p>;
  return (
    <>
      <ResourceChecks legend={t("found")} resources={view.found} checked={false} />
      {view.foundInAll > view.found.length ? (
        <p className="muted">{t("foundMore", { shown: view.found.length, total: view.foundInAll })}</p>
      ) : null}
    </>
  );
}

/** What fails, and when. The address holds the choice, so a simulation can be sent and kept; no script needed. */
export function OutageChoice({ asked, view }: OutageChoiceProps) {
  const t = useTranslations("analysis.outage");
  const c = useTranslations("controls");
  return (
    <Form method="get" className="filters outage-choice" key={outageAddress(asked) + asked.search}>
      <Select
        name="scenario"
        label={t("scenario")}
        value={asked.scenario}
        none={t("noScenario")}
        choices={view.scenarios}
      />
      <Select
        name="site"
        label={t("site")}
        value={asked.site}
        none={t("noSite")}
        choices={view.sites.map((site) => ({ id: site, name: site }))}
      />
      <div className="field">
        <label className="field__label" htmlFor="outage-at">
          {t("at")}
        </label>
        <input className="input" id="outage-at" type="datetime-local" name="at" defaultValue={asked.at} />
      </div>
      <div className="field field--grow">
        <label className="field__label" htmlFor="outage-q">
          {t("search")}
        </label>
        <input className="input" id="outage-q" type="search" name="q" defaultValue={asked.search} />
      </div>
      <div className="filters__full stack stack--small">
        <ResourceChecks legend={t("chosen")} resources={view.chosen} checked />
        <Found asked={asked} view={view} />
      </div>
      <button className="kern-btn kern-btn--primary" type="submit">
        {t("simulate")}
      </button>
      <Link className="kern-btn kern-btn--tertiary" to="?">
        {c("reset")}
      </Link>
    </Form>
  );
}
