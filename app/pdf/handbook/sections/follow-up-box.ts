import type { FollowUp } from "../../../domain/handbook/index.ts";
import type { Content, InlineText } from "../../engine/print-document.ts";
import { box } from "../../primitives/boxes.ts";
import { SIZE } from "../../styles.ts";
import type { BuildContext } from "../build-context.ts";
import type { ListTail } from "../checklist-table.ts";
import { anchor, pageOf, planReferences } from "../references.ts";

type Line = { readonly label: string; readonly targets: readonly InlineText[] };

const LETTERS_PER_LINE = 78;
const LINE_HEIGHT = 15.5;
const FRAME_HEIGHT = 42;

function lettersOf({ label, targets }: Line): number {
  return targets.reduce<number>(
    (sum, part) => sum + (typeof part === "string" ? part.length : 4),
    label.length + 2,
  );
}

/** After the last step: which page to open next, so that nobody leafs. Nothing where the data names nothing. */
export function followUpTail(context: BuildContext, followUp: FollowUp): ListTail {
  const { recoveryPlans, businessPlans, scenarios } = followUp;
  if (recoveryPlans.length + businessPlans.length + scenarios.length === 0) return { content: [], height: 0 };
  const { immediate } = context.texts;
  const order = [`${immediate.restartOrder}\u00A0→\u00A0`, pageOf(context, "E", anchor("place", "restart"))];
  const consequences = scenarios.flatMap(({ id, name }, at): InlineText[] => [
    `${at === 0 ? "" : " · "}${name}\u00A0→\u00A0`,
    pageOf(context, "E", anchor("scenario", id)),
  ]);
  const named = planReferences(context, recoveryPlans, "G");
  const lines: Line[] = [
    { label: immediate.recoveryPlans, targets: [...order, ...(named.length === 0 ? [] : [" · "]), ...named] },
    { label: immediate.businessPlans, targets: planReferences(context, businessPlans) },
    { label: immediate.consequences, targets: consequences },
  ].filter(({ targets }) => targets.length > 0);
  const height = lines.reduce(
    (sum, line) => sum + Math.ceil(lettersOf(line) / LETTERS_PER_LINE) * LINE_HEIGHT,
    FRAME_HEIGHT,
  );
  const printed = lines.map(({ label, targets }): Content => ({
    text: [{ text: `${label}: `, bold: true }, ...targets],
    fontSize: SIZE.detail,
    margin: [0, 1, 0, 0],
  }));
  const title: Content = { text: immediate.turnTo, bold: true, fontSize: SIZE.step };
  const frame = box([title, ...printed], { padding: 8, margin: [0, 0, 0, 4] });
  return { content: [{ unbreakable: true, stack: [frame] }], height };
}
