import { TABLE_LISTS } from "#app/domain/tables/index.ts";
import type { Repositories } from "#db/repositories/repositories.ts";
import type { TenantRepository } from "#db/repositories/tenant-repository.ts";

import type { MeanwhileChanged } from "./file-import.ts";

const OTHER_LISTS = ["units", "sites", "outageScenarios", "capacities", "plans", "exercises"] as const;

/** Rows that are newer than a content version. */
export async function meanwhileChanged(
  repositories: Repositories,
  organisationId: string,
  baseVersion: number,
): Promise<readonly MeanwhileChanged[]> {
  const changed: MeanwhileChanged[] = [];
  for (const list of [...TABLE_LISTS, ...OTHER_LISTS]) {
    const rows = await (repositories[list] as unknown as TenantRepository<object>).listByOrganisation(
      organisationId,
    );
    for (const { value, version, updatedAt } of rows)
      if (version > baseVersion) changed.push({ list, id: rowName(value), updatedAt });
  }
  const parameters = await repositories.parameters.find(organisationId);
  if (parameters !== undefined && parameters.version > baseVersion)
    changed.push({ list: "parameters", id: "parameters", updatedAt: parameters.updatedAt });
  return changed;
}

/** Id of a row; both ends of a link. */
export function rowName(value: object): string {
  const { id, consumer, requires, process, resource } = value as Readonly<Record<string, string | undefined>>;
  return id ?? [consumer ?? process, consumer === undefined ? resource : requires].join(" → ");
}
