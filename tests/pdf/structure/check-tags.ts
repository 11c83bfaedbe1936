import { nameOf } from "./pdf-objects.ts";
import type { PdfFile } from "./pdf-objects.ts";
import type { Report } from "./structure-problem.ts";
import { allMarks } from "./tag-tree.ts";
import type { TagNode } from "./tag-tree.ts";

/** Which elements may stand in which, as far as PDF/UA-1 (7.2) fixes it. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  L: ["L", "LI", "Caption"],
  LI: ["Lbl", "LBody"],
  Table: ["THead", "TBody", "TFoot", "TR", "Caption"],
  THead: ["TR"],
  TBody: ["TR"],
  TR: ["TH", "TD"],
  TOC: ["TOC", "TOCI", "Caption"],
};
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  LI: ["L"],
  LBody: ["LI"],
  TR: ["Table", "THead", "TBody", "TFoot"],
  THead: ["Table"],
  TBody: ["Table"],
  TH: ["TR"],
  TD: ["TR"],
  TOCI: ["TOC"],
};
const KNOWN = new Set(
  "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form".split(
    " ",
  ),
);

/** Rules on the tag tree alone. */
export function checkTags(
  file: PdfFile,
  root: TagNode | null,
  nodes: readonly TagNode[],
  report: Report,
): void {
  if (!root) {
    report("tree", "the structure tree is empty");
    return;
  }
  if (root.type !== "Document") report("document-root", `the root element is ${root.type}`);
  checkHeadings(nodes, report);
  for (const node of nodes) {
    if (!KNOWN.has(node.type)) report("known-type", `${node.type} is no standard structure type`);
    checkNesting(node, report);
    if (node.type === "Table") checkTable(node, report);
    if (node.type === "Figure") checkFigure(node, report);
    if (node.type === "Link") checkLink(file, node, report);
  }
}

function checkHeadings(nodes: readonly TagNode[], report: Report): void {
  let level = 0;
  for (const node of nodes) {
    const match = /^H([1-6])$/.exec(node.type);
    if (!match) continue;
    const next = Number(match[1]);
    if (level === 0 && next !== 1) report("heading-first", `the first heading is ${node.type}`);
    else if (next > level + 1) report("heading-order", `H${level} is followed by ${node.type}`);
    if (allMarks(node).length === 0) report("heading-empty", `${node.type} has no text`);
    level = next;
  }
}

function checkNesting(node: TagNode, report: Report): void {
  const children = CHILDREN[node.type];
  const wrong = children && node.kids.find((kid) => !children.includes(kid.type));
  if (wrong) report(ruleFor(node.type), `${node.type} contains ${wrong.type}`);
  if (children && node.marks.length > 0) report(ruleFor(node.type), `${node.type} contains text directly`);
  const parents = PARENTS[node.type];
  if (parents && !parents.includes(node.parent?.type ?? "")) {
    report(ruleFor(node.type), `${node.type} stands in ${node.parent?.type ?? "nothing"}`);
  }
  if (node.type === "LI" && node.kids.filter((kid) => kid.type === "LBody").length !== 1)
    report("list", "an LI without exactly one LBody");
}

function ruleFor(type: string): string {
  if (type.startsWith("L")) return "list";
  return type.startsWith("TOC") ? "toc" : "table-nesting";
}

function checkTable(table: TagNode, report: Report): void {
  const rows = table.kids
    .flatMap((kid) => (kid.type === "TR" ? [kid] : kid.kids))
    .filter((kid) => kid.type === "TR");
  const pending: number[] = [];
  const widths = rows.map((row) => {
    let width = 0;
    for (let column = 0; column < pending.length; column++) if ((pending[column] ?? 0) > 0) width++;
    const taken = pending.map((left) => Math.max(0, left - 1));
    let column = 0;
    for (const cell of row.kids) {
      while ((pending[column] ?? 0) > 0) column++;
      for (let span = 0; span < spanOf(cell, "ColSpan"); span++)
        taken[column++] = spanOf(cell, "RowSpan") - 1;
      width += spanOf(cell, "ColSpan");
    }
    pending.splice(0, pending.length, ...Array.from(taken, (left: number | undefined) => left ?? 0));
    return width;
  });
  if (new Set(widths).size > 1)
    report("table-regular", `the rows have ${[...new Set(widths)].join(", ")} columns`);
  if (pending.some((left) => left > 0)) report("table-regular", "a cell reaches over the last row");
  const cells = rows.flatMap((row) => row.kids);
  if (!cells.some((cell) => cell.type === "TH")) report("table-headers", "a table without header cells");
  for (const cell of cells) {
    if (cell.type === "TH" && nameOf(cell.attributes["Scope"]) === null)
      report("header-scope", "a header cell without scope");
  }
}

function spanOf(cell: TagNode, key: "ColSpan" | "RowSpan"): number {
  const span = cell.attributes[key];
  return typeof span === "number" ? span : 1;
}

function checkFigure(figure: TagNode, report: Report): void {
  if (figure.alt === null || figure.alt.trim() === "")
    report("figure-alt", "a figure without alternative text");
  const box = figure.attributes["BBox"];
  if (!Array.isArray(box) || box.length !== 4) report("figure-box", "a figure without bounding box");
  if (allMarks(figure).length === 0) report("figure-empty", `the figure "${figure.alt}" is not drawn`);
}

function checkLink(file: PdfFile, link: TagNode, report: Report): void {
  if (link.annotations.length === 0) report("link-annotation", "a Link element without annotation");
  for (const id of link.annotations) {
    const annotation = file.dict({ ref: id });
    if (nameOf(annotation["Subtype"]) !== "Link")
      report("link-annotation", "a Link element with another annotation");
  }
}
