import type { Picture } from "../picture.ts";
import { element, renderElement, round, type SvgNode } from "./element.ts";
import type { Pen } from "./pen.ts";

type Drawing = Pick<Picture, "title" | "description" | "table"> & {
  readonly height: number;
  /** Only where the drawing decides its own width. */
  readonly width?: number;
  readonly nodes: readonly SvgNode[];
  /** Sentence under the drawing, for example how many rows are left out. */
  readonly note?: string;
};

/** What a screen page shows beside the navigation; wider drawings scroll and offer to shrink. */
const PAGE_WIDTH = 1100;

/**
 * Closes a drawing. Without links the whole picture is one image with its description; with links it is a group, so that
 * the links stay reachable by keyboard and screen reader.
 */
export function finishPicture(pen: Pen, drawing: Drawing): Picture {
  const width = Math.ceil(drawing.width ?? pen.width);
  const note = noteLines(pen, drawing.note ?? "", drawing.height);
  const height = Math.ceil(drawing.height + note.height);
  const nodes = [...drawing.nodes, ...note.nodes];
  const { title, description, table } = drawing;
  const size = { width, height, viewBox: `0 0 ${round(width)} ${round(height)}` };
  const root =
    pen.theme.medium === "print"
      ? element("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, nodes)
      : element(
          "svg",
          {
            xmlns: "http://www.w3.org/2000/svg",
            class: width > PAGE_WIDTH ? "picture-svg picture-svg--wide" : "picture-svg",
            ...size,
            role: nodes.some(hasLink) ? "group" : "img",
            "aria-label": `${title}. ${description}`,
            focusable: "false",
          },
          nodes,
        );
  return { svg: renderElement(root), width, height, title, description, table };
}

function noteLines(pen: Pen, note: string, top: number) {
  if (note.trim() === "") return { nodes: [], height: 0 };
  const size = pen.theme.small;
  const lines = pen.wrap(note, { width: pen.width, size, maxLines: 8 });
  const nodes = lines.map((line, at) => pen.text(line, { x: 0, y: top + size * (1.4 + at * 1.35), size }));
  return { nodes, height: size * (0.9 + lines.length * 1.35) };
}

function hasLink(node: SvgNode | string): boolean {
  return typeof node !== "string" && (node.name === "a" || node.children.some(hasLink));
}
