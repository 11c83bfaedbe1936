import { expect, test } from "vitest";
import { escapeXml, pdfNumber, pdfString } from "./pdf-syntax.ts";
import { xmpDescriptions } from "./xmp-packet.ts";

test.each([
  ["plain", "(plain)"],
  ["a(b)\\c", "(a\\(b\\)\\\\c)"],
  ["ä", "<FEFF00E4>"],
  ["a\nb", "<FEFF0061000A0062>"],
])("%j is written as %s", (text, written) => {
  expect(pdfString(text)).toBe(written);
});

test("numbers keep two decimals", () => {
  expect([1.005, -0.001, 12.3456].map(pdfNumber)).toEqual([1, -0, 12.35]);
});

test("metadata with markup in it stays well formed", () => {
  expect(escapeXml('A & B <"x">')).toBe("A &amp; B &lt;&quot;x&quot;&gt;");
  const facts = {
    title: "A & B",
    author: "",
    subject: "",
    keywords: "",
    producer: "",
    creator: "",
    createdAt: new Date("2026-01-15T08:00:00Z"),
  };
  expect(xmpDescriptions(facts)).toContain("A &amp; B");
  expect(xmpDescriptions(facts)).toContain("<xmp:CreateDate>2026-01-15T08:00:00Z<");
});
