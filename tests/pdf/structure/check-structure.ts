import { checkDocument } from "./check-document.ts";
import { checkPages } from "./check-pages.ts";
import { checkTags } from "./check-tags.ts";
import { readPdfObjects } from "./pdf-objects.ts";
import { pdfText } from "./pdf-text.ts";
import type { StructureProblem } from "./structure-problem.ts";
import { readTagTree } from "./tag-tree.ts";

export { pdfText } from "./pdf-text.ts";
export type { StructureProblem } from "./structure-problem.ts";

/**
 * Checks what can be checked of PDF/UA-1 and PDF/A-3a without the reference validator. Every rule is reported
 * once, with its first place; an empty list means that nothing was found.
 */
export async function checkStructure(bytes: Uint8Array): Promise<StructureProblem[]> {
  const problems = new Map<string, StructureProblem>();
  const report = (rule: string, message: string) => {
    if (!problems.has(rule)) problems.set(rule, { rule, message });
  };
  const file = readPdfObjects(bytes);
  const { root, nodes } = readTagTree(file);
  checkDocument(file, report);
  checkTags(file, root, nodes, report);
  checkPages(file, nodes, report);
  const texts = file.trailer["Encrypt"] === undefined ? await pdfText(bytes, { keepArtifacts: true }) : [];
  texts.forEach((text, index) => {
    // eslint-disable-next-line no-control-regex -- looks for characters that have no meaning
    if (/[\u0000\uFFFD]/.test(text)) report("text-unicode", `page ${index + 1} has text without meaning`);
  });
  return [...problems.values()];
}
