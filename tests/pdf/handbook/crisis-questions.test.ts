import { beforeAll, expect, test } from "vitest";

import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";

import { pdfText } from "../structure/check-structure.ts";
import { flat, printInput, renderHandbook } from "./handbook-fixtures.ts";

let pages: string[];
let anchors: Readonly<Record<string, number>>;

beforeAll(async () => {
  const print = await renderHandbook(printInput(lfmsDocument()));
  anchors = print.anchors;
  pages = (await pdfText(print.bytes)).map(flat);
});

function pageOf(anchor: string): number {
  const page = anchors[anchor];
  if (page === undefined) throw new Error(`no place ${anchor}`);
  return page;
}

/** Text from a place on, over the given number of pages. */
function textFrom(anchor: string, count: number): string {
  const first = pageOf(anchor) - 1;
  return pages.slice(first, first + count).join(" ");
}

test("whom to alarm first, and under which number", () => {
  const list = textFrom("place-alarm", 1);

  expect(list).toMatch(
    /Stufe 1.*1 Zentrale Entscheidungsinstanz Bernd Krause Dienst 0351 555-\d+ Mobil 0170 0000-\d+/,
  );
});

test("the cover leads to the page of the immediate measures and to the alarm", () => {
  const cover = pages[0]!;

  expect(cover).toContain("Notfall? Jetzt handeln");
  expect(cover).toContain(`Menschen schützen Register A, Seite ${pageOf("part-A")}`);
  expect(cover).toContain(`Ereignis melden Register B, Seite ${pageOf("part-B")}`);
  expect(cover).toContain(`Stab alarmieren Register B, Seite ${pageOf("place-alarm")}`);
  expect(cover).toContain(`Was ist passiert? Seite ${pageOf("place-situations")}`);
  expect(cover).toContain("112");
});

test("what Ref. 31 does first when IT is down", () => {
  const plan = textFrom("plan-GFP-2d-31", 3);
  const checklist = plan.slice(plan.indexOf("Ausfall: Informationstechnik"));

  expect(checklist).toMatch(
    /^Ausfall: Informationstechnik .*?Wiederanlauf – sofort beginnen 1 Bereitschaftstelefone \(R-10\) verteilen/,
  );
  expect(checklist).toContain("Leitung 31");
});

test("the situation index sends an IT outage to the immediate measure and to the plan of Ref. 31", () => {
  const index = textFrom("place-situations", 2);
  const row = index.slice(index.indexOf("IT-Ausfall eigener Serverraum"));

  const immediate = Number(/^[^)]*\(R-08\) ?(\d+)/.exec(row)?.[1]);
  expect(pages[immediate - 1]).toMatch(/IT-Ausfall .*Service Desk anrufen/);
  expect(row).toContain(`Referat 31 → ${pageOf("plan-GFP-2d-31")}`);
});

test("which system restarts first, and in which order the rest follows", () => {
  const order = textFrom("place-restart", 2);
  const ids = [...order.matchAll(/(?:^| )(\d{1,2}) (R-\d{2}) /g)].map((match) => match[2]);

  expect(ids.slice(0, 7)).toEqual(["R-18", "R-08", "R-06", "R-07", "R-16", "R-05", "R-04"]);
  expect(order).toMatch(/Versorgung und Grundlagen – zuerst 1 R-18 .*Grundlage für R-07, R-08, R-14/);
});

test("the card for an IT outage names the pages to open next", () => {
  const card = textFrom("list-SM-2d-04", 1);

  expect(card).toContain(
    `Danach aufschlagen Wiederanlauf: Reihenfolge → ${pageOf("place-restart")} · Virtualisierungscluster → ${pageOf("plan-WAP-2d-R-2d-08")}`,
  );
  expect(card).toContain(`Notbetrieb: Referat 31 → ${pageOf("plan-GFP-2d-31")}`);
});

test("the situation index leaves no situation without a page", () => {
  const index = textFrom("place-situations", 2);

  expect(index).toContain(`Ausfall Dienstleister (R-16) melden → ${pageOf("part-B")}`);
  expect(index).toContain(`Fachverfahren REGI → ${pageOf("plan-WAP-2d-R-2d-03")}`);
});

test("who deputises for the head of the staff", () => {
  const staffing = textFrom("place-staffing", 1);

  expect(staffing).toMatch(/Stabsleitung LS Dr\. Anja Winkler Bernd Krause; Carola Lehmann/);
});

test("a missing deputy is said, not left blank", () => {
  expect(textFrom("place-staffing", 1)).toMatch(
    /NuK-Kommunikation S5 Heike Sommer ▲ keine Vertretung benannt/,
  );
});

test("deadlines in a plan come from the analysis", () => {
  const plan = textFrom("plan-GFP-2d-31", 1);

  expect(plan).toMatch(/1 h GP-02 .* 4 h 100 %/);
  expect(plan).toMatch(/12 h GP-05 .* 24 h 100 % der Eilfälle/);
});
