import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFPageProxy } from "pdfjs-dist/types/src/display/api.js";

export type SpokenText = { readonly text: string; readonly language: string };

type TreeNode = { readonly lang?: string; readonly id?: string; readonly children?: readonly TreeNode[] };

/** What a screen reader reads, piece by piece, each with the language of the closest tag that states one. */
export async function readLanguages(bytes: Uint8Array, documentLanguage: string): Promise<SpokenText[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const spoken: SpokenText[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const tree = (await page.getStructTree()) as TreeNode | null;
    if (tree) collect(tree, documentLanguage, { texts: await textsById(page), spoken });
  }
  await task.destroy();
  return spoken;
}

function collect(
  node: TreeNode,
  inherited: string,
  to: { readonly texts: ReadonlyMap<string, string>; readonly spoken: SpokenText[] },
): void {
  const language = node.lang ?? inherited;
  const text = node.id === undefined ? undefined : to.texts.get(node.id);
  if (text !== undefined && text.trim() !== "") to.spoken.push({ text, language });
  for (const child of node.children ?? []) collect(child, language, to);
}

async function textsById(page: PDFPageProxy): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if ("str" in item) {
      const id = open.findLast((entry) => entry !== null);
      if (id != null) texts.set(id, (texts.get(id) ?? "") + item.str + (item.hasEOL ? " " : ""));
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.type === "beginMarkedContentProps" ? item.id : null);
  }
  return texts;
}
