import type { Actor } from "#app/domain/access/index.ts";
import type { BiaParameters, BusinessProcess } from "#app/domain/exchange/index.ts";
import type { Result } from "#app/domain/shared/result.ts";
import { type SubmittedTwice, submitOnce } from "#app/services/submit-once.server.ts";
import type { Deps } from "#app/services/ports.ts";

import {
  type ParametersRefusal,
  type ParametersSaved,
  type ParametersSubmission,
  putParameters,
} from "./put-parameters.server.ts";

export interface SaveParametersInput extends ParametersSubmission {
  readonly parameters: BiaParameters;
}

/**
 * Stores new BIA parameters. They hold for all processes of a cycle, so every rated BIA-Bogen becomes „neu zu bewerten“ in
 * the same transaction.
 */
export async function saveParameters(
  deps: Deps,
  actor: Actor,
  input: SaveParametersInput,
): Promise<Result<ParametersSaved, ParametersRefusal | SubmittedTwice>> {
  const { submitId, parameters, expectedVersion, reason } = input;
  const content = { parameters, expectedVersion, reason };
  const fresh = { parameters, carry: (process: BusinessProcess) => process };
  return submitOnce(deps, actor, { submitId, content }, (repositories) =>
    putParameters(repositories, actor, input, fresh),
  );
}
