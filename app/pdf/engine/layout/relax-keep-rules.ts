import type { LayoutNode } from "../layout-node.ts";

/**
 * Names the keep-together rule that made `lost` vanish, as the path(s) to switch off in the next attempt:
 * the outermost rule around it, because pdfmake obeys that one. Empty when nothing is left to relax.
 */
export function ruleToRelax(lost: LayoutNode, relaxed: ReadonlySet<string>): string[] {
  let found: string[] = [];
  let below: LayoutNode = lost;
  for (let node: LayoutNode | null = lost; node; below = node, node = node._up) {
    if (node.unbreakable === true) found = [node._path];
    const rules = tableRules(node, below, relaxed);
    if (rules.length > 0) found = rules;
  }
  return found;
}

function tableRules(node: LayoutNode, below: LayoutNode, relaxed: ReadonlySet<string>): string[] {
  const { table } = node;
  if (!table) return [];
  const row = table.body.findIndex((cells) => cells.includes(below));
  const kept = (table.headerRows ?? 0) + (table.keepWithHeaderRows ?? 0);
  if (table.dontBreakRows === true || (row < kept && (table.keepWithHeaderRows ?? 0) > 0))
    return [node._path];
  const header = `${node._path}#header`;
  return row < (table.headerRows ?? 0) && !relaxed.has(header) ? [node._path, header] : [];
}
