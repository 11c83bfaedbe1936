import { z } from "zod";

import {
  clockSchema,
  type Exercise,
  exerciseKindSchema,
  exerciseRoleSchema,
  type Repeat,
} from "#app/domain/exchange/index.ts";

import { linesField, optionalClockField, optionalDateField } from "../act-fields.ts";
import { checkboxField, requiredLine, textField } from "../form-values.schema.ts";
import type { PickLists } from "../record/field-spec.ts";
import { repeatFrom, repeatShape } from "./repeat-fields.ts";
import { OTHER_SUBJECTS, subjectShape, subjectsFrom } from "./subject-fields.ts";

/** What the concept of an exercise needs to be checked against. */
export interface ConceptRules {
  /** Everything that can be exercised, by kind; of long lists a browser has only a part and leaves the rest to the server. */
  readonly lists: PickLists;
  /** Subjects as they are stored. */
  readonly subjects: readonly string[];
  /** Those of them that no list has: an import may name anything. */
  readonly others: readonly string[];
  /** Goals as they are: their results survive a change of their text. */
  readonly goals: Exercise["goals"];
}

/** The part of an exercise that its concept can change. */
export type ConceptChange = Omit<
  Exercise,
  | "id"
  | "status"
  | "statusReason"
  | "injects"
  | "protocol"
  | "measurements"
  | "alarms"
  | "tests"
  | "summary"
  | "strengths"
  | "corrections"
  | "improvements"
  | "measures"
  | "reportReleasedOn"
  | "clock"
  | "milestones"
  | "reportPreparedBy"
  | "repeat"
  | "series"
> & { readonly repeat: Repeat | undefined };

/** The exercise with its concept changed; a rule that was taken away is gone, not empty. */
export function withConcept(exercise: Exercise, { repeat, ...concept }: ConceptChange): Exercise {
  const changed = { ...exercise, ...concept };
  delete changed.repeat;
  return repeat ? { ...changed, repeat } : changed;
}

const goalRow = z.strictObject({ text: textField(300), criterion: textField(8000) });
const roleRow = z.strictObject({
  role: z.union([z.literal(""), exerciseRoleSchema]),
  name: textField(300),
  function: textField(8000),
});

/** `08:00 Einweisung` a line. */
const scheduleField = linesField(60, 310).transform((lines, context) =>
  lines.map((line) => {
    const [, at = "", text = ""] = /^(\S+)\s+(.+)$/.exec(line) ?? [];
    const valid = clockSchema.safeParse(at).success && text !== "";
    if (!valid) context.addIssue({ code: "custom", message: "exercise.schedule-line" });
    return { at, text };
  }),
);

const personDaysField = z
  .string()
  .trim()
  .regex(/^(\d{1,5}([.,]\d{1,2})?)?$/, "form.amount")
  .transform((text) => (text === "" ? null : Number(text.replace(",", "."))));

function base(rules: ConceptRules) {
  return z.strictObject({
    title: requiredLine(300),
    kind: exerciseKindSchema,
    period: textField(8000),
    plannedOn: optionalDateField,
    startsAt: optionalClockField,
    endsAt: optionalClockField,
    ...repeatShape,
    place: textField(8000),
    scope: textField(8000),
    preparedBy: textField(8000),
    conductedBy: textField(8000),
    audience: textField(8000),
    effortPersonDays: personDaysField,
    impactOnOperation: textField(8000),
    announced: checkboxField,
    announcement: textField(8000),
    method: textField(8000),
    initialSituation: textField(8000),
    schedule: scheduleField,
    rules: linesField(30, 8000),
    abortCriteria: linesField(30, 8000),
    codeWord: textField(60),
    artificialities: linesField(30, 8000),
    riskAssessment: textField(8000),
    involvement: linesField(30, 8000),
    ...subjectShape(rules.lists, rules.others),
    goals: z.array(goalRow).max(30, "form.too-many"),
    roles: z.array(roleRow).max(300, "form.too-many"),
  });
}

type Base = z.output<ReturnType<typeof base>>;

/** Rows that say nothing are left out; goals keep their id and result by their place. */
function goalsOf(form: Base, before: Exercise["goals"]): Exercise["goals"] {
  const numbers = before.map(({ id }) => Number(/^Z(\d+)$/.exec(id)?.[1] ?? 0));
  let next = Math.max(0, ...numbers);
  return form.goals.flatMap(({ text, criterion }, at) => {
    if (text.trim() === "") return [];
    const known = before[at];
    if (known) return [{ ...known, text: text.trim(), criterion }];
    next += 1;
    return [{ id: `Z${next}`, text: text.trim(), criterion, result: null, finding: "" }];
  });
}

function rolesOf(form: Base, context: z.RefinementCtx): Exercise["roles"] {
  return form.roles.flatMap((row, at) => {
    const name = row.name.trim();
    if (name === "") return [];
    if (row.role === "") {
      context.addIssue({ code: "custom", message: "exercise.role-missing", path: ["roles", at, "role"] });
      return [];
    }
    return [{ role: row.role, name, function: row.function }];
  });
}

/** Übungskonzept (BSI 200-4, 13.4) as it comes from the browser; the same rules there and on the server. */
export function conceptFormSchema(rules: ConceptRules) {
  return base(rules).transform((form, context): ConceptChange => {
    if (form.startsAt === null && form.endsAt !== null)
      context.addIssue({ code: "custom", message: "exercise.start-missing", path: ["startsAt"] });
    if (form.endsAt !== null && form.endsAt === form.startsAt)
      context.addIssue({ code: "custom", message: "exercise.end-is-start", path: ["endsAt"] });
    const { repeat, repeatMonths, repeatUntil, ...fields } = form;
    const { plans, baoRoles, resources, processes, continuitySolutions, ...others } = fields;
    const { outageScenarios, sites, [OTHER_SUBJECTS]: kept, ...concept } = others;
    const picked = { plans, baoRoles, resources, processes, continuitySolutions, outageScenarios, sites };
    return {
      ...concept,
      subjects: subjectsFrom({ ...picked, [OTHER_SUBJECTS]: kept }, { before: rules.subjects, context }),
      goals: goalsOf(form, rules.goals),
      roles: rolesOf(form, context),
      repeat: repeatFrom({ repeat, repeatMonths, repeatUntil }, context),
    };
  });
}
