import { useTranslations } from "use-intl";

import type { Exercise } from "#app/domain/exchange/index.ts";
import { MILESTONES, NO_MILESTONES } from "#app/domain/exercise/index.ts";
import { ActButton, ActForm } from "#app/forms/act-form.tsx";
import { ActArea, ActText } from "#app/forms/act-inputs.tsx";

import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { GoalForms } from "./goal-forms.tsx";
import { MeasurementTable, ProtocolTable } from "./exercise-tables.tsx";

interface RecordProps {
  readonly exercise: Exercise;
  readonly mayEdit: boolean;
}

function EntryForm() {
  const t = useTranslations("exerciseWork");
  return (
    <ActForm intent="entry" className="stack stack--small">
      <div className="form-grid">
        <ActText name="at" label={t("atTime")} hint={t("atTimeHint")} type="time" optional />
        <ActText name="role" label={t("entryRole")} optional />
        <ActArea name="text" label={t("entryText")} wide />
        <ActText name="inject" label={t("entryInject")} optional />
      </div>
      <div className="row">
        <ActButton label={t("addEntry")} kind="primary" />
      </div>
    </ActForm>
  );
}

/** Protocol of the exercise: whoever writes appends, nobody overwrites. */
export function ConductProtocol({ exercise, mayEdit }: RecordProps) {
  const t = useTranslations("exerciseWork");
  const newest = exercise.protocol.toReversed();
  return (
    <>
      {mayEdit ? <EntryForm /> : null}
      {newest.length > 0 ? <ProtocolTable rows={newest} /> : <p className="muted">{t("noEntries")}</p>}
    </>
  );
}

interface ClearPointProps {
  readonly name: (typeof MILESTONES)[number];
  readonly time: string;
}

/** A measured time is gone once it is taken out, and the reaction time with it. */
function ClearPoint({ name, time }: ClearPointProps) {
  const t = useTranslations("exerciseWork");
  const point = t(`milestone.${name}`);
  return (
    <ConfirmDialog
      trigger={t("clearPoint")}
      triggerName={`${t("clearPoint")}: ${point}`}
      title={t("clearPointTitle", { point })}
      small
      confirm={<ActButton label={t("clearPointNow")} kind="danger" name="clear" value={name} />}
    >
      <p>{t("clearPointText", { time })}</p>
    </ConfirmDialog>
  );
}

/** Points between which the BAO-Reaktionszeit is measured; "now" takes the time of the server. */
export function MilestoneForm({ exercise, mayEdit }: RecordProps) {
  const t = useTranslations("exerciseWork");
  const points = exercise.milestones ?? NO_MILESTONES;
  const measured = exercise.measurements.filter(({ kind }) => !kind.endsWith("percent") && kind !== "rta");
  return (
    <>
      {mayEdit ? (
        <ActForm intent="milestones" className="stack stack--small">
          <p className="muted">{t("milestonesHint")}</p>
          {/* First in the form and out of sight, so that the Enter key saves what was typed and sets no point to now. */}
          <button className="visually-hidden" type="submit" tabIndex={-1} aria-hidden="true" />
          {MILESTONES.map((name) => (
            <div className="row row--end milestone" key={name}>
              <ActText
                name={name}
                label={t(`milestone.${name}`)}
                type="time"
                defaultValue={points[name] ?? ""}
              />
              <ActButton
                label={t("now")}
                describedAs={`${t("now")}: ${t(`milestone.${name}`)}`}
                name="now"
                value={name}
                small
              />
              {points[name] === null ? null : <ClearPoint name={name} time={points[name]} />}
            </div>
          ))}
          <div className="row">
            <ActButton label={t("saveMilestones")} />
          </div>
        </ActForm>
      ) : null}
      {measured.length > 0 ? <MeasurementTable rows={measured} /> : null}
    </>
  );
}

/** Observation of each goal while the exercise runs. */
export function ConductGoals({ exercise, mayEdit }: RecordProps) {
  const t = useTranslations("exerciseWork");
  if (exercise.goals.length === 0) return <p className="muted">{t("noGoals")}</p>;
  return <GoalForms exercise={exercise} mayEdit={mayEdit} />;
}
