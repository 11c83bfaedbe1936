import { type Actor, can } from "#app/domain/access/index.ts";
import type { ResponseListKind } from "#app/forms/records/record-kind.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import {
  compareValues,
  type ListRequestView,
  matches,
  type PageOf,
  pageOf,
} from "../analysis/list-request.ts";

/** One line of a list of the BAO: what it is called and what one must know at a glance. */
export interface ResponseRow {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly count: number | null;
}

type Reader = (repositories: Deps["repositories"], organisationId: string) => Promise<ResponseRow[]>;

function rows<T>(stored: readonly { readonly value: T }[], row: (value: T) => ResponseRow): ResponseRow[] {
  return stored.map(({ value }) => row(value));
}

const READERS: Readonly<Record<ResponseListKind, Reader>> = {
  "alarm-stages": async ({ alarmStages }, id) =>
    rows(await alarmStages.listByOrganisation(id), (stage) => ({
      id: String(stage.order).padStart(2, "0"),
      name: `${stage.order} ${stage.name}`,
      detail: [stage.channel, stage.fallbackChannel].filter(Boolean).join(" / "),
      count: stage.roles.length,
    })),
  "reporting-points": async ({ reportingPoints }, id) =>
    rows(await reportingPoints.listByOrganisation(id), (point) => ({
      id: point.id,
      name: point.name,
      detail: [point.availability, ...point.channels.map(({ number }) => number)].filter(Boolean).join(" · "),
      count: point.questions.length,
    })),
  "immediate-measures": async ({ immediateMeasures }, id) =>
    rows(await immediateMeasures.listByOrganisation(id), (measure) => ({
      id: measure.id,
      name: measure.title,
      detail: measure.occasion,
      count: measure.steps.length,
    })),
  checklists: async ({ checklists }, id) =>
    rows(await checklists.listByOrganisation(id), (list) => ({
      id: list.id,
      name: list.title,
      detail: list.purpose,
      count: list.steps.length,
    })),
  "crisis-rooms": async ({ crisisRooms }, id) =>
    rows(await crisisRooms.listByOrganisation(id), (room) => ({
      id: room.id,
      name: room.name,
      detail: room.access,
      count: room.seats,
    })),
};

/** As they are numbered, until somebody sorts otherwise. */
export const RESPONSE_LIST = { sorts: ["id", "name", "detail", "count"], filters: {} } as const;

interface ResponseListRequest {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly kind: ResponseListKind;
  readonly list: ListRequestView;
}

export interface ResponseListView extends PageOf<ResponseRow> {
  readonly all: number;
  /** The reader sees no other list of the BAO. */
  readonly ownOnly: boolean;
  readonly mayEdit: boolean;
}

/** One list of the BAO. Those who see only their own role get what to do at once (BSI 200-4, 5.3), and nothing of the others. */
export async function responseList(
  deps: Deps,
  { organisation, actor, kind, list }: ResponseListRequest,
): Promise<ResponseListView | undefined> {
  const everything = can(actor, "response.read", { organisation, object: {} });
  if (!everything && !(kind === "immediate-measures" && can(actor, "response.read", { organisation })))
    return undefined;
  const stored = await READERS[kind](deps.repositories, organisation.id);
  const found = stored.filter(
    ({ name, detail }) => list.search === "" || matches(`${name} ${detail}`, list.search),
  );
  const key = list.sort as "name";
  found.sort((a, b) => compareValues(a[key], b[key], list.descending) || compareValues(a.id, b.id, false));
  return {
    ...pageOf(found, list.page, list.pageSize),
    all: stored.length,
    ownOnly: !everything,
    mayEdit: can(actor, "response.edit", { organisation }),
  };
}
