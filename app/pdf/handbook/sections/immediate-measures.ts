import type { Content, PrintSection } from "../../engine/print-document.ts";
import { head, titled } from "../../primitives/cells.ts";
import { partHeading } from "../../primitives/headings.ts";
import { readLayout } from "../../primitives/layouts.ts";
import type { BuildContext } from "../build-context.ts";
import { checkListBlock } from "../checklist-table.ts";
import { framedSection } from "../page-frame.ts";
import { anchor, pageInCell } from "../references.ts";
import { REGISTER_COLORS } from "../registers.ts";
import { followUpTail } from "./follow-up-box.ts";
import { decisionPath } from "./decision-path.ts";

/** Which card for which occasion, so that nobody leafs. */
function cardIndex(context: BuildContext): Content {
  const { data, texts } = context;
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: ["*", 42],
      body: [
        [head(texts.situations.happened), head(texts.situations.page, { alignment: "center" })],
        ...data.immediate.map((list) => [
          titled(list.title, list.purpose),
          {
            text: pageInCell(context, "A", anchor("list", list.id)),
            fontSize: 15,
            bold: true,
            alignment: "center" as const,
          },
        ]),
      ],
    },
    layout: readLayout,
    summary: texts.registers.A.title,
  };
}

/** Part A: what everybody does before the staff has met. Each checklist stays on one page where it fits. */
export function immediateMeasuresSection(context: BuildContext): PrintSection {
  const { data, texts } = context;
  const { title, frame: frameTitle } = texts.registers.A;
  const part = anchor("part", "A");
  return framedSection(context, { letter: "A", title: frameTitle, startOn: "odd" }, [
    partHeading(`A · ${title}`, part, REGISTER_COLORS.A),
    { text: texts.immediate.lead, style: "lead" },
    decisionPath(context),
    cardIndex(context),
    ...data.immediate.map((list) =>
      checkListBlock(context, list, part, followUpTail(context, list.followUp)),
    ),
  ]);
}
