import { can, planObject } from "#app/domain/access/index.ts";
import type { ExchangeDocument, OutageKind, OutageScenario, Plan } from "#app/domain/exchange/index.ts";
import { restartOrderTable, plansToActivate } from "#app/pictures/outage/outage-actions.ts";
import { outagePicture } from "#app/pictures/outage/outage-picture.ts";
import { type OutageTimeline, outageTimeline } from "#app/pictures/outage/outage-timeline.ts";
import type { PictureTable, ScreenPicture } from "#app/pictures/picture.ts";
import type { Deps } from "#app/services/ports.ts";

import { seesWhole } from "../access/readable-subjects.ts";
import { matches, pageOf } from "../analysis/list-request.ts";
import { type LongList, longList, withRows } from "../analysis/long-list.ts";
import { type OrganisationAnalysis, organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { readableIds } from "../analysis/readable.ts";
import { forBothWidths, pageOptions, type PictureRequest } from "../pictures/page-picture.ts";
import { mayEditKind } from "../records/record-view.server.ts";
import { berlinInstant } from "./berlin-instant.ts";
import type { OutageRequestView } from "./outage-request.ts";

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface PlanToActivateRow extends Pick<Plan, "id" | "title" | "kind" | "status"> {
  readonly because: readonly string[];
}

export interface OutageResultView {
  readonly name: string;
  readonly occurredAt: string | null;
  readonly picture: ScreenPicture;
  readonly affected: number;
  readonly direct: number;
  readonly mtpdBroken: number;
  readonly backUnknown: number;
  readonly page: number;
  readonly pageSize: number;
  readonly plans: LongList<PlanToActivateRow>;
  readonly restart: Omit<PictureTable, "rows"> & { readonly lines: LongList<readonly string[]> };
  readonly unaffected: LongList<Named>;
}

export interface PreparedOutage extends Named {
  readonly kind: OutageKind | null;
  readonly failed: number;
}

export interface OutageView {
  readonly scenarios: readonly Named[];
  /** The scenarios with what stands in them: all of them for whoever maintains them. */
  readonly prepared: readonly PreparedOutage[];
  readonly mayPrepare: boolean;
  readonly mayOpenPrepared: boolean;
  readonly sites: readonly string[];
  /** Resources chosen one by one. */
  readonly chosen: readonly Named[];
  /** Everything that fails: chosen, of the scenario, at the site. */
  readonly failed: readonly Named[];
  /** Resources that fit the search and are not chosen yet. */
  readonly found: readonly Named[];
  readonly foundInAll: number;
  readonly result: OutageResultView | null;
  /** The print shows everything, so it is for those who see everything. */
  readonly canPrint: boolean;
}

const FOUND_SHOWN = 30;
const ROWS_PER_PICTURE = 40;

function failedIds({ document }: OrganisationAnalysis, asked: OutageRequestView): readonly string[] {
  const scenario = document.outageScenarios.find(({ id }) => id === asked.scenario);
  const atSite =
    asked.site === "" ? [] : document.resources.filter(({ site }) => site === asked.site).map(({ id }) => id);
  const known = new Set(document.resources.map(({ id }) => id));
  return [...new Set([...(scenario?.failed ?? []), ...atSite, ...asked.failed])].filter((id) =>
    known.has(id),
  );
}

function nameOfOutage(
  document: ExchangeDocument,
  asked: OutageRequestView,
  failed: readonly Named[],
): string {
  const scenario = document.outageScenarios.find(({ id }) => id === asked.scenario);
  const single = asked.failed.flatMap((id) => failed.find((one) => one.id === id)?.name ?? []);
  const parts = [scenario?.name ?? "", asked.site, ...single.slice(0, 3)].filter((part) => part !== "");
  return parts.join(", ") + (single.length > 3 ? " …" : "");
}

interface Ground {
  readonly analysis: OrganisationAnalysis;
  readonly request: PictureRequest;
  readonly asked: OutageRequestView;
  readonly failed: readonly Named[];
  readonly readable: ReturnType<typeof readableIds>;
}

/** The timeline as far as the reader may see its processes and resources. */
function visibleTimeline({ analysis, failed, readable }: Ground): OutageTimeline {
  const ids = failed.map(({ id }) => id);
  const timeline = outageTimeline(analysis.document, analysis.result, ids);
  return {
    ...timeline,
    impaired: timeline.impaired.filter((id) => readable.resources.has(id)),
    processes: timeline.processes.filter(({ id }) => readable.processes.has(id)),
    unaffected: timeline.unaffected.filter((id) => readable.processes.has(id)),
  };
}

/** What stands below the picture; a whole site may bring thousands of lines. */
function listsBelow(
  { analysis, request, asked }: Ground,
  plans: readonly Plan[],
  timeline: OutageTimeline,
): Pick<OutageResultView, "plans" | "restart" | "unaffected"> {
  const { document, result } = analysis;
  const activated = longList("plans", plansToActivate({ plans: [...plans] }, timeline), asked.lists);
  const { rows, ...head } = restartOrderTable(document, result, timeline, request.language);
  const unaffected = longList("unaffected", timeline.unaffected, asked.lists);
  const names = new Map(document.processes.map(({ id, name }) => [id, name]));
  return {
    plans: withRows(
      activated,
      activated.rows.map(({ plan: { id, title, kind, status }, because }) => ({
        id,
        title,
        kind,
        status,
        because,
      })),
    ),
    restart: { ...head, lines: longList("restart", rows, asked.lists) },
    unaffected: withRows(
      unaffected,
      unaffected.rows.map((id) => ({ id, name: names.get(id) ?? id })),
    ),
  };
}

function resultView(ground: Ground, plans: readonly Plan[]): OutageResultView {
  const { analysis, request, asked, failed } = ground;
  const { document } = analysis;
  const timeline = visibleTimeline(ground);
  const occurredAt = berlinInstant(asked.at);
  const name = nameOfOutage(document, asked, failed);
  const { rows, page, pageSize, total } = pageOf(timeline.processes, asked.page, ROWS_PER_PICTURE);
  const count = (test: (process: OutageTimeline["processes"][number]) => boolean) =>
    timeline.processes.filter(test).length;
  const drawn = {
    timeline,
    name,
    offset: (page - 1) * pageSize,
    limit: rows.length,
    ...(occurredAt === null ? {} : { occurredAt }),
  };
  return {
    name,
    occurredAt,
    picture: forBothWidths((wished) => outagePicture(drawn, wished), pageOptions(request)),
    affected: total,
    direct: count(({ hit }) => hit === "direct"),
    mtpdBroken: count(({ mtpdBroken }) => mtpdBroken === true),
    backUnknown: count(({ backAtHours }) => backAtHours === null),
    page,
    pageSize,
    ...listsBelow(ground, plans, timeline),
  };
}

async function readablePlans(deps: Deps, { actor, organisation }: PictureRequest): Promise<readonly Plan[]> {
  const stored = await deps.repositories.plans.listByOrganisation(organisation.id);
  return stored
    .map(({ value }) => value)
    .filter((plan) => can(actor, "plan.read", { organisation, object: planObject(plan) }));
}

function preparedOutage({ id, name, kind, failed }: OutageScenario): PreparedOutage {
  return { id, name, kind: kind ?? null, failed: failed.length };
}

/** What happens when the chosen resources fail together, as far as the reader may see. Undefined without BIA parameters. */
export async function outageSimulation(
  deps: Deps,
  request: PictureRequest,
  asked: OutageRequestView,
): Promise<OutageView | undefined> {
  const analysis = await organisationAnalysis(deps, request.organisation);
  if (!analysis) return undefined;
  const { document } = analysis;
  const readable = readableIds(request, document);
  const seen = document.resources.filter(({ id }) => readable.resources.has(id));
  const named = ({ id, name }: Named): Named => ({ id, name });
  const ids = new Set(failedIds(analysis, asked).filter((id) => readable.resources.has(id)));
  const failed = seen.filter(({ id }) => ids.has(id)).map(named);
  const search = asked.search.trim();
  const found =
    search === ""
      ? []
      : seen.filter(({ id, name, site }) => !ids.has(id) && matches(`${id} ${name} ${site ?? ""}`, search));
  const plans = failed.length === 0 ? [] : await readablePlans(deps, request);
  const { actor, organisation } = request;
  const touching = document.outageScenarios.filter((scenario) =>
    scenario.failed.some((id) => readable.resources.has(id)),
  );
  const mayPrepare =
    can(actor, "response.edit", { organisation }) && mayEditKind(actor, organisation, "outage-scenarios");
  return {
    scenarios: touching.map(named),
    prepared: (mayPrepare ? document.outageScenarios : touching).map(preparedOutage),
    mayPrepare,
    mayOpenPrepared: can(actor, "response.read", { organisation }),
    sites: [...new Set(seen.flatMap(({ site }) => site ?? []))].toSorted((a, b) => a.localeCompare(b, "de")),
    chosen: seen.filter(({ id }) => asked.failed.includes(id)).map(named),
    failed,
    found: found.slice(0, FOUND_SHOWN).map(named),
    foundInAll: found.length,
    canPrint: seesWhole(request.actor, request.organisation),
    result: failed.length === 0 ? null : resultView({ analysis, request, asked, failed, readable }, plans),
  };
}
