import { z } from "zod";

import type { FormTree } from "../form-tree.ts";
import { textAt } from "../form-tree.ts";
import { type PickEntry, type PickList, type PickLists, pickText } from "../record/field-spec.ts";
import { picksField } from "../record/record-schema.ts";

/** What can be exercised, by kind; the name of a list is the name of its rows in the form. */
export const SUBJECT_LISTS = [
  "plans",
  "baoRoles",
  "resources",
  "processes",
  "continuitySolutions",
  "outageScenarios",
  "sites",
] as const satisfies readonly PickList[];

export type SubjectList = (typeof SUBJECT_LISTS)[number];

/** As many as the exchange format carries. */
export const MOST_SUBJECTS = 100;

/** Rows for what an import named although none of the lists has it; they can be kept or emptied. */
export const OTHER_SUBJECTS = "otherSubjects";

type Entries = Readonly<Record<string, readonly PickEntry[] | undefined>>;

function isListed(id: string, lists: PickLists): boolean {
  return SUBJECT_LISTS.some((list) => (lists as Entries)[list]?.some((entry) => entry.id === id));
}

/** Subjects that no list has. */
export function otherSubjects(subjects: readonly string[], lists: PickLists): readonly string[] {
  return subjects.filter((id) => !isListed(id, lists));
}

/** Rows of every kind, each with an empty one at the end, so that one can add without a script. */
export function subjectValues(subjects: readonly string[], lists: PickLists): FormTree {
  const rows = SUBJECT_LISTS.map((list): [string, FormTree[]] => {
    const entries = new Map((lists[list] ?? []).map((entry) => [entry.id, entry]));
    const shown = subjects.flatMap((id) => entries.get(id) ?? []).map((entry) => ({ id: pickText(entry) }));
    return [list, [...shown, { id: "" }]];
  });
  const others = otherSubjects(subjects, lists).map((id) => ({ id }));
  return { ...Object.fromEntries(rows), ...(others.length > 0 ? { [OTHER_SUBJECTS]: others } : {}) };
}

export function hasSubject(values: FormTree): boolean {
  return [...SUBJECT_LISTS, OTHER_SUBJECTS].some((list) => {
    const rows = values[list];
    const count = Array.isArray(rows) ? rows.length : 0;
    return Array.from({ length: count }, (_, at) => textAt(values, `${list}.${at}.id`)).some(
      (text) => text.trim() !== "",
    );
  });
}

function pickedSubjects(list: SubjectList, lists: PickLists) {
  return picksField({ kind: "picks", name: list, label: list, list, most: MOST_SUBJECTS }, lists);
}

/** The rows of the form; entries nobody knows are refused at their field. */
export function subjectShape(lists: PickLists, others: readonly string[]) {
  const keptField = z
    .string()
    .trim()
    .superRefine((id, context) => {
      if (id === "" || others.includes(id)) return;
      const message = `exercise.subject?${new URLSearchParams({ id }).toString()}`;
      context.addIssue({ code: "custom", message });
    });
  return {
    plans: pickedSubjects("plans", lists),
    baoRoles: pickedSubjects("baoRoles", lists),
    resources: pickedSubjects("resources", lists),
    processes: pickedSubjects("processes", lists),
    continuitySolutions: pickedSubjects("continuitySolutions", lists),
    outageScenarios: pickedSubjects("outageScenarios", lists),
    sites: pickedSubjects("sites", lists),
    [OTHER_SUBJECTS]: z
      .array(z.strictObject({ id: keptField }))
      .max(MOST_SUBJECTS, "form.too-many-rows")
      .optional(),
  };
}

type Picked = Readonly<Record<SubjectList, readonly string[]>> & {
  readonly [OTHER_SUBJECTS]?: readonly { readonly id: string }[] | undefined;
};

/** All subjects in the order in which they were stored, new ones at the end; each once. */
export function subjectsFrom(
  picked: Picked,
  { before, context }: { readonly before: readonly string[]; readonly context: z.RefinementCtx },
): string[] {
  const others = (picked[OTHER_SUBJECTS] ?? []).map(({ id }) => id).filter((id) => id !== "");
  const chosen = new Set([...SUBJECT_LISTS.flatMap((list) => picked[list]), ...others]);
  if (chosen.size > MOST_SUBJECTS)
    context.addIssue({ code: "custom", message: "form.too-many-rows", path: [SUBJECT_LISTS[0], 0, "id"] });
  const kept = before.filter((id) => chosen.has(id));
  return [...new Set([...kept, ...chosen])];
}
