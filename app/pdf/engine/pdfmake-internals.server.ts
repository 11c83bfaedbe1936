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
  TableProcessorClass,
  TextInlinesClass,
} from "./pdfmake-types.ts";

// require instead of import: the classes live in CommonJS files without an export map, and bundlers and
// test runners disagree about what their default import is.
const load = createRequire(import.meta.url);

function inside(name: string): unknown {
  return (load(`pdfmake/js/${name}.js`) as { default: unknown }).default;
}

/** The classes of pdfmake 0.3.11 that the engine extends; nothing of pdfmake is changed in place. */
export const LayoutBuilder = inside("LayoutBuilder") as LayoutBuilderClass;
export const PageElementWriter = inside("PageElementWriter") as PageElementWriterClass;
export const DocumentContext = inside("DocumentContext") as DocumentContextClass;
export const DocMeasure = inside("DocMeasure") as DocMeasureClass;
export const DocPreprocessor = inside("DocPreprocessor") as DocPreprocessorClass;
export const Renderer = inside("Renderer") as RendererClass;
export const PdfDocument = inside("PDFDocument") as PdfDocumentClass;
export const StyleContextStack = inside("StyleContextStack") as StyleContextStackClass;
export const TextInlines = inside("TextInlines") as TextInlinesClass;
export const TableProcessor = inside("TableProcessor") as TableProcessorClass;
export const Line = inside("Line") as LineClass;
export const SvgMeasure = inside("SVGMeasure") as SvgMeasureClass;

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
