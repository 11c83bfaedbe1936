import type { PrintDocument, PrintSection } from "../engine/print-document.ts";
import { defaultStyle, styles } from "../styles.ts";
import type { ReportContext } from "./report-context.ts";

type ReportFile = {
  readonly title: string;
  /** Name of the attached JSON file. */
  readonly file: string;
  /** Plain data of the report; exactly what the reader may know. */
  readonly data: object;
};

const REPORT_FORMAT = "standfest-report/1";

/** The file around the pages: title, language, date, and the same content as data. */
export function reportDocument(
  { identity, language, texts }: ReportContext,
  { title, file, data }: ReportFile,
  content: readonly PrintSection[],
): PrintDocument {
  return {
    meta: {
      title: `${title} ${identity.organisation} – ${texts.frame.edition} ${identity.number}`,
      author: identity.issuer,
      subject: title,
      keywords: texts.frame.keywords,
      language: language === "de" ? "de-DE" : "en-GB",
      createdAt: `${identity.date}T00:00:00.000Z`,
    },
    content,
    styles,
    defaultStyle,
    pageSize: "A4",
    attachments: [
      {
        name: file,
        mimeType: "application/json",
        text: JSON.stringify({ format: REPORT_FORMAT, ...data }, null, 2),
        description: texts.frame.attachment,
        relationship: "Data",
      },
    ],
    draft: identity.draft,
    missingGlyph: "replace",
    avoidLoneLines: true,
  };
}
