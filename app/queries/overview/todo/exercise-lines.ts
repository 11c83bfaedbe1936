import { exerciseObject } from "#app/domain/access/index.ts";
import type { Exercise } from "#app/domain/exchange/index.ts";
import { isNextMissing, liesAhead } from "#app/domain/exercise/index.ts";

import { daysBetween } from "#app/domain/shared/days-between.ts";
import { mayDo, type TodoFacts, type TodoItem } from "./todo-item.ts";

/** How early preparation begins (BSI 200-4, 13.3: dates are fixed well before). */
const PREPARATION_DAYS = 60;
const MOST_AHEAD = 3;
const VERY_SOON_DAYS = 14;

type Rest = Pick<TodoItem, "key" | "act" | "shape" | "urgency">;

function lineOf({ id, title }: Exercise, rest: Rest, page = "", days = 0): TodoItem {
  return { ...rest, values: { id, title, days }, to: `/exercises/${encodeURIComponent(id)}${page}` };
}

function ahead(exercise: Exercise, days: number): TodoItem {
  const urgency = days <= VERY_SOON_DAYS ? 2 : 3;
  const missing = exercise.kind === "functional-test" && exercise.riskAssessment.trim() === "";
  return missing
    ? lineOf(exercise, { key: "exerciseRisk", act: "complete", shape: "warning", urgency }, "/edit", days)
    : lineOf(exercise, { key: "nextExercise", act: "prepare", shape: "hint", urgency }, "", days);
}

/** The next thing that has to be done with an exercise by those who run it; none where it rests. */
function work(exercise: Exercise, { today, exercises }: TodoFacts): TodoItem | undefined {
  const { status, plannedOn } = exercise;
  if (status === "running")
    return lineOf(
      exercise,
      { key: "exerciseRunning", act: "conduct", shape: "warning", urgency: 1 },
      "/conduct",
    );
  if (status === "conducted" || status === "aborted")
    return lineOf(
      exercise,
      { key: "exerciseEvaluate", act: "evaluate", shape: "warning", urgency: 2 },
      "/evaluation",
    );
  if (status === "evaluated" && exercise.reportReleasedOn === null && exercise.reportPreparedBy === undefined)
    return lineOf(
      exercise,
      { key: "exerciseReport", act: "release", shape: "hint", urgency: 3 },
      "/evaluation",
    );
  if (isNextMissing(exercise, exercises))
    return lineOf(exercise, { key: "exerciseNext", act: "plan", shape: "hint", urgency: 3 }, "/next");
  if (!liesAhead(status) || plannedOn === null) return undefined;
  const days = daysBetween(today, plannedOn);
  if (days < 0)
    return lineOf(exercise, { key: "exerciseMissed", act: "move", shape: "error", urgency: 1 }, "", -days);
  return days <= PREPARATION_DAYS ? ahead(exercise, days) : undefined;
}

/** Somebody else submitted the report: it waits for a second person. */
function decision(exercise: Exercise, facts: TodoFacts, mayEdit: boolean): TodoItem | undefined {
  const { reportPreparedBy, reportReleasedOn } = exercise;
  if (reportPreparedBy === undefined || reportReleasedOn !== null) return undefined;
  if (reportPreparedBy === facts.actor.accountId) return undefined;
  const object = exerciseObject(exercise, facts.standing.namesakes);
  if (!mayEdit && !mayDo(facts, "exercise.approve", object)) return undefined;
  return lineOf(
    exercise,
    { key: "reportDecision", act: "decide", shape: "warning", urgency: 1 },
    "/evaluation",
  );
}

function invitation(exercise: Exercise, { actor, today, standing }: TodoFacts): TodoItem | undefined {
  const { people } = exerciseObject(exercise, standing.namesakes);
  const invited = actor.personId !== null && (people ?? []).includes(actor.personId);
  if (!invited || !liesAhead(exercise.status) || exercise.plannedOn === null) return undefined;
  const days = daysBetween(today, exercise.plannedOn);
  if (days < 0 || days > PREPARATION_DAYS) return undefined;
  return lineOf(exercise, { key: "exerciseInvited", act: "look", shape: "hint", urgency: 3 }, "", days);
}

/** What exercises ask: to prepare, hold, evaluate and release them, or to come. */
export function exerciseLines(facts: TodoFacts): TodoItem[] {
  const readable = facts.exercises
    .map((exercise) => ({ exercise, object: exerciseObject(exercise, facts.standing.namesakes) }))
    .filter(({ object }) => mayDo(facts, "exercise.read", object))
    .toSorted((a, b) => (a.exercise.plannedOn ?? "").localeCompare(b.exercise.plannedOn ?? ""));
  const items = readable.flatMap(({ exercise, object }) => {
    const mayEdit = mayDo(facts, "exercise.edit", object);
    const found =
      decision(exercise, facts, mayEdit) ?? (mayEdit ? work(exercise, facts) : invitation(exercise, facts));
    return found ? [found] : [];
  });
  const isAhead = ({ key }: TodoItem) =>
    key === "nextExercise" || key === "exerciseRisk" || key === "exerciseInvited";
  return [...items.filter((item) => !isAhead(item)), ...items.filter(isAhead).slice(0, MOST_AHEAD)];
}
