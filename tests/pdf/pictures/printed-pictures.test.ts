import { expect, test } from "vitest";

import { printDocument } from "#app/pdf/engine/layout-pdf.server.ts";
import { goldenDocument, picturesOf } from "#tests/pdf/pictures/golden-pictures.ts";

const meta = {
  title: "Bilder",
  author: "Landesamt für Musterverwaltung",
  subject: "Bilder der Analyse",
  keywords: "",
  language: "de-DE",
  createdAt: "2026-03-10T08:00:00.000Z",
};

test("every picture goes through the print engine, one page each, without a warning", async () => {
  const pictures = Object.values(picturesOf(goldenDocument(), { medium: "print", language: "de" }));
  const printed = await printDocument({
    meta,
    styles: {},
    defaultStyle: { font: "Text", fontSize: 9 },
    content: pictures.map((picture, at) => ({
      svg: picture.svg,
      alt: picture.description,
      fit: [510, 700] as const,
      ...(at === 0 ? {} : { pageBreak: "before" as const }),
    })),
  });
  expect(printed.warnings).toEqual([]);
  expect(printed.pages).toBe(pictures.length);
});
