import fc from "fast-check";
import { expect, test } from "vitest";

import { element, escapeXml, renderElement } from "./element.ts";
import { hatchPath } from "./hatch.ts";
import { measureText, printableText } from "./measure-text.ts";
import { linearScale, logHoursScale } from "./scale.ts";
import { countTicks, hourTicks } from "./ticks.ts";
import { fitText, wrapText } from "./wrap-text.ts";

test("text and attributes are escaped", () => {
  const node = element("text", { class: `a"b'c<d>&` }, [`<script>alert("1")</script>`]);
  expect(renderElement(node)).toBe(
    `<text class="a&quot;b&#39;c&lt;d&gt;&amp;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</text>`,
  );
});

test("what XML cannot carry is left out", () => {
  expect(escapeXml("a\u0000b\u0008c\ud800d\uffff")).toBe("abcd");
});

test.each(["script", "style", "foreignObject", "image", "use", "A B", "x><y"])("there is no <%s>", (name) => {
  expect(() => element(name)).toThrow("in pictures");
});

test.each(["style", "onclick", "onload", "x y"])("there is no attribute %s", (name) => {
  expect(() => renderElement(element("g", { [name]: "x" }))).toThrow("in pictures");
});

test("a place that is no number is a mistake, not a picture", () => {
  expect(() => renderElement(element("rect", { x: NaN }))).toThrow("finite");
});

test("wrapped lines fit their width and lose nothing unless an ellipsis says so", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 40, max: 400 }), (text, width) => {
      const box = { width, size: 12, maxLines: 3 };
      const lines = wrapText(text, box);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(measureText(line, 12)).toBeLessThanOrEqual(width);
      const isCut = lines.at(-1)?.endsWith("…") === true;
      const letters = (value: string) => value.replace(/[\s-]/gu, "");
      if (!isCut) expect(letters(lines.join(""))).toBe(letters(text));
    }),
  );
});

test("a short text stays as it is and a long one ends with an ellipsis inside the width", () => {
  expect(fitText("E-Akte", { width: 100, size: 12 })).toBe("E-Akte");
  const cut = fitText("Bereitschafts-Mobiltelefone", { width: 60, size: 12 });
  expect(cut).toMatch(/^Bereit.*…$/);
  expect(measureText(cut, 12)).toBeLessThanOrEqual(60);
});

test("print gets composed letters, and a question mark for signs its font lacks", () => {
  expect(printableText("Mu\u0308ller 😀 漢")).toBe("Müller ? ?");
});

test.each([
  ["linear", linearScale({ domain: [0, 720], range: [100, 900] })],
  ["logarithmic", logHoursScale(720, [100, 900])],
])("the %s scale is monotone, begins at zero and holds what is outside at its ends", (_, scale) => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 720, noNaN: true }),
      fc.double({ min: 0, max: 720, noNaN: true }),
      (a, b) => {
        if (a < b) expect(scale.at(a)).toBeLessThanOrEqual(scale.at(b));
      },
    ),
  );
  expect([scale.at(0), scale.at(720), scale.at(-5), scale.at(9000)]).toEqual([100, 900, 100, 900]);
});

test("a quarter of an hour stays visible beside thirty days", () => {
  expect(logHoursScale(720, [0, 500]).at(0.25)).toBeGreaterThan(20);
});

test("tick labels never touch, and zero is always among them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 100_000 }), fc.integer({ min: 120, max: 1200 }), (max, width) => {
      const ticks = hourTicks(logHoursScale(max, [0, width]), 12, "de");
      expect(ticks[0]?.value).toBe(0);
      ticks.slice(1).forEach((tick, at) => {
        const before = ticks[at];
        if (before === undefined) throw new Error("there is one before");
        const room = (measureText(tick.label, 12) + measureText(before.label, 12)) / 2;
        expect(tick.place - before.place).toBeGreaterThan(room);
      });
    }),
  );
});

test.each([
  [1, 6, [0, 1]],
  [13, 7, [0, 2, 4, 6, 8, 10, 12, 14]],
  [58, 6, [0, 10, 20, 30, 40, 50, 60]],
])("counts up to %i get round marks", (max, most, marks) => {
  expect(countTicks(max, most)).toEqual(marks);
});

test("hatching stays inside its box", () => {
  const numbers = (hatchPath({ x: 10, y: 20, width: 37, height: 9 }, 5).match(/[\d.]+ [\d.]+/g) ?? []).map(
    (pair) => pair.split(" ").map(Number),
  );
  expect(numbers.length).toBeGreaterThan(10);
  for (const [x = -1, y = -1] of numbers) {
    expect(x).toBeGreaterThanOrEqual(10);
    expect(x).toBeLessThanOrEqual(47);
    expect(y).toBeGreaterThanOrEqual(20);
    expect(y).toBeLessThanOrEqual(29);
  }
});
