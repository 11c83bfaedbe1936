import type { FindingView } from "#app/components/ui/finding-list.tsx";
import { type Actor, can, exerciseObject, measureObject } from "#app/domain/access/index.ts";
import type { Exercise, Measure, Person } from "#app/domain/exchange/index.ts";
import {
  type AlarmFigures,
  alarmFigures,
  alarmWindow,
  exerciseFindings,
  isNextMissing,
  isScriptOpen,
  withoutScript,
} from "#app/domain/exercise/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { peopleToJudge } from "#app/services/access/people-to-judge.server.ts";
import type { Deps } from "#app/services/ports.ts";

import { exerciseFindingView, type FindingReader } from "./exercise-mending.ts";

export interface ExerciseWorkRequest {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly language: Language;
  /** Address below the organisation. */
  readonly base: string;
  readonly id: string;
  /** The overview shows neither alarms nor measures, so they are not read for it. */
  readonly brief?: boolean;
}

/** What every working page of one exercise needs. */
export interface ExerciseWorkView {
  readonly exercise: Exercise;
  readonly version: number;
  readonly mayEdit: boolean;
  readonly mayRelease: boolean;
  /** False before the exercise is held for everybody who does not prepare it; then `exercise` comes without its script. */
  readonly knowsScript: boolean;
  readonly findings: readonly FindingView[];
  readonly figures: AlarmFigures;
  readonly windowMinutes: number;
  readonly measures: readonly Measure[];
  /** It was held, is to be held again, and nothing is planned yet. */
  readonly nextMissing: boolean;
  /** Instant of the answer, for the clock. */
  readonly now: string;
}

/** Rules whose findings tell what the script holds in store for whom. */
const OF_SCRIPT: ReadonlySet<string> = new Set(["V-56"]);

/** Rules of one exercise (V-52 … V-57) in the reader's language, judged by all that is stored of it. */
function findingsOf(exercise: Exercise, all: readonly Exercise[], reader: FindingReader): FindingView[] {
  return exerciseFindings(all, undefined)
    .filter(({ subjects }) => subjects[0] === exercise.id)
    .map((finding) => exerciseFindingView(finding, { ...reader, exercise }));
}

function mayOf({ actor, organisation }: ExerciseWorkRequest, exercise: Exercise, people: readonly Person[]) {
  const object = exerciseObject(exercise, people);
  const may = (ability: "exercise.edit" | "exercise.approve") =>
    can(actor, ability, { organisation, object });
  const other = exercise.reportPreparedBy !== undefined && exercise.reportPreparedBy !== actor.accountId;
  const waiting = other && exercise.reportReleasedOn === null;
  return {
    mayEdit: may("exercise.edit"),
    mayRelease: waiting && (may("exercise.edit") || may("exercise.approve")),
  };
}

const ABILITIES = ["exercise.read", "exercise.edit", "exercise.approve", "measure.read"] as const;

/** One exercise with everything its working pages show; undefined when there is none. Three statements, or four. */
export async function exerciseWork(
  deps: Deps,
  request: ExerciseWorkRequest,
): Promise<ExerciseWorkView | undefined> {
  const { organisation, id, actor } = request;
  const { repositories } = deps;
  const [all, stages, measures] = await Promise.all([
    repositories.exercises.listByOrganisation(organisation.id),
    request.brief ? [] : repositories.alarmStages.listByOrganisation(organisation.id),
    request.brief ? [] : repositories.measures.listByOrganisation(organisation.id),
  ]);
  const stored = all.find(({ value }) => value.id === id);
  if (!stored) return undefined;
  const people = await peopleToJudge(repositories, actor, organisation, ABILITIES);
  if (!can(actor, "exercise.read", { organisation, object: exerciseObject(stored.value, people) }))
    return undefined;
  const may = mayOf(request, stored.value, people);
  const knowsScript = may.mayEdit || isScriptOpen(stored.value);
  const exercise = knowsScript ? stored.value : withoutScript(stored.value);
  const windowMinutes = alarmWindow(stages.map(({ value }) => value));
  return {
    exercise,
    version: stored.version,
    ...may,
    knowsScript,
    findings: findingsOf(
      stored.value,
      all.map(({ value }) => value),
      { ...request, mayEdit: may.mayEdit },
    ).filter(({ rule }) => knowsScript || !OF_SCRIPT.has(rule)),
    figures: alarmFigures(exercise.alarms, windowMinutes),
    windowMinutes,
    measures: measures
      .map(({ value }) => value)
      .filter((measure) => exercise.measures.includes(measure.id))
      .filter((measure) =>
        can(actor, "measure.read", { organisation, object: measureObject(measure, people) }),
      ),
    nextMissing: isNextMissing(
      stored.value,
      all.map(({ value }) => value),
    ),
    now: deps.clock.now(),
  };
}
