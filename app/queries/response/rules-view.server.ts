import { RULES_FIELDS } from "#app/forms/records/record-kind-fields.ts";
import type { Deps } from "#app/services/ports.ts";

import { type SingleRecordView, singleRecordView } from "../records/single-record-view.ts";

export interface RulesView extends SingleRecordView {
  /** BAO-Reaktionszeit of the parameters; null while there are none. */
  readonly setHours: number | null;
}

/** Form of the rules of procedure. */
export async function rulesView({ repositories }: Deps, organisationId: string): Promise<RulesView> {
  const stored = await repositories.rulesOfProcedure.find(organisationId);
  const parameters = await repositories.parameters.find(organisationId);
  return {
    ...singleRecordView(stored, RULES_FIELDS),
    setHours: parameters?.value.baoReactionHours ?? null,
  };
}
