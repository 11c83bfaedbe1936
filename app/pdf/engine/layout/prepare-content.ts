import type { Block, Content, FontName, TextBlock } from "../print-content.ts";
import type { LayoutNode, LayoutVector } from "../layout-node.ts";
import { PrintError, quote } from "../print-error.ts";
import type { ArtifactKind } from "../pdfmake-types.ts";
import { cleanText } from "../text/clean-text.ts";
import { copyBlock } from "./copy-block.ts";
import { textOf } from "./node-text.ts";
import { prepareTable } from "./prepare-table.ts";
import { prepareText } from "./prepare-text.ts";
import type { PrepareContext } from "./prepare-context.ts";

/** What a block inherits from the blocks around it. */
export type Frame = {
  readonly up: LayoutNode | null;
  readonly path: string;
  readonly font: FontName;
  readonly artifact: ArtifactKind | null;
  readonly detached: boolean;
  readonly hyphenate: boolean;
};

type ObjectContent = Exclude<Content, string | number | readonly Content[]>;

/** Builds the engine's own node for a piece of content; the caller's value is only read. */
export function prepareContent(content: Content, frame: Frame, context: PrepareContext): LayoutNode {
  if (typeof content === "string" || typeof content === "number") {
    return prepareTextBlock({ text: content }, frame, context);
  }
  if (Array.isArray(content)) return prepareObject({ stack: content as readonly Content[] }, frame, context);
  const block = content as ObjectContent;
  return Object.keys(block).length === 0
    ? prepareTextBlock({ text: "" }, frame, context)
    : prepareObject(block, frame, context);
}

function prepareObject(block: ObjectContent, frame: Frame, context: PrepareContext): LayoutNode {
  if ("text" in block) return prepareTextBlock(block as TextBlock, frame, context);
  if ("pageReference" in block) {
    const { pageReference, ...rest } = block as Block & { pageReference: string };
    return prepareTextBlock({ ...rest, text: [{ pageReference }] }, frame, context);
  }
  const node = startNode(block, frame, context);
  const inner = innerFrame(node, block, frame);
  fillNode(node, block, inner, context);
  if ("id" in block && typeof block.id === "string") giveIdToText(node, block.id, context);
  return node;
}

function fillNode(node: LayoutNode, block: ObjectContent, inner: Frame, context: PrepareContext): void {
  const children = (list: readonly Content[]) =>
    list.map((child, index) => prepareContent(child, { ...inner, path: `${node._path}.${index}` }, context));
  if ("stack" in block) node.stack = children(block["stack"]);
  else if ("columns" in block) node.columns = children(block["columns"]);
  else if ("ul" in block) node.ul = children(block["ul"]);
  else if ("ol" in block) node.ol = children(block["ol"]);
  else if ("table" in block)
    prepareTable(node, block as never, context, (cell, path) =>
      prepareContent(cell, { ...inner, path }, context),
    );
  else if ("toc" in block) prepareToc(node, block as never, inner, context);
  else preparePicture(node, block, context);
}

function prepareTextBlock(block: TextBlock, frame: Frame, context: PrepareContext): LayoutNode {
  const node = startNode(block, frame, context);
  node.text = prepareText(block.text, block.font ?? frame.font, context);
  const title = textOf(node);
  if (block.id !== undefined) {
    context.defineId(block.id);
    node.id = block.id;
  }
  if (block.linkToDestination !== undefined) context.useId(block.linkToDestination);
  if (title.trim() === "") return node;
  context.leaves.push(node);
  if (block.tocItem !== undefined && block.tocItem !== false) {
    node.tocItem = block.tocItem === true ? ["_default_"] : [block.tocItem].flat();
    node.id ??= autoId(node, context);
  }
  if (block.outline === true) {
    node.id ??= autoId(node, context);
    node._bookmark = {
      title: block.outlineText ?? title,
      expanded: block.outlineExpanded ?? false,
      ...(block.outlineParentId === undefined ? {} : { parentId: block.outlineParentId }),
    };
  }
  return node;
}

function autoId(node: LayoutNode, context: PrepareContext): string {
  const id = `auto:${node._path}`;
  context.defineId(id);
  return id;
}

function prepareToc(
  node: LayoutNode,
  block: { toc: { id?: string; title?: TextBlock } },
  inner: Frame,
  context: PrepareContext,
): void {
  const { title, ...rest } = block.toc;
  node.toc = { ...rest, _items: [] };
  if (title) node.toc.title = prepareTextBlock(title, { ...inner, path: `${node._path}.title` }, context);
}

