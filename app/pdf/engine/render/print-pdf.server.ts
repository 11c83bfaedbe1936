import { deflateSync } from "node:zlib";
import { fontFiles, isFontFile } from "../fonts.server.ts";
import { PdfDocument } from "../pdfmake-internals.server.ts";
import type { EmbeddedFont, FontkitFont, PdfDocumentBase, PdfPage, PdfReference } from "../pdfmake-types.ts";
import type { PrintMeta } from "../print-document.ts";
import { PrintError } from "../print-error.ts";
import { cleanText } from "../text/clean-text.ts";
import { FontMetrics } from "../text/font-metrics.ts";
import { PdfOutput } from "../write/pdf-output.server.ts";
import { xmpDescriptions } from "../write/xmp-packet.ts";
import { DocumentFont } from "./document-font.ts";

type EmbeddedFontClass = new (document: PdfDocumentBase, font: FontkitFont, id: string) => EmbeddedFont;
type ParsedFont = {
  readonly make: EmbeddedFontClass;
  readonly font: FontkitFont;
  readonly metrics: FontMetrics;
};

/** Font files are parsed once per process; what is embedded differs by document. */
const parsedFonts = new Map<string, ParsedFont>();

const PRODUCER = "Standfest";

/** pdfmake's PDF document with shared fonts, compact output, honest metadata and room for tags. */
export class PrintPdf extends PdfDocument {
  /** Called while the file is closed, when every page is written. */
  beforeClose: (() => void) | null = null;
  result: Uint8Array<ArrayBuffer> | null = null;
  declare private output: PdfOutput | undefined;
  private readonly documentFonts = new Map<EmbeddedFont, DocumentFont>();
  private readonly colors = new Map<string, number[] | null>();

  constructor(meta: PrintMeta) {
    super(fontFiles, {}, {}, {}, optionsFor(meta), null, isFontFile);
  }

  metricsOf(font: EmbeddedFont): FontMetrics {
    return this.fontOf(font).metrics;
  }

  fontOf(font: EmbeddedFont): DocumentFont {
    const found = this.documentFonts.get(font);
    if (!found) throw new Error("Font does not belong to this document");
    return found;
  }

  override provideFont(family: string, bold = false, italics = false): EmbeddedFont {
    const faces = this.fonts[family];
    const path = faces?.[faceName(bold, italics)];
    if (path === undefined || !isFontFile(path))
      throw new Error(`Font ${family} is not one of the print fonts`);
    return this._fontFamilies[path] ?? this.openFont(path);
  }

  /** Drawings ask for fonts by path: they get the same font objects, and nothing but the print fonts. */
  override font(source: string): PdfDocumentBase {
    if (!isFontFile(source))
      throw new PrintError("refused-definition", "Andere Schriften als die des Drucks sind nicht erlaubt.");
    this._font = this._fontFamilies[source] ?? this.openFont(source);
    return this;
  }

  override openImage(source: string | Uint8Array): unknown {
    if (typeof source !== "string" || source.startsWith("data:image/")) return super.openImage(source);
    throw new PrintError("refused-definition", "Bilder werden nur als eingebettete Daten gedruckt.");
  }

  /** Registers the font as PDFKit does, so that drawings find it too. */
  private openFont(path: string): EmbeddedFont {
    const parsed = parsedFonts.get(path);
    let embedded: EmbeddedFont;
    if (parsed) {
      embedded = new parsed.make(this, parsed.font, `F${++this._fontCount}`);
      this._fontFamilies[path] = embedded;
      this._fontFamilies[embedded.name] ??= embedded;
      this.documentFonts.set(embedded, new DocumentFont(embedded, parsed.metrics));
      return embedded;
    }
    super.font(path);
    if (!this._font) throw new Error(`Font file ${path} could not be opened`);
    embedded = this._font;
    const metrics = new FontMetrics(embedded);
    parsedFonts.set(path, { make: embedded.constructor as EmbeddedFontClass, font: embedded.font, metrics });
    this.documentFonts.set(embedded, new DocumentFont(embedded, metrics));
    return embedded;
  }

  override _normalizeColor(color: string): number[] | null {
    if (typeof color !== "string") return super._normalizeColor(color);
    let known = this.colors.get(color);
    if (known === undefined) {
      known = super._normalizeColor(color);
      this.colors.set(color, known);
    }
    return known;
  }

  /** Page content is collected as text and compressed once, quickly: the difference in size is negligible. */
  override addPage(options: { size: [number, number] }): PdfDocumentBase {
    super.addPage(options);
    collectContent(this.page);
    return this;
  }

  override _write(data: string | Uint8Array): void {
    this.output ??= new PdfOutput();
    this.output.write(data);
    this._offset = this.output.offset;
  }

  /** Puts an object without a stream into an object stream; `reference` must not be ended any more. */
  pack(reference: PdfReference, text: string): void {
    this.output?.pack(reference.id, text);
    this._waiting--;
  }

  override endOutline(): void {
    this.beforeClose?.();
  }

  override endMarkings(): void {
    (this._root.data["MarkInfo"] as PdfReference).end();
  }

  override _addInfo(): void {
    const { Title, Author, Subject, Keywords, Producer, Creator, CreationDate } = this.info;
    this.appendXML(
      xmpDescriptions({
        title: textOf(Title),
        author: textOf(Author),
        subject: textOf(Subject),
        keywords: textOf(Keywords),
        producer: textOf(Producer),
        creator: textOf(Creator),
        createdAt: CreationDate as Date,
      }),
    );
  }

  override _finalize(): void {
    const trailer = `/Root ${this._root.id} 0 R/Info ${this._info.id} 0 R`;
    this.result = this.output?.finish(this._offsets, trailer) ?? null;
  }
}

function textOf(entry: string | Date | undefined): string {
  return typeof entry === "string" ? entry : "";
}

function optionsFor(meta: PrintMeta): object {
  const created = new Date(meta.createdAt);
  return {
    pdfVersion: "1.7",
    subset: "PDF/A-3a",
    tagged: true,
    displayTitle: true,
    compress: true,
    lang: meta.language,
    autoFirstPage: false,
    font: null,
    info: {
      Producer: PRODUCER,
      Creator: PRODUCER,
      ...filled({ Title: meta.title, Author: meta.author, Subject: meta.subject, Keywords: meta.keywords }),
      CreationDate: created,
      ModDate: created,
    },
  };
}

/** Entries with text in one line; an empty one would stand in one of the two metadata places only. */
function filled(texts: Record<string, string>): Record<string, string> {
  const lines = Object.entries(texts).map(([key, text]) => [
    key,
    cleanText(text).replace(/\s+/g, " ").trim(),
  ]);
  return Object.fromEntries(lines.filter(([, text]) => text !== "")) as Record<string, string>;
}

function faceName(bold: boolean, italics: boolean): string {
  if (bold) return italics ? "bolditalics" : "bold";
  return italics ? "italics" : "normal";
}

function collectContent(page: PdfPage): void {
  const { content } = page;
  const finalize = content.finalize.bind(content);
  // PDFKit has already written the transformation that turns the y axis downwards.
  let text = Buffer.concat(content.buffer).toString("latin1");
  content.write = (chunk) => {
    text += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("latin1");
    text += "\n";
  };
  content.finalize = () => {
    content.compress = false;
    content.data["Filter"] = "FlateDecode";
    content.buffer = [deflateSync(Buffer.from(text, "latin1"), { level: 1 })];
    finalize();
  };
}
