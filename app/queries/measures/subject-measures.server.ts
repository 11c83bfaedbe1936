import { type Actor, can, measureObject } from "#app/domain/access/index.ts";
import type { Measure } from "#app/domain/exchange/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";

import type { OrganisationAnalysis } from "../analysis/organisation-analysis.server.ts";

export interface SubjectMeasuresView {
  readonly rows: readonly Pick<Measure, "id" | "action" | "status" | "dueOn">[];
  readonly mayCreate: boolean;
}

interface Reader {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
}

/** The measures about one object that the reader may see. No statement of its own. */
export function subjectMeasures(
  { document, people }: OrganisationAnalysis,
  { actor, organisation }: Reader,
  subject: string,
): SubjectMeasuresView {
  const rows = (document.measures ?? [])
    .filter((measure) => measure.subjects.includes(subject))
    .filter((measure) =>
      can(actor, "measure.read", { organisation, object: measureObject(measure, people) }),
    );
  return {
    rows: rows.map(({ id, action, status, dueOn }) => ({ id, action, status, dueOn })),
    mayCreate: can(actor, "measure.edit", { organisation }),
  };
}
