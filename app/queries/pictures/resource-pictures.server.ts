import { gapChart, gapChartOf } from "#app/pictures/gap-chart.ts";
import { resourceLoad, resourceLoadOf } from "#app/pictures/resource-load.ts";
import { restartGantt } from "#app/pictures/restart-gantt/restart-gantt.ts";
import { restartSchedule } from "#app/pictures/restart-gantt/restart-schedule.ts";
import type { Deps } from "#app/services/ports.ts";

import { type ListRequestView, matches } from "../analysis/list-request.ts";
import { type OrganisationAnalysis, organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { readableIds } from "../analysis/readable.ts";
import { forBothWidths, pageOptions, type PictureRequest } from "./page-picture.ts";
import { drawnRows, type PicturePageView } from "./process-pictures.server.ts";

export const RESOURCE_PICTURES = ["gaps", "load", "restart"] as const;
export type ResourcePicture = (typeof RESOURCE_PICTURES)[number];

export interface ResourcePictureRequest extends PictureRequest {
  readonly picture: ResourcePicture;
  /** Resource whose restart is shown; empty for all that somebody needs in time. */
  readonly target: string;
}

export interface ResourcePictureView extends PicturePageView {
  readonly target: { readonly id: string; readonly name: string } | null;
  /** Resources one may choose as a target: those that fit the search. */
  readonly choices: readonly { readonly id: string; readonly name: string }[];
}

const CHOICES_SHOWN = 20;

type Asked = Pick<ListRequestView, "search" | "page">;

function drawRestart(
  { document, result }: OrganisationAnalysis,
  request: ResourcePictureRequest,
  asked: Asked,
): ResourcePictureView {
  const readable = readableIds(request, document).resources;
  const seen = document.resources.filter(({ id }) => readable.has(id));
  const target = seen.find(({ id }) => id === request.target);
  const schedule = restartSchedule(document, result, target?.id);
  const { rows, ...page } = drawnRows(schedule.restarts, readable, { search: "", page: asked.page });
  const search = asked.search.trim();
  const found = search === "" ? [] : seen.filter(({ id, name }) => matches(`${id} ${name}`, search));
  return {
    ...page,
    picture: forBothWidths(
      (wished) => restartGantt({ ...schedule, restarts: rows }, wished),
      pageOptions(request),
    ),
    target: target ? { id: target.id, name: target.name } : null,
    choices: found.slice(0, CHOICES_SHOWN).map(({ id, name }) => ({ id, name })),
  };
}

function draw(
  analysis: OrganisationAnalysis,
  request: ResourcePictureRequest,
  asked: Asked,
): ResourcePictureView {
  const { document, result } = analysis;
  const readable = readableIds(request, document).resources;
  const options = pageOptions(request);
  if (request.picture === "restart") return drawRestart(analysis, request, asked);
  if (request.picture === "gaps") {
    const { rows, ...page } = drawnRows(gapChartOf(document, result).rows, readable, asked);
    return {
      ...page,
      picture: forBothWidths((wished) => gapChart({ rows }, wished), options),
      target: null,
      choices: [],
    };
  }
  const load = resourceLoadOf(document, result);
  const { rows, ...page } = drawnRows(load.rows, readable, asked);
  return {
    ...page,
    picture: forBothWidths((wished) => resourceLoad({ ...load, rows }, wished), options),
    target: null,
    choices: [],
  };
}

/** Gaps, dependence or restart of the resources the reader may see. Undefined without BIA parameters. */
export async function resourcePicture(
  deps: Deps,
  request: ResourcePictureRequest,
  asked: Asked,
): Promise<ResourcePictureView | undefined> {
  const analysis = await organisationAnalysis(deps, request.organisation);
  return analysis ? draw(analysis, request, asked) : undefined;
}
