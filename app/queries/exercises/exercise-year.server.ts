import type { FindingView } from "#app/components/ui/finding-list.tsx";
import { publicHolidays, type PublicHoliday } from "#app/adapters/calendar/public-holidays.server.ts";
import { type Actor, can, exerciseObject } from "#app/domain/access/index.ts";
import type { Exercise } from "#app/domain/exchange/index.ts";
import { exerciseFindings, type YearPlanFields, yearPlanFields } from "#app/domain/exercise/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { peopleToJudge } from "#app/services/access/people-to-judge.server.ts";
import type { Deps } from "#app/services/ports.ts";

import { exerciseFindingView } from "./exercise-mending.ts";

/** An exercise of the year plan and where it stands. */
export type YearRow = YearPlanFields & Pick<Exercise, "status">;

export interface ExerciseYearView {
  readonly year: number;
  readonly today: string;
  readonly rows: readonly YearRow[];
  readonly holidays: readonly PublicHoliday[];
  /** V-50, V-51, V-58. */
  readonly findings: readonly FindingView[];
}

const OF_PLAN = new Set(["V-50", "V-51", "V-58"]);

function rowOf(exercise: Exercise): YearRow {
  return { ...yearPlanFields(exercise), status: exercise.status };
}

export interface YearRequest {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly language: Language;
  /** Address below the organisation. */
  readonly base: string;
  readonly year: number | null;
}

/** Year plan with its calendar; exercises without a date stand in the present year. Two statements. */
export async function exerciseYear(deps: Deps, request: YearRequest): Promise<ExerciseYearView> {
  const { organisation, actor, language } = request;
  const [stored, cycle] = await Promise.all([
    deps.repositories.exercises.listByOrganisation(organisation.id),
    deps.repositories.cycle.find(organisation.id),
  ]);
  const people = await peopleToJudge(deps.repositories, actor, organisation, ["exercise.read"]);
  const today = dateInBerlin(deps.clock.now());
  const thisYear = Number(today.slice(0, 4));
  const year = request.year ?? thisYear;
  const all = stored.map(({ value }) => value);
  const inYear = (date: string | null) => (date === null ? year === thisYear : date.startsWith(`${year}-`));
  const visible = all.filter((exercise) =>
    can(actor, "exercise.read", { organisation, object: exerciseObject(exercise, people) }),
  );
  const rows = visible.filter(({ plannedOn }) => inYear(plannedOn)).map(rowOf);
  const findings = exerciseFindings(all, cycle?.value).filter(({ rule }) => OF_PLAN.has(rule));
  return {
    year,
    today,
    rows: rows.toSorted((a, b) => (a.plannedOn ?? "9999").localeCompare(b.plannedOn ?? "9999")),
    holidays: publicHolidays(year, language),
    findings: findings.map((finding) => exerciseFindingView(finding, request)),
  };
}
