import {
  exerciseFindings,
  exerciseFindingText,
  exercisesOf,
  exerciseVerdict,
  yearPlanFields,
} from "../exercise/index.ts";
import type { ExerciseFinding, ExerciseVerdict, YearPlanFields } from "../exercise/index.ts";
import type { Exercise, ExchangeDocument, HandbookSettings } from "../exchange/index.ts";
import { compareIds } from "../shared/ids.ts";
import type { Named } from "./report-directory.ts";
import { reportIdentity, type ReportIdentity } from "./report-identity.ts";
import type { ReportEdition, ReportInput } from "./report-input.ts";

export type ExercisePlanInput = ReportInput & {
  readonly year?: number;
  readonly standing?: ExercisePlanStanding | null;
};

/** An exercise of the year plan, when exactly it is and where it stands. */
export type PlannedExercise = YearPlanFields &
  Pick<Exercise, "status" | "statusReason" | "startsAt" | "endsAt" | "announced">;

export const COVERAGE_GROUPS = ["plans", "solutions", "roles", "outages"] as const;
export type CoverageGroup = (typeof COVERAGE_GROUPS)[number];

export type CoveredObject = Named & {
  /** Newest exercise that took place; null when it was never exercised. */
  readonly last: {
    readonly exercise: string;
    readonly on: string | null;
    readonly verdict: ExerciseVerdict;
  } | null;
  /** Exercises of the year that still lie ahead. */
  readonly planned: readonly string[];
  /** Exercised within three years before the end of the plan year. */
  readonly covered: boolean;
};

export type ObjectCoverage = {
  readonly group: CoverageGroup;
  readonly objects: readonly CoveredObject[];
  readonly covered: number;
};

/** An exercise of the plan; null where an edition does not say how far it had come. */
export type ListedExercise = Omit<PlannedExercise, "status"> & {
  readonly status: PlannedExercise["status"] | null;
};

/** What the Jahresübungsplan of one year says (reference 6.3, 6.4), whoever reads it and in whatever language. */
export type YearPlanContent = {
  readonly year: number;
  readonly organisation: Pick<ExchangeDocument["organisation"], "code" | "name">;
  readonly handbook: Pick<HandbookSettings, "issuer" | "classification"> | null;
  readonly exercises: readonly ListedExercise[];
  readonly findings: readonly ExerciseFinding[];
  /** Everything that has to be exercised, with the newest exercise; null where an edition does not carry it. */
  readonly coverage: readonly ObjectCoverage[] | null;
};

/** What a print of the plan says beside its edition; the date is a calendar date. */
export type ExercisePlanStanding =
  /** Printed from the content of today, while an edition holds, or while none does. */
  | { readonly kind: "today"; readonly inForce: { readonly number: number; readonly on: string } | null }
  | { readonly kind: "replaced"; readonly number: number }
  | { readonly kind: "waiting" | "rejected"; readonly on: string };

/** Content of the printed Jahresübungsplan. */
export type ExercisePlan = Pick<YearPlanContent, "year" | "exercises" | "coverage"> & {
  readonly identity: ReportIdentity;
  /** Person-days of all exercises that are not called off. */
  readonly effortPersonDays: number;
  readonly findings: readonly {
    readonly rule: string;
    readonly text: string;
    readonly subjects: readonly string[];
  }[];
  readonly distribution: readonly string[];
  /** Null for the edition in force. */
  readonly standing: ExercisePlanStanding | null;
};

const YEARS_TO_COVER_ALL = 3;
const CALLED_OFF: readonly Exercise["status"][] = ["cancelled", "aborted"];
const AHEAD: readonly Exercise["status"][] = [
  "planned",
  "in-preparation",
  "concept-released",
  "running",
  "postponed",
];

function yearOf({ document, edition, year }: ExercisePlanInput): number {
  return year ?? document.cycle?.year ?? Number(edition.date.slice(0, 4));
}

function isOfYear({ plannedOn }: Pick<Exercise, "plannedOn">, year: number): boolean {
  return plannedOn === null || Number(plannedOn.slice(0, 4)) === year;
}

