export type PrintErrorCode =
  | "refused-definition"
  | "missing-glyph"
  | "content-lost"
  | "too-wide"
  | "unknown-reference"
  | "engine-changed"
  | "broken-font"
  | "too-large"
  | "worker-failed"
  | "queue-full"
  | "cancelled"
  | "closed";

/** Why a document cannot be printed: `code` for programs, `message` one German sentence for people. */
export class PrintError extends Error {
  readonly code: PrintErrorCode;

  constructor(code: PrintErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "PrintError";
    this.code = code;
  }
}

/** Shortened, one-line quotation of document text for error sentences. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `„${line.slice(0, 57)}…“` : `„${line}“`;
}
