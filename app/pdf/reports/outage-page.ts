import type { Language } from "../../domain/shared/language.ts";
import { occurrenceText, outageMoment } from "../../pictures/outage/outage-moment.ts";
import { outagePicture } from "../../pictures/outage/outage-picture.ts";
import type { Picture, PictureTable } from "../../pictures/picture.ts";
import type { ColumnWidth, Content, PrintDocument } from "../engine/print-document.ts";
import { sideBySide } from "../primitives/boxes.ts";
import { cell } from "../primitives/cells.ts";
import { estimatedTextWidth, shortenToWidth } from "../primitives/shorten.ts";
import { CONTENT_WIDTH, PAGE, SIZE } from "../styles.ts";
import { outagePageData, type OutagePageData, type OutagePageInput } from "./outage-data.ts";
import { shortHead } from "./report-cover.ts";
import { reportContext, type ReportContext } from "./report-context.ts";
import { reportDocument } from "./report-document.ts";
import { reportPages } from "./report-frame.ts";
import { lead, part, reportTable } from "./report-parts.ts";
import { pictureBlock } from "./report-picture.ts";

/** The front is one page, so everything on it has its measure (points). */
const FRONT = {
  height: PAGE.portrait.height - 134,
  head: 78,
  line: 16.4,
  listLine: 15.6,
  heading: 29,
  reserve: 4,
} as const;
const PICTURE = { rows: 14, height: 302, wide: 560, fewRows: 6 } as const;
/** The estimate of a name is more than a tenth above what it takes; two lines hold less than twice a line, for words stay whole. */
const ORDER = { size: 11, width: 1.1 * ((CONTENT_WIDTH.portrait - 18) / 2 - 14), twoLines: 1.8 } as const;
const MOST_NAMES = 4;
/** Most of a line that the name of one process may take. */
const MOST_OF_A_LINE = 0.7 * CONTENT_WIDTH.portrait;
const MOST_REASONS = 4;
/** Four lines, less a reserve for what stands behind the last plan. */
const ROOM_FOR_PLANS = 3.3 * CONTENT_WIDTH.portrait;

function pictureOf(context: ReportContext, data: OutagePageData): Picture {
  const { timeline, name, occurredAt } = data;
  const few = timeline.processes.length <= PICTURE.fewRows;
  return outagePicture(
    { timeline, name, limit: PICTURE.rows, ...(occurredAt === null ? {} : { occurredAt }) },
    { medium: "print", language: context.language, width: few ? CONTENT_WIDTH.portrait : PICTURE.wide },
  );
}

/** At most three lines of the front. */
function short(text: string): string {
  return shortenToWidth(text, 2.7 * CONTENT_WIDTH.portrait, SIZE.body);
}

function summaryLines(
  { texts, language }: ReportContext,
  { timeline, failed, occurredAt }: OutagePageData,
): string[] {
  const { outage, frame } = texts;
  const { processes, unaffected } = timeline;
  const broken = processes.filter(({ mtpdBroken }) => mtpdBroken === true);
  const unknown = processes.filter(({ backAtHours }) => backAtHours === null);
  const [first] = broken;
  const moment = outageMoment(language, occurredAt ?? undefined);
  const withNames = failed.length <= MOST_NAMES;
  const names = failed.map(({ id, name }) => (withNames ? `${id} ${name}`.trim() : id)).join(", ");
  const consequences =
    processes.length === 0 ? outage.nothing : outage.summary(processes.length, broken.length, unknown.length);
  return [
    ...(occurredAt === null ? [] : [outage.occurred(occurrenceText(language, occurredAt))]),
    `${outage.failed}: ${short(names === "" ? frame.none : names)}`,
    first?.mtpdEndsAtHours == null
      ? consequences
      : `${consequences} ${outage.first(shortenToWidth(`${first.id} ${first.name}`, MOST_OF_A_LINE, SIZE.body), moment(first.mtpdEndsAtHours))}`,
    ...(unaffected.length === 0 ? [] : [short(outage.goOn(unaffected.join(", ")))]),
  ];
}

/** Lines a text takes on the front, estimated on the safe side. */
function linesOf(text: string): number {
  return Math.ceil(estimatedTextWidth(text, SIZE.body) / CONTENT_WIDTH.portrait);
}

function heading(text: string): Content {
  return { text, style: "h2", fontSize: 13, margin: [0, 7, 0, 3] };
}

/** Plans with what they are needed for, as many as there is room for; titles stand overleaf. */
function planText({ texts }: ReportContext, { planCalls }: OutagePageData): string {
  const { outage } = texts;
  if (planCalls.length === 0) return outage.noPlans;
  const calls = planCalls.map(({ id, processes }) => {
    const reasons =
      processes.slice(0, MOST_REASONS).join(", ") + (processes.length > MOST_REASONS ? ", …" : "");
    return processes.length === 0 ? id : `${id} (${reasons})`;
  });
  const fits = (count: number) =>
    estimatedTextWidth(calls.slice(0, count).join(" · "), SIZE.body) <= ROOM_FOR_PLANS;
  const shown = calls.findLastIndex((_, at) => fits(at + 1)) + 1;
  const left = calls.length - shown;
  return [...calls.slice(0, shown), ...(left === 0 ? [] : [outage.more(left)])].join(" · ");
}

