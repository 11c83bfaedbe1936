import type { Connection } from "../connection-type.ts";
import type { AnalysisInputRepository } from "../repositories/repositories.ts";
import { canonicalDocument } from "./canonical-document.ts";
import { loadHead, loadLists, loadSettings } from "./load-content.ts";
import { loadSmallLists } from "./load-small-lists.ts";

/** Reads only what the analysis and its findings compute with, in eight statements. */
export function createAnalysisInputRepository(connection: Connection): AnalysisInputRepository {
  return {
    load: async (organisationId) => {
      const head = await loadHead(connection, organisationId);
      if (head === undefined) return undefined;
      const large = await loadLists(connection, organisationId, [
        "processes",
        "processDependencies",
        "resources",
        "resourceUses",
      ]);
      const small = await loadSmallLists(connection, organisationId, [
        "outageScenarios",
        "capacities",
        "measures",
        "continuitySolutions",
        "risks",
        "riskAcceptances",
        "baoRoles",
      ]);
      const settings = await loadSettings(connection, organisationId, ["cycle", "rulesOfProcedure"]);
      return canonicalDocument({ ...head, ...large, ...small, ...settings });
    },
  };
}
