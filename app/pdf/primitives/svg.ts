import { INK } from "../styles.ts";

type Place = { x: number; y: number; w: number; h: number };

const LINE_HEIGHT = 14;

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function lines(texts: readonly string[], x: number, middle: number, anchor: "middle" | "start"): string {
  const first = middle - ((texts.length - 1) * LINE_HEIGHT) / 2 + 4;
  return texts
    .map((text, at) => {
      const weight = at === 0 ? ' font-weight="bold"' : "";
      return `<text x="${x}" y="${first + at * LINE_HEIGHT}" text-anchor="${anchor}"${weight}>${escape(text)}</text>`;
    })
    .join("");
}

/** A box with lines of text, the first one bold. */
export function svgBox(place: Place, texts: readonly string[], fill: string = INK.white): string {
  const { x, y, w, h } = place;
  const frame = `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" stroke="#000" stroke-width="1.2"/>`;
  return frame + lines(texts, x + 10, y + h / 2, "start");
}

/** A question: a diamond with centred lines. */
export function svgDiamond(place: Place, texts: readonly string[]): string {
  const { x, y, w, h } = place;
  const points = `${x + w / 2},${y} ${x + w},${y + h / 2} ${x + w / 2},${y + h} ${x},${y + h / 2}`;
  const frame = `<polygon points="${points}" fill="#fff" stroke="#000" stroke-width="1.2"/>`;
  const bold = lines(texts, x + w / 2, y + h / 2, "middle").replaceAll("<text ", '<text font-weight="bold" ');
  return frame + bold.replaceAll(' font-weight="bold" font-weight="bold"', ' font-weight="bold"');
}

/** Arrow to the right or down, with a bold word beside it. */
export function svgArrow(from: readonly [number, number], to: readonly [number, number], word = ""): string {
  const [x1, y1] = from;
  const [x2, y2] = to;
  const down = x1 === x2;
  const tip = down
    ? `${x2},${y2} ${x2 - 4.5},${y2 - 9} ${x2 + 4.5},${y2 - 9}`
    : `${x2},${y2} ${x2 - 9},${y2 - 4.5} ${x2 - 9},${y2 + 4.5}`;
  const end = down ? [x2, y2 - 9] : [x2 - 9, y2];
  const label = down
    ? `<text x="${x1 + 8}" y="${(y1 + y2) / 2 + 1}" font-weight="bold">${escape(word)}</text>`
    : `<text x="${(x1 + x2) / 2 - 3}" y="${y1 - 6}" text-anchor="middle" font-weight="bold">${escape(word)}</text>`;
  return `<path d="M${x1} ${y1} L${end[0]} ${end[1]}" stroke="#000" stroke-width="1.2"/><polygon points="${tip}" fill="#000"/>${word === "" ? "" : label}`;
}

/** The picture around the shapes. */
export function svgPicture(width: number, height: number, shapes: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Text" font-size="11">${shapes.join("")}</svg>`;
}
