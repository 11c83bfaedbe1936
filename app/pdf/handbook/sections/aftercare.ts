import type { PrintSection } from "../../engine/print-document.ts";
import { partHeading, section } from "../../primitives/headings.ts";
import { ruledLines } from "../../primitives/marks.ts";
import { CONTENT_WIDTH } from "../../styles.ts";
import type { BuildContext } from "../build-context.ts";
import { checkListBlock } from "../checklist-table.ts";
import { framedSection } from "../page-frame.ts";
import { anchor } from "../references.ts";
import { REGISTER_COLORS } from "../registers.ts";

/** Part J: ending the emergency, working off what was left, learning from it. */
export function aftercareSection(context: BuildContext): PrintSection {
  const { data, texts } = context;
  const { title, frame: frameTitle } = texts.registers.J;
  const part = anchor("part", "J");
  return framedSection(context, { letter: "J", title: frameTitle, startOn: "odd" }, [
    partHeading(`J · ${title}`, part, REGISTER_COLORS.J),
    { text: texts.aftercare.lead, style: "lead" },
    ...data.aftercare.map((list) => checkListBlock(context, list, part)),
    ...section(texts.aftercare.lessons, [ruledLines(5, CONTENT_WIDTH.portrait)], { room: 140 }),
  ]);
}
