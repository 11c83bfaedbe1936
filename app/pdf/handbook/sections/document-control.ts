import type { Content, PrintSection } from "../../engine/print-document.ts";
import { cell, centred, heads, strong } from "../../primitives/cells.ts";
import { keepWithNext, section } from "../../primitives/headings.ts";
import { bareLayout, readLayout } from "../../primitives/layouts.ts";
import { tickBox } from "../../primitives/marks.ts";
import { INK } from "../../styles.ts";
import type { BuildContext } from "../build-context.ts";
import { missingNote } from "../missing-note.ts";
import { framedSection } from "../page-frame.ts";
import { anchor } from "../references.ts";
import { tableOfContents } from "./situation-index.ts";
import { REGISTER_LETTERS } from "../registers.ts";

function howToUse({ texts }: BuildContext): Content[] {
  return [
    {
      ol: texts.control.howTo.map((text) => ({ text, margin: [0, 0, 0, 3] as const })),
    },
  ];
}

function registerTable({ texts, prints }: BuildContext): Content {
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [54, "*"],
      body: [
        heads(texts.frame.register, texts.control.content),
        ...REGISTER_LETTERS.map((letter) => [
          centred(letter, { bold: true, fontSize: 13 }),
          cell(
            prints(letter)
              ? texts.registers[letter].title
              : `${texts.registers[letter].title} (${texts.control.notInCopy})`,
          ),
        ]),
      ],
    },
    layout: readLayout,
    summary: texts.control.registers,
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
        heads(texts.frame.version, texts.cover.date, texts.control.change, texts.cover.releasedBy),
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

function distributionList({ data, texts, format }: BuildContext): Content {
  if (data.distribution.length === 0) return missingNote(texts.control.noCopies);
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [52, "*", "*", 52, 66],
      body: [
        heads(
          texts.frame.copy,
          texts.cover.holder,
          texts.control.place,
          texts.control.parts,
          texts.control.received,
        ),
        ...data.distribution.map((copy) => [
          centred(String(copy.number), { bold: true }),
          cell(copy.holder),
          cell(copy.place),
          cell(copy.parts.length === 0 ? texts.control.allParts : copy.parts.join(", ")),
          cell(copy.confirmedOn === null ? "" : format.date(copy.confirmedOn)),
        ]),
      ],
    },
    layout: readLayout,
    summary: texts.control.distribution,
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
  const { control } = texts;
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
    ...section(control.distribution, [
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
