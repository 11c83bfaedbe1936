import type { Content, PageBackground, PageDecoration, PrintSection } from "../engine/print-document.ts";
import { ruledLines } from "../primitives/marks.ts";
import { estimatedTextWidth, shortenToWidth } from "../primitives/shorten.ts";
import { CONTENT_WIDTH, INK, PAGE, SIZE } from "../styles.ts";
import type { BuildContext } from "./build-context.ts";
import { REGISTER_LETTERS, type RegisterLetter } from "../../domain/handbook/index.ts";
import { REGISTER_COLORS } from "./registers.ts";

const HEADER_GAP = 12;
/** Most of the header line that the title of the book may take from the register. */
const MOST_FOR_BOOK = 0.62;
const TAB = { width: 27, height: 72, top: 92, room: 190 } as const;

type FrameOptions = {
  letter: RegisterLetter | null;
  title: string;
  orientation?: "portrait" | "landscape";
  startOn?: "even" | "odd";
};

function rule(width: number): Content {
  return {
    canvas: [{ type: "line", x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.75, lineColor: INK.strongLine }],
  };
}

function classificationLine(context: BuildContext): Content {
  const { identity } = context.data;
  return {
    text: context.texts.classification[identity.classification],
    alignment: "center",
    bold: true,
    fontSize: 9.5,
  };
}

function identityColumns(left: string, right: string, width: number): Content[] {
  const needed = Math.ceil(estimatedTextWidth(left, SIZE.frame)) + 4;
  const leftWidth = Math.min(needed, Math.floor(width * MOST_FOR_BOOK));
  const rightWidth = width - leftWidth - HEADER_GAP;
  return [
    { width: leftWidth, text: shortenToWidth(left, leftWidth, SIZE.frame), fontSize: SIZE.frame },
    {
      width: "*",
      text: shortenToWidth(right, rightWidth, SIZE.frame),
      fontSize: SIZE.frame,
      bold: true,
      alignment: "right",
    },
  ];
}

/** What keeps these pages from being the handbook in force; a blank line where nothing does. */
function standing({ data, texts, extract }: BuildContext): string {
  const { frame } = texts;
  const marks = [data.identity.draft ? frame.draft : "", extract === null ? "" : frame.extract.toUpperCase()];
  return marks.filter(Boolean).join(" · ") || " ";
}

/** Top of every page: classification, draft mark in words, title and register. */
function header(context: BuildContext, { letter, title }: FrameOptions): PageDecoration {
  const { identity } = context.data;
  const { frame } = context.texts;
  const right = letter === null ? title : `${frame.register} ${letter} · ${title}`;
  const left = `${frame.handbook} · ${identity.organisation}`;
  return (_page, _pages, size) => ({
    margin: [PAGE.side, 19, PAGE.side, 0],
    stack: [
      classificationLine(context),
      {
        text: standing(context),
        alignment: "center",
        bold: true,
        fontSize: 10,
        color: INK.alarm,
      },
      {
        margin: [0, 3, 0, 4],
        columns: identityColumns(left, right, size.width - 2 * PAGE.side),
        columnGap: HEADER_GAP,
      },
      rule(size.width - 2 * PAGE.side),
    ],
  });
}

/** Foot of every page: version, date, end of validity, copy, register and page; classification again. */
function footer(context: BuildContext, { letter }: FrameOptions): PageDecoration {
  const { identity } = context.data;
  const { frame } = context.texts;
  const copy = identity.copy === null ? frame.noCopy : `${frame.copy} ${identity.copy.number}`;
  const validity = [
    `${frame.edition} ${identity.number}`,
    `${frame.asOf} ${context.format.date(identity.date)}`,
    `${frame.validUntil} ${context.format.date(identity.validUntil)}`,
  ].join(" · ");
  return (page, pages, size) => ({
    margin: [PAGE.side, 14, PAGE.side, 0],
    stack: [
      rule(size.width - 2 * PAGE.side),
      {
        margin: [0, 5, 0, 3],
        columns: [
          { width: "*", text: validity, fontSize: SIZE.frame },
          { width: 76, text: copy, fontSize: SIZE.frame, alignment: "center" },
          {
            width: 112,
            text: `${letter === null ? "" : `${letter} · `}${frame.page} ${page} ${frame.of} ${pages}`,
            fontSize: SIZE.frame,
            bold: true,
            alignment: "right",
          },
        ],
      },
      classificationLine(context),
    ],
  });
}

function tabWord(word: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="15" height="46"><text transform="translate(11.5,45) rotate(-90)" font-family="Text" font-weight="bold" font-size="9" fill="white">${word}</text></svg>`;
}

/** Register tab on the outer edge: right on odd pages, left on even ones, each register at its own height. */
function tab(context: BuildContext, letter: RegisterLetter | null): PageBackground | null {
  if (letter === null) return null;
  const word = context.texts.registers[letter].tab;
  const place = REGISTER_LETTERS.indexOf(letter);
  return (page, size) => {
    const x = page % 2 === 1 ? size.width - TAB.width : 0;
    const step = (size.height - TAB.room) / REGISTER_LETTERS.length;
    const y = TAB.top + place * step;
    const height = Math.min(TAB.height, step);
    const withWord = height === TAB.height;
    return [
      {
        canvas: [{ type: "rect", x, y, w: TAB.width, h: height, color: REGISTER_COLORS[letter] }],
        absolutePosition: { x: 0, y: 0 },
      },
      {
        text: letter,
        color: INK.white,
        bold: true,
        fontSize: 20,
        lineHeight: 1,
        absolutePosition: { x: x + 7, y: y + 3 },
      },
      ...(withWord ? [{ svg: tabWord(word), absolutePosition: { x: x + 6, y: y + 25 } }] : []),
    ];
  };
}

const NOTE_LINES = { portrait: 24, landscape: 14 } as const;

function notesPage(context: BuildContext, orientation: "portrait" | "landscape"): Content {
  return [
    { text: context.texts.frame.notes, bold: true, fontSize: 15, color: INK.soft },
    ruledLines(NOTE_LINES[orientation], CONTENT_WIDTH[orientation]),
  ];
}

/** Pages of one register with their frame; always starts on a new page. */
export function framedSection(
  context: BuildContext,
  options: FrameOptions,
  content: readonly Content[],
): PrintSection {
  const { orientation = "portrait", startOn } = options;
  const section: PrintSection = {
    section: content,
    pageSize: "A4",
    pageOrientation: orientation,
    pageMargins: [PAGE.side, PAGE.top, PAGE.side, PAGE.bottom],
    header: header(context, options),
    footer: footer(context, options),
    background: tab(context, options.letter),
  };
  return startOn === undefined ? section : { ...section, startOn, filler: notesPage(context, orientation) };
}
