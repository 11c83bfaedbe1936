import { can, exerciseObject, measureObject, reachOf } from "#app/domain/access/index.ts";
import {
  countKeyFigures,
  figureHistory,
  type Freshness,
  freshnessOf,
  type HistoryPoint,
  type KeyFigures,
} from "#app/domain/key-figures/index.ts";
import type { Exercise, Measure } from "#app/domain/exchange/index.ts";
import { liesAhead } from "#app/domain/exercise/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import type { Deps } from "#app/services/ports.ts";

import { seesWhole } from "../access/readable-subjects.ts";
import { type AuthorityView, authorityView, type AuthorityWish } from "./authority-view.server.ts";
import { type OverviewContent, overviewContent, type OverviewRequest } from "./overview-content.server.ts";
import { type EmergencyWay, emergencyWays } from "./emergency-ways.ts";
import { type OwnWork, ownWork } from "./own-work.server.ts";
import type { TodoItem } from "./todo/todo-item.ts";
import { todoItems } from "./todo/todo-items.ts";

export interface OverviewView {
  readonly kind: CurrentOrganisation["kind"];
  readonly cycle: { readonly year: number; readonly stage: "reactive" | "build-up" | "standard" } | null;
  /** Null for people who do not see the organisation as a whole, and where there is no analysis yet. */
  readonly figures: KeyFigures | null;
  /** Twelve months, the present one last; empty where there are no figures. */
  readonly history: readonly HistoryPoint[];
  /** Figures of which this person sees only a part: their course would be wrong. */
  readonly unseen: readonly ("exercisesHeld" | "measuresOverdue")[];
  /** How old what has to be looked after is; empty for people who do not see the whole. */
  readonly freshness: readonly Freshness[];
  readonly todo: readonly TodoItem[];
  /** Ways to what one needs in an emergency; empty for people who do not see the organisation as a whole. */
  readonly emergency: readonly EmergencyWay[];
  readonly release: { readonly number: number; readonly releasedOn: string | null } | null;
  readonly nextExercise: { readonly id: string; readonly title: string; readonly plannedOn: string } | null;
  readonly authorities: AuthorityView;
  /** For people who do not see the organisation as a whole. */
  readonly own: OwnWork | null;
  /** Somebody who works with the content looks at an organisation that has none. */
  readonly isEmpty: boolean;
}

function readable(request: OverviewRequest, content: OverviewContent) {
  const { actor, organisation } = request;
  const { namesakes } = content.standing;
  const exercise = (one: Exercise) =>
    can(actor, "exercise.read", { organisation, object: exerciseObject(one, namesakes) });
  const measure = (one: Measure) =>
    can(actor, "measure.read", { organisation, object: measureObject(one, namesakes) });
  return { exercises: content.exercises.filter(exercise), measures: content.measures.filter(measure) };
}

function unseenFigures({ actor, organisation }: OverviewRequest): OverviewView["unseen"] {
  const all = (ability: "exercise.read" | "measure.read") => reachOf(actor, ability, organisation) === "all";
  return [
    ...(all("exercise.read") ? [] : ["exercisesHeld" as const]),
    ...(all("measure.read") ? [] : ["measuresOverdue" as const]),
  ];
}

function upcoming(exercises: readonly Exercise[], today: string): OverviewView["nextExercise"] {
  const [next] = exercises
    .flatMap(({ id, title, plannedOn, status }) =>
      plannedOn !== null && plannedOn >= today && liesAhead(status) ? [{ id, title, plannedOn }] : [],
    )
    .toSorted((a, b) => a.plannedOn.localeCompare(b.plannedOn));
  return next ?? null;
}

type Whole = Pick<
  OverviewView,
  "cycle" | "figures" | "release" | "nextExercise" | "history" | "unseen" | "freshness"
>;

const NOTHING: Whole = {
  cycle: null,
  figures: null,
  release: null,
  nextExercise: null,
  history: [],
  unseen: [],
  freshness: [],
};

const HELD: readonly Exercise["status"][] = ["conducted", "evaluated", "closed"];

function freshnessLines(
  { handbook, contactsConfirmedAt, lastBackupAt }: OverviewContent["standing"],
  exercises: readonly Exercise[],
  today: string,
): Freshness[] {
  const held = exercises.flatMap(({ status, plannedOn }) =>
    HELD.includes(status) && plannedOn !== null && plannedOn <= today ? [plannedOn] : [],
  );
  const day = (instant: string | null) => (instant === null ? null : dateInBerlin(instant));
  return [
    freshnessOf("handbook", handbook?.releasedOn ?? null, today),
    freshnessOf("contacts", day(contactsConfirmedAt), today),
    freshnessOf("exercise", held.toSorted().at(-1) ?? null, today),
    freshnessOf("backup", day(lastBackupAt), today),
  ];
}

function wholeView(request: OverviewRequest, content: OverviewContent): Whole {
  const { analysis, plans, standing } = content;
  if (!analysis || analysis.document.processes.length === 0) return NOTHING;
  const { result, document } = analysis;
  const { today } = request;
  const { exercises, measures } = readable(request, content);
  const { handbook } = standing;
  const figures = countKeyFigures({
    result,
    processes: document.processes,
    plans,
    exercises,
    measures,
    today,
  });
  return {
    cycle: document.cycle ? { year: document.cycle.year, stage: document.cycle.stage } : null,
    figures,
    history: figureHistory(standing.snapshots, figures, { today }),
    unseen: unseenFigures(request),
    freshness: freshnessLines(standing, exercises, today),
    release: handbook ? { number: handbook.number, releasedOn: handbook.releasedOn } : null,
    nextExercise: upcoming(exercises, today),
  };
}

/**
 * What needs somebody now, for every role; the figures for people who see the whole organisation, the own objects for the
 * others; and for a Ressort or the Land the released figures of the organisations below.
 */
export async function overviewView(
  deps: Deps,
  request: OverviewRequest,
  wish: AuthorityWish,
): Promise<OverviewView> {
  const { organisation, actor } = request;
  const authorities = await authorityView(deps, request, wish);
  const content = await overviewContent(deps, request);
  const isWhole = seesWhole(actor, organisation);
  const whole = isWhole ? wholeView(request, content) : NOTHING;
  const isEmpty = isWhole && whole.figures === null;
  const works = can(actor, "process.read", { organisation }) || can(actor, "plan.read", { organisation });
  return {
    kind: organisation.kind,
    ...whole,
    emergency: isEmpty ? [] : emergencyWays(request, content.standing),
    todo: todoItems({ ...content, ...request, silentAuthorities: authorities.silent }),
    authorities,
    own: works && !isWhole ? await ownWork(deps, request, content) : null,
    isEmpty,
  };
}
