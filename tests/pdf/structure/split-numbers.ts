import { pdfText } from "./pdf-text.ts";

/** How numbers look in the content of organisations, found without the engine's own rules. */
const IN_SOURCE = /(?<![\d.,:])(?:\+\d{1,3}|\(?0\d{2,})[)\d]*(?: ?[ /–-] ?\d{2,})+/g;

/** Rule on the print: telephone numbers of the source that stand on two lines, with their page. */
export async function splitNumbers(bytes: Uint8Array, source: unknown): Promise<string[]> {
  const numbers = [...new Set(JSON.stringify(source).match(IN_SOURCE))];
  const pages = await pdfText(bytes, { keepArtifacts: true });
  return pages.flatMap((text, index) =>
    numbers
      .filter((number) => dividedForm(number).test(text))
      .map((number) => `${number} on page ${index + 1}`),
  );
}

/** The number with at least one line end where it has none. */
function dividedForm(number: string): RegExp {
  const characters = Array.from(number.replaceAll(" ", ""));
  const between = String.raw`[ \u00A0]*`;
  const whole = characters.map((character) => escaped(character)).join(String.raw`\s*`);
  const oneLine = characters.map((character) => escaped(character)).join(between);
  return new RegExp(`(?<!\\d)(?!${oneLine})${whole}`);
}

function escaped(character: string): string {
  return /[0-9]/.test(character) ? character : `\\${character}`;
}
