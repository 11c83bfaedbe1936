import { createRequire } from "node:module";
import { fontFiles } from "#app/pdf/engine/fonts.server.ts";
import type { Content, PrintDocument } from "#app/pdf/engine/print-document.ts";

type Kit = AsyncIterable<Uint8Array> & {
  y: number;
  addPage(): Kit;
  font(path: string): Kit;
  fontSize(size: number): Kit;
  text(text: string, x: number, y: number, options: object): Kit;
  heightOfString(text: string, options: object): number;
  rect(x: number, y: number, width: number, height: number): Kit;
  lineWidth(width: number): Kit;
  stroke(color: string): Kit;
  fillColor(color: string): Kit;
  end(): void;
};

const load = createRequire(import.meta.url);
const LEFT = 62;
const TOP = 78;
const WIDTH = 471;
const BOTTOM = 842 - 58;

/** The same words and tables set with PDFKit alone and a hand-made layout: a floor, without tags, links, charts or contents. */
export async function printWithPdfKit(
  document: PrintDocument,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const kitPath = createRequire(load.resolve("pdfmake/package.json"))("pdfkit") as new (
    options: object,
  ) => Kit;
  const kit = new kitPath({ size: "A4", margin: 0, autoFirstPage: false });
  const page = { count: 0 };
  for (const entry of document.content) {
    newPage(kit, page);
    const section = (entry as { section?: Content }).section ?? (entry as Content);
    draw(kit, section, { x: LEFT, width: WIDTH, bold: false, size: 11.5 }, page);
  }
  kit.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of kit) chunks.push(chunk);
  return { bytes: Buffer.concat(chunks), pages: page.count };
}

type Place = { x: number; width: number; bold: boolean; size: number };
type Loose = {
  text?: unknown;
  stack?: Content[];
  ul?: Content[];
  style?: string;
  bold?: boolean;
  fontSize?: number;
  table?: { body: Content[][]; widths: (number | string)[] };
};

function newPage(kit: Kit, page: { count: number }): void {
  kit.addPage();
  page.count++;
  write(kit, "Nur für den internen Gebrauch", { x: LEFT, width: WIDTH, bold: true, size: 9.5 }, 26);
  write(
    kit,
    `Version 3.1 · Seite ${page.count}`,
    { x: LEFT, width: WIDTH, bold: false, size: 9 },
    BOTTOM + 14,
  );
  kit.y = TOP;
}

function draw(kit: Kit, content: Content, place: Place, page: { count: number }): void {
  if (Array.isArray(content)) {
    for (const child of content as Content[]) draw(kit, child, place, page);
    return;
  }
  const node = (typeof content === "object" ? content : { text: content }) as Loose;
  const children = node.stack ?? node.ul;
  if (children) draw(kit, children, place, page);
  else if (node.table) drawTable(kit, node.table, page);
  else if (node.text !== undefined) drawText(kit, node, place, page);
}

function drawText(kit: Kit, node: Loose, place: Place, page: { count: number }): void {
  const style = styled(node, place);
  const text = plain(node.text);
  const height = heightOf(kit, text, style);
  if (kit.y + height > BOTTOM) newPage(kit, page);
  write(kit, text, style, kit.y);
}

function drawTable(
  kit: Kit,
  table: { body: Content[][]; widths: (number | string)[] },
  page: { count: number },
): void {
  const fixed = table.widths.reduce<number>((sum, width) => sum + (typeof width === "number" ? width : 0), 0);
  const stars = table.widths.filter((width) => typeof width !== "number").length;
  const room = WIDTH - table.widths.length * 8;
  const widths = table.widths.map((width) => (typeof width === "number" ? width : (room - fixed) / stars));
  for (const row of table.body) {
    const cells = row.map((cell, index) => ({ lines: linesOf(cell), width: widths[index] ?? 0 }));
    const height =
      Math.max(
        ...cells.map((cell) =>
          cell.lines.reduce(
            (sum, line) => sum + heightOf(kit, line.text, { ...line, x: 0, width: cell.width }),
            0,
          ),
        ),
      ) + 8;
    if (kit.y + height > BOTTOM) newPage(kit, page);
    const top = kit.y;
    let x = LEFT;
    for (const cell of cells) {
      kit
        .lineWidth(0.5)
        .rect(x, top, cell.width + 8, height)
        .stroke("#999999");
      kit.y = top + 4;
      for (const line of cell.lines) write(kit, line.text, { ...line, x: x + 4, width: cell.width }, kit.y);
      x += cell.width + 8;
    }
    kit.y = top + height;
  }
}

function linesOf(cell: Content): { text: string; bold: boolean; size: number }[] {
  const node = (typeof cell === "object" ? cell : { text: cell }) as Loose;
  return (node.stack ?? [cell]).map((entry) => {
    const inner = (typeof entry === "object" ? entry : { text: entry }) as Loose;
    return { text: plain(inner.text ?? ""), ...styled(inner, { x: 0, width: 0, bold: false, size: 11.5 }) };
  });
}

function styled(node: Loose, place: Place): Place {
  const size = { h1: 21, h2: 14, th: 10, detail: 10 }[node.style ?? ""] ?? node.fontSize ?? place.size;
  return { ...place, size, bold: node.bold ?? ["h1", "h2", "th"].includes(node.style ?? "") };
}

function plain(text: unknown): string {
  if (Array.isArray(text))
    return text.map((part) => plain((part as { text?: unknown }).text ?? "1")).join("");
  return String(text);
}

function heightOf(kit: Kit, text: string, place: Place): number {
  if (text === "") return 0;
  kit.font(place.bold ? fontFiles.Text.bold : fontFiles.Text.normal).fontSize(place.size);
  return kit.heightOfString(text, { width: place.width });
}

function write(kit: Kit, text: string, place: Place, y: number): void {
  if (text === "") return;
  kit
    .font(place.bold ? fontFiles.Text.bold : fontFiles.Text.normal)
    .fontSize(place.size)
    .fillColor("black");
  kit.text(text, place.x, y, { width: place.width });
}
