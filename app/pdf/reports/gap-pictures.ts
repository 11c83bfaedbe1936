import { gapChart, type GapChart } from "../../pictures/gap-chart.ts";
import type { Content } from "../engine/print-document.ts";
import { CONTENT_WIDTH } from "../styles.ts";
import type { ReportContext } from "./report-context.ts";
import { part } from "./report-parts.ts";
import { pictureBlock, portions } from "./report-picture.ts";

const PICTURE_ROWS = 12;
const PICTURE_ROOM = { width: CONTENT_WIDTH.landscape, height: 386 } as const;
/** Drawn a little narrower than the page, so that its letters become larger. */
const DRAWN_WIDTH = 660;

/** Demand and reality per resource as pictures for landscape pages; nothing where no resource has a demand. */
export function gapPictures(context: ReportContext, chart: GapChart, title: string): Content[] {
  return portions(chart.rows, PICTURE_ROWS).flatMap((rows, at) => {
    const picture = gapChart({ rows }, { medium: "print", language: context.language, width: DRAWN_WIDTH });
    const block = pictureBlock(picture, PICTURE_ROOM);
    return at === 0 ? part(title, [block], PICTURE_ROOM.height) : [block];
  });
}
