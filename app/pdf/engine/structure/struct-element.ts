import type { PdfReference } from "../pdfmake-types.ts";

/** A run of marked content on a page. */
export type ContentMark = { readonly page: PdfReference; readonly mcid: number };
/** A link annotation that belongs to an element. */
export type AnnotationMark = { readonly page: PdfReference; readonly annotation: PdfReference };
export type StructKid = StructElement | ContentMark | AnnotationMark;

export type StructFacts = {
  readonly lang?: string;
  readonly alt?: string;
  readonly actualText?: string;
  /** Entries of attribute dictionaries by owner, already in PDF syntax. */
  readonly attributes?: Readonly<Record<string, string>>;
};

/** One element of the tag tree while it grows. */
export class StructElement {
  readonly type: string;
  readonly parent: StructElement | null;
  readonly kids: StructKid[] = [];
  readonly lang: string | null;
  readonly alt: string | null;
  readonly actualText: string | null;
  /** By owner; null for the many elements that have none. */
  attributes: Readonly<Record<string, string>> | null;
  reference: PdfReference | null = null;

  constructor(type: string, parent: StructElement | null, facts: StructFacts = {}) {
    this.type = type;
    this.parent = parent;
    this.lang = facts.lang ?? null;
    this.alt = facts.alt ?? null;
    this.actualText = facts.actualText ?? null;
    this.attributes = facts.attributes ?? null;
  }

  add(type: string, facts?: StructFacts): StructElement {
    const child = new StructElement(type, this, facts);
    this.kids.push(child);
    return child;
  }

  /** Cells keep their place in the table even when they are empty; everything else goes without content. */
  get isEmpty(): boolean {
    if (this.type === "Document") return false;
    if (this.type === "LBody") return this.parent?.hasContent !== true;
    return !this.hasContent;
  }

  private get hasContent(): boolean {
    if (this.type === "TD" || this.type === "TH") return true;
    return this.kids.some((kid) => !(kid instanceof StructElement) || kid.hasContent);
  }
}
