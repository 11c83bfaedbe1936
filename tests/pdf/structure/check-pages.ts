import { isRef, nameOf } from "./pdf-objects.ts";
import type { PdfDict, PdfFile } from "./pdf-objects.ts";
import type { Report } from "./structure-problem.ts";
import { listOf } from "./tag-tree.ts";
import type { TagNode } from "./tag-tree.ts";

const PAINTS = new Set([
  "S",
  "s",
  "f",
  "f*",
  "F",
  "B",
  "B*",
  "b",
  "b*",
  "Tj",
  "TJ",
  "'",
  '"',
  "Do",
  "sh",
  "EI",
]);

/** Rules on every page: everything painted is tagged or an artifact, links are described and belong to an element. */
export function checkPages(file: PdfFile, nodes: readonly TagNode[], report: Report): void {
  const marks = new Set(nodes.flatMap((node) => node.marks));
  const linked = new Set(nodes.filter((node) => node.type === "Link").flatMap((node) => node.annotations));
  const pages = listOf(file.get(file.dict(file.dict(file.trailer["Root"])["Pages"])["Kids"]));
  pages.forEach((reference, index) => {
    const page = file.dict(reference);
    const number = index + 1;
    checkContent(file, { page, id: isRef(reference) ? reference.ref : 0, number, marks }, report);
    const annotations = listOf(file.get(page["Annots"]));
    if (annotations.length > 0 && nameOf(page["Tabs"]) !== "S")
      report("tab-order", `page ${number} has no tab order by structure`);
    for (const entry of annotations) {
      const annotation = file.dict(entry);
      if (typeof annotation["Contents"] !== "string" || annotation["Contents"] === "") {
        report("link-contents", `a link on page ${number} has no description`);
      }
      if (typeof annotation["StructParent"] !== "number")
        report("link-parent", `a link on page ${number} has no StructParent`);
      if (isRef(entry) && !linked.has(entry.ref))
        report("link-tagged", `a link on page ${number} is in no Link element`);
    }
  });
}

type PageAt = { page: PdfDict; id: number; number: number; marks: ReadonlySet<string> };

function checkContent(file: PdfFile, { page, id, number, marks }: PageAt, report: Report): void {
  const stack: string[] = [];
  let painted = false;
  for (const { operator, before } of operators(file.streamText(page["Contents"]))) {
    if (operator === "BDC" || operator === "BMC") stack.push(ownerOf(before));
    else if (operator === "EMC" && stack.pop() === undefined)
      report("marked-content-balanced", `page ${number} closes a mark twice`);
    if (!PAINTS.has(operator)) continue;
    painted = true;
    if (stack.length === 0)
      report("untagged-content", `page ${number} paints (${operator}) outside of any mark`);
  }
  if (stack.length > 0) report("marked-content-balanced", `page ${number} leaves a mark open`);
  if (painted && typeof page["StructParents"] !== "number")
    report("struct-parents", `page ${number} is not in the parent tree`);
  for (const mark of file.streamText(page["Contents"]).matchAll(/\/MCID (\d+)/g)) {
    if (!marks.has(`${id}:${mark[1]}`))
      report("mark-in-tree", `mark ${mark[1]} of page ${number} is in no element`);
  }
}

function ownerOf(before: string): string {
  return before.includes("/Artifact") ? "artifact" : "element";
}

/** Operators with what stands between them and the one before; strings are skipped. */
function* operators(content: string): Generator<{ operator: string; before: string }> {
  const token = /<<|>>|<[0-9a-fA-F\s]*>|\((?:\\.|[^\\)])*\)|\[|\]|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+/g;
  let before = "";
  for (const [text] of content.matchAll(token)) {
    if (/^[A-Za-z'"][A-Za-z0-9*'"]*$/.test(text)) {
      yield { operator: text, before };
      before = "";
    } else before += ` ${text}`;
  }
}
