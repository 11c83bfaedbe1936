import type { SituationRow } from "../../../domain/handbook/index.ts";
import type { Content, PrintSection } from "../../engine/print-document.ts";
import { cell, centred, head, heads, strong } from "../../primitives/cells.ts";
import { section } from "../../primitives/headings.ts";
import { readLayout } from "../../primitives/layouts.ts";
import { INK } from "../../styles.ts";
import type { BuildContext } from "../build-context.ts";
import { framedSection } from "../page-frame.ts";
import { anchor, pageInCell, pageOf, planReferences } from "../references.ts";

function pageCell(context: BuildContext, row: SituationRow): Content {
  if (row.immediate === null) {
    const { report } = context.texts.situations;
    return centred([`${report}\u00A0→\u00A0`, pageOf(context, "B", anchor("part", "B"))]);
  }
  return {
    text: pageInCell(context, "A", anchor("list", row.immediate.id)),
    fontSize: 15,
    bold: true,
    alignment: "center",
  };
}

function immediateTable(context: BuildContext): Content {
  const { situations } = context.texts;
  const rows = context.data.situations.filter((row) => row.scenario === null);
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: ["*", 190, 42],
      body: [
        [...heads(situations.happened, situations.immediate), head(situations.page, { alignment: "center" })],
        ...rows.map((row) => [
          cell(row.situation),
          strong(row.immediate?.title ?? "–", { fontSize: 12 }),
          pageCell(context, row),
        ]),
      ],
    },
    layout: { ...readLayout, paddingTop: () => 4, paddingBottom: () => 4 },
    summary: situations.title,
  };
}

/** Restart of what has failed, below the work of the units. */
export function recoveryLine(context: BuildContext, plans: SituationRow["recoveryPlans"]): Content[] {
  if (plans.length === 0) return [];
  const { recoveryPlans } = context.texts.immediate;
  return [cell([`${recoveryPlans}: `, ...planReferences(context, plans, "G")], { margin: [0, 2, 0, 0] })];
}

function planLines(context: BuildContext, row: SituationRow): Content {
  const { noPlan } = context.texts.situations;
  return {
    stack: [
      cell(row.plans.length === 0 ? noPlan : planReferences(context, row.plans)),
      ...recoveryLine(context, row.recoveryPlans),
    ],
  };
}

function outageTable(context: BuildContext): Content {
  const { situations } = context.texts;
  const rows = context.data.situations.filter((row) => row.scenario !== null);
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [118, 44, "*", 44],
      body: [
        [
          head(situations.outage),
          head(situations.atOnce, { alignment: "center" }),
          head(situations.plans),
          head(situations.effects, { alignment: "center" }),
        ],
        ...rows.map((row) => [
          strong(row.situation),
          pageCell(context, row),
          planLines(context, row),
          {
            text: pageInCell(context, "E", anchor("scenario", row.scenario ?? "")),
            fontSize: 15,
            bold: true,
            alignment: "center" as const,
          },
        ]),
      ],
    },
    layout: { ...readLayout, paddingTop: () => 4, paddingBottom: () => 4 },
    summary: situations.outagesTitle,
  };
}

/** "Was ist passiert?": from what one sees to the page that helps. */
export function situationIndexSection(context: BuildContext): PrintSection {
  const { situations } = context.texts;
  const outages = context.data.situations.some((row) => row.scenario !== null);
  return framedSection(context, { letter: null, title: situations.title }, [
    {
      text: situations.title,
      style: "h1",
      color: INK.alarm,
      id: anchor("place", "situations"),
      outline: true,
      tocItem: true,
    },
    { text: situations.lead, style: "lead" },
    immediateTable(context),
    ...(outages ? section(situations.outagesTitle, [outageTable(context)]) : []),
  ]);
}

/** Table of contents with page numbers. */
export function tableOfContents(context: BuildContext): Content[] {
  return [
    { text: context.texts.contents, style: "h1", id: anchor("place", "contents"), outline: true },
    {
      toc: {
        textStyle: { fontSize: 11 },
        numberStyle: { bold: true, fontSize: 11 },
        textMargin: [0, 0, 0, 1],
      },
    },
  ];
}
