import { expect, test } from "vitest";
import type { Content } from "#app/pdf/engine/print-document.ts";
import { pdfText } from "../structure/check-structure.ts";
import { lines, print, printFailure, textOf } from "./a-document.ts";

const tall: Content = { stack: lines(120) };

const provoked: [string, Content][] = [
  ["an unbreakable block taller than a page", { unbreakable: true, stack: lines(120) }],
  [
    "an unsplittable row taller than a page",
    { table: { dontBreakRows: true, body: [["davor"], [tall], ["danach"]] } },
  ],
  ["a header row taller than a page", { table: { headerRows: 1, body: [[tall], ["danach"]] } }],
  [
    "rows kept with the header that span more than a page",
    {
      table: {
        headerRows: 1,
        keepWithHeaderRows: 120,
        body: [["Kopf"], ...lines(120).map((line) => [line])],
      },
    },
  ],
  [
    "a row span together with kept and unsplittable rows",
    {
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        body: [
          ["Kopf", "Kopf"],
          [{ text: "Spanne", rowSpan: 3 }, { stack: lines(40) }],
          ["", { stack: lines(40, "Mitte") }],
          ["", { stack: lines(60, "Ende") }],
        ],
      },
    },
  ],
  [
    "an unbreakable block in an unsplittable row in an unbreakable block",
    {
      unbreakable: true,
      stack: [{ table: { dontBreakRows: true, body: [[{ unbreakable: true, stack: lines(120) }]] } }],
    },
  ],
];

test.each(provoked)("%s loses no line", async (_name, content) => {
  const result = await print(["Anfang", content, "Schluss"]);
  const text = await textOf(result);
  expect(text).toMatch(/Anfang.*Schluss/);
  const wanted = new Set(JSON.stringify(content).match(/(Zeile|Mitte|Ende) \d+\.|Kopf|Spanne|davor|danach/g));
  expect([...wanted].filter((words) => !text.includes(words))).toEqual([]);
  expect(result.warnings.map(({ code }) => code)).toContain("keep-relaxed");
});

test("a document without such blocks is laid out as defined, without warnings", async () => {
  const result = await print([
    { unbreakable: true, stack: lines(10) },
    { table: { dontBreakRows: true, body: [["a"], ["b"]] } },
  ]);
  expect(result.warnings).toEqual([]);
});

test("columns, lists, spans and contents are complete", async () => {
  const content: Content[] = [
    { toc: { title: { text: "Inhalt", style: "h1" } } },
    { text: "Kapitel", style: "h1", tocItem: true },
    {
      columns: [
        { width: "*", stack: lines(70, "Links") },
        { width: "*", stack: lines(90, "Rechts") },
      ],
    },
    { ul: [...lines(50, "Punkt"), { ol: lines(60, "Nummer") }] },
    {
      table: {
        body: [
          [{ text: "Über beide", colSpan: 2 }, {}],
          ["a", { stack: lines(80, "Zelle") }],
        ],
      },
    },
  ];
  const text = await textOf(await print(content));
  for (const [name, count] of [
    ["Links", 70],
    ["Rechts", 90],
    ["Punkt", 50],
    ["Nummer", 60],
    ["Zelle", 80],
  ] as const) {
    for (let index = 1; index <= count; index++) expect(text).toContain(`${name} ${index}.`);
  }
  expect(text).toContain("Über beide");
});

test("a header that does not fit into the margin is named", async () => {
  const error = await printFailure(["Text"], { header: () => ({ stack: lines(20, "Kopfzeile") }) });
  expect(error.code).toBe("content-lost");
  expect(error.message).toMatch(/Kopfzeile.*passt nicht/);
});

test("text under a spanning cell is refused", async () => {
  const error = await printFailure([{ table: { body: [[{ text: "breit", colSpan: 2 }, "verdeckt"]] } }]);
  expect(error.code).toBe("content-lost");
});

test("a drawing taller than the page is named", async () => {
  const error = await printFailure([
    { canvas: [{ type: "line", x1: 0, y1: 0, x2: 0, y2: 2000 }], alt: "Turm" },
  ]);
  expect(error.code).toBe("content-lost");
  expect(error.message).toContain("Turm");
});

test.each([
  ["pageBreakBefore", { pageBreakBefore: () => false }],
  ["watermark", { watermark: "x" }],
  ["files", { files: {} }],
])("%s is refused", async (name, changes) => {
  const error = await printFailure(["Text"], changes as object);
  expect(error.code).toBe("refused-definition");
  expect(error.message).toContain(name);
});

test("an unknown key is refused instead of doing nothing", async () => {
  const error = await printFailure([{ text: "x", fontsize: 12 } as Content]);
  expect(error.message).toContain("fontsize");
});

test("the definition of the caller is not changed", async () => {
  const content: Content[] = [
    { text: ["a", { text: "b", bold: true }], style: "h1" },
    { table: { widths: ["*"], body: [["z"]] } },
    { ul: ["x"] },
  ];
  const before = structuredClone(content);
  await print(content);
  expect(content).toEqual(before);
});

test("a heading never stands alone at the end of a page", async () => {
  for (let count = 40; count < 56; count++) {
    const { bytes } = await print([
      ...lines(count),
      { text: "Überschrift", style: "h2" },
      { unbreakable: true, stack: lines(4, "Folge") },
    ]);
    const { pdfText } = await import("../structure/check-structure.ts");
    const page = (await pdfText(bytes)).find((text) => text.includes("Überschrift"));
    expect(page).toContain("Folge 1.");
  }
});

test("rows of a group stay on one page, and a last row never stands alone", async () => {
  const row = (name: string) => [name, "x"];
  const body = [row("Kopf"), ...Array.from({ length: 60 }, (_, at) => row(`Zeile ${at}.`))];
  const groups = Array.from({ length: 20 }, () => 3);
  const { bytes } = await print([
    { table: { headerRows: 1, dontBreakRows: true, rowGroups: groups, body }, layout: "noBorders" },
  ]);
  const firsts = (await pdfText(bytes)).map((page) => Number(/Zeile (\d+)\./.exec(page)?.[1]));

  expect(firsts.length).toBeGreaterThan(1);
  expect(firsts.filter((first) => first % 3 !== 0)).toEqual([]);
});

test.each([30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42])(
  "a table of %i rows does not end with a page of one row",
  async (count) => {
    const body = Array.from({ length: count + 1 }, (_, at) => [`Zeile ${at}.`]);
    const { bytes } = await print([{ table: { headerRows: 1, dontBreakRows: true, body } }], {
      avoidLoneLines: true,
    });
    const pages = (await pdfText(bytes)).map((page) => page.match(/Zeile \d+\./g)?.length ?? 0);

    expect(pages.reduce((sum, rows) => sum + rows, 0)).toBe(count + 1);
    expect(Math.min(...pages)).toBeGreaterThanOrEqual(2);
  },
);

test("a group taller than a page is split rather than lost", async () => {
  const body = Array.from({ length: 90 }, (_, at) => [`Zeile ${at}.`]);
  const result = await print([{ table: { headerRows: 1, dontBreakRows: true, rowGroups: [1, 88], body } }]);

  expect(await textOf(result)).toContain("Zeile 89.");
  expect(result.warnings.map(({ code }) => code)).toContain("keep-relaxed");
});
