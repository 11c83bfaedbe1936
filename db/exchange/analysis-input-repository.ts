import { EXCHANGE_FORMAT, exchangeDocumentSchema, orderedDocument } from "#app/domain/exchange/index.ts";

import type { Connection } from "../connection-type.ts";
import type { AnalysisInput, AnalysisInputRepository } from "../repositories/repositories.ts";
import type { ListCache } from "../tenant/list-cache.ts";
import { readList } from "../tenant/read-list.ts";
import type { TenantTable } from "../tenant/tenant-table.ts";
import { tenantTables } from "../tenant/tenant-tables.ts";
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
  "contacts",
] as const;
const SETTINGS = ["cycle", "rulesOfProcedure"];
const MOST_ATTEMPTS = 20;
const WITHOUT_LARGE = Object.fromEntries(LARGE.map((key) => [key, []]));

/**
 * Reads only what the analysis and its findings compute with, in five statements. Each tells the content version: when
 * somebody has changed the organisation meanwhile, reading begins again.
 */
export function createAnalysisInputRepository(
  connection: Connection,
  lists?: ListCache,
): AnalysisInputRepository {
  async function attempt(organisationId: string): Promise<AnalysisInput | "changed" | undefined> {
    const versions = new Set<number>();
    const large: Record<string, readonly object[]> = {};
    for (const key of LARGE) {
      const spec = tenantTables[key] as unknown as TenantTable;
      const list = await readList({ connection, spec, lists }, organisationId);
      versions.add(list.contentVersion);
      large[key] = list.rows.map(({ value }) => value);
    }
    const small = await loadSmallLists(connection, organisationId, SMALL, SETTINGS);
    if (small.head === undefined) return undefined;
    versions.add(small.head.contentVersion);
    return versions.size === 1 ? inputOf(large, small) : "changed";
  }
  return {
    load: async (organisationId) => {
      for (let count = 0; count < MOST_ATTEMPTS; count += 1) {
        const input = await attempt(organisationId);
        if (input !== "changed") return input;
      }
      throw new Error("the organisation changed with every attempt to read it");
    },
  };
}

/** The large lists were checked row by row when they were read. */
function inputOf(
  large: Readonly<Record<string, readonly object[]>>,
  { head, parts, people }: Awaited<ReturnType<typeof loadSmallLists>>,
): AnalysisInput {
  const rest = { format: EXCHANGE_FORMAT, organisation: head?.organisation, ...parts, ...WITHOUT_LARGE };
  return { document: orderedDocument({ ...exchangeDocumentSchema.parse(rest), ...large }), people };
}
