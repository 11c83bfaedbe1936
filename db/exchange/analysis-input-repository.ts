import { canonicalDocument, EXCHANGE_FORMAT } from "#app/domain/exchange/index.ts";

import type { Connection } from "../connection-type.ts";
import type { AnalysisInput, AnalysisInputRepository } from "../repositories/repositories.ts";
import type { LooseRow } from "../tenant/row-codec.ts";
import { contentVersionOf, loadRows, withLinks } from "./load-content.ts";
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
const MOST_ATTEMPTS = 20;

/**
 * Reads only what the analysis and its findings compute with, in five statements. The last one tells the content version:
 * when somebody has changed the organisation meanwhile, reading begins again.
 */
export function createAnalysisInputRepository(connection: Connection): AnalysisInputRepository {
  return {
    load: async (organisationId, seenVersion) => {
      let before = seenVersion ?? (await contentVersionOf(connection, organisationId));
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
        const large = await loadRows(connection, organisationId, LARGE);
        const small = await loadSmallLists(connection, organisationId, SMALL, SETTINGS);
        if (small.head === undefined) return undefined;
        if (small.head.contentVersion === before) return inputOf(large, small);
        before = small.head.contentVersion;
      }
      throw new Error("the organisation changed with every attempt to read it");
    },
  };
}

function inputOf(
  large: Awaited<ReturnType<typeof loadRows>>,
  { head, parts, links, people }: Awaited<ReturnType<typeof loadSmallLists>>,
): AnalysisInput {
  const lists: LooseRow = {};
  for (const [key, rows] of large) lists[key] = withLinks(key, rows, links);
  const { organisation } = head as NonNullable<typeof head>;
  return {
    document: canonicalDocument({ format: EXCHANGE_FORMAT, organisation, ...parts, ...lists }),
    people,
  };
}
