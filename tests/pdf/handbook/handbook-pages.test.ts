import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, expect, test } from "vitest";

import { canonicalDocumentText } from "#app/domain/exchange/index.ts";
import { printDocument } from "#app/pdf/engine/layout-pdf.server.ts";
import {
  printFormSet,
  printHandbook,
  printPocketCard,
  printRoleCards,
} from "#app/pdf/handbook/print-handbook.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";

import { checkStructure, pdfText } from "../structure/check-structure.ts";
import { flat, printInput, renderHandbook } from "./handbook-fixtures.ts";

const RELEASE = printInput(lfmsDocument());
const DRAFT = printInput(lfmsDocument(), { kind: "draft", releasedBy: null });

type Printed = Awaited<ReturnType<typeof renderHandbook>> & { texts: string[] };
let release: Printed;
let draft: Printed;

async function printed(input: typeof RELEASE): Promise<Printed> {
  const print = await renderHandbook(input);
  const texts = await pdfText(print.bytes, { keepArtifacts: true });
  return { ...print, texts: texts.map(flat) };
}

beforeAll(async () => {
  release = await printed(RELEASE);
  draft = await printed(DRAFT);
});

/** The cover has its own frame, the pocket cards fill their page. */
function innerPages(texts: readonly string[]): string[] {
  return texts.slice(1, -1);
}

test("every page carries title, organisation, version, date, validity, copy and its number", () => {
  for (const [at, text] of innerPages(release.texts).entries()) {
    expect(text).toContain("Notfallhandbuch · Landesamt für Musterverwaltung Sachsen");
    expect(text).toContain("Fassung 2026.2 · Stand 16.11.2026 · gültig bis 14.02.2027");
    expect(text).toContain("Exemplar 3");
    expect(text).toContain(`Seite ${at + 2} von ${release.pages}`);
  }
});

test("the classification stands at the top and at the bottom of every page", () => {
  const counts = release.texts.slice(0, -1).map((text) => text.split("VERTRAULICH").length - 1);

  expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
});

test("a draft says so in words on every page, a release nowhere", () => {
  expect(draft.texts.filter((text) => !text.includes("ENTWURF – NICHT FREIGEGEBEN"))).toEqual([]);
  expect(release.texts.filter((text) => text.includes("ENTWURF"))).toEqual([]);
});

test("the change log of a release names the release, only a draft says it is none", () => {
  const [released, drafted] = [release, draft].map(({ texts }) => texts.join(" "));

  expect(released).toContain("2026.2 16.11.2026 Freigabe dieser Fassung Dr. A. Winkler");
  expect(released).not.toMatch(/Noch keine freigegebene Fassung|Dies ist ein Entwurf/);
  expect(drafted).toContain("Dies ist ein Entwurf: Der Änderungsnachweis");
});

test("a draft has no check number, a release explains its own", () => {
  const [released, drafted] = [release, draft].map(({ texts }) => texts.join(" "));

  expect(released).toContain("Prüfzahl 4F7A-91C2-0E6B");
  expect(released).toContain("die ersten zwölf Stellen der Prüfsumme (SHA-256) des freigegebenen Inhalts");
  expect(drafted).toContain("Prüfzahl keine (Entwurf)");
  expect(drafted).not.toContain("4F7A");
});

test("the receipts of an older edition are not printed as those of this one", () => {
  const list = release.texts.join(" ").split("Verteiler Von Hand quittieren").at(-1)!;

  expect(list).toContain("Die Quittungen gelten nur für Fassung 2026.2.");
  expect(list).toMatch(/1 Stab Stabsraum Haus A, Raum 210, Schrank links alle 2 Stab/);
  expect(JSON.stringify(lfmsDocument().handbook?.copies)).toContain("2026-07-15");
  expect(release.texts.join(" ")).not.toContain("15.07.2026");
});

test("the contents account for every letter from A to K", () => {
  const table = release.texts.slice(3, 8).join(" ");
  const printed = ["A", "B", "C", "E", "F", "G", "I", "J"] as const;

  for (const letter of printed) {
    const page = release.anchors[`part-${letter}`];
    expect(table).toMatch(new RegExp(`\\b${letter} [^·]{4,80} ${page}\\b`));
  }
  expect(table).toMatch(/D Notfall- und Krisenkommunikation Kein eigenes Register/);
  expect(table).toMatch(/H Wiederherstellungspläne Nicht in dieser Fassung/);
  expect(table).toMatch(/K Anlagen Kein eigenes Register/);
  expect(table).toContain(`Vordruck F1 · Meldung ${release.anchors["place-F1"]}`);
});

test("restoration plans get their register", async () => {
  const document = lfmsDocument();
  const plans = document.plans?.map((plan) =>
    plan.id === "WAP-R-08" ? { ...plan, kind: "whp" as const, title: "Wiederherstellung Serverraum" } : plan,
  );
  const print = await printed(printInput({ ...document, plans }));

  expect(print.anchors).toHaveProperty("part-H");
  expect(print.texts[(print.anchors["part-H"] ?? 0) - 1]).toContain("Wiederherstellung Serverraum");
});

