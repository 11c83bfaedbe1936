import type { Picture } from "../../pictures/picture.ts";
import type { Content } from "../engine/print-document.ts";

/** A picture in its place: scaled down where it would not fit, with its complete alternative text. */
export function pictureBlock(picture: Picture, room: { width: number; height: number }): Content {
  const scale = Math.min(room.width / picture.width, room.height / picture.height);
  return {
    svg: picture.svg,
    alt: `${picture.title}. ${picture.description}`,
    fit: [picture.width * scale, picture.height * scale],
    margin: [0, 4, 0, 4],
  };
}

/** Rows in equal portions of at most `most`, so that every portion fits one page. */
export function portions<T>(rows: readonly T[], most: number): T[][] {
  const count = Math.ceil(rows.length / most);
  const size = Math.ceil(rows.length / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => rows.slice(at * size, (at + 1) * size));
}
