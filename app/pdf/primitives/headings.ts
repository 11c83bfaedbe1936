import type { Content, TextBlock } from "../engine/print-document.ts";

/** Space below a heading that must be free, so that it never stands alone at the foot of a page. */
const ROOM_BELOW = 92;

type HeadingOptions = { id?: string; toc?: boolean; color?: string; parent?: string };

function heading(text: string, level: 1 | 2 | 3, options: HeadingOptions): TextBlock {
  const block: TextBlock = { text, style: `h${level}` };
  if (options.color !== undefined) block.color = options.color;
  if (options.id !== undefined) {
    block.id = options.id;
    block.outline = true;
    if (options.parent !== undefined) block.outlineParentId = options.parent;
  }
  if (options.toc) {
    block.tocItem = true;
    block.tocMargin = level === 1 ? [0, 6, 0, 0] : [16, 0, 0, 0];
    block.tocStyle = { fontSize: level === 1 ? 12 : 11, bold: level === 1 };
    block.tocNumberStyle = { fontSize: level === 1 ? 12 : 11, bold: true };
  }
  return block;
}

/** First line of a part: in the table of contents and the bookmarks. */
export function partHeading(text: string, id: string, color: string): Content {
  return { ...heading(text, 1, { id, toc: true, color }), outlineExpanded: false };
}

/** Large second-level heading that opens a group of pages inside a part; first level where there is no part around it. */
export function openingHeading(
  text: string,
  place: { id: string; color: string; parent?: string },
  extra: Partial<TextBlock> = {},
): Content {
  const level = place.parent === undefined ? 1 : 2;
  const block = heading(text, level, { ...place, toc: true });
  return { ...block, fontSize: level === 1 ? 22 : 18, margin: [0, 0, 0, 5], ...extra };
}

/** Heading of a section followed by its content; the heading stays with what comes next. */
export function section(
  text: string,
  content: readonly Content[],
  options: HeadingOptions & { level?: 2 | 3; room?: number } = {},
): Content[] {
  const { level = 2, room = ROOM_BELOW, ...rest } = options;
  return [keepWithNext(heading(text, level, rest), room), ...content];
}

/**
 * The engine has no "keep with next": the block is kept together with an empty stretch of `room` points below it, and the
 * next block is then drawn upwards into that stretch.
 */
export function keepWithNext(block: Content, room: number): Content {
  return {
    stack: [
      { unbreakable: true, stack: [block, { stack: [], margin: [0, 0, 0, room] }] },
      { stack: [], margin: [0, -room, 0, 0] },
    ],
  };
}
