/** The main part of a page, without the marks React leaves between texts and the spans that keep codes in one piece. */
export function mainHtml(html: string): string {
  const main = /<main[\s\S]*?<\/main>/.exec(html)?.[0] ?? "";
  return main
    .replaceAll(/<script[\s\S]*?<\/script>/g, "")
    .replaceAll("<!-- -->", "")
    .replaceAll(/<span class="nowrap">([^<]*)<\/span>/g, "$1");
}
