import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { printWithStock } from "../../../bench/print/stock-pdfmake.ts";
import { syntheticHandbook } from "../../../bench/print/synthetic-handbook.ts";
import { printDocument } from "#app/pdf/engine/layout-pdf.server.ts";
import type { PrintDocument } from "#app/pdf/engine/print-document.ts";

/** Without hyphens and page references, which pdfmake does differently, both must set the very same pages. */
function comparable(): PrintDocument {
  const text = JSON.stringify(syntheticHandbook(2).content).replaceAll('{"pageReference":"', '{"text":"');
  const [cover, contents, ...chapters] = JSON.parse(text) as PrintDocument["content"];
  const plain = syntheticHandbook(0);
  return { ...plain, hyphenation: false, content: [cover!, contents!, ...chapters] };
}

test("the fast, tagged output shows the same text and the same picture as stock pdfmake", async () => {
  const ours = await printDocument(comparable());
  const stock = await printWithStock(comparable());
  expect(ours.pages).toBe(stock.pages);
  const folder = mkdtempSync(join(tmpdir(), "same-"));
  const pictures = [ours, stock].map(({ bytes }, index) => {
    const name = join(folder, `${index}`);
    writeFileSync(`${name}.pdf`, bytes);
    execFileSync("pdftoppm", ["-r", "60", "-gray", `${name}.pdf`, name]);
    return readdirSync(folder)
      .filter((file) => file.startsWith(`${index}-`))
      .sort()
      .map((file) => readFileSync(join(folder, file)));
  });
  const [own = [], other = []] = pictures;
  expect(own).toHaveLength(ours.pages);
  own.forEach((picture, page) => {
    expect({ page, share: differingShare(picture, other[page]!) }).toEqual({
      page,
      share: expect.closeTo(0, 2) as number,
    });
  });
  const text = (index: number) =>
    execFileSync("pdftotext", ["-layout", join(folder, `${index}.pdf`), "-"], { encoding: "utf8" });
  expect(text(0).split(/\s+/).sort()).toEqual(text(1).split(/\s+/).sort());
});

/** Share of pixels that differ by more than a third of the grey scale. */
function differingShare(one: Buffer, two: Buffer): number {
  expect(one.length).toBe(two.length);
  let differing = 0;
  for (let index = 20; index < one.length; index++) {
    if (Math.abs((one[index] ?? 0) - (two[index] ?? 0)) > 85) differing++;
  }
  return differing / one.length;
}
