import type { LayoutNode } from "../layout-node.ts";
import { glyphCoverage } from "../fonts.server.ts";
import { PrintError, quote } from "../print-error.ts";
import type { PrintDocument, PrintWarning } from "../print-document.ts";
import type { LayoutPage } from "../pdfmake-types.ts";
import { PrintPdf } from "../render/print-pdf.server.ts";
import type { StyleLayer } from "../text/resolved-style.ts";
import { germanHyphenator } from "../text/german-hyphenator.server.ts";
import { findLosses } from "./find-losses.ts";
import type { Losses } from "./find-losses.ts";
import { textOf } from "./node-text.ts";
import { createPrepareContext } from "./prepare-context.ts";
import { prepareDocument } from "./prepare-document.ts";
import { PrintLayout } from "./print-layout.ts";
import { ruleToRelax } from "./relax-keep-rules.ts";

export type PlacedDocument = {
  readonly pdf: PrintPdf;
  readonly root: LayoutNode;
  readonly pages: readonly LayoutPage[];
  readonly leaves: readonly LayoutNode[];
  readonly aliases: ReadonlyMap<string, string>;
  readonly warnings: readonly PrintWarning[];
};

type OnPage = (page: number) => void;

/** Every attempt switches off at least one rule; real documents need one or two. */
const MOST_ATTEMPTS = 12;

/** What an attempt leaves behind: the placed document, or what has to give way in the next attempt. */
type Attempt = { readonly placed: PlacedDocument } | { readonly relaxations: ReadonlyMap<string, string> };

/**
 * Lays a document out until nothing is lost: blocks that must stay together but are taller than a page lose
 * that rule, and the document is laid out again. Throws PrintError when text cannot be placed at all. `onPage` hears the number of
 * every page begun and may throw to give up.
 */
export function placeDocument(document: PrintDocument, onPage: OnPage): PlacedDocument {
  const relaxed = new Set<string>();
  const warnings: PrintWarning[] = [];
  for (let attempt = 1; ; attempt++) {
    const result = tryToPlace(document, { relaxed, last: attempt === MOST_ATTEMPTS, onPage });
    if ("placed" in result) return { ...result.placed, warnings: [...result.placed.warnings, ...warnings] };
    for (const [rule, message] of result.relaxations) {
      relaxed.add(rule);
      warnings.push({ code: "keep-relaxed", message });
    }
  }
}

/**
 * One layout of the whole document. A function of its own, so that nothing of a failed attempt is kept in memory while the next
 * one runs: thousands of pages are more than a gigabyte. Throws PrintError when the `last` attempt loses something too.
 */
function tryToPlace(
  document: PrintDocument,
  { relaxed, last, onPage }: { relaxed: ReadonlySet<string>; last: boolean; onPage: OnPage },
): Attempt {
  const glyphWarnings = new Map<string, PrintWarning>();
  const context = createPrepareContext(document, glyphCoverage(), relaxed, (warning) =>
    glyphWarnings.set(warning.message, warning),
  );
  const root = prepareDocument(document, context);
  const pdf = new PrintPdf(document.meta);
  const styles = { ...document.styles, default: document.defaultStyle } as Record<string, StyleLayer>;
  const layout = new PrintLayout(pdf, styles, germanHyphenator(document.hyphenation));
  layout.avoidLoneLines = context.avoidLoneLines;
  layout.onPage = onPage;
  const pages = layout.placePages(root);
  const losses = findLosses([...context.leaves, ...layout.addedLeaves], pages);
  const rules = rulesFor(losses, relaxed);
  if (rules.size === 0 || last) failOnLoss(losses);
  if (rules.size > 0)
    return { relaxations: new Map([...rules].map(([rule, node]) => [rule, relaxation(node)])) };
  failOnOverflow(layout);
  for (const leaf of [...context.leaves, ...layout.addedLeaves]) forgetWords(leaf);
  const { leaves, aliases } = context;
  return { placed: { pdf, root, pages, leaves, aliases, warnings: [...glyphWarnings.values()] } };
}

function relaxation(node: LayoutNode): string {
  return `Der Block mit ${describe(node)} passt nicht auf eine Seite und wird deshalb umbrochen.`;
}

/** From here on only the pages hold the lines, so that drawn pages can be given back to memory. */
function forgetWords(leaf: LayoutNode): void {
  leaf._lines = [];
  leaf._inlines = [];
}

function rulesFor(losses: Losses, relaxed: ReadonlySet<string>): Map<string, LayoutNode> {
  const rules = new Map<string, LayoutNode>();
  for (const node of [...losses.lost, ...losses.outside]) {
    for (const rule of ruleToRelax(node, relaxed)) if (!relaxed.has(rule)) rules.set(rule, node);
  }
  return rules;
}

function failOnLoss({ lost, outside }: Losses): void {
  const [node] = [...lost, ...outside];
  if (!node) return;
  const place = placeOf(node);
  throw new PrintError(
    "content-lost",
    `${place} passt nicht auf die Seite: ${describe(node)}. Es wurde nichts gedruckt.`,
  );
}

function placeOf(node: LayoutNode): string {
  if (node._artifact === "Header") return "Die Kopfzeile";
  if (node._artifact === "Footer") return "Die Fußzeile";
  return node.text === undefined ? "Ein Bild" : "Ein Text";
}

function failOnOverflow(layout: PrintLayout): void {
  const line = layout.overflows.find((entry) => entry.source !== null);
  if (!line?.source) return;
  const text = line.inlines.map((inline) => inline.text).join("");
  const need = Math.ceil(line.getWidth());
  throw new PrintError(
    "too-wide",
    `Der Text ${quote(text)} braucht ${need} Punkt Breite, es sind nur ${Math.floor(line.maxWidth)} Punkt Platz.`,
  );
}

function describe(node: LayoutNode): string {
  return quote(node.text === undefined ? (node._alt ?? "ohne Text") : textOf(node));
}
