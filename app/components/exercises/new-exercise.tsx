import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { exerciseKindSchema } from "#app/domain/exchange/index.ts";
import { ActButton, ActForm } from "#app/forms/act-form.tsx";
import { ActSelect, ActText } from "#app/forms/act-inputs.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";
import { NamedText } from "../ui/named-text.tsx";

/** A scenario of the library, as the page needs it. */
export interface ScenarioChoice {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly kinds: readonly (typeof exerciseKindSchema.options)[number][];
  readonly durationMinutes: number;
  readonly preparationPersonDays: number;
  readonly suggestedStart: string;
  readonly placeholders: readonly {
    readonly name: string;
    readonly meaning: string;
    readonly example: string;
  }[];
}

export function BlankForm() {
  const t = useTranslations("exerciseWork");
  const e = useTranslations("exercises");
  const kind = useTranslations("terms.exerciseKind");
  return (
    <ActForm id="exercise" intent="blank" className="stack stack--small">
      <div className="form-grid">
        <ActText name="title" label={t("titleLabel")} />
        <ActSelect
          name="kind"
          label={e("kind")}
          choices={exerciseKindSchema.options.map((value) => ({ value, label: kind(value) }))}
        />
        <ActText name="plannedOn" label={e("date")} type="date" optional />
        <ActText name="audience" label={e("audience")} hint={t("audienceHint")} optional />
      </div>
      <div className="row">
        <ActButton label={t("createBlank")} kind="primary" />
      </div>
    </ActForm>
  );
}

/** The library; each entry leads to its form. */
export function ScenarioList({ scenarios }: { readonly scenarios: readonly ScenarioChoice[] }) {
  const t = useTranslations("exerciseWork");
  const kind = useTranslations("terms.exerciseKind");
  return (
    <ul className="stack stack--small plain-list">
      {scenarios.map((scenario) => (
        <li className="panel stack stack--tight" key={scenario.id}>
          <h3 lang={STORED_LANGUAGE}>{scenario.title}</h3>
          <p lang={STORED_LANGUAGE}>{scenario.summary}</p>
          <p className="muted">
            {[
              ...scenario.kinds.map((value) => kind(value)),
              t("durationMinutes", { minutes: scenario.durationMinutes }),
              t("preparation", { days: scenario.preparationPersonDays }),
            ].join(" · ")}
          </p>
          <p>
            <Link to={`?scenario=${encodeURIComponent(scenario.id)}`}>
              <NamedText text={t("useScenario", { title: scenario.title })} stored={scenario.title} />
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Date, place and the authority's own words for the placeholders of one scenario. */
export function ScenarioForm({ scenario }: { readonly scenario: ScenarioChoice }) {
  const t = useTranslations("exerciseWork");
  const e = useTranslations("exercises");
  return (
    <ActForm intent="scenario" target={{ scenario: scenario.id }} className="stack stack--small">
      <p lang={STORED_LANGUAGE}>{scenario.summary}</p>
      <div className="form-grid">
        <ActText name="plannedOn" label={e("date")} type="date" />
        <ActText name="startsAt" label={t("startsAt")} type="time" defaultValue={scenario.suggestedStart} />
        <ActText name="place" label={e("place")} />
        {scenario.placeholders.map(({ name, meaning, example }) => (
          <ActText key={name} name={`word_${name}`} label={meaning} hint={t("example", { example })} />
        ))}
      </div>
      <div className="row">
        <ActButton label={t("createFromScenario")} kind="primary" />
      </div>
    </ActForm>
  );
}
