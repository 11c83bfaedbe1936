import type { Content, PrintDocument, PrintSection, TableLayout } from "#app/pdf/engine/print-document.ts";
import { seededRandom } from "./seeded-random.ts";
import type { Random } from "./seeded-random.ts";

const WORDS =
  "Leitung prüft Bereitschaft Telefon Lage Schaden Netz Verfahren Auszahlung Bürgerbüro Ersatz Ausweichstandort Notbetrieb Wiederanlauf Sicherung Dienstleister Freigabe Protokoll Uhrzeit Meldung Stab Referat Vertretung Zuständigkeit Wiederanlaufplanung Krisenkommunikation Geschäftsfortführung und oder mit ohne nach vor über innerhalb".split(
    " ",
  );
const DAMAGES = ["Leben", "Aufgaben", "Recht", "Finanzen", "Ansehen", "Daten", "Personal", "Umwelt"];
const TIMES = ["2 h", "4 h", "8 h", "24 h", "3 T", "7 T"];

/** Two plan pages, one analysis sheet and half a page of contacts make one unit: about three and a half pages. */
export function syntheticHandbook(units: number): PrintDocument {
  const random = seededRandom(4711);
  const sections: PrintSection[] = [
    { section: cover() },
    { section: [{ toc: { title: { text: "Inhalt", style: "h1" } } }] },
  ];
  for (let unit = 1; unit <= units; unit++) {
    sections.push({ section: plan(unit, random) });
    sections.push({ section: analysis(unit, random) });
    if (unit % 4 === 0) sections.push({ section: contacts(unit, random) });
  }
  return {
    meta: {
      title: "Notfallhandbuch Musterbehörde",
      author: "Stabsstelle Notfallmanagement",
      subject: "Messlauf",
      keywords: "Messlauf",
      language: "de-DE",
      createdAt: "2026-01-15T08:00:00Z",
    },
    pageSize: "A4",
    pageMargins: [62, 78, 62, 58],
    defaultStyle: { font: "Text", fontSize: 11.5, lineHeight: 1.12 },
    styles: {
      h1: { fontSize: 21, bold: true, margin: [0, 0, 0, 6] },
      h2: { fontSize: 14, bold: true, margin: [0, 12, 0, 4] },
      th: { fontSize: 10, bold: true, fillColor: "#DCDCDC" },
      detail: { fontSize: 10 },
    },
    header: (_page, _pages, size) => ({
      margin: [62, 26, 62, 0],
      stack: [
        { text: "Nur für den internen Gebrauch", alignment: "center", bold: true, fontSize: 9.5 },
        { canvas: [{ type: "line", x1: 0, y1: 3, x2: size.width - 124, y2: 3, lineWidth: 0.75 }] },
      ],
    }),
    footer: (page, pages) => ({
      margin: [62, 14, 62, 0],
      columns: [
        { text: "Version 3.1 · Stand 15.01.2026 · gültig bis 31.12.2026", fontSize: 9 },
        { text: `Seite ${page} von ${pages}`, alignment: "right", bold: true, fontSize: 9 },
      ],
    }),
    content: sections,
  };
}

function cover(): Content[] {
  return [
    { text: "Notfallhandbuch", fontSize: 44, bold: true, margin: [0, 120, 0, 20] },
    { text: "Musterbehörde für Messzwecke", fontSize: 18 },
  ];
}

function plan(unit: number, random: Random): Content[] {
  const rows = Array.from({ length: 16 }, (_, index): Content[] => [
    { text: String(index + 1), bold: true, alignment: "center" as const },
    {
      canvas: [{ type: "rect" as const, x: 0.5, y: 1.5, w: 12, h: 12, lineWidth: 1.3 }],
      alt: "Kästchen zum Abhaken",
    },
    {
      stack: [
        { text: sentence(random, 7), bold: true },
        { text: sentence(random, 12), style: "detail" },
      ],
    },
    { text: sentence(random, 2), style: "detail" },
    "",
    "",
  ]);
  return [
    {
      text: `Plan ${unit}: ${sentence(random, 3)}`,
      style: "h1",
      id: `plan${unit}`,
      tocItem: true,
      outline: true,
    },
    ...Array.from({ length: 4 }, () => ({ text: sentence(random, 45), margin: [0, 0, 0, 6] as const })),
    { ul: Array.from({ length: 5 }, () => sentence(random, 9)) },
    { text: "Checkliste", style: "h2" },
    {
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: [20, 18, "*", 92, 52, 44],
        body: [header("Nr.", "✓", "Was ist zu tun?", "Wer?", "Uhrzeit", "Kürzel"), ...rows],
      },
      layout: GRID,
    },
  ];
}

function analysis(unit: number, random: Random): Content[] {
  const matrix = DAMAGES.map((damage) => [
    { text: damage, bold: true },
    ...TIMES.map(() => ({ text: String(1 + Math.floor(random() * 4)), alignment: "center" as const })),
  ]);
  const resources = Array.from({ length: 6 }, () => [
    sentence(random, 3),
    "24 h",
    "4 h",
    sentence(random, 4),
  ]);
  return [
    {
      text: `Auswirkung ${unit}: ${sentence(random, 3)}`,
      style: "h1",
      id: `bia${unit}`,
      tocItem: true,
      outline: true,
    },
    {
      table: {
        headerRows: 1,
        widths: ["*", 50, 50, 50, 50, 50, 50],
        body: [header("Schaden", ...TIMES), ...matrix],
      },
      layout: GRID,
      rowHeaders: 1,
    },
    { svg: chart(random), alt: "Säulendiagramm: nötige Personalstärke im Notbetrieb", margin: [0, 8, 0, 8] },
    { text: "Ressourcen", style: "h2" },
    {
      table: {
        headerRows: 1,
        widths: ["*", 46, 46, "*"],
        body: [header("Ressource", "RTO", "RPO", "Ersatz"), ...resources],
      },
      layout: GRID,
    },
    {
      text: [{ text: "Zum Plan: Seite " }, { pageReference: `plan${unit}`, bold: true }],
      margin: [0, 8, 0, 0],
    },
  ];
}

function contacts(unit: number, random: Random): Content[] {
  const rows = Array.from({ length: 28 }, (_, index): Content[] => [
    { text: sentence(random, 3), bold: true },
    { text: `0351 555-${1000 + ((unit * 31 + index * 7) % 9000)}`, noWrap: true },
    sentence(random, 3),
  ]);
  return [
    { text: `Kontakte ${unit / 4}`, style: "h1", id: `k${unit}`, tocItem: true, outline: true },
    {
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: ["*", 92, 150],
        body: [header("Stelle", "Telefon", "Vertretung"), ...rows],
      },
      layout: GRID,
    },
  ];
}

const GRID: TableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => "#333333",
  vLineColor: () => "#999999",
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 4,
  paddingBottom: () => 4,
};

function header(...titles: string[]): Content[] {
  return titles.map((text) => ({ text: text === "✓" ? "ok" : text, style: "th" }));
}

function sentence(random: Random, length: number): string {
  const words = Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)] ?? "");
  const text = words.join(" ");
  return length > 4 ? `${text.charAt(0).toUpperCase()}${text.slice(1)}.` : text;
}

function chart(random: Random): string {
  const bars = TIMES.map((time, index) => {
    const height = Math.round(20 + random() * 60);
    const x = 38 + index * 48;
    return `<rect x="${x}" y="${92 - height}" width="30" height="${height}" fill="#1F6B3A"/><text x="${x}" y="104">${time}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="330" height="110" viewBox="0 0 330 110" font-family="Text" font-size="9">${bars.join("")}</svg>`;
}
