import type { Content } from "../engine/print-document.ts";
import type { ReportContext } from "./report-context.ts";
import { checkNumberText } from "./report-frame.ts";
import { factTable } from "./report-parts.ts";

type Heading = { readonly title: string; readonly subtitle?: string };

/** Title and identity at the top of the first page. */
export function reportHead(context: ReportContext, { title, subtitle = "" }: Heading): Content[] {
  const { identity, texts, format } = context;
  const { frame } = texts;
  return [
    { text: title, style: "h1", fontSize: 26, margin: [0, 4, 0, 2], id: "report", outline: true },
    ...(subtitle === "" ? [] : [{ text: subtitle, fontSize: 14, margin: [0, 0, 0, 4] as const }]),
    { text: identity.organisation, fontSize: 13, bold: true, margin: [0, 0, 0, 8] },
    factTable(title, [
      [
        frame.edition,
        `${identity.number}, ${frame.asOf} ${format.date(identity.date)}, ${checkNumberText(context)}`,
      ],
      [frame.issuer, identity.issuer],
      [frame.preparedBy, identity.preparedBy],
      [frame.releasedBy, identity.releasedBy ?? frame.notReleased],
    ]),
  ];
}

/** Title in one line for reports of few pages; the identity stands at the foot of every page. */
export function shortHead(context: ReportContext, title: string, subtitle: string): Content[] {
  const { identity, texts, format } = context;
  const { frame } = texts;
  const line = [
    `${frame.edition} ${identity.number}`,
    `${frame.asOf} ${format.date(identity.date)}`,
    `${frame.preparedBy} ${identity.preparedBy}`,
    identity.releasedBy === null ? frame.notReleased : `${frame.releasedBy} ${identity.releasedBy}`,
  ].join(" · ");
  return [
    { text: title, style: "h1", margin: [0, 0, 0, 2], id: "report", outline: true },
    ...(subtitle === "" ? [] : [{ text: subtitle, fontSize: 13, margin: [0, 0, 0, 2] as const }]),
    { text: line, style: "detail", margin: [0, 0, 0, 8] },
  ];
}

/** Table of contents with page numbers. */
export function contentsList({ texts }: ReportContext): Content[] {
  return [
    { text: texts.frame.contents, style: "h2" },
    {
      toc: {
        textStyle: { fontSize: 11.5 },
        numberStyle: { bold: true, fontSize: 11.5 },
        textMargin: [0, 0, 0, 2],
      },
    },
  ];
}
