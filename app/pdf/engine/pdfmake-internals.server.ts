import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type {
  DocMeasureClass,
  DocPreprocessorClass,
  DocumentContextClass,
  LayoutBuilderClass,
  LineClass,
  PageElementWriterClass,
  PageSizeModule,
  PdfDocumentClass,
  RendererClass,
  StyleContextStackClass,
  SvgMeasureClass,
  TableLayoutsModule,
  TextInlinesClass,
} from "./pdfmake-types.ts";

// require instead of import: the classes live in CommonJS files without an export map, and bundlers and
// test runners disagree about what their default import is.
const load = createRequire(import.meta.url);

function inside<T>(name: string): T {
  return (load(`pdfmake/js/${name}.js`) as { default: T }).default;
}

/** The classes of pdfmake 0.3.11 that the engine extends; nothing of pdfmake is changed in place. */
export const LayoutBuilder = inside<LayoutBuilderClass>("LayoutBuilder");
export const PageElementWriter = inside<PageElementWriterClass>("PageElementWriter");
export const DocumentContext = inside<DocumentContextClass>("DocumentContext");
export const DocMeasure = inside<DocMeasureClass>("DocMeasure");
export const DocPreprocessor = inside<DocPreprocessorClass>("DocPreprocessor");
export const Renderer = inside<RendererClass>("Renderer");
export const PdfDocument = inside<PdfDocumentClass>("PDFDocument");
export const StyleContextStack = inside<StyleContextStackClass>("StyleContextStack");
export const TextInlines = inside<TextInlinesClass>("TextInlines");
export const Line = inside<LineClass>("Line");
export const SvgMeasure = inside<SvgMeasureClass>("SVGMeasure");

export const pageSizes = load("pdfmake/js/PageSize.js") as PageSizeModule;
export const tableLayouts = (load("pdfmake/js/tableLayouts.js") as TableLayoutsModule).tableLayouts;

/** Version of a package as pdfmake would load it; not every package exports its package.json. */
export function installedVersion(name: "pdfmake" | "pdfkit" | "fontkit"): string {
  let folder = dirname(loadOf(name).resolve(name));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }).version;
}

/** Loads a package as pdfmake itself would find it. */
export function loadOf(name: string): NodeJS.Require {
  return name === "pdfmake" ? load : createRequire(load.resolve("pdfmake/package.json"));
}
