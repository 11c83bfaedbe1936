import { readFileSync } from "node:fs";

import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import { analyse } from "#app/domain/impact-analysis/analyse.ts";
import { dependencyGraph, layoutRequestOf } from "#app/pictures/dependency-graph/dependency-graph.ts";
import { layoutGraph } from "#app/pictures/dependency-graph/graph-layout.ts";
import {
  dependencyGraphOf,
  resourceKey,
  type DependencyGraph,
} from "#app/pictures/dependency-graph/graph-model.ts";
import { collapseCategories, focusGraph } from "#app/pictures/dependency-graph/graph-selection.ts";
import { gapChart, gapChartOf } from "#app/pictures/gap-chart.ts";
import { damageHeatMap, damageMatrixOf } from "#app/pictures/heat-map/damage-heat-map.ts";
import { processDamagesOf, processHeatMap } from "#app/pictures/heat-map/process-heat-map.ts";
import { outagePicture } from "#app/pictures/outage/outage-picture.ts";
import { outageTimeline } from "#app/pictures/outage/outage-timeline.ts";
import type { Picture, PictureOptions } from "#app/pictures/picture.ts";
import { quantityProfile, type QuantityProfile } from "#app/pictures/quantity-profile.ts";
import { resourceLoad, resourceLoadOf } from "#app/pictures/resource-load.ts";
import { restartGantt } from "#app/pictures/restart-gantt/restart-gantt.ts";
import { restartSchedule } from "#app/pictures/restart-gantt/restart-schedule.ts";
import { timeBars, timeBarsOf } from "#app/pictures/time-bars.ts";

const source = readFileSync(new URL("../../golden/lfms.input.json", import.meta.url), "utf8");

/** The worked example, fresh for every caller. */
export function goldenDocument(): ExchangeDocument {
  return JSON.parse(source) as ExchangeDocument;
}

/** Workplaces of the worked example (12.9). */
export const workplaces: QuantityProfile = {
  resource: "R-14",
  resourceName: "Arbeitsplätze Dienstgebäude Haus A",
  horizonsHours: [4, 24, 72, 168, 336, 720],
  demands: [
    { process: "GP-01", quantities: [0, 4, 6, 8, 8, 8] },
    { process: "GP-04", quantities: [0, 4, 6, 20, 34, 50] },
  ],
  capacities: [
    { id: "K-1", name: "Haus B", quantities: [0, 15, 15, 15, 15, 15] },
    { id: "K-2", name: "Mobiles Arbeiten", quantities: [0, 0, 0, 30, 30, 30] },
  ],
  demand: [0, 8, 12, 28, 42, 58],
  capacity: [0, 15, 15, 45, 45, 45],
  balance: [0, 7, 3, 17, 3, -13],
};

/** Every kind of picture drawn from one document. */
export function picturesOf(
  document: ExchangeDocument,
  options: PictureOptions,
): Readonly<Record<string, Picture>> {
  const result = analyse(document);
  const process = document.processes[4]?.id ?? "";
  const resource = document.resources[4]?.id ?? "";
  const scenario = document.outageScenarios[0];
  const graph = dependencyGraphOf(document, result);
  const matrix = damageMatrixOf(document, result, process);
  if (matrix === undefined || scenario === undefined)
    throw new Error("the document is too small for every picture");
  const drawGraph = (part: DependencyGraph) =>
    dependencyGraph(part, layoutGraph(layoutRequestOf(part, options)), options);
  return {
    damageHeatMap: damageHeatMap(matrix, options),
    processHeatMap: processHeatMap(processDamagesOf(document, result), options),
    timeBar: timeBars(timeBarsOf(document, result, [process]), options),
    timeBars: timeBars(timeBarsOf(document, result), options),
    gapChart: gapChart(gapChartOf(document, result), options),
    resourceLoad: resourceLoad({ ...resourceLoadOf(document, result), limit: 10 }, options),
    quantityProfile: quantityProfile(
      { ...workplaces, resourceName: document.resources[13]?.name ?? "" },
      options,
    ),
    restartGantt: restartGantt(restartSchedule(document, result), options),
    restartOfOne: restartGantt(restartSchedule(document, result, resource), options),
    outage: outagePicture(
      { timeline: outageTimeline(document, result, scenario.failed), name: scenario.name },
      options,
    ),
    graph: drawGraph(graph),
    graphFocus: drawGraph(focusGraph(graph, { key: resourceKey(resource), up: 2, down: 3 })),
    graphCollapsed: drawGraph(collapseCategories(graph, ["it", "personnel"], (category) => category)),
  };
}
