import { isDict, isRef, nameOf } from "./pdf-objects.ts";
import type { PdfDict, PdfFile, PdfValue } from "./pdf-objects.ts";

export type TagNode = {
  readonly type: string;
  readonly parent: TagNode | null;
  readonly kids: TagNode[];
  /** "page object number:mcid" of its own content. */
  readonly marks: string[];
  /** Object numbers of its annotations. */
  readonly annotations: number[];
  readonly alt: string | null;
  readonly attributes: PdfDict;
  readonly id: number;
};

/** Reads the whole structure tree of a file. */
export function readTagTree(file: PdfFile): { root: TagNode | null; nodes: TagNode[] } {
  const catalog = file.dict(file.trailer["Root"]);
  const treeRoot = file.dict(catalog["StructTreeRoot"]);
  const nodes: TagNode[] = [];
  const [first] = listOf(file.get(treeRoot["K"]));
  const root = first === undefined ? null : readNode(file, first, null, nodes);
  return { root, nodes };
}

function readNode(file: PdfFile, value: PdfValue, parent: TagNode | null, nodes: TagNode[]): TagNode | null {
  const dict = file.dict(value);
  const type = nameOf(dict["S"]);
  if (type === null) return null;
  const node: TagNode = {
    type,
    parent,
    kids: [],
    marks: [],
    annotations: [],
    alt: typeof dict["Alt"] === "string" ? dict["Alt"] : null,
    attributes: Object.assign({}, ...listOf(file.get(dict["A"])).map((entry) => file.dict(entry))) as PdfDict,
    id: isRef(value) ? value.ref : 0,
  };
  nodes.push(node);
  const page = isRef(dict["Pg"]) ? dict["Pg"].ref : 0;
  for (const kid of listOf(file.get(dict["K"]))) addKid(file, kid, { node, page, nodes });
  return node;
}

function addKid(file: PdfFile, kid: PdfValue, at: { node: TagNode; page: number; nodes: TagNode[] }): void {
  if (typeof kid === "number") {
    at.node.marks.push(`${at.page}:${kid}`);
    return;
  }
  const inner = file.get(kid);
  if (!isDict(inner)) return;
  const kind = nameOf(inner["Type"]);
  const page = isRef(inner["Pg"]) ? inner["Pg"].ref : at.page;
  if (kind === "MCR") at.node.marks.push(`${page}:${inner["MCID"] as number}`);
  else if (kind === "OBJR") at.node.annotations.push(isRef(inner["Obj"]) ? inner["Obj"].ref : 0);
  else {
    const child = readNode(file, kid, at.node, at.nodes);
    if (child) at.node.kids.push(child);
  }
}

export function listOf(value: PdfValue): PdfValue[] {
  if (value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** All content marks of an element and everything in it. */
export function allMarks(node: TagNode): string[] {
  return [...node.marks, ...node.kids.flatMap((kid) => allMarks(kid))];
}