function plannedExercise(exercise: Exercise): PlannedExercise {
  const { status, statusReason, startsAt, endsAt, announced } = exercise;
  return { ...yearPlanFields(exercise), status, statusReason, startsAt, endsAt, announced };
}

function objectsOf(document: ExchangeDocument): Readonly<Record<CoverageGroup, readonly Named[]>> {
  const current = (document.plans ?? []).filter(
    ({ status }) => status !== "superseded" && status !== "archived",
  );
  const chosen = (document.continuitySolutions ?? []).filter((solution) => solution.chosen);
  return {
    plans: current.map(({ id, title }) => ({ id, name: title })),
    solutions: chosen.map(({ id, name }) => ({ id, name })),
    roles: (document.baoRoles ?? []).map(({ id, name }) => ({ id, name })),
    outages: document.outageScenarios.map(({ id, name }) => ({ id, name })),
  };
}

function coveredObject(object: Named, exercises: readonly Exercise[], year: number): CoveredObject {
  const happened = exercisesOf(object.id, exercises).filter(
    ({ plannedOn }) => plannedOn === null || Number(plannedOn.slice(0, 4)) <= year,
  );
  const last = happened[0];
  const lastYear = Number(last?.plannedOn?.slice(0, 4) ?? 0);
  return {
    ...object,
    last:
      last === undefined ? null : { exercise: last.id, on: last.plannedOn, verdict: exerciseVerdict(last) },
    planned: exercises
      .filter((exercise) => AHEAD.includes(exercise.status) && isOfYear(exercise, year))
      .filter(({ subjects }) => subjects.includes(object.id))
      .map(({ id }) => id)
      .sort(compareIds),
    covered: lastYear > year - YEARS_TO_COVER_ALL,
  };
}

function coverageOf(document: ExchangeDocument, year: number): ObjectCoverage[] {
  const objects = objectsOf(document);
  return COVERAGE_GROUPS.map((group) => {
    const covered = objects[group]
      .toSorted((a, b) => compareIds(a.id, b.id))
      .map((object) => coveredObject(object, document.exercises ?? [], year));
    return { group, objects: covered, covered: covered.filter((object) => object.covered).length };
  }).filter(({ objects: listed }) => listed.length > 0);
}

/** The plan of one year as it stands: exercises in the order of the calendar, those without a day last. */
export function yearPlanContent(document: ExchangeDocument, year: number): YearPlanContent {
  const { organisation, handbook, cycle } = document;
  const exercises = (document.exercises ?? [])
    .filter((exercise) => isOfYear(exercise, year))
    .toSorted((a, b) => compareIds(a.plannedOn ?? "9999", b.plannedOn ?? "9999") || compareIds(a.id, b.id));
  return {
    year,
    organisation: { code: organisation.code, name: organisation.name },
    handbook: handbook ? { issuer: handbook.issuer, classification: handbook.classification } : null,
    exercises: exercises.map(plannedExercise),
    findings: exerciseFindings(exercises, cycle),
    coverage: coverageOf(document, year),
  };
}

/** A plan as it is printed: with the names and the day of this edition, and the rules it breaks in words. */
export function exercisePlanOf(
  content: YearPlanContent,
  edition: ReportEdition,
  { distribution = [], standing = null }: Partial<Pick<ExercisePlan, "distribution" | "standing">> = {},
): ExercisePlan {
  const { organisation, year, exercises, coverage } = content;
  const handbook = content.handbook ?? undefined;
  return {
    identity: reportIdentity({ document: { organisation, handbook }, edition }),
    year,
    exercises,
    effortPersonDays: exercises
      .filter(({ status }) => status === null || !CALLED_OFF.includes(status))
      .reduce((sum, { effortPersonDays }) => sum + (effortPersonDays ?? 0), 0),
    findings: content.findings.map((finding) => ({
      rule: finding.rule,
      text: exerciseFindingText(finding, edition.language),
      subjects: finding.subjects,
    })),
    coverage,
    distribution,
    standing,
  };
}

/** The exercises of one year, by default of the running cycle, as the document has them now. */
export function exercisePlan(input: ExercisePlanInput): ExercisePlan {
  const { document, edition, distribution = [], standing = null } = input;
  return exercisePlanOf(yearPlanContent(document, yearOf(input)), edition, { distribution, standing });
}
