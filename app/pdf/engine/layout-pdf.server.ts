import { checkFonts } from "./font-check.server.ts";
import { pageNumbersOfIds } from "./layout/page-numbers.ts";
import { placeDocument } from "./layout/place-document.server.ts";
import type { PlacedDocument } from "./layout/place-document.server.ts";
import { PrintError } from "./print-error.ts";
import type { LayoutOptions, PrintDocument, PrintPhase, PrintResult } from "./print-document.ts";
import type { PdfReference } from "./pdfmake-types.ts";
import { PageRenderer } from "./render/render-pages.ts";
import { writeOutline } from "./render/write-outline.ts";
import { checkEngine } from "./self-test.server.ts";
import { buildStructure } from "./structure/build-structure.ts";
import type { Structure } from "./structure/build-structure.ts";
import { writeStructure } from "./structure/write-structure.ts";
import { attachFiles } from "./write/attach-files.ts";

const PROGRESS_EVERY = 10;
/** Nobody leafs through more, and the memory of a print worker is made for so many. */
const MOST_PAGES = 6000;

/** Lays out, checks, tags and writes one document in this thread. Throws PrintError. */
export async function layoutPdf(document: PrintDocument, options: LayoutOptions = {}): Promise<Uint8Array> {
  return (await printDocument(document, options)).bytes;
}

/** Like layoutPdf, and tells the number of pages, the page of every id and the warnings. */
export async function printDocument(
  document: PrintDocument,
  options: LayoutOptions = {},
): Promise<PrintResult> {
  checkEngine();
  checkFonts();
  const tell = (phase: PrintPhase, done = 0, total = 0) => options.onProgress?.({ phase, done, total });
  const createdAt = new Date(document.meta.createdAt);
  if (Number.isNaN(createdAt.getTime())) {
    throw new PrintError("refused-definition", "Dem Dokument fehlt ein gültiger Zeitpunkt der Erstellung.");
  }
  tell("layout");
  const mostPages = options.mostPages ?? MOST_PAGES;
  const placed = placeDocument(document, (page) => {
    if (page > mostPages) throw tooManyPages(mostPages);
    if (page % PROGRESS_EVERY === 0) tell("layout", page);
  });
  tell("check");
  const { pdf, pages } = placed;
  const anchors = pageNumbersOfIds(pages, placed.aliases);
  attachFiles(pdf, document.attachments ?? [], createdAt);
  const structure = buildStructure(placed.root);
  const renderer = new PageRenderer(pdf, structure, (id) => pageNumber(anchors, id));
  const draftMark = draftMarkOf(document);
  pages.forEach((page, index) => {
    renderer.renderPage(page, draftMark);
    page.items.length = 0;
    if ((index + 1) % PROGRESS_EVERY === 0 || index + 1 === pages.length)
      tell("render", index + 1, pages.length);
  });
  tell("write");
  pdf.beforeClose = () => finish(placed, structure, renderer);
  pdf.end();
  if (!pdf.result) throw new Error("The PDF was not closed");
  return {
    bytes: pdf.result,
    pages: pages.length,
    anchors: publicAnchors(anchors),
    warnings: placed.warnings,
  };
}

function tooManyPages(most: number): PrintError {
  return new PrintError(
    "too-large",
    `Das Dokument hätte mehr als ${most.toLocaleString("de-DE")} Seiten. Bitte drucken Sie es in Teilen.`,
  );
}

function finish(placed: PlacedDocument, structure: Structure, renderer: PageRenderer): void {
  const { pdf, leaves, aliases } = placed;
  const anchorOf = (id: string) => renderer.anchors.get(aliases.get(id) ?? id);
  const root = pdf._root.data;
  const outline = (pdf as unknown as { outline: { dictionary: PdfReference } }).outline.dictionary;
  if (writeOutline(pdf, outline, leaves, anchorOf) > 0) {
    root["Outlines"] = outline;
    root["PageMode"] = "UseOutlines";
  }
  const annotations = renderer.links.write(pdf, renderer.pages.length, anchorOf);
  const marks = { pages: renderer.pages, annotations };
  writeStructure(pdf, root["StructTreeRoot"] as PdfReference, structure.document, marks);
}

function pageNumber(anchors: ReadonlyMap<string, number>, id: string): number {
  const number = anchors.get(id);
  if (number === undefined)
    throw new PrintError("unknown-reference", `Die Stelle „${id}“ steht auf keiner Seite.`);
  return number;
}

function publicAnchors(anchors: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...anchors].filter(([id]) => !id.startsWith("auto:")));
}

function draftMarkOf(document: PrintDocument): string | null {
  if (document.draft !== true) return null;
  return document.meta.language.startsWith("de") ? "ENTWURF" : "DRAFT";
}
