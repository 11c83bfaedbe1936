import type { Content, PrintSection } from "../../engine/print-document.ts";
import { box } from "../../primitives/boxes.ts";
import { INK, PAGE, SIZE } from "../../styles.ts";
import type { BuildContext } from "../build-context.ts";
import { anchor, pageOf } from "../references.ts";
import type { RegisterLetter } from "../registers.ts";

const MOST_NUMBERS = 6;

function firstStep(context: BuildContext, number: number, text: string, letter: RegisterLetter): Content {
  const { texts } = context;
  const inThisPrint = context.prints(letter);
  return {
    columns: [
      { width: 24, text: String(number), bold: true, fontSize: 17, color: INK.white },
      { width: "*", text, bold: true, fontSize: 15, color: INK.white },
      {
        width: 158,
        text: [
          `${texts.frame.register} ${letter}`,
          ...(inThisPrint ? [`, ${texts.frame.page} `, pageOf(context, letter, anchor("part", letter))] : []),
        ],
        fontSize: 13,
        color: INK.white,
        alignment: "right",
      },
    ],
    margin: [0, 3, 0, 2],
  };
}

function actNow(context: BuildContext): Content {
  const { cover } = context.texts;
  return box(
    [
      { text: cover.actNow, bold: true, fontSize: 20, color: INK.white, style: "h2", margin: [0, 0, 0, 4] },
      firstStep(context, 1, cover.protect, "A"),
      firstStep(context, 2, cover.report, "B"),
      firstStep(context, 3, cover.alert, "B"),
    ],
    { fill: INK.alarm, border: INK.alarm, padding: 14, margin: [0, 0, 0, 0] },
  );
}

function numbersToCall(context: BuildContext): Content {
  const rows = context.data.identity.emergencyNumbers.slice(0, MOST_NUMBERS).map((entry) => ({
    columns: [
      { width: "*" as const, text: `☎ ${entry.label}`, fontSize: 12 },
      { width: "auto" as const, text: entry.number, fontSize: 15, bold: true },
    ],
    columnGap: 12,
    margin: [0, 1, 0, 0] as const,
  }));
  return box(rows, { border: INK.alarm, lineWidth: 2, padding: 12, margin: [0, 0, 0, 12] });
}

function identityRows(context: BuildContext): [string, string][] {
  const { data, texts, format } = context;
  const { identity } = data;
  const { cover } = texts;
  const copy =
    identity.copy === null
      ? cover.noCopy
      : identity.copies > 0
        ? `${identity.copy.number} ${texts.frame.of} ${identity.copies}`
        : String(identity.copy.number);
  return [
    [texts.frame.version, identity.draft ? `${identity.number} (${cover.draft})` : identity.number],
    [cover.date, format.date(identity.date)],
    [cover.validUntil, format.date(identity.validUntil)],
    [cover.copy, copy],
    [cover.holder, identity.copy ? `${identity.copy.holder}, ${identity.copy.place}` : "–"],
    [cover.issuer, identity.issuer],
    [
      cover.releasedBy,
      `${identity.releasedBy ?? cover.notReleased} (${cover.preparedBy} ${identity.preparedBy})`,
    ],
    [cover.checkNumber, identity.checkNumber],
  ];
}

function identityBlock(context: BuildContext): Content {
  const { data, texts } = context;
  const { cover } = texts;
  const hotline = data.identity.versionHotline;
  return {
    columns: [
      {
        width: "*",
        presentation: true,
        table: {
          widths: [92, "*"],
          body: identityRows(context).map(([label, value]) => [
            { text: label, fontSize: 11, color: INK.soft },
            { text: value, fontSize: 12, bold: label === cover.validUntil || label === cover.checkNumber },
          ]),
        },
        layout: {
          hLineWidth: (index) => (index === 0 ? 0 : 0.5),
          vLineWidth: () => 0,
          hLineColor: () => INK.line,
          paddingLeft: () => 0,
          paddingRight: () => 4,
          paddingTop: () => 2,
          paddingBottom: () => 2,
        },
      },
      {
        width: 128,
        stack: [
          { qr: data.identity.verification, fit: 112, eccLevel: "M", alt: cover.qrAlt, alignment: "center" },
          {
            text: hotline === "" ? cover.verify : `${cover.verify} ${cover.verifyCall} ${hotline}`,
            fontSize: SIZE.detail,
            alignment: "center",
            margin: [0, 6, 0, 0],
          },
        ],
      },
    ],
    columnGap: 20,
  };
}

/** The page that is seen first: what to do now, whom to call, which copy this is. */
export function coverSection(context: BuildContext): PrintSection {
  const { identity } = context.data;
  const { texts } = context;
  const classification = texts.classification[identity.classification];
  return {
    section: [
      { text: classification, alignment: "center", bold: true, fontSize: 13 },
      {
        text: identity.draft ? texts.frame.draft : " ",
        alignment: "center",
        bold: true,
        fontSize: 13,
        color: INK.alarm,
        margin: [0, 1, 0, 12],
      },
      { text: identity.organisation, fontSize: 18, margin: [0, 0, 0, 4] },
      {
        text: texts.frame.handbook,
        style: "h1",
        fontSize: 40,
        lineHeight: 1,
        outline: true,
        id: anchor("place", "cover"),
        margin: [0, 0, 0, 4],
      },
      { text: texts.cover.subtitle, fontSize: 14, margin: [0, 0, 0, 14] },
      actNow(context),
      numbersToCall(context),
      identityBlock(context),
      { text: texts.cover.expiry, fontSize: SIZE.detail, margin: [0, 10, 0, 8] },
      { text: classification, alignment: "center", bold: true, fontSize: SIZE.detail },
    ],
    pageSize: "A4",
    pageMargins: [PAGE.side, 34, PAGE.side, 24],
    header: null,
    footer: null,
    background: (_page, size) => ({
      canvas: [{ type: "rect", x: 0, y: 0, w: 14, h: size.height, color: "#222222" }],
    }),
  };
}
