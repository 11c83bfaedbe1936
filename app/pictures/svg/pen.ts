import type { Language } from "#app/domain/shared/language.ts";

import type { PictureLink, PictureOptions, PictureTarget } from "../picture.ts";
import { element, type SvgNode } from "./element.ts";
import { hatchPath, type Box } from "./hatch.ts";
import { measureText, printableText } from "./measure-text.ts";
import { themeOf, type Paint, type PictureTheme, type Tone } from "./theme.ts";
import { fitText, wrapText, type TextBox } from "./wrap-text.ts";

export type TextPlace = {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly tone?: Tone;
  readonly anchor?: "start" | "middle" | "end";
  /** The text is shortened to this width. */
  readonly maxWidth?: number;
};

/** Draws in one medium: the only place where elements are made. Coordinates are absolute, nothing is transformed. */
export type Pen = {
  readonly theme: PictureTheme;
  readonly language: Language;
  readonly width: number;
  /** Labels stand above the bars instead of beside them. */
  readonly narrow: boolean;
  readonly rect: (box: Box & { readonly radius?: number }, paint: Paint) => SvgNode;
  readonly hatch: (box: Box, tone: Tone, spacing?: number) => SvgNode;
  readonly path: (d: string, paint: Paint) => SvgNode;
  readonly circle: (circle: { cx: number; cy: number; r: number }, paint: Paint) => SvgNode;
  readonly text: (text: string, place: TextPlace) => SvgNode;
  readonly textWidth: (text: string, place?: { readonly size?: number; readonly bold?: boolean }) => number;
  readonly wrap: (text: string, box: TextBox) => readonly string[];
  readonly group: (children: readonly SvgNode[], tooltip?: string) => SvgNode;
  /** The children as a link to the page of an object; without an address, or in print, just the children. */
  readonly link: (target: PictureTarget, label: string, children: readonly SvgNode[]) => SvgNode;
  /** Says of what the organisation has named itself that it is German, on pages in another language. */
  readonly stored: (node: SvgNode) => SvgNode;
};

const NARROW_BELOW = 560;
const NARROWEST = 280;
const STORED_LANGUAGE: Language = "de";

export function createPen(options: PictureOptions): Pen {
  const theme = themeOf(options.medium);
  const width = Math.max(NARROWEST, options.width ?? theme.defaultWidth);
  const clean = theme.medium === "print" ? printableText : (text: string) => text;
  const linkOf: PictureLink =
    theme.medium === "print" ? () => undefined : (options.link ?? (() => undefined));
  const path = (d: string, paint: Paint) => element("path", { d, ...theme.paint(paint) });
  return {
    theme,
    language: options.language,
    width,
    narrow: theme.medium === "page" && width < NARROW_BELOW,
    rect: ({ x, y, width: w, height: h, radius }, paint) =>
      element("rect", { x, y, width: w, height: h, rx: radius, ...theme.paint(paint) }),
    hatch: (box, tone, spacing = 6) => path(hatchPath(box, spacing), { stroke: tone }),
    path,
    circle: (circle, paint) => element("circle", { ...circle, ...theme.paint(paint) }),
    text: (content, place) => drawText(theme, clean(content), place),
    textWidth: (content, place = {}) =>
      measureText(clean(content), place.size ?? theme.text, place.bold === true ? "bold" : "regular"),
    wrap: (content, box) => wrapText(clean(content), box),
    group: (children, tooltip) => element("g", {}, [...tooltipOf(theme, tooltip), ...children]),
    link: (target, label, children) => {
      const href = innerAddress(linkOf(target));
      if (href === undefined) return element("g", {}, children);
      return element("a", { href, "aria-label": label, class: "picture-link" }, children);
    },
    stored: (node) =>
      theme.medium === "print" || options.language === STORED_LANGUAGE
        ? node
        : { ...node, attributes: { ...node.attributes, lang: STORED_LANGUAGE } },
  };
}

function drawText(theme: PictureTheme, content: string, place: TextPlace): SvgNode {
  const size = place.size ?? theme.text;
  const bold = place.bold === true;
  const weight = bold ? "bold" : "regular";
  const shown =
    place.maxWidth === undefined ? content : fitText(content, { width: place.maxWidth, size, weight });
  const attributes = {
    x: place.x,
    y: place.y,
    "font-size": size,
    "text-anchor": place.anchor === "start" ? undefined : place.anchor,
    ...theme.textPaint(place.tone ?? "text", bold),
  };
  return element("text", attributes, [shown]);
}

function tooltipOf(theme: PictureTheme, tooltip: string | undefined): readonly SvgNode[] {
  return tooltip === undefined || theme.medium === "print" ? [] : [element("title", {}, [tooltip])];
}

/** Only addresses inside the site: a link in a picture can never lead to a script or to somebody else. */
function innerAddress(href: string | undefined): string | undefined {
  if (href === undefined) return undefined;
  const inside = href.startsWith("#") || href.startsWith("?") || /^\/(?![/\\])/.test(href);
  return inside ? href : undefined;
}
