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

/** Copies the plain keys of a block; an unknown key is refused, because it would silently do nothing. */
export function copyBlock(block: Block, path: string, relaxed: boolean): Partial<LayoutNode> {
  const source = block as Record<string, unknown>;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined) continue;
    if (COPIED.has(key)) copy[key] = copyValue(value);
    else if (!READ.has(key)) {
      throw new PrintError(
        "refused-definition",
        `Die Angabe „${key}“ kennt der Druck nicht (${quote(path)}).`,
      );
    }
  }
  if (relaxed) delete copy["unbreakable"];
  return { ...(copy as Partial<LayoutNode>), ...facts(source) };
}

function facts(source: Record<string, unknown>): Partial<LayoutNode> {
  const { lang, alt, summary, presentation, rowHeaders, header } = source as {
    lang?: string;
    alt?: string;
    summary?: string;
    presentation?: boolean;
    rowHeaders?: number;
    header?: "Column" | "Row";
  };
  return {
    ...(lang === undefined ? {} : { _lang: lang }),
    ...(alt === undefined ? {} : { _alt: alt }),
    ...(summary === undefined ? {} : { _summary: summary }),
    ...(presentation === true ? { _presentation: true } : {}),
    ...(rowHeaders === undefined ? {} : { _rowHeaders: rowHeaders }),
    ...(header === undefined ? {} : { _headerCell: header }),
  };
}

function copyValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => copyValue(entry));
  if (typeof value === "object" && value !== null) return { ...value };
  return value;
}
