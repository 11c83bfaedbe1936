import type { SvgNode } from "../svg/element.ts";
import type { Pen } from "../svg/pen.ts";
import { points, statusMark } from "../svg/status-mark.ts";
import { pictureTexts } from "../texts/picture-texts.ts";
import type { PlacedNode } from "./graph-layout.ts";
import type { GraphNode } from "./graph-model.ts";

/** Size of every node: room for id, two lines of name and the status. */
export function nodeSize(pen: Pen): { readonly width: number; readonly height: number } {
  const { text: u, small } = pen.theme;
  return { width: Math.ceil(u * 13.5), height: Math.ceil(u * 1.5 + small * 2.4 + u * 1.7) };
}

/** One node: shape by kind, id and name, status as mark and word. */
export function drawNode(pen: Pen, node: GraphNode, place: PlacedNode, isFocus: boolean): SvgNode {
  const { text: u, small } = pen.theme;
  const inset = u * 0.9;
  const x = place.x + inset;
  const room = place.width - inset * 1.7;
  const head = node.kind === "category" ? node.name : node.id;
  const name = node.kind === "category" ? pictureTexts(pen.language).graph.members(node.members) : node.name;
  const lines = pen.wrap(name, { width: room, size: small, maxLines: 2 });
  const words = [
    pen.text(head, { x, y: place.y + u * 1.35, bold: true, maxWidth: room }),
    ...lines
      .map((line, at) => pen.text(line, { x, y: place.y + u * 1.35 + small * 1.25 * (at + 1), size: small }))
      .map((line) => (node.kind === "category" ? line : pen.stored(line))),
    ...statusLine(pen, node, { x, y: place.y + place.height - u * 0.6, room }),
  ];
  const label = `${head} ${name}, ${statusWord(pen, node)}`;
  const target = { kind: node.kind, id: node.id };
  return pen.link(target, label, [
    pen.group([...nodeShape(pen, node.kind, place, isFocus), ...words], label),
  ]);
}

export function statusWord(pen: Pick<Pen, "language">, node: GraphNode): string {
  const { terms } = pictureTexts(pen.language);
  return node.status === null ? terms.status.none : terms.status[node.status];
}

function statusLine(
  pen: Pen,
  node: GraphNode,
  { x, y, room }: { x: number; y: number; room: number },
): readonly SvgNode[] {
  const { text: u, small } = pen.theme;
  const r = u * 0.42;
  const mark = statusMark(pen, node.status ?? "not-time-critical", { cx: x + r, cy: y - small * 0.36, r });
  const word = pen.text(statusWord(pen, node), {
    x: x + r * 2 + u * 0.4,
    y,
    size: small,
    tone: "text",
    maxWidth: room - r * 2 - u * 0.4,
  });
  return [mark, word];
}

/** Process: rounded with a bar; resource: box with a cut corner; collapsed category: stack of boxes. */
export function nodeShape(
  pen: Pen,
  kind: GraphNode["kind"],
  place: Omit<PlacedNode, "key">,
  isFocus: boolean,
): readonly SvgNode[] {
  const u = pen.theme.text;
  const { x, y, width, height } = place;
  const stroke = { stroke: isFocus ? "action" : "frame", strokeWidth: isFocus ? 3 : 1.25 } as const;
  switch (kind) {
    case "process":
      return [
        pen.rect({ ...place, radius: u * 0.5 }, { fill: "action-soft", ...stroke }),
        pen.path(
          points([
            [x + u * 0.35, y + u * 0.5],
            [x + u * 0.35, y + height - u * 0.5],
          ]),
          { stroke: "action", strokeWidth: u * 0.22 },
        ),
      ];
    case "resource": {
      const cut = u * 0.8;
      const outline = points([
        [x, y],
        [x + width - cut, y],
        [x + width, y + cut],
        [x + width, y + height],
        [x, y + height],
      ]);
      return [pen.path(`${outline}Z`, { fill: "ground", ...stroke })];
    }
    case "category": {
      const step = u * 0.25;
      const back = { x: x + step, y: y + step, width: width - step, height: height - step };
      return [
        pen.rect(back, { fill: "surface", ...stroke }),
        pen.rect({ x, y, width: width - step, height: height - step }, { fill: "surface", ...stroke }),
      ];
    }
  }
}
