import { useMemo } from "react";
import { useTranslations } from "use-intl";

import { type Exercise, exerciseKindSchema, exerciseRoleSchema } from "#app/domain/exchange/index.ts";
import type { FormConflict } from "#app/forms/conflict-answer.ts";
import { ConflictFields } from "#app/forms/conflict-fields.tsx";
import {
  CONCEPT_SECTIONS,
  type ConceptSection,
  conceptSections,
} from "#app/forms/exercise/concept-sections.ts";
import { conceptFormSchema } from "#app/forms/exercise/concept-form.schema.ts";
import { REPEAT_CHOICES } from "#app/forms/exercise/repeat-fields.ts";
import { CheckboxField, SelectField, TextArea, TextField } from "#app/forms/field.tsx";
import { useAppForm } from "#app/forms/form-context.ts";
import { Form } from "#app/forms/form.tsx";
import type { FormTree } from "#app/forms/form-tree.ts";
import type { FormErrors } from "#app/forms/parse-form.ts";
import type { PickLists } from "#app/forms/record/field-spec.ts";
import { PickDatalists, PickListsContext } from "#app/forms/record/pick-list.tsx";
import { SUBJECT_LISTS } from "#app/forms/exercise/subject-fields.ts";
import { errorPaths } from "#app/forms/server-errors.ts";
import { useFormValues } from "#app/forms/use-form-values.ts";

import { SectionContents } from "../editing/section-contents.tsx";
import { Section } from "../ui/section.tsx";
import { useConceptLabels } from "./concept-labels.ts";
import { SubjectFields } from "./subject-fields.tsx";

export interface ConceptFormProps {
  readonly exercise: Exercise;
  /** Everything that can be exercised, by kind, as far as the page carries it. */
  readonly lists: PickLists;
  /** Stored subjects that no list has. */
  readonly others: readonly string[];
  readonly values: FormTree;
  readonly errors?: FormErrors | undefined;
  readonly version: number;
  readonly submitId: string;
  /** Values stored at that version. */
  readonly base: FormTree | undefined;
  readonly conflict?: FormConflict | undefined;
}

type Labels = Readonly<Record<string, string>>;

function Dates({ labels, others }: { readonly labels: Labels } & Pick<ConceptFormProps, "others">) {
  const t = useTranslations("exerciseWork");
  const kind = useTranslations("terms.exerciseKind");
  const label = (name: string) => labels[name] ?? name;
  return (
    <div className="form-grid">
      <TextField name="title" label={label("title")} />
      <SelectField
        name="kind"
        label={label("kind")}
        choices={exerciseKindSchema.options.map((value) => ({ value, label: kind(value) }))}
      />
      <TextField name="plannedOn" label={label("plannedOn")} type="date" optional />
      <TextField name="period" label={label("period")} hint={t("periodHint")} optional />
      <TextField name="startsAt" label={label("startsAt")} hint={t("clockHint")} optional narrow />
      <TextField name="endsAt" label={label("endsAt")} hint={t("clockHint")} optional narrow />
      <SelectField
        name="repeat"
        label={label("repeat")}
        hint={t("repeatHint")}
        choices={REPEAT_CHOICES.map((value) => ({ value, label: t(`repeatChoice.${value}`) }))}
      />
      <TextField name="repeatMonths" label={label("repeatMonths")} hint={t("repeatMonthsHint")} optional />
      <TextField name="repeatUntil" label={label("repeatUntil")} type="date" optional />
      <TextField name="place" label={label("place")} optional />
      <TextField name="audience" label={label("audience")} hint={t("audienceHint")} optional />
      <TextField name="preparedBy" label={label("preparedBy")} optional />
      <TextField name="conductedBy" label={label("conductedBy")} optional />
      <TextField name="effortPersonDays" label={label("effortPersonDays")} optional narrow />
      <TextField name="impactOnOperation" label={label("impactOnOperation")} optional />
      <div className="form-grid__full">
        <TextArea name="scope" label={label("scope")} hint={t("scopeHint")} optional rows={2} />
      </div>
      <div className="form-grid__full">
        <SubjectFields others={others.length} />
      </div>
    </div>
  );
}

