import type { Deps } from "#app/services/ports.ts";

export type FirstOrganisationView = { readonly code: string; readonly name: string };

/** Organisations the first administrator may choose from, tops of the tree first; empty in a fresh installation. */
export async function firstOrganisations({
  repositories,
}: Pick<Deps, "repositories">): Promise<FirstOrganisationView[]> {
  const all = await repositories.organisations.listAll();
  const inOrder = [
    ...all.filter(({ parentId }) => parentId === null),
    ...all.filter(({ parentId }) => parentId !== null),
  ];
  return inOrder.map(({ code, name }) => ({ code, name }));
}
