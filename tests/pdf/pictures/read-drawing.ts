import { createRequire } from "node:module";

import { measureText } from "#app/pictures/svg/measure-text.ts";

export type DrawnText = {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export type Drawing = {
  readonly root: Element;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
  readonly links: readonly string[];
};

type Browser = new (html: string) => { readonly window: { readonly DOMParser: typeof DOMParser } };

const { JSDOM } = createRequire(import.meta.url)("jsdom") as { readonly JSDOM: Browser };
const { window } = new JSDOM("");

/** Reads a picture back as strict XML and measures every text in it. Throws when it is not well-formed. */
export function readDrawing(svg: string): Drawing {
  const parsed = new window.DOMParser().parseFromString(svg, "image/svg+xml");
  const root = parsed.documentElement;
  if (root.nodeName !== "svg") throw new Error(`not well-formed: ${root.textContent.slice(0, 200)}`);
  const [, , width = 0, height = 0] = (root.getAttribute("viewBox") ?? "").split(" ").map(Number);
  return {
    root,
    width,
    height,
    texts: Array.from(root.getElementsByTagName("text"), measured),
    links: Array.from(root.getElementsByTagName("a"), (link) => link.getAttribute("href") ?? ""),
  };
}

function measured(node: Element): DrawnText {
  const number = (name: string) => Number(node.getAttribute(name));
  const size = number("font-size");
  const text = node.textContent;
  const width = measureText(text, size, node.hasAttribute("font-weight") ? "bold" : "regular");
  const anchor = node.getAttribute("text-anchor");
  const left = number("x") - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  return {
    text,
    size,
    left,
    right: left + width,
    top: number("y") - size * 0.74,
    bottom: number("y") + size * 0.2,
  };
}

const TOUCH = 0.5;

/** Pairs of texts that cover each other. */
export function overlaps(texts: readonly DrawnText[]): readonly string[] {
  return texts.flatMap((a, at) =>
    texts.slice(at + 1).flatMap((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > TOUCH && down > TOUCH ? [`${a.text} | ${b.text}`] : [];
    }),
  );
}

/** Texts that stick out of the picture. */
export function outside({ texts, width, height }: Drawing): readonly string[] {
  return texts
    .filter(
      ({ left, right, top, bottom }) =>
        left < -TOUCH || top < -TOUCH || right > width + TOUCH || bottom > height + TOUCH,
    )
    .map(({ text }) => text);
}
