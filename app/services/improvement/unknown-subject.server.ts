import type { Repositories } from "#db/repositories/repositories.ts";

/**
 * Refusal of the first subject that names no object of the organisation; undefined where all do. What a measure named before,
 * for example after an import, may stay.
 */
export async function unknownSubject(
  repositories: Pick<Repositories, "objectNames">,
  organisationId: string,
  { subjects, before }: { readonly subjects: readonly string[]; readonly before: readonly string[] },
): Promise<{ readonly code: string } | undefined> {
  const fresh = subjects.filter((id) => !before.includes(id));
  const known = new Set((await repositories.objectNames.find(organisationId, fresh)).map(({ code }) => code));
  const unknown = fresh.find((id) => !known.has(id));
  if (unknown === undefined) return undefined;
  return { code: `measure.subject?${new URLSearchParams({ id: unknown }).toString()}` };
}
