import { expect, test } from "vitest";

import {
  handbookContent,
  REGISTER_LETTERS,
  type Edition,
  type RegisterLetter,
} from "#app/domain/handbook/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";

import type { Content, PrintDocument, PrintSection } from "../engine/print-document.ts";
import { handbookTexts } from "../texts/index.ts";
import { CONTENT_WIDTH } from "../styles.ts";
import type { HandbookOptions } from "./build-context.ts";
import { buildHandbook } from "./build-handbook.ts";

const EDITION: Edition = {
  kind: "draft",
  number: "7",
  date: "2026-11-16",
  validUntil: "2027-02-14",
  preparedBy: "B. Krause",
  releasedBy: null,
  contentHash: "4f7a91c20e6b55aa",
  copy: null,
  language: "de",
};

function build(options: HandbookOptions = {}): PrintDocument {
  const document = lfmsDocument();
  const data = handbookContent({ document, analysis: analyse(document), edition: EDITION });
  return buildHandbook(data, handbookTexts("de"), options);
}

/** A table with this many open columns has one figure in each. */
const SHORT_VALUES_ONLY = 5;

type Node = Record<string, unknown>;

function nodesOf(value: unknown, found: Node[] = []): Node[] {
  if (Array.isArray(value)) for (const item of value) nodesOf(item, found);
  else if (value !== null && typeof value === "object") {
    found.push(value as Node);
    for (const inner of Object.values(value)) nodesOf(inner, found);
  }
  return found;
}

function sections(document: PrintDocument): PrintSection[] {
  return document.content.filter((part: Content | PrintSection): part is PrintSection =>
    Object.hasOwn(part as object, "section"),
  );
}

const HANDBOOK = build();
const NODES = nodesOf(sections(HANDBOOK).map((section) => section.section));

test("every place in the book has one name, and every page reference points to one", () => {
  const ids = NODES.flatMap((node) => (typeof node.id === "string" ? [node.id] : []));
  const references = NODES.flatMap((node) =>
    typeof node.pageReference === "string" ? [node.pageReference] : [],
  );

  expect(ids).toEqual([...new Set(ids)]);
  expect(references.length).toBeGreaterThan(100);
  expect(references.filter((reference) => !ids.includes(reference))).toEqual([]);
});

test("every row of every table has as many cells as the table has columns", () => {
  const tables = NODES.flatMap((node) => (node.table ? [node.table as { body: unknown[][] }] : []));
  const ragged = tables.filter(({ body }) => body.some((row) => row.length !== body[0]?.length));

  expect(tables.length).toBeGreaterThan(100);
  expect(ragged).toEqual([]);
});

test("tables say what they show, pictures and QR codes say what they are", () => {
  const silent = NODES.filter(
    (node) => (node.table && !node.presentation && !node.summary) || ((node.svg ?? node.qr) && !node.alt),
  );

  expect(silent).toEqual([]);
});

test("no text is smaller than nine points, no step smaller than twelve", () => {
  const sizes = NODES.flatMap((node) => (typeof node.fontSize === "number" ? [node.fontSize] : []));

  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
});

test("fixed columns leave the open columns of portrait tables room to read", () => {
  const portrait = sections(HANDBOOK).filter((section) => section.pageOrientation !== "landscape");
  const cramped = nodesOf(portrait.map((section) => section.section)).flatMap((node) => {
    const widths = (node.table as { widths?: (number | "*")[] } | undefined)?.widths;
    if (!widths || node.presentation) return [];
    const fixed = widths.reduce<number>((sum, width) => sum + (width === "*" ? 0 : width), 0);
    const open = widths.filter((width) => width === "*").length;
    const room = (CONTENT_WIDTH.portrait - fixed - widths.length * 10) / Math.max(1, open);
    return open > 0 && open < SHORT_VALUES_ONLY && room < 70 ? [{ widths, room }] : [];
  });

  expect(cramped).toEqual([]);
});

test("a part that is not printed is not built, its references become register letters", () => {
  const few = nodesOf(sections(build({ parts: ["A"] })).map((section) => section.section));

  expect(few.some((node) => node.id === "part-A")).toBe(true);
  expect(few.some((node) => node.id === "part-F")).toBe(false);
  expect(JSON.stringify(few)).toContain("Register F");
});

test.each<readonly [string, readonly RegisterLetter[] | undefined, string, string]>([
  ["the whole book", undefined, "Notfallhandbuch", "Geschäftsfortführung und Wiederanlauf"],
  ["all registers", REGISTER_LETTERS, "Notfallhandbuch", "Geschäftsfortführung und Wiederanlauf"],
  ["one register", ["F"], "Notfallhandbuch (Auszug F)", "AUSZUG – enthält nur das Register F"],
  [
    "some registers in whatever order",
    ["J", "A", "B"],
    "Notfallhandbuch (Auszug A, B, J)",
    "AUSZUG – enthält nur die Register A, B und J",
  ],
])("a print of %s is called what it is, on the cover and in its title", (_, parts, title, cover) => {
  const print = build(parts ? { parts } : {});
  expect(print.meta.title.split(" Landesamt")[0]).toBe(title);
  expect(JSON.stringify(sections(print)[0])).toContain(cover);
});

test("the build is deterministic and carries the draft mark and the data", () => {
  expect(JSON.stringify(build())).toBe(JSON.stringify(HANDBOOK));
  expect(HANDBOOK.draft).toBe(true);
  expect(HANDBOOK.attachments?.[0]).toMatchObject({ name: "handbuch.json", relationship: "Source" });
  expect(HANDBOOK.meta.createdAt).toBe("2026-11-16T00:00:00.000Z");
});
