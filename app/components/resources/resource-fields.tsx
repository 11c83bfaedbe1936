import { useTranslations } from "use-intl";

import {
  CheckboxField,
  type Choice,
  HoursField,
  PlainInput,
  SelectField,
  TextArea,
  TextField,
} from "#app/forms/field.tsx";
import { CATEGORIES, SOLUTIONS } from "#app/forms/resource/resource-form.schema.ts";
import type { ResourceChoices } from "#app/queries/resources/resource-work.server.ts";

import { Section } from "../ui/section.tsx";

/** Labels of all fields, for the error summary and for conflicts. */
export function useResourceLabels(): Readonly<Record<string, string>> {
  const t = useTranslations("resources");
  const e = useTranslations("editing");
  return {
    id: e("id"),
    name: t("name"),
    category: t("category"),
    site: t("site"),
    count: t("pieces"),
    redundant: t("redundant"),
    basicSupply: t("basicSupply"),
    holdsData: e("holdsData"),
    description: t("description"),
    responsibleUnit: e("responsibleUnit"),
    responsiblePerson: e("responsiblePerson"),
    provider: e("provider"),
    contract: t("contract"),
    serviceHoursOnly: t("serviceHours"),
    requires: t("prerequisites"),
    netRtaHours: t("net"),
    rpaHours: t("rpa"),
    rtaEvidence: t("evidence"),
    informedBy: e("informedBy"),
    informedOn: e("informedOn"),
    testedOn: t("testedOn"),
    solutionAvailable: e("solution"),
    remark: t("remark"),
  };
}

function useChoices(choices: ResourceChoices) {
  const e = useTranslations("editing");
  const c = useTranslations("controls");
  const category = useTranslations("terms.category");
  const solution = useTranslations("editing.solutions");
  const none: Choice = { value: "", label: e("unsaid") };
  const listed = (entries: readonly { id: string; name: string }[]) => [
    none,
    ...entries.map(({ id, name }) => ({ value: id, label: name, stored: true })),
  ];
  const texts = (entries: readonly string[]) => [
    none,
    ...entries.map((value) => ({ value, label: value, stored: true })),
  ];
  return {
    categories: CATEGORIES.map((value) => ({ value, label: category(value) })),
    yesNo: [none, { value: "yes", label: c("yes") }, { value: "no", label: c("no") }],
    solutions: [none, ...SOLUTIONS.map((value) => ({ value, label: solution(value) }))],
    people: listed(choices.people),
    contacts: listed(choices.contacts),
    units: texts(choices.units),
  };
}

interface ResourceFieldsProps {
  readonly choices: ResourceChoices;
  /** The id is asked for a new resource only. */
  readonly isNew: boolean;
}

/** Fields of a resource in the order in which they are asked in the survey. */
export function ResourceFields({ choices, isNew }: ResourceFieldsProps) {
  const t = useTranslations("resources");
  const e = useTranslations("editing");
  const labels = useResourceLabels();
  const of = useChoices(choices);
  const label = (name: string) => labels[name] ?? name;
  return (
    <>
      <Section id="masterData" title={t("masterData")}>
        {isNew ? <TextField name="id" label={label("id")} hint={e("idHint")} narrow /> : null}
        <TextField name="name" label={label("name")} />
        <SelectField name="category" label={label("category")} choices={of.categories} />
        <PlainInput name="site" label={label("site")} hint={e("siteHint")} list="resource-sites" optional />
        <datalist id="resource-sites">
          {choices.sites.map((site) => (
            <option key={site} value={site} />
          ))}
        </datalist>
        <TextField name="count" label={label("count")} narrow />
        <CheckboxField name="redundant" label={label("redundant")} />
        <CheckboxField name="basicSupply" label={e("basicSupplyLong")} />
        <SelectField name="holdsData" label={label("holdsData")} choices={of.yesNo} optional />
        <SelectField name="responsibleUnit" label={label("responsibleUnit")} choices={of.units} optional />
        <SelectField
          name="responsiblePerson"
          label={label("responsiblePerson")}
          choices={of.people}
          optional
        />
        <SelectField name="provider" label={label("provider")} choices={of.contacts} optional />
        <TextArea name="contract" label={label("contract")} optional rows={2} />
        <CheckboxField name="serviceHoursOnly" label={label("serviceHoursOnly")} />
        <TextArea name="description" label={label("description")} optional rows={2} />
      </Section>
      <Section id="prerequisites" title={label("requires")}>
        <TextArea name="requires" label={label("requires")} hint={e("requiresHint")} optional rows={5} />
      </Section>
      <TargetActualFields solutions={of.solutions} />
    </>
  );
}

/** What the Soll-Ist comparison asks: the time reached, who said so and on what evidence. */
function TargetActualFields({ solutions }: { readonly solutions: readonly Choice[] }) {
  const t = useTranslations("resources");
  const e = useTranslations("editing");
  const labels = useResourceLabels();
  const label = (name: string) => labels[name] ?? name;
  return (
    <Section id="targetActual" title={t("targetActual")}>
      <HoursField name="netRtaHours" label={label("netRtaHours")} hint={e("netRtaHint")} optional />
      <HoursField name="rpaHours" label={label("rpaHours")} hint={e("rpaHint")} optional />
      <TextArea name="rtaEvidence" label={label("rtaEvidence")} hint={e("evidenceHint")} optional rows={2} />
      <TextField name="informedBy" label={label("informedBy")} optional />
      <TextField name="informedOn" label={label("informedOn")} type="date" optional />
      <TextField name="testedOn" label={label("testedOn")} type="date" optional />
      <SelectField name="solutionAvailable" label={label("solutionAvailable")} choices={solutions} optional />
      <TextArea name="remark" label={label("remark")} optional rows={2} />
    </Section>
  );
}
