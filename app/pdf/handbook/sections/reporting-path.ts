import type { Content } from "../../engine/print-document.ts";
import { svgArrow, svgBox, svgPicture } from "../../primitives/svg.ts";
import type { BuildContext } from "../build-context.ts";

const WIDTH = 471;
const BOX_HEIGHT = 40;
const STEP = 58;

/** Way of a report from whoever sees something to the declared emergency, as a picture from top to bottom. */
export function reportingPath({ texts }: BuildContext): Content {
  const { stations, alt } = texts.alarm.path;
  const shapes = stations.map(([title, explanation], at) => {
    const y = 1 + at * STEP;
    const last = at === stations.length - 1;
    const frame = svgBox(
      { x: 1, y, w: WIDTH - 2, h: BOX_HEIGHT },
      [`${at + 1}  ${title}`, explanation],
      last ? "#F6E0E0" : "#FFFFFF",
    );
    return last ? frame : frame + svgArrow([60, y + BOX_HEIGHT], [60, y + STEP], "");
  });
  const height = (stations.length - 1) * STEP + BOX_HEIGHT + 3;
  return { svg: svgPicture(WIDTH, height, shapes), width: WIDTH, height, alt, margin: [0, 4, 0, 8] };
}