test("a role and its deputies stand on one page of the alarm list", () => {
  const first = release.anchors["place-alarm"]! - 1;
  const list = release.texts.slice(first, release.anchors["part-C"]! - 1);
  const opening = list.map((text) => /Versuch Uhrzeit Kürzel (\S+)/.exec(text)?.[1] ?? "");

  expect(opening.length).toBeGreaterThan(2);
  expect(opening.filter((word) => word === "Vertretung" || word === "▲")).toEqual([]);
  expect(list.join(" ")).toContain("Personal Monika Seidel ▲ zugleich Gebäudeverwaltung");
});

test("the file has no structure problem and nothing had to be given up", async () => {
  expect(await checkStructure(release.bytes)).toEqual([]);
  expect(await checkStructure(draft.bytes)).toEqual([]);
  expect(release.warnings).toEqual([]);
});

test("every register starts on a right page, every plan of a unit on a left one", () => {
  const parts = Object.entries(release.anchors).filter(([name]) => name.startsWith("part-"));
  const plans = Object.entries(release.anchors).filter(([name]) => name.startsWith("plan-GFP"));

  expect(parts.map(([name]) => name).sort()).toEqual(
    ["A", "B", "C", "E", "F", "G", "I", "J"].map((letter) => `part-${letter}`),
  );
  expect(parts.filter(([, page]) => page % 2 === 0)).toEqual([]);
  expect(plans).toHaveLength(10);
  expect(plans.filter(([, page]) => page % 2 === 1)).toEqual([]);
});

test("the data is attached as JSON, complete", async () => {
  const pdf = await getDocument({ data: release.bytes.slice(), verbosity: 0 }).promise;
  const attachments = (await pdf.getAttachments()) as Record<string, { content: Uint8Array }>;
  await pdf.destroy();

  const text = new TextDecoder().decode(attachments["handbuch.json"]!.content);
  expect(text).toBe(canonicalDocumentText(lfmsDocument()));
});

test("the bookmarks are the registers with their pages below", async () => {
  const pdf = await getDocument({ data: release.bytes.slice(), verbosity: 0 }).promise;
  const outline = await pdf.getOutline();
  await pdf.destroy();

  const titles = outline.map((entry) => entry.title);
  expect(titles).toContain("A · Sofortmaßnahmen");
  expect(titles).toContain("G · Wiederanlaufpläne");
  const plans = outline.find((entry) => entry.title.startsWith("F ·"))?.items as { title: string }[];
  expect(plans[0]?.title).toBe("Geschäftsfortführungsplan Referat 31 – Gefahrenabwehr");
});

test("the same content gives the same bytes", async () => {
  const again = await renderHandbook(RELEASE);

  expect(Buffer.compare(again.bytes, release.bytes)).toBe(0);
});

test("no private or unofficial number reaches the print: every telephone number is one of the data", () => {
  const known = JSON.stringify(lfmsDocument());
  const numbers = new Set(release.texts.join(" ").match(/\b01[5-7]\d \d{4}-\d{2,4}\b/g));

  expect(numbers.size).toBeGreaterThan(20);
  expect([...numbers].filter((number) => !known.includes(number))).toEqual([]);
});

test("a copy with some registers says so on its cover, and names the others instead of pages that are not there", async () => {
  const part = await printed({ ...RELEASE, parts: ["A", "B"] });

  expect(part.texts[0]).toContain("AUSZUG – enthält nur die Register A und B");
  expect(innerPages(part.texts).filter((text) => !text.includes("AUSZUG"))).toEqual([]);
  expect(release.texts.filter((text) => text.includes("AUSZUG"))).toEqual([]);
  expect(part.anchors).toHaveProperty("part-A");
  expect(part.anchors).not.toHaveProperty("part-F");
  expect(part.texts.join(" ")).toContain("Referat 31 → Register F");
  expect(part.texts.join(" ")).toContain("(nicht in diesem Exemplar)");
});

test.each([
  ["forms", printFormSet, 5, "Vordruck F3 · Auftrag"],
  ["role cards", printRoleCards, 4, "LS · Stabsleitung"],
  ["pocket card", printPocketCard, 1, "Notfall – Taschenkarte"],
] as const)("%s print alone, tagged, with their heading", async (_name, build, leastPages, heading) => {
  const print = await printDocument(build(RELEASE));

  expect(print.pages).toBeGreaterThanOrEqual(leastPages);
  expect((await pdfText(print.bytes)).map(flat).join(" ")).toContain(heading);
  expect(await checkStructure(print.bytes)).toEqual([]);
});

test("English has English frames, and the content as entered", async () => {
  const print = await printDocument(printHandbook(printInput(lfmsDocument(), { language: "en" })));
  const pages = (await pdfText(print.bytes, { keepArtifacts: true })).map(flat);
  const text = pages.join(" ");

  expect(pages.findLast((page) => page.includes("Outage scenarios and their effects"))).toContain("AZ-01");
  expect(text).toContain("Emergency? Act now");
  expect(text).toContain("What has happened?");
  expect(text).toContain("Bereitschaftstelefone (R-10) verteilen");
  expect(text).not.toMatch(/Register [A-J], Seite|gültig bis|Was ist zu tun/);
  expect(await checkStructure(print.bytes)).toEqual([]);
});
