import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import { damageWords } from "#app/i18n/damage-words.ts";
import { damageHeatMap, damageMatrixOf } from "#app/pictures/heat-map/damage-heat-map.ts";
import { processDamagesOf, processHeatMap } from "#app/pictures/heat-map/process-heat-map.ts";
import type { ScreenPicture } from "#app/pictures/picture.ts";
import { timeBars, timeBarsOf } from "#app/pictures/time-bars.ts";
import type { Deps } from "#app/services/ports.ts";

import { type ListRequestView, matches, type PageOf, pageOf } from "../analysis/list-request.ts";
import { type OrganisationAnalysis, organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { readableIds } from "../analysis/readable.ts";
import { forBothWidths, pageOptions, type PictureRequest } from "./page-picture.ts";

export const PROCESS_PICTURES = ["damage", "times"] as const;
export type ProcessPicture = (typeof PROCESS_PICTURES)[number];

/** One picture of a long list, with the rows it shows. */
export interface PicturePageView extends Omit<PageOf<never>, "rows"> {
  readonly picture: ScreenPicture;
}

const ROWS_PER_PICTURE = 40;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Rows the reader may see and asks for, and the page of them that is drawn. */
export function drawnRows<Row extends Named>(
  rows: readonly Row[],
  readable: ReadonlySet<string>,
  asked: Pick<ListRequestView, "search" | "page">,
): PageOf<Row> {
  const wanted = rows.filter(
    ({ id, name }) =>
      readable.has(id) && (asked.search.trim() === "" || matches(`${id} ${name}`, asked.search)),
  );
  return pageOf(wanted, asked.page, ROWS_PER_PICTURE);
}

function inWordsOf(language: Language, document: ExchangeDocument): ExchangeDocument {
  return { ...document, parameters: damageWords(document.parameters, language) };
}

function draw(
  { document, result }: OrganisationAnalysis,
  request: PictureRequest & { readonly picture: ProcessPicture },
  asked: Pick<ListRequestView, "search" | "page">,
): PicturePageView {
  const { processes } = readableIds(request, document);
  const options = pageOptions(request);
  if (request.picture === "damage") {
    const damages = processDamagesOf(inWordsOf(request.language, document), result);
    const strictest = damages.processes.toSorted(
      (a, b) => (a.mtpdHours ?? Infinity) - (b.mtpdHours ?? Infinity) || (a.id < b.id ? -1 : 1),
    );
    const { rows, ...page } = drawnRows(strictest, processes, asked);
    return {
      ...page,
      picture: forBothWidths((wished) => processHeatMap({ ...damages, processes: rows }, wished), options),
    };
  }
  const bars = timeBarsOf(document, result);
  const { rows, ...page } = drawnRows(bars.rows, processes, asked);
  return { ...page, picture: forBothWidths((wished) => timeBars({ ...bars, rows }, wished), options) };
}

/** Damage or times of all processes the reader may see, a page at a time. Undefined without BIA parameters. */
export async function processPicture(
  deps: Deps,
  request: PictureRequest & { readonly picture: ProcessPicture },
  asked: Pick<ListRequestView, "search" | "page">,
): Promise<PicturePageView | undefined> {
  const analysis = await organisationAnalysis(deps, request.organisation);
  return analysis ? draw(analysis, request, asked) : undefined;
}

/** Pictures on the page of one process. The damage is missing in the short form, which has no matrix. */
export interface OneProcessPictures {
  readonly damage: ScreenPicture | null;
  readonly times: ScreenPicture | null;
}

/** Damage and times of one process as pictures. */
export function oneProcessPictures(
  { document, result }: OrganisationAnalysis,
  request: Pick<PictureRequest, "language" | "base">,
  id: string,
): OneProcessPictures {
  const options = pageOptions(request);
  const matrix = damageMatrixOf(inWordsOf(request.language, document), result, id);
  const bars = timeBarsOf(document, result, [id]);
  const rated = matrix?.rows.some((row) => row.cells.some((cell) => cell !== null)) ?? false;
  const timed = bars.rows.some((row) => row.rtoHours !== null || row.mtpdHours !== null);
  return {
    damage: matrix && rated ? forBothWidths((wished) => damageHeatMap(matrix, wished), options) : null,
    times: timed ? forBothWidths((wished) => timeBars(bars, wished), options) : null,
  };
}
