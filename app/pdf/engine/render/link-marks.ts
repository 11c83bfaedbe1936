import type { PdfReference } from "../pdfmake-types.ts";
import type { PrintInline } from "../text/print-inline.ts";
import type { StructElement } from "../structure/struct-element.ts";
import { pdfNumber, pdfString } from "../write/pdf-syntax.ts";
import type { PrintPdf } from "./print-pdf.server.ts";

/** A place a link can lead to: the line that carries the id. */
export type Anchor = { readonly page: PdfReference; readonly pageNumber: number; readonly top: number };

type PendingLink = {
  readonly reference: PdfReference;
  readonly rect: string;
  readonly element: StructElement;
  readonly text: string;
  readonly url: string | null;
  readonly target: string | null;
};

/** Link annotations of a document; they are written at the end, when every destination is known. */
export class LinkMarks {
  private readonly links: PendingLink[] = [];

  add(pdf: PrintPdf, element: StructElement, place: LinkPlace): void {
    const [first] = place.inlines;
    if (!first) return;
    const rect = pdf._convertRect(place.x, place.y, place.width, place.height);
    const reference = pdf.ref();
    pdf.page.annotations.push(reference);
    element.kids.push({ annotation: reference, page: pdf.page.dictionary });
    this.links.push({
      reference,
      element,
      rect: rect.map(pdfNumber).join(" "),
      text: place.inlines
        .map((inline) => inline.text)
        .join("")
        .trim(),
      url: first.style.link,
      target: first.style.linkToDestination,
    });
  }

  /** Writes every annotation; returns their elements in the order of their keys in the parent tree. */
  write(pdf: PrintPdf, firstKey: number, anchorOf: (id: string) => Anchor | undefined): StructElement[] {
    const german = String((pdf._root.data["Lang"] as { toString(): string } | undefined) ?? "de").startsWith(
      "de",
    );
    this.links.forEach((link, index) => {
      const anchor = link.target === null ? undefined : anchorOf(link.target);
      const contents = describe(link, anchor, german);
      let text = `<</Type/Annot/Subtype/Link/Rect[${link.rect}]/Border[0 0 0]/F 4`;
      text += `/Contents${pdfString(contents)}/StructParent ${firstKey + index}`;
      if (link.url !== null) text += `/A<</S/URI/URI${pdfString(encodeURI(decodeLoosely(link.url)))}>>`;
      else if (anchor) text += `/Dest[${String(anchor.page)} /XYZ null ${pdfNumber(anchor.top)} null]`;
      pdf.pack(link.reference, `${text}>>`);
    });
    return this.links.map((link) => link.element);
  }
}

export type LinkPlace = {
  readonly inlines: readonly PrintInline[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

function describe(link: PendingLink, anchor: Anchor | undefined, german: boolean): string {
  if (link.url !== null) return `${german ? "Verweis auf" : "Link to"} ${link.url}`;
  const page = anchor ? String(anchor.pageNumber) : "?";
  const words = german ? `Gehe zu Seite ${page}` : `Go to page ${page}`;
  return link.text === page ? words : `${words}: ${link.text}`;
}

function decodeLoosely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
