import type { LayoutVector } from "../layout-node.ts";
import { pdfNumber } from "../write/pdf-syntax.ts";
import type { PrintPdf } from "./print-pdf.server.ts";

/**
 * Writes drawing operators of one page and remembers the graphics state, so that colours, fonts and line
 * widths are set only when they change and equal lines become one path.
 */
export class PageContent {
  private readonly pdf: PrintPdf;
  private fill = "";
  private stroke = "";
  private lineWidth = -1;
  private dash = "";
  private font = "";
  private spacing = 0;
  private pathOpen = false;

  constructor(pdf: PrintPdf) {
    this.pdf = pdf;
  }

  write(operators: string): void {
    this.closePath();
    this.pdf.addContent(operators);
  }

  /** After drawing that did not go through here: nothing is known about the state any more. */
  forget(): void {
    this.closePath();
    this.fill = "";
    this.stroke = "";
    this.lineWidth = -1;
    this.dash = "";
    this.font = "";
    this.spacing = -1;
  }

  /** Operators that make `color` the fill colour, "" when it already is. */
  fillColor(color: string): string {
    if (color === this.fill) return "";
    this.fill = color;
    return `${this.components(color)} rg `;
  }

  useFont(name: string, size: number): string {
    const font = `/${name} ${pdfNumber(size)} Tf `;
    if (font === this.font) return "";
    this.font = font;
    return font;
  }

  useSpacing(spacing: number): string {
    if (spacing === this.spacing) return "";
    this.spacing = spacing;
    return `${pdfNumber(spacing)} Tc `;
  }

  fillRectangle(box: readonly [number, number, number, number], color: string): void {
    this.write(`${this.fillColor(color)}${box.map(pdfNumber).join(" ")} re f`);
  }

  /** Draws straight lines and plain rectangles; false for everything else, which pdfmake has to draw. */
  drawVector(vector: LayoutVector): boolean {
    if (vector.linearGradient !== undefined || !isOpaque(vector)) return false;
    if (vector.type === "line") {
      this.drawLine(vector);
      return true;
    }
    if (vector.type !== "rect" || vector.r) return false;
    this.drawRectangle(vector);
    return true;
  }

  closePath(): void {
    if (!this.pathOpen) return;
    this.pathOpen = false;
    this.pdf.addContent("S");
  }

  private drawLine(vector: LayoutVector): void {
    const state = this.strokeState(vector);
    if (state !== "") this.write(state);
    this.pathOpen = true;
    const { x1, y1, x2, y2 } = vector;
    this.pdf.addContent(`${pdfNumber(x1)} ${pdfNumber(y1)} m ${pdfNumber(x2)} ${pdfNumber(y2)} l`);
  }

  private drawRectangle(vector: LayoutVector): void {
    const { x, y, w, h, color, lineColor } = vector;
    const stroked = lineColor !== undefined || color === undefined;
    const paint =
      (color === undefined ? "" : this.fillColor(color)) + (stroked ? this.strokeState(vector) : "");
    const operator = color === undefined ? "S" : stroked ? "B" : "f";
    this.write(`${paint}${pdfNumber(x)} ${pdfNumber(y)} ${pdfNumber(w)} ${pdfNumber(h)} re ${operator}`);
  }

  private strokeState(vector: LayoutVector): string {
    const width = vector.lineWidth ?? 1;
    const color = vector.lineColor ?? "black";
    const { dash } = vector;
    const pattern = dash ? `[${dash.length} ${dash.space ?? dash.length}] ${dash.phase ?? 0} d ` : "[] 0 d ";
    let state = "";
    if (width !== this.lineWidth) state += `${pdfNumber(width)} w `;
    if (color !== this.stroke) state += `${this.components(color)} RG `;
    if (pattern !== this.dash) state += pattern;
    this.lineWidth = width;
    this.stroke = color;
    this.dash = pattern;
    return state;
  }

  private components(color: string): string {
    const parts = this.pdf._normalizeColor(this.pdf.resolveColor(color, "black"));
    return (parts?.length === 3 ? parts : [0, 0, 0]).map((part) => Math.round(part * 1000) / 1000).join(" ");
  }
}

function isOpaque({ fillOpacity, strokeOpacity }: LayoutVector): boolean {
  return (fillOpacity ?? 1) === 1 && (strokeOpacity ?? 1) === 1;
}
