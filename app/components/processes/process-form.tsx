import { type ReactNode, useMemo } from "react";
import { useLocale, useTranslations } from "use-intl";

import type { FormConflict } from "#app/forms/conflict-answer.ts";
import { ConflictFields } from "#app/forms/conflict-fields.tsx";
import { HoursField, SelectField, TextArea, TextField } from "#app/forms/field.tsx";
import { useAppForm } from "#app/forms/form-context.ts";
import { FieldNoticesProvider } from "#app/forms/field-notices.tsx";
import { Form } from "#app/forms/form.tsx";
import type { FormTree } from "#app/forms/form-tree.ts";
import type { FormErrors } from "#app/forms/parse-form.ts";
import { processFormSchema } from "#app/forms/process/process-form.schema.ts";
import { SHEET_SECTIONS, sheetSections } from "#app/forms/process/sheet-sections.ts";
import { errorPaths } from "#app/forms/server-errors.ts";
import type { ProcessFormView } from "#app/queries/processes/process-form-view.server.ts";

import { HorizonFields } from "../editing/horizon-fields.tsx";
import { SectionContents } from "../editing/section-contents.tsx";
import { Section } from "../ui/section.tsx";
import { DamageSection } from "./damage-section.tsx";
import { LiveBar } from "./live-bar.tsx";
import { LivePanel } from "./live-panel.tsx";
import { useProcessLabels } from "./process-labels.ts";
import { ruleNotices } from "./rule-notices.ts";
import { useLiveValues } from "./use-live-values.ts";

export interface ProcessFormProps {
  readonly view: ProcessFormView;
  readonly values: FormTree;
  /** Values as stored at `version`. */
  readonly base: FormTree | undefined;
  readonly errors?: FormErrors | undefined;
  readonly version: number;
  readonly submitId: string;
  readonly conflict?: FormConflict | undefined;
}

function MasterData({ view }: { readonly view: ProcessFormView }) {
  const t = useTranslations("processes");
  const people = [
    { value: "", label: t("nobody") },
    ...view.people.map((person) => ({ value: person.id, label: person.name, stored: true })),
  ];
  return (
    <div className="form-grid">
      <TextField name="name" label={t("name")} />
      <SelectField
        name="unit"
        label={t("unit")}
        choices={view.units.map((unit) => ({ value: unit, label: unit, stored: true }))}
      />
      <SelectField name="owner" label={t("owner")} choices={people} optional />
      <SelectField name="deputy" label={t("deputy")} choices={people} optional />
      <div className="form-grid__full">
        <TextArea name="description" label={t("description")} optional />
      </div>
      <TextArea name="legalBasis" label={t("legalBasis")} optional rows={2} />
      <TextArea name="serviceKeys" label={t("serviceKeys")} hint={t("serviceKeysHint")} optional rows={2} />
      <HoursField name="statutoryDeadlineHours" label={t("deadline")} optional />
      <TextArea name="volume" label={t("volume")} optional rows={2} />
      <TextArea name="criticalDate" label={t("criticalDate")} optional rows={2} />
      <TextField name="surveyedOn" label={t("surveyedOn")} type="date" optional />
      <TextArea
        name="participants"
        label={t("participants")}
        hint={t("participantsHint")}
        optional
        rows={2}
      />
    </div>
  );
}

function Times({ view }: { readonly view: ProcessFormView }) {
  const t = useTranslations("processes");
  return (
    <div className="form-grid">
      <HoursField name="executionHours" label={t("execution")} hint={t("executionHint")} />
      <HoursField name="rtoHours" label={t("rto")} />
      <div className="form-grid__full">
        <TextArea name="rtoReason" label={t("rtoReason")} hint={t("rtoReasonHint")} optional rows={2} />
      </div>
      <div className="form-grid__full">
        <TextArea name="emergencyLevel" label={t("emergencyLevel")} hint={t("emergencyLevelHint")} />
      </div>
      <div className="form-grid__full">
        <HorizonFields
          name="emergencyLevelPercent"
          label={t("emergencyLevelPercent")}
          hint={t("emergencyLevelPercentHint")}
          horizonsHours={view.parameters.horizonsHours}
        />
      </div>
      <div className="form-grid__full">
        <TextArea name="workarounds" label={t("workarounds")} optional rows={2} />
      </div>
    </div>
  );
}

/** Rules that the entries break, at the fields they concern, while one types. */
function LiveNotices({ view, children }: { readonly view: ProcessFormView; readonly children: ReactNode }) {
  const language = useLocale();
  const { live } = useLiveValues(view);
  const notices = useMemo(() => ruleNotices(live.findings, language), [live, language]);
  return <FieldNoticesProvider notices={notices}>{children}</FieldNoticesProvider>;
}

/** Where each section of the sheet stands, while one types. */
function Contents({ view }: { readonly view: ProcessFormView }) {
  const t = useTranslations("processes");
  const { values, live } = useLiveValues(view);
  const { form } = useAppForm();
  const language = useLocale();
  const flawed = [...Object.keys(ruleNotices(live.findings, language)), ...errorPaths(form.formState.errors)];
  const { parameters } = view;
  const states = sheetSections(values, { parameters, flawed, mtpdHours: live.mtpdHours });
  const sections = SHEET_SECTIONS.map((id) => ({ id, label: t(id), state: states[id] }));
  return <SectionContents label={t("sections")} sections={sections} />;
}

/** The BIA-Bogen of one process (BSI 200-4, 7.2), with live results beside it. */
export function ProcessForm(props: ProcessFormProps) {
  const { view, values, base, errors, version, submitId, conflict } = props;
  const t = useTranslations("processes");
  const labels = useProcessLabels(view);
  const schema = useMemo(
    () =>
      processFormSchema({
        parameters: view.parameters,
        people: view.people.map((person) => person.id),
      }),
    [view],
  );
  return (
    <Form id="process" {...{ schema, values, base, errors, version, submitId, labels }}>
      <LiveNotices view={view}>
        <div className="columns">
          <div className="stack">
            <Contents view={view} />
            <ConflictFields conflict={conflict} labels={labels} />
            <Section id="masterData" title={t("masterData")}>
              <MasterData view={view} />
            </Section>
            <Section id="damage" title={t("damage")}>
              <DamageSection view={view} />
            </Section>
            <Section id="times" title={t("times")}>
              <Times view={view} />
            </Section>
            <div className="form-actions">
              <LiveBar view={view} />
              <button className="kern-btn kern-btn--primary" type="submit" name="intent" value="save">
                {t("save")}
              </button>
            </div>
          </div>
          <LivePanel view={view} />
        </div>
      </LiveNotices>
    </Form>
  );
}
