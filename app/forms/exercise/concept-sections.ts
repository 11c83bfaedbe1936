import type { ExerciseKind } from "#app/domain/exchange/index.ts";
import { hasStaff } from "#app/domain/exercise/index.ts";

import { type FormTree, textAt } from "../form-tree.ts";
import { hasSubject } from "./subject-fields.ts";
import { sectionState, type SectionState } from "../section-state.ts";

export const CONCEPT_SECTIONS = ["dates", "concept", "goals", "roles"] as const;
export type ConceptSection = (typeof CONCEPT_SECTIONS)[number];

/** Without the code word, which every exercise starts with. */
const CONCEPT = [
  "announcement",
  "method",
  "initialSituation",
  "riskAssessment",
  "schedule",
  "rules",
  "abortCriteria",
  "artificialities",
  "involvement",
];
const DATES = ["title", "audience", "preparedBy", "conductedBy"];

function sectionOf(field: string): ConceptSection {
  const [name = ""] = field.split(".");
  if (name === "goals" || name === "roles") return name;
  return name === "codeWord" || CONCEPT.includes(name) ? "concept" : "dates";
}

function rowsOf(values: FormTree, name: "goals" | "roles", column: string): number[] {
  const rows = values[name];
  const count = Array.isArray(rows) ? rows.length : 0;
  return Array.from({ length: count }, (_, at) => at).filter(
    (at) => textAt(values, `${name}.${at}.${column}`).trim() !== "",
  );
}

/** Names that both direct and take part (V-55). */
function hasDoubleRole(values: FormTree, named: readonly number[]): boolean {
  const inRole = (role: string) =>
    named
      .filter((at) => textAt(values, `roles.${at}.role`) === role)
      .map((at) => textAt(values, `roles.${at}.name`).trim());
  const participants = new Set(inRole("participant"));
  return inRole("director").some((name) => participants.has(name));
}

/** What of an Übungskonzept is complete (BSI 200-4, 13.4), from its fields as they stand. */
export function conceptSections(
  values: FormTree,
  refused: readonly string[],
): Readonly<Record<ConceptSection, SectionState>> {
  const said = (name: string) => textAt(values, name).trim() !== "";
  const isRefused = (section: ConceptSection) => refused.some((field) => sectionOf(field) === section);
  const kind = textAt(values, "kind") as ExerciseKind;
  const goals = rowsOf(values, "goals", "text");
  const roles = rowsOf(values, "roles", "name");
  const has = (role: string) => roles.some((at) => textAt(values, `roles.${at}.role`) === role);
  return {
    dates: sectionState({
      needed: [...DATES.map(said), hasSubject(values), said("plannedOn") || said("period")],
      begun: true,
      flawed: isRefused("dates"),
    }),
    concept: sectionState({
      needed: [
        said("initialSituation"),
        !hasStaff(kind) || (said("schedule") && said("rules")),
        kind !== "functional-test" || said("riskAssessment"),
      ],
      begun: CONCEPT.some(said),
      flawed: isRefused("concept"),
    }),
    goals: sectionState({
      needed: goals.map((at) => said(`goals.${at}.criterion`)),
      begun: goals.length > 0,
      flawed: isRefused("goals"),
    }),
    roles: sectionState({
      needed: [has("director"), has("participant")],
      begun: roles.length > 0,
      flawed: isRefused("roles") || hasDoubleRole(values, roles),
    }),
  };
}
