import { nameOf } from "./pdf-objects.ts";
import type { PdfDict, PdfFile } from "./pdf-objects.ts";
import type { Report } from "./structure-problem.ts";
import { listOf } from "./tag-tree.ts";

/** Rules on the document as a whole: declarations, metadata, fonts, attachments, bookmarks. */
export function checkDocument(file: PdfFile, report: Report): void {
  const catalog = file.dict(file.trailer["Root"]);
  const info = file.dict(file.trailer["Info"]);
  const xmp = Buffer.from(file.streamText(catalog["Metadata"]), "latin1").toString("utf8");
  checkCatalog(file, catalog, report);
  checkMetadata(file, info, xmp, report);
  checkAttachments(file, catalog, report);
  checkFonts(file, report);
  checkOutline(file, catalog, report);
}

function checkCatalog(file: PdfFile, catalog: PdfDict, report: Report): void {
  const marks = file.dict(catalog["MarkInfo"]);
  if (marks["Marked"] !== true) report("marked", "MarkInfo/Marked is not true");
  if (marks["Suspects"] === true) report("suspects", "the tags are declared doubtful");
  if (typeof catalog["Lang"] !== "string" || catalog["Lang"] === "")
    report("language", "no document language");
  if (file.dict(catalog["ViewerPreferences"])["DisplayDocTitle"] !== true) {
    report("display-title", "the window does not show the title");
  }
  if (!catalog["StructTreeRoot"]) report("tree", "no structure tree");
  if (listOf(file.get(catalog["OutputIntents"])).length === 0) report("output-intent", "no output intent");
  if (file.trailer["Encrypt"]) report("encryption", "the file is encrypted");
  if (catalog["OpenAction"] || catalog["AA"]) report("actions", "the file acts when it is opened");
}

function checkMetadata(file: PdfFile, info: PdfDict, xmp: string, report: Report): void {
  const title = file.get(info["Title"]);
  if (typeof title !== "string" || title === "") report("title", "no title");
  const pairs = [
    ["Title", /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s],
    ["Author", /<dc:creator>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s],
    ["Subject", /<dc:description>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s],
    ["Keywords", /<pdf:Keywords>(.*?)<\/pdf:Keywords>/s],
    ["Producer", /<pdf:Producer>(.*?)<\/pdf:Producer>/s],
  ] as const;
  for (const [key, pattern] of pairs) {
    const value = file.get(info[key]);
    const found = pattern.exec(xmp)?.[1];
    if (typeof value === "string" && unescapeXml(found ?? "") !== value) {
      report(
        "metadata-equal",
        `${key} is "${value}" in the information dictionary and "${found}" in the metadata`,
      );
    }
  }
  if (!/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp)) report("pdfua", "not declared as PDF/UA-1");
  if (!/<pdfaid:part>3</.test(xmp) || !/<pdfaid:conformance>A</.test(xmp))
    report("pdfa", "not declared as PDF/A-3a");
  if (!/pdfaSchema:prefix>pdfuaid</.test(xmp))
    report("extension-schema", "the pdfuaid schema is not described");
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}

function checkAttachments(file: PdfFile, catalog: PdfDict, report: Report): void {
  const associated = listOf(file.get(catalog["AF"])).map((entry) => file.dict(entry));
  const specs = [...file.objects.values()]
    .map(({ value }) => file.dict(value))
    .filter((dict) => nameOf(dict["Type"]) === "Filespec");
  for (const spec of specs) {
    const uf = file.get(spec["UF"]);
    const name = typeof uf === "string" ? uf : "an attachment";
    if (!associated.includes(spec))
      report("attachment-associated", `${name} is not in the list of associated files`);
    if (nameOf(spec["AFRelationship"]) === null)
      report("attachment-relationship", `${name} has no relationship`);
    if (typeof spec["Desc"] !== "string") report("attachment-description", `${name} has no description`);
    if (typeof spec["F"] !== "string" || typeof spec["UF"] !== "string")
      report("attachment-name", "an attachment lacks F or UF");
    const embedded = file.dict(file.dict(spec["EF"])["F"]);
    if (nameOf(embedded["Subtype"]) === null) report("attachment-type", `${name} has no MIME type`);
    if (typeof file.dict(embedded["Params"])["ModDate"] !== "string")
      report("attachment-date", `${name} has no date`);
  }
}

function checkFonts(file: PdfFile, report: Report): void {
  for (const { value } of file.objects.values()) {
    const font = file.dict(value);
    const type = nameOf(font["Type"]);
    const name = nameOf(font["BaseFont"]) ?? nameOf(font["FontName"]) ?? "?";
    if (type === "FontDescriptor" && !font["FontFile2"] && !font["FontFile3"])
      report("font-embedded", `${name} is not embedded`);
    if (type !== "Font") continue;
    if (nameOf(font["Subtype"]) === "Type0" && !font["ToUnicode"])
      report("font-unicode", `${name} has no Unicode map`);
    if (nameOf(font["Subtype"]) === "Type1")
      report("font-embedded", `${name} is a standard font and not embedded`);
  }
}

function checkOutline(file: PdfFile, catalog: PdfDict, report: Report): void {
  if (!catalog["Outlines"]) return;
  const outline = file.dict(catalog["Outlines"]);
  let count = 0;
  for (let item = file.dict(outline["First"]); item["Title"]; item = file.dict(item["Next"])) count++;
  if (typeof outline["Count"] !== "number" || outline["Count"] < count) {
    report(
      "outline-count",
      `the outline counts ${JSON.stringify(outline["Count"] ?? null)} of ${count} entries`,
    );
  }
}
