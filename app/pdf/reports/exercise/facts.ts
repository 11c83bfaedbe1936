import type { ExerciseFacts, Named, RoleGroup } from "../../../domain/reports/index.ts";
import type { Content } from "../../engine/print-document.ts";
import { cell } from "../../primitives/cells.ts";
import type { ReportContext } from "../report-context.ts";
import { factTable, reportTable } from "../report-parts.ts";
import { nameOf } from "../value-cells.ts";

/** Beginning and end as people say it; empty when no time is fixed. */
export function timeSpan(
  { texts }: ReportContext,
  { startsAt, endsAt }: Pick<ExerciseFacts, "startsAt" | "endsAt">,
): string {
  const times = [startsAt, endsAt].filter((time) => time !== null).join(" – ");
  return times === "" ? "" : `${times} ${texts.exerciseReport.clock}`.trim();
}

function announcement({ texts }: ReportContext, { announced, announcement: text }: ExerciseFacts): string {
  return [announced ? texts.frame.yes : texts.frame.no, text].filter((word) => word !== "").join(". ");
}

/** Key facts of an exercise; `more` follows them in the same table. */
export function exerciseFactTable(
  context: ReportContext,
  facts: ExerciseFacts,
  more: readonly (readonly [string, string])[] = [],
): Content {
  const { texts, format } = context;
  const { exerciseReport: words, terms } = texts;
  return factTable(words.facts, [
    [words.kind, `${facts.id} · ${terms.exerciseKind[facts.kind]}`],
    [words.date, facts.plannedOn === null ? facts.period : format.date(facts.plannedOn)],
    [words.time, timeSpan(context, facts)],
    [words.place, facts.place],
    [words.audience, facts.audience],
    [words.announced, announcement(context, facts)],
    ...more,
  ]);
}

export function objectsText(objects: readonly Named[]): string {
  return objects.map(nameOf).join("; ");
}

/** Who takes part in which role. */
export function roleTable({ texts }: ReportContext, roles: readonly RoleGroup[]): Content {
  const { exerciseReport: words, terms } = texts;
  if (roles.length === 0) return { text: words.noRoles };
  return reportTable({
    widths: [134, "*"],
    head: [words.role, words.roles],
    rows: roles.map(({ role, people }) => [
      cell(terms.exerciseRole[role], { bold: true }),
      cell(
        people
          .map((person) => (person.function === "" ? person.name : `${person.name} (${person.function})`))
          .join("; "),
      ),
    ]),
    summary: words.roles,
  });
}
