import { expect, test } from "vitest";

import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import type { PictureOptions } from "#app/pictures/picture.ts";
import { goldenDocument, picturesOf } from "#tests/pdf/pictures/golden-pictures.ts";
import { outside, overlaps, readDrawing } from "#tests/pdf/pictures/read-drawing.ts";

const link = ({ kind, id }: { kind: string; id: string }) => `/${kind}/${encodeURIComponent(id)}`;

const VARIANTS: readonly (readonly [string, PictureOptions])[] = [
  ["page", { medium: "page", language: "de", link }],
  ["page in English", { medium: "page", language: "en", link }],
  ["phone", { medium: "page", language: "de", width: 350, link }],
  ["print", { medium: "print", language: "de", link }],
  ["print in English on a wide sheet", { medium: "print", language: "en", width: 770 }],
];

const LONG = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrente".repeat(6);
const HOSTILE = [
  `<script>alert("1")</script>`,
  `' onload='x' "quoted" & <b>`,
  LONG.slice(0, 300),
  "😀 漢字 \u202e ẞ",
  "]]> <!-- -->",
];

/** The worked example with names somebody might type to break things. */
function hostileDocument(): ExchangeDocument {
  const document = goldenDocument();
  const nameAt = (at: number) => HOSTILE[at % HOSTILE.length] ?? "";
  return {
    ...document,
    processes: document.processes.map((process, at) => ({ ...process, name: nameAt(at) })),
    resources: document.resources.map((resource, at) => ({ ...resource, name: nameAt(at + 1) })),
    outageScenarios: document.outageScenarios.map((scenario, at) => ({ ...scenario, name: nameAt(at + 2) })),
    parameters: {
      ...document.parameters,
      damageScenarios: document.parameters.damageScenarios.map((scenario, at) => ({
        ...scenario,
        name: nameAt(at),
      })),
      damageLevels: document.parameters.damageLevels.map((level, at) => ({ ...level, name: nameAt(at + 3) })),
    },
  };
}

const DOCUMENTS = [
  ["worked example", goldenDocument()],
  ["hostile names", hostileDocument()],
] as const;

const CASES = DOCUMENTS.flatMap(([documentName, document]) =>
  VARIANTS.flatMap(([variantName, options]) =>
    Object.entries(picturesOf(document, options)).map(([name, picture]) => ({
      name: `${name}, ${documentName}, ${variantName}`,
      picture,
      drawing: readDrawing(picture.svg),
      options,
    })),
  ),
);

test.each(CASES)("$name: every word lies inside the picture and covers no other", ({ drawing }) => {
  expect(drawing.texts.length).toBeGreaterThan(3);
  expect(outside(drawing)).toEqual([]);
  expect(overlaps(drawing.texts)).toEqual([]);
});

test.each(CASES)("$name: no text is too small to read", ({ drawing, options }) => {
  const least = options.medium === "page" ? 11 : 8;
  expect(Math.min(...drawing.texts.map(({ size }) => size))).toBeGreaterThanOrEqual(least);
});

test.each(CASES)("$name: nothing in it that a strict policy refuses or a name smuggled in", ({ drawing }) => {
  const { root } = drawing;
  const elements = [root, ...root.getElementsByTagName("*")];
  const names = new Set(elements.map(({ nodeName }) => nodeName));
  expect(
    [...names].filter((name) => !["svg", "g", "a", "rect", "path", "circle", "text", "title"].includes(name)),
  ).toEqual([]);
  const attributes = elements.flatMap((element) => element.getAttributeNames());
  expect(attributes.filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
});

test.each(CASES)(
  "$name: colours by class on pages, by attribute in print, links on pages only",
  ({ picture, drawing, options }) => {
    const { root, links } = drawing;
    const coloured = ["text", "rect", "circle"].flatMap((name) => [...root.getElementsByTagName(name)]);
    if (options.medium === "print") {
      expect(picture.svg).not.toContain("class=");
      expect(coloured.every((element) => element.hasAttribute("fill"))).toBe(true);
      expect(links).toEqual([]);
      return;
    }
    expect(coloured.filter((element) => (element.getAttribute("fill") ?? "none") !== "none")).toEqual([]);
    expect(links.every((href) => /^\/(process|resource|category)\//.test(href))).toBe(true);
  },
);

test.each(CASES)(
  "$name: alternative text and a table with every cell filled",
  ({ picture, drawing, options }) => {
    const { root } = drawing;
    expect(picture.title).not.toBe("");
    expect(picture.description.trim()).toMatch(/[.!?]$/);
    if (options.medium === "page")
      expect(root.getAttribute("aria-label")).toContain(picture.title.replaceAll("\n", " "));
    expect(picture.table.caption).not.toBe("");
    expect(picture.table.rows.length).toBeGreaterThan(0);
    for (const row of picture.table.rows) {
      expect(row).toHaveLength(picture.table.head.length);
      expect(row.every((cell) => cell !== "")).toBe(true);
    }
  },
);

test("equal documents give equal bytes, whatever the order of their parts", () => {
  const document = goldenDocument();
  const shuffled: ExchangeDocument = {
    ...document,
    processes: document.processes.toReversed(),
    resources: document.resources.toReversed(),
    resourceUses: document.resourceUses.toReversed(),
    processDependencies: document.processDependencies.toReversed(),
  };
  const options: PictureOptions = { medium: "page", language: "de" };
  const graph = (from: ExchangeDocument) => picturesOf(from, options)["graph"]?.svg;
  const gantt = (from: ExchangeDocument) => picturesOf(from, options)["restartGantt"]?.svg;
  const gaps = (from: ExchangeDocument) => picturesOf(from, options)["gapChart"]?.svg;
  expect([graph(shuffled), gantt(shuffled), gaps(shuffled)]).toEqual([
    graph(document),
    gantt(document),
    gaps(document),
  ]);
  expect(picturesOf(document, options)).toEqual(picturesOf(goldenDocument(), options));
});

test("English pictures have no German word of ours left in them", () => {
  const words =
    /\b(Zeit seit|gehalten|verfehlt|erfüllt|Lücke|unbekannt|wieder nach|Ressource|Prozess braucht|Bedarf)\b/;
  for (const picture of Object.values(picturesOf(goldenDocument(), { medium: "page", language: "en" }))) {
    expect(picture.svg).not.toMatch(words);
    expect(picture.table.head.join(" ")).not.toMatch(words);
  }
});

test.each([
  "javascript:alert(1)",
  "//elsewhere.example",
  "https://elsewhere.example",
  "/\\elsewhere.example",
  "data:text/html,x",
])("an address outside the site (%s) becomes no link", (href) => {
  const pictures = picturesOf(goldenDocument(), { medium: "page", language: "de", link: () => href });
  expect(Object.values(pictures).flatMap(({ svg }) => readDrawing(svg).links)).toEqual([]);
});
