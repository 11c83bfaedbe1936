import { expect, test } from "vitest";
import { print } from "../engine/a-document.ts";
import { pdfText } from "./pdf-text.ts";
import { splitNumbers } from "./split-numbers.ts";

const NUMBER = "0170 0000-155";

function inColumn(width: number) {
  return print([{ columns: [{ width, text: `Bereitschaft erreichbar unter ${NUMBER}` }] }]);
}

test("a telephone number is never divided where a line has room for it", async () => {
  for (let width = 84; width <= 260; width += 4) {
    const { bytes } = await inColumn(width);
    expect(await splitNumbers(bytes, { phone: NUMBER })).toEqual([]);
  }
});

test("the rule finds a number that has to be divided, and the print loses nothing of it", async () => {
  const { bytes } = await inColumn(70);

  expect(await splitNumbers(bytes, { phone: NUMBER })).toEqual([`${NUMBER} on page 1`]);
  expect((await pdfText(bytes)).join()).toContain("0170\n0000-155");
});
