import { type Actor, can, measureObject, reachOf } from "#app/domain/access/index.ts";
import type { Measure } from "#app/domain/exchange/index.ts";
import {
  isImprovementSilent,
  isOverdue,
  isPending,
  isTaskOf,
  type Worker,
} from "#app/domain/improvement/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { peopleToJudge } from "#app/services/access/people-to-judge.server.ts";
import type { Deps } from "#app/services/ports.ts";
import { SOURCES } from "#app/services/improvement/measure-form.schema.ts";

import {
  compareValues,
  listRequest,
  type ListRequestView,
  matches,
  type PageOf,
  pageOf,
} from "../analysis/list-request.ts";

export interface MeasureRow extends Pick<
  Measure,
  "id" | "action" | "need" | "responsible" | "priority" | "dueOn" | "status" | "source"
> {
  readonly overdue: boolean;
}

export interface MeasureListView extends PageOf<MeasureRow> {
  readonly all: number;
  readonly overdue: number;
  readonly responsible: readonly string[];
  /** Nothing new for 180 days (V-61); only told to those who watch over the whole plan. */
  readonly silent: boolean;
}

const MEASURE_LIST = {
  sorts: ["id", "action", "responsible", "priority", "due", "status"],
  filters: {
    status: ["open", "in-progress", "done", "effective", "rejected", "postponed"],
    overdue: ["yes"],
    mine: ["yes"],
    source: SOURCES,
  },
} as const;

export type MeasureListRequest = ListRequestView & { readonly responsible: string };

/** What the address of the list asks for. */
export function measureListRequest(url: string): MeasureListRequest {
  const responsible = (new URL(url).searchParams.get("responsible") ?? "").slice(0, 300);
  return { ...listRequest(url, MEASURE_LIST), responsible };
}

const PRIORITIES = ["high", "medium", "low"];

/** Who asks, as measures name their responsible: id and name of the person, units of his or her grants. */
export function workerOf(actor: Actor, organisationId: string): Worker {
  const units = actor.grants
    .filter((grant) => grant.organisationId === organisationId)
    .flatMap((grant) => grant.units);
  return { personId: actor.personId, name: actor.displayName, units };
}

function sortValue(row: MeasureRow, sort: string): string | number | null {
  switch (sort) {
    case "action":
      return row.action;
    case "responsible":
      return row.responsible;
    case "priority":
      return PRIORITIES.indexOf(row.priority);
    case "due":
      return row.dueOn;
    case "status":
      return MEASURE_LIST.filters.status.indexOf(row.status);
    default:
      return row.id;
  }
}

interface Wish {
  readonly request: ListRequestView;
  readonly responsible: string;
  readonly worker: Worker;
}

function isWanted(row: MeasureRow, { request, responsible, worker }: Wish): boolean {
  const { filters, search } = request;
  if (filters["status"] && row.status !== filters["status"]) return false;
  if (filters["source"] && row.source !== filters["source"]) return false;
  if (filters["overdue"] && !row.overdue) return false;
  if (filters["mine"] && !(isPending(row) && isTaskOf(row, worker))) return false;
  if (responsible !== "" && row.responsible !== responsible) return false;
  return search === "" || matches(`${row.id} ${row.action} ${row.need} ${row.responsible}`, search);
}

/** Instant of the last measure that was entered here or came with an import; null where the trail knows none. */
async function lastNewMeasure({ repositories }: Deps, organisationId: string): Promise<string | null> {
  const [entered, imported] = await Promise.all([
    repositories.audit.list(organisationId, {
      objectKind: "measure",
      action: "record.created",
      pageSize: 1,
    }),
    repositories.audit.list(organisationId, { action: "organisation.imported", pageSize: 1 }),
  ]);
  const instants = [...entered.rows, ...imported.rows].map(({ occurredAt }) => occurredAt);
  return instants.toSorted().at(-1) ?? null;
}

/** One page of the Maßnahmenplan. One statement, and four for those who watch over it as a whole. */
export async function measureList(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
  request: MeasureListRequest,
): Promise<MeasureListView> {
  const stored = await deps.repositories.measures.listByOrganisation(organisation.id);
  const people = await peopleToJudge(deps.repositories, actor, organisation, ["measure.read"]);
  const today = dateInBerlin(deps.clock.now());
  const visible = stored
    .map(({ value }) => value)
    .filter((measure) => can(actor, "measure.read", { organisation, object: measureObject(measure, people) }))
    .map((measure): MeasureRow => {
      const { id, action, need, responsible, priority, dueOn, status, source } = measure;
      const overdue = isOverdue(measure, today);
      return { id, action, need, responsible, priority, dueOn, status, source, overdue };
    });
  const watches = reachOf(actor, "measure.edit", organisation) === "all";
  const wish = { request, responsible: request.responsible, worker: workerOf(actor, organisation.id) };
  const rows = visible
    .filter((row) => isWanted(row, wish))
    .toSorted(
      (a, b) =>
        compareValues(sortValue(a, request.sort), sortValue(b, request.sort), request.descending) ||
        compareValues(a.id, b.id, false),
    );
  return {
    ...pageOf(rows, request.page, request.pageSize),
    all: visible.length,
    overdue: visible.filter((row) => row.overdue).length,
    silent: watches && isImprovementSilent(await lastNewMeasure(deps, organisation.id), today),
    responsible: [...new Set(visible.map((row) => row.responsible))].filter(Boolean).toSorted(),
  };
}
