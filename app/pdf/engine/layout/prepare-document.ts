import type {
  Content,
  PageBackground,
  PageDecoration,
  PrintDocument,
  PrintSection,
  PageOrientation,
} from "../print-document.ts";
import type { LayoutNode } from "../layout-node.ts";
import { PrintError } from "../print-error.ts";
import type { ArtifactKind, LayoutPage } from "../pdfmake-types.ts";
import { prepareContent } from "./prepare-content.ts";
import type { Frame } from "./prepare-content.ts";
import type { PrepareContext } from "./prepare-context.ts";

const REFUSED = ["pageBreakBefore", "watermark", "images", "files", "patterns", "info", "fonts"];

/** Builds the node tree of a document: one root whose children are sections. */
export function prepareDocument(document: PrintDocument, context: PrepareContext): LayoutNode {
  const refused = REFUSED.find((key) => key in document);
  if (refused !== undefined) {
    throw new PrintError("refused-definition", `Die Angabe „${refused}“ ist in Dokumenten nicht erlaubt.`);
  }
  const root = bareNode("root", null, document);
  root.stack = groupIntoSections(document.content).flatMap((section, index) =>
    prepareSection(section, document, { root, path: String(index) }, context),
  );
  context.checkIds();
  return root;
}

/** Content outside of sections forms sections of its own, so that every page has a known frame. */
function groupIntoSections(content: PrintDocument["content"]): PrintSection[] {
  const sections: PrintSection[] = [];
  let loose: Content[] = [];
  const flush = () => {
    if (loose.length > 0) sections.push({ section: loose });
    loose = [];
  };
  for (const entry of content) {
    if (isSection(entry)) {
      flush();
      sections.push(entry);
    } else loose.push(entry);
  }
  flush();
  return sections;
}

function isSection(entry: Content | PrintSection): entry is PrintSection {
  return typeof entry === "object" && "section" in entry;
}

function prepareSection(
  section: PrintSection,
  document: PrintDocument,
  at: { root: LayoutNode; path: string },
  context: PrepareContext,
): LayoutNode[] {
  const make = (content: Content, path: string): LayoutNode => {
    const node = {
      ...bareNode(path, at.root, document),
      ...frameOf(section, document, context),
    } as LayoutNode;
    node.section = prepareContent(content, frameFor(node, document), context);
    return node;
  };
  const own = make(section.section, at.path);
  if (section.startOn === undefined) return [own];
  const filler = make(section.filler ?? "", `${at.path}f`);
  filler._fillBefore = section.startOn;
  return [filler, own];
}

function frameOf(
  section: PrintSection,
  document: PrintDocument,
  context: PrepareContext,
): Partial<LayoutNode> {
  const header = section.header === undefined ? document.header : section.header;
  const footer = section.footer === undefined ? document.footer : section.footer;
  const background = section.background === undefined ? document.background : section.background;
  return {
    pageSize: section.pageSize ?? document.pageSize ?? "A4",
    pageOrientation: section.pageOrientation ?? document.pageOrientation ?? "portrait",
    pageMargins: section.pageMargins ?? document.pageMargins ?? 62,
    header: decoration(header ?? null, "Header", document, context),
    footer: decoration(footer ?? null, "Footer", document, context),
    background: backgroundOf(background ?? null, document, context),
  } as Partial<LayoutNode>;
}

type Size = LayoutPage["pageSize"];

function decoration(
  build: PageDecoration | null,
  kind: ArtifactKind,
  document: PrintDocument,
  context: PrepareContext,
) {
  if (!build) return null;
  return (page: number, pages: number, size: Size) => {
    const content = build(page, pages, placeOf(size));
    return content === null || content === undefined
      ? null
      : artifactNode(content, kind, { document, page }, context);
  };
}

function backgroundOf(build: PageBackground | null, document: PrintDocument, context: PrepareContext) {
  if (!build) return null;
  return (page: number, size: Size) => {
    const content = build(page, placeOf(size));
    if (content === null || content === undefined) return null;
    return artifactNode(content, "Background", { document, page }, context);
  };
}

function artifactNode(
  content: Content,
  kind: ArtifactKind,
  of: { document: PrintDocument; page: number },
  context: PrepareContext,
): LayoutNode {
  const node = bareNode(`${kind}/${of.page}`, null, of.document);
  return prepareContent(
    content,
    { ...frameFor(node, of.document), up: null, artifact: kind, hyphenate: false },
    context,
  );
}

function placeOf(size: Size) {
  return { width: size.width, height: size.height, orientation: size.orientation as PageOrientation };
}

function frameFor(node: LayoutNode, document: PrintDocument): Frame {
  return {
    up: node,
    path: node._path,
    font: document.defaultStyle.font ?? "Text",
    artifact: null,
    detached: false,
    hyphenate: node._hyphenate,
  };
}

function bareNode(path: string, up: LayoutNode | null, document: PrintDocument): LayoutNode {
  const hyphenate = document.hyphenation !== false && document.meta.language.startsWith("de");
  return { _path: path, _up: up, _artifact: null, _detached: false, _hyphenate: hyphenate };
}
