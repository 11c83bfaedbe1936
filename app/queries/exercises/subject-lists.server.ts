import { SUBJECT_LISTS, type SubjectList } from "#app/forms/exercise/subject-fields.ts";
import type { PickEntry, PickLists } from "#app/forms/record/field-spec.ts";
import type { Deps } from "#app/services/ports.ts";

/** Kinds as the names of objects know them. */
const KINDS: Readonly<Record<SubjectList, string>> = {
  plans: "plan",
  baoRoles: "bao-role",
  resources: "resource",
  processes: "process",
  continuitySolutions: "continuity-solution",
  outageScenarios: "outage-scenario",
  sites: "site",
};

const { compare } = new Intl.Collator("de");

/** Everything that can be exercised, by kind and name. One statement. */
export async function subjectLists(
  { repositories }: Pick<Deps, "repositories">,
  organisationId: string,
): Promise<PickLists> {
  const names = await repositories.objectNames.listKinds(organisationId, Object.values(KINDS));
  const byKind = Map.groupBy(names, ({ kind }) => kind);
  const lists: Partial<Record<SubjectList, readonly PickEntry[]>> = {};
  for (const list of SUBJECT_LISTS) {
    const entries = (byKind.get(KINDS[list]) ?? []).map(({ code, name }) => ({ id: code, name }));
    lists[list] = entries.toSorted((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
  }
  return lists;
}
