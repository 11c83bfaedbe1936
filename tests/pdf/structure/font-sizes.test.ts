import { expect, test } from "vitest";
import { print } from "../engine/a-document.ts";
import { fontSizes, shareBelow } from "./font-sizes.ts";

test("sizes are measured as drawn; frames are no body text, pictures no text at all", async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><text y="20" font-size="6">Bild</text></svg>';
  const { bytes } = await print(
    [{ text: "Titel", style: "h1" }, "normal", { text: "kleine", fontSize: 8 }, { svg, alt: "Bild" }],
    { footer: () => ({ text: "Fuß", fontSize: 7, margin: 20 }) },
  );
  const { body, all } = await fontSizes(bytes);

  expect(body.map(({ size }) => size)).toEqual([20, 11.5, 8]);
  expect(all.map(({ size }) => size).sort((a, b) => a - b)).toEqual([7, 8, 11.5, 20]);
  expect(shareBelow(11, body)).toBeCloseTo(6 / 17, 6);
});
