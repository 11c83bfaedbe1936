import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import type { BiaParameters } from "#app/domain/exchange/index.ts";
import { CheckboxField, HoursField, SelectField, TextArea, TextField } from "#app/forms/field.tsx";
import { damageWords } from "#app/i18n/damage-words.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Alert } from "../ui/alert.tsx";
import { Section } from "../ui/section.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

/** Labels of all fields, for the error summary and for conflicts. */
export function useParameterLabels(
  parameters: Pick<BiaParameters, "damageScenarios" | "damageLevels">,
): Readonly<Record<string, string>> {
  const t = useTranslations("parameters");
  const { damageScenarios, damageLevels } = parameters;
  const scenarios = damageScenarios.map(({ code }, at) => [`scenarios.${at}`, t("nameOf", { what: code })]);
  const levels = damageLevels.map(({ level }, at) => [`levels.${at}`, t("nameOf", { what: level })]);
  const cells = damageScenarios.flatMap(({ code }, row) =>
    damageLevels.map(({ level }, at) => [`descriptions.${row}.${at}`, t("meaning", { code, level })]),
  );
  return {
    ...(Object.fromEntries([...scenarios, ...levels, ...cells]) as Record<string, string>),
    intolerabilityLevel: t("intolerability"),
    baoReactionHours: t("baoReaction"),
    bufferHours: t("buffer"),
    coveredPeriodHours: t("coveredPeriod"),
    spofLimitHours: t("spofLimit"),
    accumulationThreshold: t("accumulation"),
    reason: t("reason"),
    confirm: t("confirmShort"),
  };
}

interface ParametersFieldsProps {
  readonly parameters: BiaParameters;
  readonly reassessed: number;
}

function Damage({ parameters }: Pick<ParametersFieldsProps, "parameters">) {
  const t = useTranslations("parameters");
  const path = useOrganisationPath();
  const labels = useParameterLabels(parameters);
  const { damageScenarios, damageLevels } = parameters;
  return (
    <Section id="damage" title={t("damage")}>
      <p className="field__hint">
        {t("gridStays")} <Link to={path("/parameters/grid")}>{t("grid")}</Link>
      </p>
      {damageLevels.map(({ level }, at) => (
        <TextField key={level} name={`levels.${at}`} label={labels[`levels.${at}`] ?? ""} />
      ))}
      {damageScenarios.map(({ code }, row) => (
        <details key={code} className="as-table">
          <summary>
            {code} <span lang={STORED_LANGUAGE}>{damageScenarios[row]?.name}</span>
          </summary>
          <div className="stack stack--small">
            <TextField name={`scenarios.${row}`} label={labels[`scenarios.${row}`] ?? ""} />
            {damageLevels.map(({ level }, at) => (
              <TextArea
                key={level}
                name={`descriptions.${row}.${at}`}
                label={labels[`descriptions.${row}.${at}`] ?? ""}
                rows={2}
              />
            ))}
          </div>
        </details>
      ))}
    </Section>
  );
}

/** Fields of the BIA parameters, and the consequence of saving them before the button. */
export function ParametersFields({ parameters, reassessed }: ParametersFieldsProps) {
  const t = useTranslations("parameters");
  const language = useLocale();
  return (
    <>
      <Section id="times" title={t("times")}>
        <HoursField name="coveredPeriodHours" label={t("coveredPeriod")} hint={t("coveredPeriodHint")} />
        <HoursField name="baoReactionHours" label={t("baoReaction")} hint={t("baoReactionHint")} />
        <HoursField name="bufferHours" label={t("buffer")} hint={t("bufferHint")} />
      </Section>
      <Section id="limits" title={t("limits")}>
        <SelectField
          name="intolerabilityLevel"
          label={t("intolerability")}
          hint={t("intolerabilityHint")}
          choices={damageWords(parameters, language).damageLevels.map(({ level, name }) => ({
            value: String(level),
            label: `${level} ${name}`,
          }))}
        />
        <TextField
          name="accumulationThreshold"
          label={t("accumulation")}
          hint={t("accumulationHint")}
          narrow
        />
        <HoursField name="spofLimitHours" label={t("spofLimit")} hint={t("spofLimitHint")} />
      </Section>
      <Damage parameters={parameters} />
      <Section id="consequence" title={t("consequence")}>
        <Alert kind="warning" title={t("warning", { count: reassessed })}>
          {t("warningText")}
        </Alert>
        <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} rows={2} />
        <CheckboxField name="confirm" label={t("confirm", { count: reassessed })} />
      </Section>
    </>
  );
}
