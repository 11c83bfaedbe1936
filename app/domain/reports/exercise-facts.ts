import type { Exercise } from "../exchange/index.ts";
import type { Named, ReportDirectory } from "./report-directory.ts";

export type ExerciseRole = Exercise["roles"][number]["role"];

/** Roles of an exercise with the people in them, in the order in which they are printed. */
export type RoleGroup = {
  readonly role: ExerciseRole;
  readonly people: readonly { readonly name: string; readonly function: string }[];
};

/** Key facts every document of one exercise begins with (reference 6.5). */
export type ExerciseFacts = Pick<
  Exercise,
  | "id"
  | "title"
  | "kind"
  | "status"
  | "statusReason"
  | "period"
  | "plannedOn"
  | "startsAt"
  | "endsAt"
  | "place"
  | "audience"
  | "announced"
  | "announcement"
  | "conductedBy"
>;

const ROLES: readonly ExerciseRole[] = [
  "director",
  "author",
  "recorder",
  "observer",
  "expert",
  "support",
  "participant",
];

export function exerciseFacts(exercise: Exercise): ExerciseFacts {
  const { id, title, kind, status, statusReason, period, plannedOn, startsAt, endsAt } = exercise;
  const { place, audience, announced, announcement, conductedBy } = exercise;
  return {
    id,
    title,
    kind,
    status,
    statusReason,
    period,
    plannedOn,
    startsAt,
    endsAt,
    place,
    audience,
    announced,
    announcement,
    conductedBy,
  };
}

export function roleGroups(exercise: Exercise, roles: readonly ExerciseRole[] = ROLES): RoleGroup[] {
  return ROLES.filter((role) => roles.includes(role))
    .map((role) => ({
      role,
      people: exercise.roles
        .filter((person) => person.role === role)
        .map((person) => ({ name: person.name, function: person.function })),
    }))
    .filter(({ people }) => people.length > 0);
}

export function exercisedObjects(exercise: Exercise, directory: ReportDirectory): Named[] {
  return exercise.subjects.map((id) => directory.named(id));
}

/** Names one exercise of the document. Throws when there is none: the caller has looked it up before. */
export function exerciseOf(exercises: readonly Exercise[] | undefined, id: string): Exercise {
  const found = exercises?.find((exercise) => exercise.id === id);
  if (found === undefined) throw new Error(`no exercise with the id ${id}`);
  return found;
}
