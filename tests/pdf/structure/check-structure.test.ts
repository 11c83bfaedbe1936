import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { printWithStock } from "../../../bench/print/stock-pdfmake.ts";
import { aDocument, print } from "../engine/a-document.ts";
import { checkStructure, pdfText } from "./check-structure.ts";

/** A good document as readable PDF, so that a test can break one thing in it. */
let good = "";

beforeAll(async () => {
  const { bytes } = await print(
    [
      { toc: { title: { text: "Inhalt", style: "h1" } } },
      { text: "Teil eins", style: "h1", id: "eins", tocItem: true, outline: true },
      { text: ["Siehe Seite ", { pageReference: "eins" }] },
      { ul: ["Punkt"] },
      {
        table: {
          headerRows: 1,
          body: [
            ["Kopf A", "Kopf B"],
            ["x", "y"],
          ],
        },
      },
      {
        svg: '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="9" height="9"/></svg>',
        alt: "Quadrat",
      },
      { text: "Unterpunkt", style: "h2" },
    ],
    {
      attachments: [
        {
          name: "daten.json",
          mimeType: "application/json",
          text: "{}",
          description: "Daten",
          relationship: "Source",
        },
      ],
    },
  );
  good = readable(bytes);
});

function readable(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "structure-"));
  writeFileSync(join(folder, "a.pdf"), bytes);
  execFileSync("qpdf", ["--qdf", "--object-streams=disable", join(folder, "a.pdf"), join(folder, "b.pdf")]);
  return readFileSync(join(folder, "b.pdf"), "latin1");
}

async function rulesOf(text: string): Promise<string[]> {
  return (await checkStructure(new Uint8Array(Buffer.from(text, "latin1")))).map(({ rule }) => rule);
}

test("the good document has no problem, packed or readable", async () => {
  expect(await rulesOf(good)).toEqual([]);
});

test.each<[string, string | RegExp, string]>([
  ["marked", "/Marked true", "/Marked false"],
  ["language", /\/Lang \(de-DE\)/, "/Lung (de-DE)"],
  ["display-title", "/DisplayDocTitle true", "/DisplayDocTitle false"],
  ["output-intent", "/OutputIntents", "/OutputIntantz"],
  ["metadata-equal", "<pdf:Keywords>Probe", "<pdf:Keywords>Prabe"],
  ["pdfua", "<pdfuaid:part>1", "<pdfuaid:part>9"],
  ["pdfa", "<pdfaid:conformance>A", "<pdfaid:conformance>B"],
  ["extension-schema", "pdfaSchema:prefix>pdfuaid", "pdfaSchema:prefix>pdfuaxx"],
  ["attachment-associated", "/AF [", "/AX ["],
  ["attachment-relationship", "/AFRelationship", "/AFRelationshup"],
  ["attachment-description", "/Desc (Daten)", "/Dusc (Daten)"],
  ["attachment-date", "/ModDate (D:2026", "/ModDote (D:2026"],
  ["attachment-type", "/Subtype /application#2fjson", "/Subtope /application#2fjson"],
  ["font-embedded", "/FontFile2", "/FontFile9"],
  ["font-unicode", "/ToUnicode", "/ToUnicodo"],
  ["outline-count", /\/Count 1\n(?=[^>]*\/First)/, "/Count 0\n"],
  ["document-root", "/S /Document", "/S /Div"],
  ["heading-first", /\/S \/H1/, "/S /H2"],
  ["heading-order", "/S /H2", "/S /H3"],
  ["known-type", "/S /Sect", "/S /Sekt"],
  ["list", "/S /LBody", "/S /Div"],
  ["toc", "/S /TOCI", "/S /Div"],
  ["table-nesting", "/S /THead", "/S /Div"],
  ["table-headers", /\/S \/TH\n/g, "/S /TD\n"],
  ["header-scope", "/Scope /Column", "/Scape /Column"],
  ["table-regular", /\/S \/TD\n/, "/S /TD\n  /A << /O /Table /ColSpan 2 >>\n"],
  ["figure-alt", "/Alt (Quadrat)", "/Olt (Quadrat)"],
  ["figure-box", "/BBox", "/BBux"],
  ["link-contents", "/Contents (Gehe", "/Contants (Gehe"],
  ["link-parent", "/StructParent ", "/StructParant "],
  ["link-annotation", /\/S \/Link/, "/S /Span"],
  ["tab-order", "/Tabs /S", "/Tabs /R"],
  ["struct-parents", "/StructParents", "/StructParantz"],
  ["marked-content-balanced", "\nEMC\n", "\n   \n"],
  ["untagged-content", /\/P <<\/MCID|\/P<<\/MCID \d+>>BDC/, "%"],
  ["mark-in-tree", /\/MCID 0>>/, "/MCID 99>>"],
  ["encryption", /trailer <</, "trailer << /Encrypt 1 0 R"],
])("the rule %s finds its breach", async (rule, from, to) => {
  const broken = good.replace(from, to);
  expect(broken).not.toBe(good);
  const rules = await rulesOf(
    rule === "link-annotation" ? broken.replace("/Subtype /Link", "/Subtype /Text") : broken,
  );
  expect(
    rules.some((found) => found === rule || (rule === "link-annotation" && found.startsWith("link-"))),
  ).toBe(true);
});

test("stock pdfmake fails many rules", async () => {
  const { bytes } = await printWithStock(aDocument([{ text: "Titel", style: "h1" }, "Text"]));
  const rules = (await checkStructure(bytes)).map(({ rule }) => rule);
  expect(rules).toEqual(
    expect.arrayContaining(["marked", "pdfua", "pdfa", "untagged-content", "display-title"]),
  );
});

test("the text leaves frames out, unless asked for, and joins divided words", async () => {
  const { bytes } = await print([{ columns: [{ width: 100, text: "Bereitschaftstelefone verteilen" }] }], {
    footer: () => ({ text: "Fußzeile", margin: 20 }),
  });
  expect((await pdfText(bytes)).join()).toContain("Bereitschaftstelefone");
  expect((await pdfText(bytes)).join()).not.toContain("Fußzeile");
  expect((await pdfText(bytes, { keepArtifacts: true })).join()).toContain("Fußzeile");
});
