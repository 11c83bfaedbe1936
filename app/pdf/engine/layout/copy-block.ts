import type { Block } from "../print-content.ts";
import type { LayoutNode } from "../layout-node.ts";
import { PrintError, quote } from "../print-error.ts";

/** Keys taken over as they are. */
const COPIED = new Set([
  "font",
  "fontSize",
  "bold",
  "italics",
  "color",
  "background",
  "alignment",
  "lineHeight",
  "characterSpacing",
  "decoration",
  "noWrap",
  "leadingIndent",
  "preserveLeadingSpaces",
  "preserveTrailingSpaces",
  "sup",
  "sub",
  "markerColor",
  "style",
  "margin",
  "pageBreak",
  "unbreakable",
  "absolutePosition",
  "relativePosition",
  "width",
  "colSpan",
  "rowSpan",
  "fillColor",
  "border",
  "verticalAlignment",
  "link",
  "linkToDestination",
  "tocStyle",
  "tocNumberStyle",
  "tocMargin",
  "columnGap",
  "type",
  "start",
  "separator",
  "layout",
  "height",
  "fit",
  "eccLevel",
  "foreground",
]);

/** Keys that the engine reads itself. */
const READ = new Set([
  "text",
  "pageReference",
  "stack",
  "columns",
  "ul",
  "ol",
  "table",
  "toc",
  "svg",
  "image",
  "qr",
  "canvas",
  "tag",
  "artifact",
  "lang",
  "id",
  "header",
  "alt",
  "summary",
  "presentation",
  "rowHeaders",
  "tocItem",
  "outline",
  "outlineText",
  "outlineExpanded",
  "outlineParentId",
]);

/** Facts for tagging, kept under the engine's own names. */
const RENAMED = new Map([
  ["lang", "_lang"],
  ["alt", "_alt"],
  ["summary", "_summary"],
  ["presentation", "_presentation"],
  ["rowHeaders", "_rowHeaders"],
  ["header", "_headerCell"],
]);

/** Copies the plain keys of a block; an unknown key is refused, because it would silently do nothing. */
export function copyBlock(block: Block, node: LayoutNode): void {
  const source = block as Record<string, unknown>;
  const target = node as unknown as Record<string, unknown>;
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined) continue;
    if (COPIED.has(key)) target[key] = typeof value === "object" ? copyValue(value) : value;
    else if (READ.has(key)) {
      const name = RENAMED.get(key);
      if (name !== undefined) target[name] = value;
    } else {
      const place = quote(node._path);
      throw new PrintError("refused-definition", `Die Angabe „${key}“ kennt der Druck nicht (${place}).`);
    }
  }
}

function copyValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => copyValue(entry));
  if (typeof value === "object" && value !== null) return { ...value };
  return value;
}
