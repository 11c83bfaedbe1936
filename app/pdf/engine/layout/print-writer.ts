import { DocumentContext, PageElementWriter } from "../pdfmake-internals.server.ts";
import type { Fragment, PageItem } from "../pdfmake-types.ts";

/** pdfmake's page writer, which marks everything it repeats (table headers on later pages) as an artifact. */
export class PrintWriter extends PageElementWriter {
  constructor() {
    super(new DocumentContext());
  }

  override addFragment(fragment: Fragment, xOffset?: boolean, yOffset?: boolean, still?: boolean): unknown {
    const placed = super.addFragment(fragment, xOffset, yOffset, still);
    if (placed && this.repeatables.includes(fragment)) this.markLast(appended(fragment));
    return placed;
  }

  /** The engine needs of a position only that there is one, and on which page. */
  override getCurrentPositionOnPage(): object {
    const context = this.contextStack[0] ?? this.context();
    return { pageNumber: context.page + 1 };
  }

  private markLast(count: number): void {
    if (count === 0) return;
    for (const item of this.context().getCurrentPage().items.slice(-count)) item.artifact = "Repeated";
  }
}

/** Items of a fragment that pdfmake puts at the end of the page; shading goes to its beginning instead. */
function appended(fragment: Fragment): number {
  return fragment.items.filter((entry) => !isShading(entry)).length;
}

function isShading(entry: PageItem): boolean {
  return entry.type === "vector" && "_isFillColorFromUnbreakable" in entry.item;
}
