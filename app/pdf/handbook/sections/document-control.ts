import type { Content, PrintSection } from "../../engine/print-document.ts";
import { cell, centred, head, heads, strong, titled } from "../../primitives/cells.ts";
import { keepWithNext, section } from "../../primitives/headings.ts";
import { bareLayout, readLayout, writeLayout } from "../../primitives/layouts.ts";
import { tickBox } from "../../primitives/marks.ts";
import { INK } from "../../styles.ts";
import type { BuildContext } from "../build-context.ts";
import { missingNote } from "../missing-note.ts";
import { framedSection } from "../page-frame.ts";
import { anchor, pageInCell } from "../references.ts";
import { tableOfContents } from "./situation-index.ts";
import { REGISTER_LETTERS, type RegisterLetter } from "../../../domain/handbook/index.ts";
import { ABSENT_LETTERS } from "../registers.ts";

function howToUse({ texts }: BuildContext): Content[] {
  return [
    {
      ol: texts.control.howTo.map((text) => ({ text, margin: [0, 0, 0, 3] as const })),
    },
  ];
}

function registerRow(context: BuildContext, letter: RegisterLetter): Content[] {
  const { texts } = context;
  const { title } = texts.registers[letter];
  const missing = (reason: string) => [
    centred(letter, { bold: true, fontSize: 13 }),
    titled(title, reason),
    centred("–"),
  ];
  if (letter === "H" && context.data.restoration.length === 0) return missing(texts.control.noRestoration);
  if (!context.prints(letter)) return missing(`(${texts.control.notInCopy})`);
  return [
    centred(letter, { bold: true, fontSize: 13 }),
    strong(title),
    centred(pageInCell(context, letter, anchor("part", letter)), { bold: true, fontSize: 13 }),
  ];
}

/** Every letter from A to K: what stands there, or why nothing does. */
function registerTable(context: BuildContext): Content {
  const { control, frame } = context.texts;
  const printed = REGISTER_LETTERS.map((letter) => ({ letter, row: registerRow(context, letter) }));
  const absent = ABSENT_LETTERS.map((letter) => ({
    letter,
    row: [
      centred(letter, { bold: true, fontSize: 13 }),
      titled(control.absent[letter].title, control.absent[letter].reason),
      centred("–"),
    ],
  }));
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [54, "*", 44],
      body: [
        [...heads(frame.register, control.content), head(frame.page, { alignment: "center" })],
        ...[...printed, ...absent].sort((a, b) => (a.letter < b.letter ? -1 : 1)).map(({ row }) => row),
      ],
    },
    layout: readLayout,
    summary: control.registers,
  };
}

function changeLog({ data, texts, format }: BuildContext): Content {
  if (data.changes.length === 0) return missingNote(texts.control.noChanges);
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [50, 62, "*", 92],
      body: [
        heads(texts.frame.edition, texts.cover.date, texts.control.change, texts.cover.releasedBy),
        ...data.changes.map((change) => [
          strong(change.number),
          cell(format.date(change.date)),
          cell(change.text),
          cell(change.by),
        ]),
      ],
    },
    layout: readLayout,
    summary: texts.control.changes,
  };
}

/** Receipts are written by hand: those of an older edition say nothing about this one. */
function distributionList({ data, texts }: BuildContext): Content {
  if (data.distribution.length === 0) return missingNote(texts.control.noCopies);
  const { control, cover, frame } = texts;
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [54, "*", 54, 84, 84],
      body: [
        heads(
          frame.copy,
          `${cover.holder}, ${control.place}`,
          control.parts,
          control.received,
          control.returned,
        ),
        ...data.distribution.map((copy) => [
          centred(String(copy.number), { bold: true }),
          titled(copy.holder, copy.place),
          cell(copy.parts.length === 0 ? control.allParts : copy.parts.join(", ")),
          "",
          "",
        ]),
      ],
    },
    layout: writeLayout,
    summary: control.distribution,
  };
}

function signs({ texts }: BuildContext): Content {
  const sign = (text: string): Content => ({ text, fontSize: 14, bold: true });
  const { signs: words } = texts.control;
  return {
    presentation: true,
    table: {
      widths: [28, "*", 28, "*"],
      body: [
        [tickBox(12), cell(words.tick), sign("⚠"), cell(words.danger)],
        [sign("☎"), cell(words.call), sign("■"), cell(words.pause)],
      ],
    },
    layout: { ...bareLayout, paddingTop: () => 4, paddingBottom: () => 2 },
    color: INK.text,
  };
}

/** Table of contents, how to use the book, what its signs mean, what changed, who holds which copy. */
export function documentControlSection(context: BuildContext): PrintSection {
  const { texts, data } = context;
  const { control, cover } = texts;
  return framedSection(context, { letter: null, title: `${texts.contents}, ${control.title}` }, [
    ...tableOfContents(context),
    keepWithNext(
      {
        text: control.title,
        style: "h1",
        id: anchor("place", "control"),
        outline: true,
        tocItem: true,
        margin: [0, 22, 0, 0],
      },
      200,
    ),
    ...section(control.howToTitle, howToUse(context)),
    ...section(control.signsTitle, [signs(context)]),
    ...section(control.registers, [registerTable(context)]),
    ...section(control.changes, [changeLog(context)]),
    ...(data.identity.checkNumber === null
      ? []
      : section(cover.checkNumber, [{ text: control.checkNumberNote }], { room: 40 })),
    ...section(control.distribution, [
      { text: `${control.receiptLead} ${data.identity.number}.`, style: "lead" },
      distributionList(context),
      ...(data.identity.offlineCopies === ""
        ? []
        : [
            {
              text: `${control.offline}: ${data.identity.offlineCopies}`,
              style: "detail",
              margin: [0, 6, 0, 0] as const,
            },
          ]),
    ]),
  ]);
}
