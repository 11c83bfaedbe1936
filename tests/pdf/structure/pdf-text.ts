import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TextItem, TextMarkedContent } from "pdfjs-dist/types/src/display/api.js";

export type PdfTextOptions = { readonly keepArtifacts?: boolean };

/**
 * Text of every page in the order it is drawn, lines separated by "\n". Words divided by a drawn hyphen are
 * put together again. Headers, footers and backgrounds are left out unless `keepArtifacts` is set.
 */
export async function pdfText(bytes: Uint8Array, options: PdfTextOptions = {}): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    pages.push(joinItems(items, options.keepArtifacts === true));
  }
  await task.destroy();
  return pages;
}

function joinItems(items: readonly (TextItem | TextMarkedContent)[], keepArtifacts: boolean): string {
  const tags: string[] = [];
  let text = "";
  let divided = false;
  for (const item of items) {
    if ("type" in item) {
      if (item.type === "endMarkedContent") tags.pop();
      else tags.push((item as { tag?: string }).tag ?? "");
      continue;
    }
    if (!keepArtifacts && tags.includes("Artifact")) continue;
    if (item.str === "-" && tags.at(-1) === "Span") {
      divided = true;
      continue;
    }
    if (divided && item.str.trim() === "") continue;
    divided = divided && item.str === "";
    text += item.str;
    if (item.hasEOL && !divided) text += "\n";
  }
  return text;
}