/** One column of the restart order: the first entries that are too long for a line get the lines that are left over. */
function orderColumn(entries: readonly string[], room: number): Content[] {
  if (entries.length === 0) return [];
  let spare = room - entries.length;
  const fitted = entries.map((entry) => {
    const needsTwo = estimatedTextWidth(entry, ORDER.size) > ORDER.width;
    const lines = needsTwo && spare-- > 0 ? ORDER.twoLines : 1;
    return { text: shortenToWidth(entry, lines * ORDER.width, ORDER.size), fontSize: ORDER.size };
  });
  return [{ ul: fitted, type: "none", margin: [-12, 0, 0, 0] }];
}

/** Restart order in two columns, as far as there is room. */
function orderLists({ texts }: ReportContext, { order }: OutagePageData, room: number): Content {
  const { outage } = texts;
  const lines = order.rows.map(
    ([at = "", id = "", name = "", , ready = ""]) => `${at}. ${id} (${ready}) ${name}`,
  );
  const most = 2 * room;
  const shown = lines.length <= most ? lines : lines.slice(0, most - 1);
  const all = shown.length === lines.length ? shown : [...shown, outage.more(lines.length - shown.length)];
  const half = Math.ceil(all.length / 2);
  return sideBySide(orderColumn(all.slice(0, half), room), orderColumn(all.slice(half), room));
}

function front(context: ReportContext, data: OutagePageData): Content[] {
  const { outage } = context.texts;
  const name = shortenToWidth(data.name, 1.7 * CONTENT_WIDTH.portrait, SIZE.body);
  const none = data.timeline.processes.length === 0;
  const picture = pictureOf(context, data);
  const scale = Math.min(CONTENT_WIDTH.portrait / picture.width, PICTURE.height / picture.height);
  const sentences = summaryLines(context, data);
  const plans = planText(context, data);
  const textLines = [...sentences, plans].reduce((sum, text) => sum + linesOf(text) + 0.2, 0);
  const used =
    FRONT.head +
    (linesOf(name) - 1) * FRONT.line +
    (none ? 0 : picture.height * scale + 8) +
    textLines * FRONT.line +
    2 * FRONT.heading;
  const room = Math.max(1, Math.floor((FRONT.height - FRONT.reserve - used) / FRONT.listLine));
  return [
    ...shortHead(context, outage.title, name),
    ...sentences.map((text): Content => ({ text, margin: [0, 0, 0, 3] })),
    ...(none ? [] : [pictureBlock(picture, { width: CONTENT_WIDTH.portrait, height: PICTURE.height })]),
    heading(outage.plans),
    { text: plans },
    ...(data.order.rows.length === 0
      ? []
      : [heading(`${outage.order} (${outage.readyAfter})`), orderLists(context, data, room)]),
  ];
}

function wholeTable(title: string, table: PictureTable, widths: readonly ColumnWidth[]): Content[] {
  if (table.rows.length === 0) return [];
  return part(title, [
    reportTable({
      widths,
      head: table.head,
      rows: table.rows.map((row) => row.map((value, at) => cell(value, { bold: at === 0 }))),
      summary: table.caption,
    }),
  ]);
}

function reverse(context: ReportContext, data: OutagePageData): Content[] {
  const { outage } = context.texts;
  const { timeline, name, occurredAt, plans, order } = data;
  const picture = outagePicture(
    { timeline, name, limit: timeline.processes.length, ...(occurredAt === null ? {} : { occurredAt }) },
    { medium: "print", language: context.language },
  );
  return [
    { text: `${outage.reverse}: ${data.name}`, style: "h1", id: "outage-values", outline: true },
    lead(outage.hours),
    ...wholeTable(outage.table, picture.table, ["*", 60, 70, 84, 100, 92, 96]),
    ...wholeTable(outage.plans, plans, [86, "*", 48, 130, 200]),
    ...wholeTable(outage.order, order, [40, 64, "*", 74, 84, 96]),
  ];
}

/** One outage on one page, with every value overleaf (reference 12.7). Same data, same document. */
export function buildOutagePage(data: OutagePageData, language: Language): PrintDocument {
  const context = reportContext(data.identity, language, (texts) => texts.outage.frame);
  const { outage } = context.texts;
  return reportDocument(context, { title: `${outage.title}: ${data.name}`, file: outage.file, data }, [
    reportPages(context, front(context, data)),
    reportPages(context, reverse(context, data), "landscape"),
  ]);
}

export function printOutagePage(input: OutagePageInput): PrintDocument {
  return buildOutagePage(outagePageData(input), input.edition.language);
}
