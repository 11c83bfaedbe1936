import { useTranslations } from "use-intl";

import { type Exercise, goalResultSchema } from "#app/domain/exchange/index.ts";
import { ActButton, ActForm } from "#app/forms/act-form.tsx";
import { ActArea, ActSelect } from "#app/forms/act-inputs.tsx";

import { GoalTable } from "./exercise-tables.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

interface GoalFormsProps {
  readonly exercise: Exercise;
  readonly mayEdit: boolean;
}

/** One form a goal: result and what was observed. People are never rated. */
export function GoalForms({ exercise, mayEdit }: GoalFormsProps) {
  const t = useTranslations("exerciseWork");
  const result = useTranslations("terms.goalResult");
  if (!mayEdit) return <GoalTable goals={exercise.goals} />;
  const choices = [
    { value: "", label: t("notJudged") },
    ...goalResultSchema.options.map((value) => ({ value, label: result(value) })),
  ];
  return (
    <ul className="stack stack--small plain-list">
      {exercise.goals.map((goal) => (
        <li className="panel" key={goal.id}>
          <ActForm intent="goal" target={{ goal: goal.id }} className="stack stack--small">
            <p>
              <strong>{goal.id}</strong> <span lang={STORED_LANGUAGE}>{goal.text}</span>
            </p>
            {goal.criterion ? (
              <p className="muted prewrap" lang={STORED_LANGUAGE}>
                {goal.criterion}
              </p>
            ) : null}
            <div className="form-grid">
              <ActSelect
                name="result"
                label={t("goalResult")}
                choices={choices}
                defaultValue={goal.result ?? ""}
              />
              <ActArea name="finding" label={t("goalFinding")} defaultValue={goal.finding} optional />
            </div>
            <div className="row">
              <ActButton label={t("record")} describedAs={`${t("record")}: ${goal.id}`} />
            </div>
          </ActForm>
        </li>
      ))}
    </ul>
  );
}
