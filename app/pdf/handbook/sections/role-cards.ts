import type { RoleCard, RolePerson } from "../../../domain/handbook/index.ts";
import type { Content } from "../../engine/print-document.ts";
import { box } from "../../primitives/boxes.ts";
import { cutLine, tickLine } from "../../primitives/marks.ts";
import { bullets } from "../../primitives/cells.ts";
import { CONTENT_WIDTH, SIZE } from "../../styles.ts";
import type { BuildContext } from "../build-context.ts";
import { missingNote } from "../missing-note.ts";
import { REGISTER_COLORS } from "../registers.ts";

const COLOR = REGISTER_COLORS.C;

function people({ texts }: BuildContext, card: RoleCard): Content {
  const { staff, alarm } = texts;
  const { person, ownDeputy } = card.people;
  const named = ({ name, mobile, phone }: RolePerson): string =>
    [name, mobile || phone].filter(Boolean).join(", ");
  const deputies = card.people.deputies.map(named);
  const gap = ownDeputy ? alarm.ownDeputy : deputies.length === 0 ? alarm.noDeputy : "";
  const others = person?.otherRoles ?? [];
  return {
    text: [
      `${staff.holder}: `,
      { text: person === null ? alarm.vacant : named(person), bold: true },
      ...(others.length === 0 ? [] : [` ▲ ${alarm.alsoRole} ${others.join(", ")}`]),
      `\n${staff.deputies}: `,
      { text: [...deputies, ...(gap === "" ? [] : [`▲ ${gap}`])].join("; "), bold: true },
    ],
    fontSize: 11,
    margin: [0, 2, 0, 5],
  };
}

function block(title: string, content: readonly Content[]): Content[] {
  if (content.length === 0) return [];
  return [{ text: title, bold: true, margin: [0, 3, 0, 1] }, ...content];
}

function roleCard(context: BuildContext, card: RoleCard): Content {
  const { staff } = context.texts;
  const steps = card.firstSteps.map((text) =>
    tickLine({ text, bold: true, fontSize: SIZE.step, lineHeight: 1.06 }),
  );
  const title = card.dv100 === null ? card.name : `${card.dv100} · ${card.name}`;
  return box(
    [
      { text: title, style: "h3", fontSize: 15, color: COLOR, margin: [0, 0, 0, 0] },
      people(context, card),
      {
        columns: [
          {
            width: "52%",
            stack: [
              ...block(staff.firstSteps, steps.length > 0 ? steps : [{ text: staff.noFirstSteps }]),
              ...block(staff.documents, bullets(card.documents)),
            ],
          },
          {
            width: "*",
            stack: [...block(staff.powers, bullets(card.powers)), ...block(staff.tasks, bullets(card.tasks))],
          },
        ],
        columnGap: 14,
        fontSize: 11,
      },
      { text: staff.handover, fontSize: SIZE.detail, margin: [0, 4, 0, 0] },
    ],
    { border: COLOR, lineWidth: 1.5, padding: 10, margin: [0, 0, 0, 0] },
  );
}

/** One card per role to cut out; a card is never split where it fits on a page. */
export function roleCards(context: BuildContext): Content[] {
  const { roles } = context.data.staff;
  if (roles.length === 0) return [missingNote(context.texts.staff.noRoles)];
  return roles.map((card) => ({
    unbreakable: true,
    stack: [roleCard(context, card), cutLine(CONTENT_WIDTH.portrait)],
  }));
}
