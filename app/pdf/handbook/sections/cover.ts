import type { Content, InlineText, PrintSection } from "../../engine/print-document.ts";
import { box } from "../../primitives/boxes.ts";
import { INK, PAGE, SIZE } from "../../styles.ts";
import type { BuildContext } from "../build-context.ts";
import { anchor } from "../references.ts";
import type { RegisterLetter } from "../../../domain/handbook/index.ts";

const MOST_NUMBERS = 6;

type Goal = { readonly letter: RegisterLetter | null; readonly target: string };

function goalText(context: BuildContext, { letter, target }: Goal): InlineText[] {
  const { frame } = context.texts;
  const page: InlineText = { pageReference: target, bold: true };
  if (letter === null) return [`${frame.page} `, page];
  const register = `${frame.register} ${letter}`;
  return context.prints(letter) ? [`${register}, ${frame.page} `, page] : [register];
}

function firstStep(context: BuildContext, number: number, text: string, goal: Goal): Content {
  return {
    columns: [
      { width: 24, text: String(number), bold: true, fontSize: 17, color: INK.white },
      { width: "*", text, bold: true, fontSize: 15, color: INK.white },
      { width: 158, text: goalText(context, goal), fontSize: 13, color: INK.white, alignment: "right" },
    ],
    margin: [0, 3, 0, 2],
  };
}

function actNow(context: BuildContext): Content {
  const { cover } = context.texts;
  return box(
    [
      { text: cover.actNow, bold: true, fontSize: 20, color: INK.white, style: "h2", margin: [0, 0, 0, 4] },
      firstStep(context, 1, cover.protect, { letter: "A", target: anchor("part", "A") }),
      firstStep(context, 2, cover.report, { letter: "B", target: anchor("part", "B") }),
      firstStep(context, 3, cover.alert, { letter: "B", target: anchor("place", "alarm") }),
      firstStep(context, 4, cover.find, { letter: null, target: anchor("place", "situations") }),
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
  return box(rows, { border: INK.alarm, lineWidth: 2, padding: 11, margin: [0, 0, 0, 8] });
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
    [texts.frame.edition, identity.draft ? `${identity.number} (${cover.draft})` : identity.number],
    [cover.date, format.date(identity.date)],
    [cover.validUntil, format.date(identity.validUntil)],
    [cover.copy, copy],
    [cover.holder, identity.copy ? `${identity.copy.holder}, ${identity.copy.place}` : "–"],
    [cover.issuer, identity.issuer],
    [
      cover.releasedBy,
      `${identity.releasedBy ?? cover.notReleased} (${cover.preparedBy} ${identity.preparedBy})`,
    ],
    [cover.checkNumber, identity.checkNumber ?? cover.noCheckNumber],
  ];
}

/** How to find out whether a newer edition has replaced this one; a draft cannot be compared. */
function comparison({ data, texts }: BuildContext): Content[] {
  const { cover } = texts;
  const { versionHotline: hotline, verification } = data.identity;
  if (verification === null) return [];
  return [
    {
      width: 128,
      stack: [
        { qr: verification, fit: 112, eccLevel: "M", alt: cover.qrAlt, alignment: "center" },
        {
          text: hotline === "" ? cover.verify : `${cover.verify} ${cover.verifyCall} ${hotline}`,
          fontSize: SIZE.detail,
          alignment: "center",
          margin: [0, 6, 0, 0],
        },
      ],
    },
  ];
}

function identityBlock(context: BuildContext): Content {
  const { cover } = context.texts;
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
      ...comparison(context),
    ],
    columnGap: 20,
  };
}

/** Takes the same line whether it names the book or what an extract of it holds, so that the page stays one page. */
function subtitle({ texts, extract }: BuildContext): Content {
  const { cover } = texts;
  const text =
    extract === null
      ? cover.subtitle
      : extract.length === 1
        ? `${cover.extractOne} ${extract.join()}`
        : `${cover.extractMany} ${extract.slice(0, -1).join(", ")} ${cover.and} ${extract.at(-1) ?? ""}`;
  return { text, bold: extract !== null, fontSize: 12.5, margin: [0, 0, 0, 10] };
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
        fontSize: identity.draft ? 13 : 6,
        color: INK.alarm,
        margin: [0, 1, 0, 8],
      },
      { text: identity.organisation, fontSize: 18, margin: [0, 0, 0, 2] },
      {
        text: texts.frame.handbook,
        style: "h1",
        fontSize: 36,
        lineHeight: 1,
        outline: true,
        id: anchor("place", "cover"),
        margin: [0, 0, 0, 4],
      },
      subtitle(context),
      actNow(context),
      numbersToCall(context),
      identityBlock(context),
      { text: texts.cover.expiry, fontSize: SIZE.detail, margin: [0, 6, 0, 6] },
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
