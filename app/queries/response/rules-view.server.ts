import type { FormTree } from "#app/forms/form-tree.ts";
import { recordValues } from "#app/forms/record/record-values.ts";
import { RULES_FIELDS } from "#app/forms/records/record-kind-fields.ts";
import type { Deps } from "#app/services/ports.ts";

export interface RulesView {
  readonly stored: boolean;
  readonly version: number;
  readonly values: FormTree;
  /** BAO-Reaktionszeit of the parameters; null while there are none. */
  readonly setHours: number | null;
}

/** Form of the rules of procedure; empty where there are none yet. */
export async function rulesView({ repositories }: Deps, organisationId: string): Promise<RulesView> {
  const stored = await repositories.rulesOfProcedure.find(organisationId);
  const parameters = await repositories.parameters.find(organisationId);
  return {
    stored: stored !== undefined,
    version: stored?.version ?? 0,
    values: recordValues(stored?.value ?? {}, RULES_FIELDS, {}),
    setHours: parameters?.value.baoReactionHours ?? null,
  };
}
