import type { ArtifactKind, PdfReference } from "../pdfmake-types.ts";
import type { PageMarks } from "../structure/write-structure.ts";
import type { StructElement } from "../structure/struct-element.ts";
import type { PageContent } from "./page-content.ts";

const ARTIFACTS: Readonly<Record<ArtifactKind, string>> = {
  Header: "/Artifact<</Type/Pagination/Subtype/Header>>BDC",
  Footer: "/Artifact<</Type/Pagination/Subtype/Footer>>BDC",
  Background: "/Artifact<</Type/Background>>BDC",
  Repeated: "/Artifact<</Type/Pagination>>BDC",
  Layout: "/Artifact<</Type/Layout>>BDC",
};

/** Marked-content sequences of one page: everything drawn is inside exactly one. */
export class MarkWriter implements PageMarks {
  readonly page: PdfReference;
  readonly elements: StructElement[] = [];
  private readonly content: PageContent;
  private current: StructElement | ArtifactKind | null = null;

  constructor(page: PdfReference, content: PageContent) {
    this.page = page;
    this.content = content;
  }

  /** Continues the open sequence when it belongs to the same owner, otherwise starts a new one. */
  open(owner: StructElement | ArtifactKind): void {
    if (owner === this.current) return;
    this.close();
    this.current = owner;
    if (typeof owner === "string") {
      this.content.write(ARTIFACTS[owner]);
      return;
    }
    const mcid = this.elements.push(owner) - 1;
    owner.kids.push({ page: this.page, mcid });
    this.content.write(`/${owner.type}<</MCID ${mcid}>>BDC`);
  }

  close(): void {
    if (this.current === null) return;
    this.current = null;
    this.content.write("EMC");
  }
}
