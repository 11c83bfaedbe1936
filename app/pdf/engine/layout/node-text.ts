import type { LayoutNode } from "../layout-node.ts";

/** The words of a text block, without those of blocks inside it. */
export function textOf(node: LayoutNode): string {
  if (typeof node.text === "string") return node.text;
  return (node.text ?? []).map((run) => run.text).join("");
}
