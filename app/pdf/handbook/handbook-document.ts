import type { PrintDocument, PrintSection } from "../engine/print-document.ts";
import { defaultStyle, styles } from "../styles.ts";
import type { BuildContext } from "./build-context.ts";

/** The file around the pages: title, language, date, the machine-readable source. */
export function handbookDocument(
  context: BuildContext,
  title: string,
  content: readonly PrintSection[],
): PrintDocument {
  const { data, texts } = context;
  const { identity } = data;
  return {
    meta: {
      title: `${title} ${identity.organisation} – ${texts.frame.edition} ${identity.number}`,
      author: identity.issuer,
      subject: texts.frame.handbook,
      keywords: texts.frame.keywords,
      language: data.language === "de" ? "de-DE" : "en-GB",
      createdAt: `${identity.date}T00:00:00.000Z`,
    },
    content,
    styles,
    defaultStyle,
    pageSize: "A4",
    attachments: [
      {
        name: texts.frame.attachmentName,
        mimeType: "application/json",
        text: data.sourceJson,
        description: texts.frame.attachmentText,
        relationship: "Source",
      },
    ],
    draft: identity.draft,
    missingGlyph: "replace",
    avoidLoneLines: true,
  };
}
