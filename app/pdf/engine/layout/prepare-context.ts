import type { LayoutNode } from "../layout-node.ts";
import { PrintError, quote } from "../print-error.ts";
import type { PrintDocument, PrintWarning } from "../print-document.ts";
import type { GlyphCoverage, MissingGlyphPolicy } from "../text/split-runs.ts";

/** What one preparation of a document collects besides the nodes. */
export type PrepareContext = {
  readonly coverage: GlyphCoverage;
  readonly missingGlyph: MissingGlyphPolicy;
  readonly avoidLoneLines: boolean;
  /** Paths of blocks whose keep-together rules are switched off, because they did not fit on a page. */
  readonly relaxed: ReadonlySet<string>;
  /** Every block that must leave a trace on paper. */
  readonly leaves: LayoutNode[];
  readonly aliases: Map<string, string>;
  readonly defineId: (id: string) => void;
  readonly useId: (id: string) => void;
  readonly checkIds: () => void;
};

export function createPrepareContext(
  document: PrintDocument,
  coverage: GlyphCoverage,
  relaxed: ReadonlySet<string>,
  warn: (warning: PrintWarning) => void,
): PrepareContext {
  const defined = new Set<string>();
  const used = new Set<string>();
  return {
    coverage,
    relaxed,
    avoidLoneLines: document.avoidLoneLines === true,
    leaves: [],
    aliases: new Map(),
    missingGlyph: {
      mode: document.missingGlyph ?? "error",
      onReplace: (message) => warn({ code: "glyph-replaced", message }),
    },
    defineId: (id) => {
      if (defined.has(id)) {
        throw new PrintError(
          "refused-definition",
          `Die Sprungmarke ${quote(id)} gibt es im Dokument zweimal.`,
        );
      }
      defined.add(id);
    },
    useId: (id) => used.add(id),
    checkIds: () => {
      const missing = [...used].find((id) => !defined.has(id));
      if (missing === undefined) return;
      throw new PrintError(
        "unknown-reference",
        `Ein Seitenverweis zeigt auf ${quote(missing)}, das es nicht gibt.`,
      );
    },
  };
}