function preparePicture(node: LayoutNode, block: ObjectContent, context: PrepareContext): void {
  const picture = block as { svg?: string; image?: string; qr?: string; canvas?: readonly object[] };
  if (picture.svg !== undefined) node.svg = safeSvg(picture.svg);
  else if (picture.qr !== undefined) node.qr = picture.qr;
  else if (picture.canvas !== undefined) {
    node.canvas = picture.canvas.map((vector) => prepareVector(vector, node));
  } else if (picture.image?.startsWith("data:image/") === true) node.image = picture.image;
  else if (picture.image !== undefined) {
    throw new PrintError(
      "refused-definition",
      `Bilder werden nur als eingebettete Daten gedruckt, nicht aus ${quote(picture.image)}.`,
    );
  } else {
    throw new PrintError(
      "refused-definition",
      `Unbekannter Inhalt mit den Angaben ${quote(Object.keys(block).join(", "))}.`,
    );
  }
  node._original = node;
  if (node._alt === undefined) node._artifact ??= "Layout";
  if (node.canvas?.length !== 0) context.leaves.push(node);
}

/** A number that is none would move everything after it to nowhere. */
function prepareVector(vector: object, node: LayoutNode): LayoutVector {
  const copy = { ...structuredClone(vector), _node: node } as LayoutVector;
  if (copy.type === "ellipse") {
    const round = copy as { r1: number; r2?: number };
    round.r2 ??= round.r1;
  }
  for (const [key, value] of Object.entries(vector)) {
    if (typeof value !== "number" || Number.isFinite(value)) continue;
    throw new PrintError("refused-definition", `In einer Zeichnung ist die Angabe „${key}“ keine Zahl.`);
  }
  return copy;
}

/** A drawing may contain shapes and text only: nothing that loads, links or runs. */
function safeSvg(svg: string): string {
  const refused = /<\s*(image|script|foreignObject|a|style|iframe)\b/i.exec(svg)?.[1];
  if (refused === undefined) return cleanText(svg);
  throw new PrintError("refused-definition", `Zeichnungen dürfen kein Element „${refused}“ enthalten.`);
}

function startNode(block: Block, frame: Frame, context: PrepareContext): LayoutNode {
  const node: LayoutNode = {
    _path: frame.path,
    _up: frame.up,
    _artifact: block.artifact === true ? (frame.artifact ?? "Layout") : frame.artifact,
    _detached: frame.detached || block.absolutePosition !== undefined || block.relativePosition !== undefined,
    _hyphenate: block.lang === undefined ? frame.hyphenate : block.lang.startsWith("de"),
  };
  copyBlock(block, node);
  if (node.unbreakable === true && context.relaxed.has(frame.path)) node.unbreakable = false;
  nameType(node, block);
  return node;
}

function innerFrame(node: LayoutNode, block: Block, frame: Frame): Frame {
  return {
    up: node,
    path: node._path,
    font: block.font ?? frame.font,
    artifact: node._artifact,
    detached: node._detached,
    hyphenate: node._hyphenate,
  };
}

const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, H1: 1, H2: 2, H3: 3, H4: 4 };

function nameType(node: LayoutNode, block: Block): void {
  const { tag, style } = block;
  if (tag !== undefined) {
    node._tag = tag;
    if (tag in HEADINGS) node._heading = HEADINGS[tag];
  } else if (style !== undefined && "text" in block) {
    const names = typeof style === "string" ? [style] : style;
    const name = names.find((entry) => entry in HEADINGS);
    if (name !== undefined) node._heading = HEADINGS[name];
  }
}

/** pdfmake knows ids on text only: a block passes its id on to its first text. */
function giveIdToText(node: LayoutNode, id: string, context: PrepareContext): void {
  context.defineId(id);
  const target = firstText(node);
  if (!target)
    throw new PrintError(
      "refused-definition",
      `Die Sprungmarke ${quote(id)} steht an einem Block ohne Text.`,
    );
  if (target.id === undefined) target.id = id;
  else context.aliases.set(id, target.id);
}

function firstText(node: LayoutNode): LayoutNode | null {
  if (node.text !== undefined && textOf(node).trim() !== "") return node;
  const lists = [node.stack, node.columns, node.ul, node.ol, ...(node.table?.body ?? [])];
  for (const child of lists.flatMap((list) => list ?? [])) {
    const found = firstText(child);
    if (found) return found;
  }
  return null;
}
