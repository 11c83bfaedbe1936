import type { Deps } from "#app/services/ports.ts";

/** Names of the people whom adopted editions call their approver, by code. One statement. */
export async function approverNames(
  { repositories }: Pick<Deps, "repositories">,
  organisationId: string,
  editions: readonly { readonly approver: string | null }[],
): Promise<ReadonlyMap<string, string>> {
  const codes = [...new Set(editions.flatMap(({ approver }) => (approver === null ? [] : [approver])))];
  const found = await repositories.objectNames.find(organisationId, codes);
  return new Map(found.filter(({ kind }) => kind === "person").map(({ code, name }) => [code, name]));
}
