import type { Exercise } from "#app/domain/exchange/index.ts";

import type { FormTree } from "../form-tree.ts";
import type { PickLists } from "../record/field-spec.ts";
import { repeatValues } from "./repeat-fields.ts";
import { subjectValues } from "./subject-fields.ts";

const SPARE_GOALS = 2;
const SPARE_ROLES = 3;

function spare(count: number, row: FormTree): FormTree[] {
  return Array.from({ length: count }, () => ({ ...row }));
}

/** What the fields of the concept show; some empty rows at the end, so that one can add without a script. */
export function conceptFormValues(exercise: Exercise, lists: PickLists): FormTree {
  return {
    title: exercise.title,
    kind: exercise.kind,
    period: exercise.period,
    plannedOn: exercise.plannedOn ?? "",
    startsAt: exercise.startsAt ?? "",
    endsAt: exercise.endsAt ?? "",
    ...repeatValues(exercise.repeat),
    place: exercise.place,
    scope: exercise.scope,
    preparedBy: exercise.preparedBy,
    conductedBy: exercise.conductedBy,
    audience: exercise.audience,
    effortPersonDays:
      exercise.effortPersonDays === null ? "" : String(exercise.effortPersonDays).replace(".", ","),
    impactOnOperation: exercise.impactOnOperation,
    announced: exercise.announced ? "on" : "",
    announcement: exercise.announcement,
    method: exercise.method,
    initialSituation: exercise.initialSituation,
    schedule: exercise.schedule.map(({ at, text }) => `${at} ${text}`).join("\n"),
    rules: exercise.rules.join("\n"),
    abortCriteria: exercise.abortCriteria.join("\n"),
    codeWord: exercise.codeWord,
    artificialities: exercise.artificialities.join("\n"),
    riskAssessment: exercise.riskAssessment,
    involvement: exercise.involvement.join("\n"),
    ...subjectValues(exercise.subjects, lists),
    goals: [
      ...exercise.goals.map(({ text, criterion }): FormTree => ({ text, criterion })),
      ...spare(SPARE_GOALS, { text: "", criterion: "" }),
    ],
    roles: [
      ...exercise.roles.map(({ role, name, function: task }): FormTree => ({ role, name, function: task })),
      ...spare(SPARE_ROLES, { role: "", name: "", function: "" }),
    ],
  };
}
