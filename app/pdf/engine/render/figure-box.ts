import type { LayoutNode, LayoutVector } from "../layout-node.ts";

/** Bounding box of a drawing made of lines and shapes, in page coordinates (y upwards). */
export function figureBox(node: LayoutNode, first: LayoutVector, pageHeight: number): number[] {
  const source = node.canvas ?? node._canvas ?? [first];
  const own = source.find((vector) => vector.type === first.type) ?? first;
  const [ownX, ownY] = corner(own);
  const [x, y] = corner(first);
  const boxes = source.map((vector) => boxOf(vector, x - ownX, y - ownY));
  const left = Math.min(...boxes.map((box) => box[0]));
  const top = Math.min(...boxes.map((box) => box[1]));
  const right = Math.max(...boxes.map((box) => box[2]));
  const bottom = Math.max(...boxes.map((box) => box[3]));
  return [left, pageHeight - bottom, right, pageHeight - top];
}

function corner(vector: LayoutVector): [number, number] {
  const [x, y] = boxOf(vector, 0, 0);
  return [x, y];
}

function boxOf(vector: LayoutVector, dx: number, dy: number): [number, number, number, number] {
  const xs: number[] = [];
  const ys: number[] = [];
  if (vector.type === "line") {
    xs.push(vector.x1, vector.x2);
    ys.push(vector.y1, vector.y2);
  } else if (vector.type === "rect") {
    xs.push(vector.x, vector.x + vector.w);
    ys.push(vector.y, vector.y + vector.h);
  } else if (vector.type === "ellipse") {
    const radius = vector.r2 || vector.r1;
    xs.push(vector.x - vector.r1, vector.x + vector.r1);
    ys.push(vector.y - radius, vector.y + radius);
  } else {
    xs.push(...vector.points.map((point) => point.x));
    ys.push(...vector.points.map((point) => point.y));
  }
  return [Math.min(...xs) + dx, Math.min(...ys) + dy, Math.max(...xs) + dx, Math.max(...ys) + dy];
}
