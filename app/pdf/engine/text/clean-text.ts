// Invisible on paper: bidi and other format characters (Cf), variation selectors, fillers.
/* eslint-disable no-misleading-character-class -- these combine with nothing */
const INVISIBLE =
  /(?![\u0600-\u0605\u06DD\u070F\u08E2])[\p{Cf}\uFE00-\uFE0F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/gu;
// eslint-disable-next-line no-control-regex -- controls are exactly what has to go
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;
// eslint-disable-next-line no-control-regex -- old and rare line ends
const LINE_ENDS = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;
const NEEDS_CLEANING = /[^\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\n]/;

/** Brings user text into printable form: NFC, "\n" as only line end, tabs as spaces, no invisible characters. */
export function cleanText(text: string): string {
  if (!NEEDS_CLEANING.test(text)) return text;
  return text
    .toWellFormed()
    .replace(LINE_ENDS, "\n")
    .replace(/\t/g, "    ")
    .replace(CONTROLS, "")
    .replace(INVISIBLE, "")
    .normalize("NFC");
}
