import type { Deps } from "#app/services/ports.ts";

import { type ExercisedView, exercisedView } from "../exercises/exercised-view.server.ts";
import type { RecordRequestView } from "./record-view.server.ts";

/** Exercises in which a BAO role or a person took part; null for every other kind of record. */
export async function exercisedRecord(
  deps: Deps,
  { organisation, actor, kind, code }: RecordRequestView,
  title: string,
): Promise<ExercisedView | null> {
  const asked = { organisation, actor, id: code };
  if (kind === "roles") return exercisedView(deps, { ...asked, names: [title] });
  if (kind !== "people") return null;
  const people = await deps.repositories.people.listByOrganisation(organisation.id);
  const sharing = people.filter(
    ({ value }) => [value.firstName, value.lastName].filter(Boolean).join(" ") === title,
  );
  // A name two people share says of neither that he or she was there.
  return exercisedView(deps, { ...asked, names: sharing.length === 1 ? [title] : [], ofPerson: true });
}
