import type { Content } from "../../engine/print-document.ts";
import { svgArrow, svgBox, svgDiamond, svgPicture } from "../../primitives/svg.ts";
import type { BuildContext } from "../build-context.ts";

const WIDTH = 471;
const HEIGHT = 262;
const QUESTION = { x: 0, w: 214, h: 76 } as const;
const ANSWER = { x: 262, w: 208, h: 68 } as const;
const MIDDLE = QUESTION.x + QUESTION.w / 2;
const RED_GROUND = "#F6E0E0";

/** The first two questions of every emergency as a picture; the alternative text says the same. */
export function decisionPath({ texts }: BuildContext): Content {
  const { path, yes, no } = texts.immediate;
  const row = (y: number, question: readonly string[], answer: readonly string[], fill: string): string =>
    svgDiamond({ ...QUESTION, y }, question) +
    svgArrow([QUESTION.w, y + 38], [ANSWER.x - 1, y + 38], yes) +
    svgBox({ ...ANSWER, y: y + 4 }, answer, fill);
  const shapes = [
    row(2, path.danger, path.dangerAnswer, RED_GROUND),
    svgArrow([MIDDLE, 78], [MIDDLE, 104], no),
    row(104, path.critical, path.criticalAnswer, "#EDEDED"),
    svgArrow([MIDDLE, 180], [MIDDLE, 206], no),
    svgBox({ x: QUESTION.x, y: 206, w: ANSWER.x + ANSWER.w, h: 50 }, path.otherwise),
  ];
  return {
    svg: svgPicture(WIDTH, HEIGHT, shapes),
    width: WIDTH,
    height: HEIGHT,
    alt: path.alt,
    margin: [0, 4, 0, 10],
  };
}
