import type { LayoutPage } from "../pdfmake-types.ts";

/** Page number of every id, from the lines really placed (repeated headers do not count). */
export function pageNumbersOfIds(
  pages: readonly LayoutPage[],
  aliases: ReadonlyMap<string, string>,
): Map<string, number> {
  const numbers = new Map<string, number>();
  pages.forEach((page, index) => {
    for (const entry of page.items) {
      if (entry.type !== "line" || entry.artifact !== undefined || entry.item.id === undefined) continue;
      if (!numbers.has(entry.item.id)) numbers.set(entry.item.id, index + 1);
    }
  });
  for (const [alias, id] of aliases) {
    const number = numbers.get(id);
    if (number !== undefined) numbers.set(alias, number);
  }
  return numbers;
}
