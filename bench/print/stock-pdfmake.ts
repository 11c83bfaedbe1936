import { createRequire } from "node:module";
import { fontFiles } from "#app/pdf/engine/fonts.server.ts";
import type { PrintDocument } from "#app/pdf/engine/print-document.ts";

type PdfKitStream = AsyncIterable<Uint8Array> & {
  end(): void;
  bufferedPageRange(): { start: number; count: number };
};
type StockPrinter = { createPdfKitDocument(definition: object): Promise<PdfKitStream> };

const load = createRequire(import.meta.url);
const OWN_KEYS = new Set([
  "alt",
  "summary",
  "rowHeaders",
  "presentation",
  "artifact",
  "tag",
  "lang",
  "header#cell",
]);

/** The same document through unchanged pdfmake: untagged, unchecked, without hyphens. */
export async function printWithStock(document: PrintDocument): Promise<{ bytes: Uint8Array; pages: number }> {
  const Printer = inside("Printer") as new (
    fonts: object,
    files: object,
    urls: object,
    policy: () => boolean,
  ) => StockPrinter;
  const UrlResolver = inside("URLResolver") as new (files: object) => {
    setUrlAccessPolicy(policy: () => boolean): void;
  };
  const files = inside("virtual-fs") as object;
  const urls = new UrlResolver(files);
  urls.setUrlAccessPolicy(() => false);
  const printer = new Printer(structuredClone(fontFiles), files, urls, () => true);
  const pdf = await printer.createPdfKitDocument(stockDefinition(document));
  pdf.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of pdf) chunks.push(chunk);
  const { start, count } = pdf.bufferedPageRange();
  return { bytes: Buffer.concat(chunks), pages: start + count };
}

function inside(name: string): unknown {
  return (load(`pdfmake/js/${name}.js`) as { default: unknown }).default;
}

function stockDefinition(document: PrintDocument): object {
  const { meta, content, styles, defaultStyle, pageSize, pageMargins, header, footer, background } = document;
  const created = new Date(meta.createdAt);
  return {
    info: { title: meta.title, author: meta.author, creationDate: created, modDate: created },
    language: meta.language,
    version: "1.7",
    pageSize,
    pageMargins,
    styles: structuredClone(styles),
    defaultStyle: { ...defaultStyle },
    header: header && ((...place: Parameters<typeof header>) => plainCopy(header(...place))),
    footer: footer && ((...place: Parameters<typeof footer>) => plainCopy(footer(...place))),
    background: background && ((...place: Parameters<typeof background>) => plainCopy(background(...place))),
    content: plainCopy(content),
  };
}

function plainCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => plainCopy(entry));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !OWN_KEYS.has(key));
  return Object.fromEntries(entries.map(([key, entry]) => [key, plainCopy(entry)]));
}
