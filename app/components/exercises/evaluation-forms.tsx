import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { Exercise, Measure } from "#app/domain/exchange/index.ts";
import { ActButton, ActForm, ActTrigger } from "#app/forms/act-form.tsx";
import { ActArea } from "#app/forms/act-inputs.tsx";
import type { ExerciseWorkView } from "#app/queries/exercises/exercise-work.server.ts";

import { MeasureFields } from "../measures/measure-fields.tsx";
import { useOrganisationPath } from "../shell/organisation-path.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

/** Summary and findings; compared with what others stored meanwhile before anything is overwritten. */
export function FindingsForm({
  exercise,
  version,
}: {
  readonly exercise: Exercise;
  readonly version: number;
}) {
  const t = useTranslations("exerciseWork");
  const e = useTranslations("exercises");
  return (
    <ActForm intent="texts" version={version} className="stack stack--small">
      <ActArea
        name="summary"
        label={e("summary")}
        hint={t("summaryHint")}
        defaultValue={exercise.summary}
        rows={4}
      />
      {(["strengths", "corrections", "improvements"] as const).map((key) => (
        <ActArea
          key={key}
          name={key}
          label={e(key)}
          hint={t("oneALine")}
          defaultValue={exercise[key].join("\n")}
          rows={4}
          optional
        />
      ))}
      <div className="row">
        <ActButton label={t("saveFindings")} kind="primary" />
      </div>
    </ActForm>
  );
}

export function MeasureLinks({ measures }: { readonly measures: readonly Measure[] }) {
  const t = useTranslations("exerciseWork");
  const status = useTranslations("terms.measureStatus");
  const path = useOrganisationPath();
  if (measures.length === 0) return <p className="muted">{t("noMeasures")}</p>;
  return (
    <ul className="bullets">
      {measures.map((measure) => (
        <li key={measure.id}>
          <Link lang={STORED_LANGUAGE} to={path(`/measures/${encodeURIComponent(measure.id)}`)}>
            {measure.id} {measure.action}
          </Link>{" "}
          <span className="muted">
            {[measure.responsible, status(measure.status)].filter(Boolean).join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Not the id of the section that lists them: a field looks for its suggestions by id. */
const SUGGESTIONS = "finding-suggestions";

/** A finding becomes a measure of the one Maßnahmenplan, with its six mandatory data. */
export function NewMeasureForm({ findings }: { readonly findings: readonly string[] }) {
  const t = useTranslations("exerciseWork");
  return (
    <details className="panel">
      <summary>{t("newMeasure")}</summary>
      <ActForm intent="measure" className="stack stack--small">
        <datalist id={SUGGESTIONS}>
          {findings.map((finding) => (
            <option key={finding} value={finding} />
          ))}
        </datalist>
        <MeasureFields needList={SUGGESTIONS} />
        <div className="row">
          <ActButton label={t("createMeasure")} />
        </div>
      </ActForm>
    </details>
  );
}

/** Submission, release by a second person, and the end of the exercise. */
export function ReportActs({ view }: { readonly view: ExerciseWorkView }) {
  const t = useTranslations("exerciseWork");
  const { exercise, version, mayEdit, mayRelease } = view;
  const submitted = exercise.reportPreparedBy !== undefined;
  if (exercise.reportReleasedOn !== null) {
    return exercise.status === "evaluated" && mayEdit ? (
      <ActTrigger
        intent="status"
        target={{ to: "closed" }}
        version={version}
        label={t("step.closed")}
        kind="primary"
        small={false}
      />
    ) : null;
  }
  return (
    <div className="stack stack--small">
      {exercise.status === "evaluated" && mayEdit && !submitted ? (
        <ActTrigger
          intent="submit"
          version={version}
          label={t("submitReport")}
          kind="primary"
          small={false}
        />
      ) : null}
      {submitted ? <p>{t(mayRelease ? "reportWaitsForYou" : "reportWaits")}</p> : null}
      {mayRelease ? (
        <ConfirmDialog
          trigger={t("releaseReport")}
          title={t("releaseReportTitle")}
          confirm={
            <ActTrigger
              intent="release"
              version={version}
              label={t("releaseReportNow")}
              kind="primary"
              small={false}
            />
          }
        >
          <p>{t("releaseReportText")}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
