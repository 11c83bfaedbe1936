/** Smallest pieces of PDF syntax. */

const PLAIN = /^[\u0020-\u007E]*$/;

/** A text string: literal for ASCII, UTF-16 with byte order mark otherwise. */
export function pdfString(text: string): string {
  if (PLAIN.test(text)) return `(${text.replace(/[\\()]/g, "\\$&")})`;
  let hex = "FEFF";
  for (let index = 0; index < text.length; index++) {
    hex += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, "0");
  }
  return `<${hex}>`;
}

/** A coordinate, to a hundredth of a point. */
export function pdfNumber(value: number): number {
  return Math.round(value * 100) / 100;
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