function Concept({ labels }: { readonly labels: Labels }) {
  const t = useTranslations("exerciseWork");
  const lines = ["schedule", "rules", "abortCriteria", "artificialities", "involvement"] as const;
  const label = (name: string) => labels[name] ?? name;
  return (
    <div className="form-grid">
      <CheckboxField name="announced" label={label("announced")} />
      <TextField name="announcement" label={label("announcement")} optional />
      <TextArea name="method" label={label("method")} hint={t("methodHint")} optional rows={2} />
      <TextField name="codeWord" label={label("codeWord")} hint={t("codeWordHint")} optional />
      <div className="form-grid__full">
        <TextArea name="initialSituation" label={label("initialSituation")} optional />
      </div>
      <div className="form-grid__full">
        <TextArea name="riskAssessment" label={label("riskAssessment")} hint={t("riskHint")} optional />
      </div>
      {lines.map((name) => (
        <TextArea
          key={name}
          name={name}
          label={label(name)}
          hint={t(name === "schedule" ? "scheduleHint" : "oneALine")}
          optional
          rows={4}
        />
      ))}
    </div>
  );
}

function rowCount(values: FormTree, name: "goals" | "roles"): number {
  const rows = values[name];
  return Array.isArray(rows) ? rows.length : 0;
}

function Goals({ values }: { readonly values: FormTree }) {
  const t = useTranslations("exerciseWork");
  return Array.from({ length: rowCount(values, "goals") }, (_, at) => (
    <div className="form-grid" key={at}>
      <TextField name={`goals.${at}.text`} label={t("goalNumber", { number: at + 1 })} optional />
      <TextField name={`goals.${at}.criterion`} label={t("criterionNumber", { number: at + 1 })} optional />
    </div>
  ));
}

function Roles({ values }: { readonly values: FormTree }) {
  const t = useTranslations("exerciseWork");
  const role = useTranslations("terms.exerciseRole");
  const choices = [
    { value: "", label: t("chooseRole") },
    ...exerciseRoleSchema.options.map((value) => ({ value, label: role(value) })),
  ];
  return Array.from({ length: rowCount(values, "roles") }, (_, at) => (
    <div className="form-grid form-grid--three" key={at}>
      <TextField name={`roles.${at}.name`} label={t("nameNumber", { number: at + 1 })} optional />
      <SelectField
        name={`roles.${at}.role`}
        label={t("roleNumber", { number: at + 1 })}
        choices={choices}
        optional
      />
      <TextField name={`roles.${at}.function`} label={t("functionNumber", { number: at + 1 })} optional />
    </div>
  ));
}

/** The form itself is called concept. */
const anchorOf = (id: ConceptSection) => (id === "concept" ? "concept-text" : id);

/** Where each section of the concept stands, while one types. */
function Contents() {
  const t = useTranslations("exerciseWork");
  const { form } = useAppForm();
  const states = conceptSections(useFormValues(), errorPaths(form.formState.errors));
  const sections = CONCEPT_SECTIONS.map((id) => ({
    id: anchorOf(id),
    label: t(`conceptSection.${id}`),
    state: states[id],
  }));
  return <SectionContents label={t("conceptSections")} sections={sections} />;
}

/** Übungskonzept of one exercise (BSI 200-4, 13.4). */
export function ConceptForm(props: ConceptFormProps) {
  const { exercise, lists, others, values, base, errors, version, submitId, conflict } = props;
  const t = useTranslations("exerciseWork");
  const labels = useConceptLabels();
  const schema = useMemo(
    () => conceptFormSchema({ lists, others, subjects: exercise.subjects, goals: exercise.goals }),
    [lists, others, exercise],
  );
  return (
    <PickListsContext.Provider value={lists}>
      <Form id="concept" {...{ schema, values, base, errors, version, submitId, labels }}>
        <div className="stack">
          <Contents />
          <ConflictFields conflict={conflict} labels={labels} />
          <Section id="dates" title={t("conceptSection.dates")}>
            <Dates labels={labels} others={others} />
          </Section>
          <Section id={anchorOf("concept")} title={t("conceptSection.concept")}>
            <Concept labels={labels} />
          </Section>
          <Section id="goals" title={t("conceptSection.goals")}>
            <p className="muted">{t("goalsHint")}</p>
            <Goals values={values} />
          </Section>
          <Section id="roles" title={t("conceptSection.roles")}>
            <p className="muted">{t("rolesHint")}</p>
            <Roles values={values} />
          </Section>
          <div className="form-actions">
            <button className="kern-btn kern-btn--primary" type="submit" name="intent" value="save">
              {t("saveConcept")}
            </button>
          </div>
        </div>
        <PickDatalists used={SUBJECT_LISTS} />
      </Form>
    </PickListsContext.Provider>
  );
}
