import { useTranslations } from "use-intl";

import type { Exercise, ExerciseStatus } from "#app/domain/exchange/index.ts";
import { isUntouched, possibleNextStatuses } from "#app/domain/exercise/index.ts";
import { ActButton, ActForm, ActTrigger } from "#app/forms/act-form.tsx";
import { ActArea, ActText } from "#app/forms/act-inputs.tsx";

import { ConfirmDialog } from "../ui/confirm-dialog.tsx";

const WITH_REASON: readonly ExerciseStatus[] = ["postponed", "cancelled", "aborted"];

interface StatusFormsProps {
  readonly exercise: Exercise;
  readonly version: number;
}

/** Calls the exercise off, moves it or breaks it off: needs a reason, and for a move a new date. */
function ReasonForm({ exercise, version, to }: StatusFormsProps & { readonly to: ExerciseStatus }) {
  const t = useTranslations("exerciseWork");
  return (
    <details className="panel">
      <summary>{t(`step.${to}`)}</summary>
      <ActForm intent="status" target={{ to }} version={version} className="stack stack--small">
        <p className="muted">{t(`consequence.${to as "postponed" | "cancelled" | "aborted"}`)}</p>
        <ActArea name="reason" label={t("reason")} />
        {to === "postponed" ? (
          <ActText name="plannedOn" label={t("replacementDate")} type="date" optional />
        ) : null}
        <div className="row">
          <ActButton label={t(`step.${to}`)} kind="secondary" />
        </div>
        <p className="muted small">{exercise.id}</p>
      </ActForm>
    </details>
  );
}

function RemoveForm({ exercise, version }: StatusFormsProps) {
  const t = useTranslations("exerciseWork");
  return (
    <ConfirmDialog
      trigger={t("remove")}
      title={t("removeTitle", { id: exercise.id })}
      confirm={
        <ActTrigger intent="remove" version={version} label={t("removeNow")} kind="danger" small={false} />
      }
    >
      <p>{t("removeText")}</p>
    </ConfirmDialog>
  );
}

/** From a released concept the preparation does not begin, one goes back to it. */
function isBackwards(from: ExerciseStatus, to: ExerciseStatus): boolean {
  return from === "concept-released" && to === "in-preparation";
}

/** The steps that are possible now. Closing needs a released report, so it is done on the page of the evaluation. */
export function StatusForms({ exercise, version }: StatusFormsProps) {
  const t = useTranslations("exerciseWork");
  const next = possibleNextStatuses(exercise.status);
  const plain = next.filter((to) => !WITH_REASON.includes(to));
  const reasoned = next.filter((to) => WITH_REASON.includes(to));
  if (next.length === 0) return <p className="muted">{t("atItsEnd")}</p>;
  return (
    <div className="stack stack--small">
      <div className="row">
        {plain.map((to, at) => (
          <ActTrigger
            key={to}
            intent="status"
            target={{ to }}
            version={version}
            label={t(isBackwards(exercise.status, to) ? "backToPreparation" : `step.${to}`)}
            kind={at === 0 ? "primary" : "secondary"}
            small={false}
          />
        ))}
      </div>
      {reasoned.map((to) => (
        <ReasonForm key={to} exercise={exercise} version={version} to={to} />
      ))}
      {isUntouched(exercise) ? <RemoveForm exercise={exercise} version={version} /> : null}
    </div>
  );
}
