import { createHash } from "node:crypto";

import { canonicalJson } from "#app/domain/audit/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";
import type { ExerciseConceptInput } from "#app/domain/reports/index.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import type { Deps } from "#app/services/ports.ts";

import { asTheReaderKnows, type ReportOrder } from "./print-report.server.ts";

export type ConceptReader = ExerciseConceptInput["reader"];

/** Concept of one exercise as PDF, for those who are exercised or for those who lead it. Undefined without BIA parameters. */
export async function printExerciseConcept(
  deps: Deps,
  order: ReportOrder,
  reader: ConceptReader,
): Promise<Uint8Array | undefined> {
  const { exercise, actor, language } = order;
  const document = await asTheReaderKnows(deps, order);
  if (!document) return undefined;
  const edition = {
    kind: "draft" as const,
    number: "1",
    date: dateInBerlin(deps.clock.now()),
    preparedBy: exercise.preparedBy || actor.displayName,
    releasedBy: null,
    contentHash: createHash("sha256").update(canonicalJson(exercise)).digest("hex"),
    language,
  };
  const input = { document, analysis: analyse(document), edition, exercise: exercise.id, reader };
  return deps.printer.print({ kind: "exercise-concept", input });
}
