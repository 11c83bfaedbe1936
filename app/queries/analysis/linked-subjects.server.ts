import { type Ability, reachOf } from "#app/domain/access/index.ts";
import type { Deps } from "#app/services/ports.ts";

import type { DetailRequest } from "../processes/process-detail.server.ts";

/** Something that an exercise or a measure names by its code. */
export interface LinkedSubject {
  readonly id: string;
  /** Null where nothing has this code. */
  readonly name: string | null;
  /** Null where the reader may not open every page of its kind. */
  readonly to: string | null;
}

const PAGES: Readonly<Record<string, readonly [page: string, ability: Ability]>> = {
  process: ["processes", "process.read"],
  resource: ["resources", "resource.read"],
  plan: ["plans", "plan.read"],
  exercise: ["exercises", "exercise.read"],
  measure: ["measures", "measure.read"],
  "outage-scenario": ["records/outage-scenarios", "response.read"],
  "bao-role": ["records/roles", "response.read"],
  checklist: ["records/checklists", "response.read"],
};

/** What an exercise or a measure is about, with names and pages. One statement. */
export async function linkedSubjects(
  { repositories }: Deps,
  { organisation, actor, base }: Omit<DetailRequest, "id">,
  codes: readonly string[],
): Promise<readonly LinkedSubject[]> {
  const found = await repositories.objectNames.find(organisation.id, codes);
  return codes.map((id) => {
    const named = found.find(({ code, kind }) => code === id && kind in PAGES);
    const [page, ability] = PAGES[named?.kind ?? ""] ?? [];
    const opens = ability !== undefined && reachOf(actor, ability, organisation) === "all";
    return {
      id,
      name: named?.name ?? null,
      to: opens ? `${base}/${page}/${encodeURIComponent(id)}` : null,
    };
  });
}
