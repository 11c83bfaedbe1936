import type { Content, PrintSection } from "../../engine/print-document.ts";
import { INK, PAGE } from "../../styles.ts";
import type { BuildContext } from "../build-context.ts";
import { anchor } from "../references.ts";

const PADDING = 20;
const CARDS_PER_SIDE = 2;

function person(context: BuildContext): Content[] {
  const { data, texts } = context;
  const { leader, deputy } = data.pocketCard;
  const number = (entry: typeof leader): string => entry?.mobile || entry?.phone || texts.alarm.noNumber;
  if (leader === null) return [{ text: texts.pocket.nobody, fontSize: 11 }];
  return [
    { text: texts.pocket.callFirst, bold: true, fontSize: 11 },
    { text: number(leader), fontSize: 18, bold: true, lineHeight: 1.05 },
    { text: leader.name, fontSize: 11 },
    ...(deputy === null
      ? []
      : [
          {
            text: [`${texts.alarm.deputy}: ${deputy.name} `, { text: number(deputy), bold: true }],
            fontSize: 11,
            margin: [0, 3, 0, 0] as const,
          },
        ]),
  ];
}

function steps(context: BuildContext): Content[] {
  const { data, texts } = context;
  const { pocket } = texts;
  const places = [
    [pocket.assemblyPoint, data.pocketCard.assemblyPoint],
    [pocket.room, data.pocketCard.room],
    [pocket.alternativeRoom, data.pocketCard.alternativeRoom],
  ] as const;
  const lines = [
    ...pocket.steps,
    ...places.filter(([, place]) => place !== "").map(([label, place]) => `${label}: ${place}`),
  ];
  return lines.map((text, at) => ({
    columns: [
      { width: 20, text: String(at + 1), bold: true, fontSize: 13 },
      { width: "*", text, fontSize: 11, bold: at < 2 },
    ],
    margin: [0, 1, 0, 1],
  }));
}

function card(context: BuildContext, heading: boolean): Content {
  const { data, texts, format } = context;
  const { identity } = data;
  const numbers = identity.emergencyNumbers.slice(0, 2).map((entry) => `${entry.label} ${entry.number}`);
  const draft = identity.draft ? ` · ${texts.frame.draft}` : "";
  return {
    stack: [
      {
        text: texts.classification[identity.classification] + draft,
        fontSize: 9,
        bold: true,
        alignment: "center",
      },
      {
        text: texts.pocket.title,
        bold: true,
        fontSize: 16,
        color: INK.alarm,
        margin: [0, 3, 0, 2],
        ...(heading ? { tag: "H2" as const } : {}),
      },
      ...steps(context),
      {
        text: numbers.map((text) => `☎ ${text}`).join("\n"),
        bold: true,
        fontSize: 11.5,
        margin: [0, 6, 0, 6],
      },
      ...person(context),
      {
        columns: [
          {
            width: "*",
            text: [
              identity.organisation,
              `\n${texts.frame.edition} ${identity.number} · ${texts.frame.validUntil} ${format.date(identity.validUntil)}`,
              ...(identity.checkNumber === null
                ? []
                : [`\n${texts.cover.checkNumber} ${identity.checkNumber}`]),
            ],
            fontSize: 9,
          },
          ...(identity.verification === null
            ? []
            : [
                {
                  width: 54,
                  qr: identity.verification,
                  fit: 52,
                  eccLevel: "L" as const,
                  alt: texts.cover.qrAlt,
                },
              ]),
        ],
        columnGap: 8,
        margin: [0, 8, 0, 0],
      },
    ],
  };
}

/** Last page: four wallet cards A6 to cut along the dashed lines. */
export function pocketCardSection(context: BuildContext, alone = false): PrintSection {
  const { texts } = context;
  const width = PAGE.portrait.width / CARDS_PER_SIDE - 2 * PADDING;
  const height = (PAGE.portrait.height - 46) / CARDS_PER_SIDE - 2 * (PADDING - 6) - 6;
  const dashed = () => ({ dash: { length: 3, space: 3 } });
  return {
    section: [
      {
        text: texts.pocket.sheet,
        style: "h2",
        ...(alone ? { tag: "H1" as const } : {}),
        id: anchor("place", "pocket"),
        outline: true,
        tocItem: true,
        tocMargin: [0, 7, 0, 1],
        tocStyle: { fontSize: 12, bold: true },
        tocNumberStyle: { fontSize: 12, bold: true },
        fontSize: 9,
        alignment: "center",
        margin: [0, 0, 0, 0],
      },
      { text: texts.pocket.cut, fontSize: 9, alignment: "center", margin: [0, 0, 0, 2] },
      {
        presentation: true,
        table: {
          widths: [width, width],
          heights: [height, height],
          dontBreakRows: true,
          body: [
            [card(context, true), card(context, false)],
            [card(context, false), card(context, false)],
          ],
        },
        layout: {
          hLineWidth: (index) => (index === 1 ? 0.7 : 0),
          vLineWidth: (index) => (index === 1 ? 0.7 : 0),
          hLineStyle: dashed,
          vLineStyle: dashed,
          paddingLeft: () => PADDING,
          paddingRight: () => PADDING - 0.4,
          paddingTop: () => PADDING - 6,
          paddingBottom: () => PADDING - 6,
        },
      },
    ],
    pageSize: "A4",
    pageMargins: [0, 8, 0, 0],
    header: null,
    footer: null,
    background: null,
  };
}
