import type { FindingView } from "#app/components/ui/finding-list.tsx";
import { type Ability, type Actor, can } from "#app/domain/access/index.ts";
import type { Exercise } from "#app/domain/exchange/index.ts";
import { type ExerciseFinding, exerciseFindingText } from "#app/domain/exercise/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { catalogueOf } from "#app/i18n/catalogue.ts";

interface Place {
  readonly at: string;
  /** What one must be allowed to do; missing: to change this exercise. */
  readonly ability?: Ability;
}

function doubleRole({ subjects }: ExerciseFinding, exercise: Exercise | undefined): string {
  const at = exercise?.roles.findIndex(({ role, name }) => role === "director" && name === subjects[1]) ?? 0;
  return `roles.${Math.max(0, at)}.role`;
}

/** Page and element where a rule of the exercises is mended (reference 11.6). */
export function exercisePlace(finding: ExerciseFinding, exercise: Exercise | undefined): Place {
  const page = `/exercises/${encodeURIComponent(finding.subjects[0] ?? "")}`;
  const inConcept = (field: string) => ({ at: `${page}/edit#concept-${field}` });
  switch (finding.rule) {
    case "V-50":
    case "V-51":
    case "V-53":
      return { at: "/exercises/new#exercise-kind", ability: "exercise.edit" };
    case "V-52":
      return inConcept("riskAssessment");
    case "V-54":
      return inConcept(exercise?.rules.length === 0 ? "rules" : "schedule");
    case "V-55":
      return inConcept(doubleRole(finding, exercise));
    case "V-56":
      return { at: `${page}/script#inject-to` };
    case "V-57":
      return { at: `${page}/evaluation#report` };
    case "V-58":
      return { at: "/import#exchange-file", ability: "exchange.import" };
  }
}

export interface FindingReader {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly language: Language;
  /** Address below the organisation. */
  readonly base: string;
  /** The exercise the rule speaks of, and whether the reader may change it. */
  readonly exercise?: Exercise;
  readonly mayEdit?: boolean;
}

/** A rule of the exercises in the reader's language, with the way to the place where whoever may mend it does so. */
export function exerciseFindingView(finding: ExerciseFinding, reader: FindingReader): FindingView {
  const { actor, organisation, language, base, exercise, mayEdit = false } = reader;
  const { at, ability } = exercisePlace(finding, exercise);
  const may = ability === undefined ? mayEdit : can(actor, ability, { organisation });
  const kinds: Readonly<Record<string, string>> = catalogueOf(language).terms.exerciseKind;
  const named = exercise ? finding.subjects.slice(1) : finding.subjects.map((kind) => kinds[kind] ?? kind);
  return {
    rule: finding.rule,
    severity: finding.severity,
    text: exerciseFindingText(finding, language),
    subjects: named.map((id) => ({ id })),
    mend: may ? `${base}${at}` : undefined,
  };
}
