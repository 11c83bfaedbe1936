import { canonicalDocument } from "#app/domain/exchange/index.ts";

import type { Connection } from "../connection-type.ts";
import type { AnalysisInputRepository } from "../repositories/repositories.ts";
import { loadLists, loadSteadily } from "./load-content.ts";
import { loadSmallLists } from "./load-small-lists.ts";

const LARGE = ["processes", "processDependencies", "resources", "resourceUses"] as const;
const SMALL = [
  "outageScenarios",
  "capacities",
  "measures",
  "continuitySolutions",
  "risks",
  "riskAcceptances",
  "baoRoles",
] as const;
const SETTINGS = ["cycle", "rulesOfProcedure"];

/** Reads only what the analysis and its findings compute with, in eight statements. */
export function createAnalysisInputRepository(connection: Connection): AnalysisInputRepository {
  return {
    load: async (organisationId) =>
      loadSteadily(connection, organisationId, async (head) => {
        const large = await loadLists(connection, organisationId, LARGE);
        const small = await loadSmallLists(connection, organisationId, SMALL, SETTINGS);
        return canonicalDocument({ ...head, ...large, ...small });
      }),
  };
}
