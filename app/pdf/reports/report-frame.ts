import type { Content, PageDecoration, PrintSection } from "../engine/print-document.ts";
import { estimatedTextWidth, shortenToWidth } from "../primitives/shorten.ts";
import { INK, PAGE, SIZE } from "../styles.ts";
import type { ReportContext } from "./report-context.ts";

const GAP = 12;
const PAGE_NUMBER_WIDTH = 92;
/** Space under the line of the header; enough on both orientations. */
const TOP = 74;

function rule(width: number): Content {
  return {
    canvas: [{ type: "line", x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.75, lineColor: INK.strongLine }],
  };
}

function classification({ identity, texts }: ReportContext): Content {
  return {
    text: texts.classification[identity.classification],
    alignment: "center",
    bold: true,
    fontSize: 9.5,
  };
}

/** Top of every page: classification, draft mark in words, report and organisation. */
function header(context: ReportContext): PageDecoration {
  const { identity, texts, frame } = context;
  return (_page, _pages, size) => {
    const width = size.width - 2 * PAGE.side;
    const rightWidth = Math.ceil(estimatedTextWidth(frame, SIZE.frame)) + 4;
    const leftWidth = width - rightWidth - GAP;
    return {
      margin: [PAGE.side, 17, PAGE.side, 0],
      stack: [
        classification(context),
        {
          text: identity.draft ? texts.frame.draft : " ",
          alignment: "center",
          bold: true,
          fontSize: 10,
          color: INK.alarm,
        },
        {
          margin: [0, 3, 0, 4],
          columns: [
            {
              width: leftWidth,
              text: shortenToWidth(identity.organisation, leftWidth, SIZE.frame),
              fontSize: SIZE.frame,
            },
            { width: "*", text: frame, fontSize: SIZE.frame, bold: true, alignment: "right" },
          ],
          columnGap: GAP,
        },
        rule(width),
      ],
    };
  };
}

/** Only a release can be compared by its number: a draft says that it has none. */
export function checkNumberText({ identity, texts }: ReportContext): string {
  const { checkNumber, noCheckNumber } = texts.frame;
  return identity.checkNumber === null ? noCheckNumber : `${checkNumber} ${identity.checkNumber}`;
}

/** Foot of every page: edition, date, check number and page; classification again. */
function footer(context: ReportContext): PageDecoration {
  const { identity, texts, format } = context;
  const line = [
    `${texts.frame.edition} ${identity.number}`,
    `${texts.frame.asOf} ${format.date(identity.date)}`,
    checkNumberText(context),
  ].join(" · ");
  return (page, pages, size) => {
    const width = size.width - 2 * PAGE.side;
    const room = width - PAGE_NUMBER_WIDTH - GAP;
    return {
      margin: [PAGE.side, 14, PAGE.side, 0],
      stack: [
        rule(width),
        {
          margin: [0, 5, 0, 3],
          columns: [
            { width: room, text: shortenToWidth(line, room, SIZE.frame), fontSize: SIZE.frame },
            {
              width: "*",
              text: `${texts.frame.page} ${page} ${texts.frame.of} ${pages}`,
              fontSize: SIZE.frame,
              bold: true,
              alignment: "right",
            },
          ],
          columnGap: GAP,
        },
        classification(context),
      ],
    };
  };
}

export type Orientation = "portrait" | "landscape";

/** Pages of a report with their identity line; always starts on a new page. */
export function reportPages(
  context: ReportContext,
  content: readonly Content[],
  orientation: Orientation = "portrait",
): PrintSection {
  return {
    section: content,
    pageSize: "A4",
    pageOrientation: orientation,
    pageMargins: [PAGE.side, TOP, PAGE.side, PAGE.bottom],
    header: header(context),
    footer: footer(context),
  };
}
