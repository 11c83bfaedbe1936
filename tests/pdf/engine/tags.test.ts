import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Content } from "#app/pdf/engine/print-document.ts";
import { readPdfObjects } from "../structure/pdf-objects.ts";
import { checkStructure } from "../structure/check-structure.ts";
import { readTagTree } from "../structure/tag-tree.ts";
import type { TagNode } from "../structure/tag-tree.ts";
import { lines, print } from "./a-document.ts";

const everything: Content[] = [
  { toc: { title: { text: "Inhalt", style: "h1" } } },
  { text: "Teil ☐ eins", style: "h1", id: "eins", tocItem: true, outline: true, pageBreak: "before" },
  {
    text: [
      "Siehe Seite ",
      { pageReference: "zwei" },
      " und ",
      { text: "hier", link: "https://example.org/ä b" },
      ".",
    ],
  },
  { text: ["Das ", { text: "business continuity management", lang: "en" }, " hilft."] },
  { ul: ["eins", { ul: ["tief"] }, { stack: ["mehr", { ol: ["x"] }] }] },
  {
    table: {
      headerRows: 2,
      body: [
        [{ text: "Art", rowSpan: 2 }, { text: "Schaden nach", colSpan: 2 }, {}],
        ["", "2 h", "4 h"],
        ...Array.from({ length: 60 }, (_, row) => [
          `Zeile ${row}`,
          "",
          { canvas: [{ type: "rect" as const, x: 0, y: 0, w: 9, h: 9 }], alt: "Kästchen" },
        ]),
      ],
    },
    rowHeaders: 1,
    summary: "Schäden nach Zeit",
  },
  { presentation: true, table: { body: [["links", "rechts"]] } },
  { text: "Teil zwei", style: "h3", id: "zwei", tocItem: true, outline: true, outlineParentId: "eins" },
  { qr: "https://example.org", alt: "QR-Code", fit: 60 },
  {
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="20" height="10" fill="#123456" opacity="0.5"/></svg>',
    alt: "Balken",
  },
  {
    canvas: [
      { type: "ellipse", x: 10, y: 10, r1: 8 },
      {
        type: "polyline",
        points: [
          { x: 0, y: 0 },
          { x: 5, y: 5 },
        ],
      },
    ],
  },
  {
    unbreakable: true,
    stack: [
      { svg: '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>', alt: "Leer" },
      "zusammen",
    ],
  },
  { text: "decoriert", decoration: "underline", background: "#EEEEEE" },
  {
    columns: [
      { width: "*", text: "H2O", sub: true },
      { width: "auto", text: "gesperrt", characterSpacing: 2 },
    ],
  },
];

const frame = {
  header: () => ({ text: "Kopf", margin: [62, 20, 0, 0] as const }),
  footer: (page: number, pages: number) => ({
    text: `Seite ${page} von ${pages}`,
    margin: [62, 20, 0, 0] as const,
  }),
  background: () => ({ canvas: [{ type: "rect" as const, x: 0, y: 0, w: 20, h: 842, color: "#DDDDDD" }] }),
  attachments: [
    {
      name: "daten.json",
      mimeType: "application/json",
      text: '{"ä":1}',
      description: "Daten",
      relationship: "Source" as const,
    },
  ],
  draft: true,
};

test("a document with every kind of content has no structure problem", async () => {
  const { bytes } = await print(everything, frame);
  expect(await checkStructure(bytes)).toEqual([]);
});

test("qpdf finds no error in the file", async () => {
  const { bytes } = await print(everything, frame);
  const path = join(mkdtempSync(join(tmpdir(), "print-")), "a.pdf");
  writeFileSync(path, bytes);
  expect(execFileSync("qpdf", ["--check", path], { encoding: "utf8" })).toContain(
    "No syntax or stream encoding errors",
  );
});

test("the tag tree follows the document", async () => {
  const tree = await treeOf(everything);
  expect(outlineOf(tree, ["H1", "H2", "H3", "TOC", "L", "Table", "Figure"])).toEqual(
    [
      "H1",
      "TOC",
      "H1",
      "L",
      "L",
      "L",
      "Table",
      ...Array.from({ length: 60 }, () => "Figure"),
      "H2",
      "Figure",
      "Figure",
      "Figure",
    ].filter((type, index, all) => type !== "Figure" || all[index - 1] !== "Figure" || index > 66),
  );
});

test("headers of columns and rows have a scope, spans are declared, empty cells stay", async () => {
  const tree = await treeOf(everything);
  const table = all(tree).find((node) => node.type === "Table");
  const rows = all(table!).filter((node) => node.type === "TR");
  expect(rows[0]?.kids.map((cell) => cell.attributes)).toEqual([
    { O: { name: "Table" }, Scope: { name: "Column" }, RowSpan: 2 },
    { O: { name: "Table" }, Scope: { name: "Column" }, ColSpan: 2 },
  ]);
  expect(rows[2]?.kids.map((cell) => cell.type)).toEqual(["TH", "TD", "TD"]);
  expect(table?.attributes["Summary"]).toBe("Schäden nach Zeit");
});

test("links carry a description and belong to their element", async () => {
  const { bytes } = await print(everything);
  const file = readPdfObjects(bytes);
  const link = readTagTree(file).nodes.find((node) => node.type === "Link" && node.parent?.type === "P");
  expect(file.dict({ ref: link!.annotations[0]! })["Contents"]).toBe("Gehe zu Seite 4");
});

test("heading levels never skip, whatever the styles say", async () => {
  const tree = await treeOf([
    { text: "a", style: "h3" },
    { text: "b", style: "h3" },
    { text: "c", style: "h1" },
    { text: "d", tag: "H4" },
  ]);
  expect(outlineOf(tree, ["H1", "H2", "H3", "H4"])).toEqual(["H1", "H2", "H1", "H2"]);
});

test("what repeats on a later page and what frames it is not read twice", async () => {
  const tree = await treeOf(
    [{ table: { headerRows: 1, body: [["Kopf"], ...lines(90).map((line) => [line])] } }],
    frame,
  );
  const heads = all(tree).filter((node) => node.type === "TH");
  expect(heads).toHaveLength(1);
  expect(heads[0]?.kids[0]?.marks).toHaveLength(1);
});

async function treeOf(content: Content[], changes = {}): Promise<TagNode> {
  const { bytes } = await print(content, changes);
  return readTagTree(readPdfObjects(bytes)).root!;
}

function all(node: TagNode): TagNode[] {
  return [node, ...node.kids.flatMap((kid) => all(kid))];
}

function outlineOf(tree: TagNode, types: string[]): string[] {
  const found = all(tree)
    .map((node) => node.type)
    .filter((type) => types.includes(type));
  return found.filter((type, index) => type !== "Figure" || found[index - 1] !== "Figure" || index > 66);
}
