import type { PdfDocumentBase } from "../pdfmake-types.ts";
import { PrintError, quote } from "../print-error.ts";
import type { PrintAttachment } from "../print-document.ts";

/** Embeds files with the relationship PDF/A-3 asks for; their content is given as text, never as a path. */
export function attachFiles(
  pdf: PdfDocumentBase,
  attachments: readonly PrintAttachment[],
  createdAt: Date,
): void {
  const names = new Set<string>();
  for (const attachment of attachments) {
    const { name, mimeType, description, relationship } = attachment;
    if (names.has(name) || !/^[\w.-]+$/.test(name)) {
      throw new PrintError(
        "refused-definition",
        `Der Dateiname ${quote(name)} ist für eine Anlage nicht möglich oder doppelt.`,
      );
    }
    names.add(name);
    const data = Buffer.from(attachment.text, "utf8").toString("base64");
    pdf.file(`data:${mimeType};base64,${data}`, {
      name,
      type: mimeType,
      description,
      relationship,
      creationDate: createdAt,
      modifiedDate: createdAt,
    });
  }
}
