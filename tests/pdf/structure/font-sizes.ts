import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TextItem, TextMarkedContent } from "pdfjs-dist/types/src/display/api.js";

export type SizedText = { readonly page: number; readonly size: number; readonly text: string };
export type FontSizes = {
  /** Text people read: no frames, no pictures. */
  readonly body: readonly SizedText[];
  /** All text but that of pictures. */
  readonly all: readonly SizedText[];
};

/** Size in points of every text of a print, as it is drawn. */
export async function fontSizes(bytes: Uint8Array): Promise<FontSizes> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const texts: FramedText[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const loaded = await document.getPage(page);
    const { items } = await loaded.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    texts.push(...textsOf(items, page));
  }
  await task.destroy();
  return { all: texts, body: texts.filter(({ frame }) => !frame) };
}

type FramedText = SizedText & { readonly frame: boolean };

function textsOf(items: readonly (TextItem | TextMarkedContent)[], page: number): FramedText[] {
  const tags: string[] = [];
  const texts: FramedText[] = [];
  for (const item of items) {
    if ("type" in item) {
      if (item.type === "endMarkedContent") tags.pop();
      else tags.push((item as { tag?: string }).tag ?? "");
    } else if (item.str.trim() !== "" && !tags.includes("Figure")) {
      texts.push({ page, size: sizeOf(item), text: item.str, frame: tags.includes("Artifact") });
    }
  }
  return texts;
}

/** Share of letters below `size`; spaces do not count. */
export function shareBelow(size: number, texts: readonly SizedText[]): number {
  const letters = (list: readonly SizedText[]) =>
    list.reduce((sum, { text }) => sum + text.replace(/\s/g, "").length, 0);
  return letters(texts.filter((text) => text.size < size)) / Math.max(1, letters(texts));
}

function sizeOf(item: TextItem): number {
  const [, , c = 0, d = 0] = item.transform as number[];
  return Math.round(Math.hypot(c, d) * 100) / 100;
}
