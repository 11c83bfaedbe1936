import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fontFiles } from "../fonts.server.ts";
import type { EmbeddedFont, FontkitFont } from "../pdfmake-types.ts";
import { FontMetrics } from "./font-metrics.ts";

const fontkit = createRequire(import.meta.url)("fontkit") as { openSync(path: string): FontkitFont };

test.each(Object.entries(fontFiles.Text))(
  "widths put together from pairs equal shaped widths (%s)",
  (_style, path) => {
    const font = fontkit.openSync(path);
    const metrics = new FontMetrics({ font } as EmbeddedFont);
    const letters = fc.constantFrom(...Array.from("AVTYWLPafilmnortvwyäöüß.,-'\"()0123456789/"));
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 14 }), (word) => {
        const text = word.join("");
        const shaped = (font.layout(text).advanceWidth * 1000) / font.unitsPerEm;
        expect(metrics.width(text)).toBeCloseTo(shaped, 3);
      }),
      { numRuns: 300 },
    );
  },
);

test("text beyond Latin is shaped as a whole", () => {
  const font = fontkit.openSync(fontFiles.Symbol.normal);
  const metrics = new FontMetrics({ font } as EmbeddedFont);
  const shaped = (font.layout("مرحبا").advanceWidth * 1000) / font.unitsPerEm;
  expect(metrics.width("مرحبا")).toBeCloseTo(shaped, 3);
});
