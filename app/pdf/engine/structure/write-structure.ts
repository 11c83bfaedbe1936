import type { PdfReference } from "../pdfmake-types.ts";
import { pdfString } from "../write/pdf-syntax.ts";
import { StructElement } from "./struct-element.ts";
import type { AnnotationMark, ContentMark, StructKid } from "./struct-element.ts";

/** Where finished objects go. */
export type ObjectSink = {
  ref(): PdfReference;
  pack(reference: PdfReference, text: string): void;
};

/** Per page, the elements of its marked content in order of their numbers. */
export type PageMarks = { readonly page: PdfReference; readonly elements: StructElement[] };

/**
 * Writes the tag tree and its parent tree into the StructTreeRoot `root`.
 * Elements get their object numbers in reading order, so equal documents give equal bytes.
 */
export function writeStructure(
  sink: ObjectSink,
  root: PdfReference,
  document: StructElement,
  marks: { readonly pages: readonly PageMarks[]; readonly annotations: readonly StructElement[] },
): void {
  const { pages, annotations } = marks;
  const order: StructElement[] = [];
  number(document, sink, order);
  for (const element of order) sink.pack(referenceOf(element), elementText(element, root));
  const tree = writeParentTree(sink, pages, annotations);
  const next = pages.length + annotations.length;
  sink.pack(
    root,
    `<</Type/StructTreeRoot/K[${String(referenceOf(document))}]/ParentTree ${String(tree)}/ParentTreeNextKey ${next}>>`,
  );
}

function number(element: StructElement, sink: ObjectSink, order: StructElement[]): void {
  element.reference = sink.ref();
  order.push(element);
  for (const kid of element.kids) {
    if (kid instanceof StructElement && !kid.isEmpty) number(kid, sink, order);
  }
}

/** Page n has key n; the annotations follow. */
function writeParentTree(
  sink: ObjectSink,
  pages: readonly PageMarks[],
  annotations: readonly StructElement[],
): PdfReference {
  let entries = "";
  pages.forEach(({ elements }, key) => {
    const list = sink.ref();
    sink.pack(list, `[${elements.map((element) => String(referenceOf(element))).join(" ")}]`);
    entries += `${key} ${String(list)} `;
  });
  annotations.forEach((element, index) => {
    entries += `${pages.length + index} ${String(referenceOf(element))} `;
  });
  const tree = sink.ref();
  sink.pack(tree, `<</Nums[${entries.trimEnd()}]>>`);
  return tree;
}

function elementText(element: StructElement, root: PdfReference): string {
  const parent = element.parent ? referenceOf(element.parent) : root;
  const kids = element.kids.filter((kid) => !(kid instanceof StructElement) || !kid.isEmpty);
  const page = kids.find((kid): kid is ContentMark => "mcid" in kid)?.page ?? null;
  let text = `<</S/${element.type}/P ${String(parent)}`;
  if (kids.length > 0) text += `/K[${kids.map((kid) => kidText(kid, page)).join(" ")}]`;
  if (page) text += `/Pg ${String(page)}`;
  if (element.lang !== null) text += `/Lang${pdfString(element.lang)}`;
  if (element.alt !== null) text += `/Alt${pdfString(element.alt)}`;
  if (element.actualText !== null) text += `/ActualText${pdfString(element.actualText)}`;
  if (element.attributes) text += attributesText(element.attributes);
  return `${text}>>`;
}

function attributesText(attributes: Readonly<Record<string, string>>): string {
  const dictionaries = Object.entries(attributes).map(([owner, values]) => `<</O/${owner}${values}>>`);
  return dictionaries.length === 1 ? `/A${dictionaries.join("")}` : `/A[${dictionaries.join("")}]`;
}

function kidText(kid: StructKid, page: PdfReference | null): string {
  if (kid instanceof StructElement) return String(referenceOf(kid));
  if ("mcid" in kid) {
    return kid.page === page ? String(kid.mcid) : `<</Type/MCR/Pg ${String(kid.page)}/MCID ${kid.mcid}>>`;
  }
  return annotationText(kid);
}

function annotationText(kid: AnnotationMark): string {
  return `<</Type/OBJR/Obj ${String(kid.annotation)}/Pg ${String(kid.page)}>>`;
}

function referenceOf(element: StructElement): PdfReference {
  if (!element.reference) throw new Error(`Structure element ${element.type} is not in the tree`);
  return element.reference;
}
