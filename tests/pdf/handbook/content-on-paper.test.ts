import { expect, test } from "vitest";

import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";

import { pdfText } from "../structure/check-structure.ts";
import { printInput, renderHandbook } from "./handbook-fixtures.ts";

/** Parts of the document whose every text belongs into the hands of somebody in an emergency. */
const PRINTED_PARTS = [
  "sites",
  "people",
  "contacts",
  "baoRoles",
  "reportingPoints",
  "alarmStages",
  "immediateMeasures",
  "checklists",
  "crisisRooms",
  "rulesOfProcedure",
  "plans",
  "handbook",
] as const satisfies readonly (keyof ExchangeDocument)[];

/** Ids of links, choices and dates are printed as names, words and in the reader's order; the others say why not. */
const NOT_AS_ENTERED = [
  /\.id$|\[\]\.(id|kind|category|part|level|status|phase|outage|classification)$/,
  /^people\[\]\.unit$|^contacts\[\]\.category$|^sites\[\]\.alternativeSite$|^crisisRooms\[\]\.site$/,
  /^baoRoles\[\]\.(holder|deputies\[\])$|^alarmStages\[\]\.roles\[\]$|^immediateMeasures\[\]\.outages\[\]$/,
  /^plans\[\]\.(unit|owner|outages\[\]|contacts\[\]|processes\[\]|resources\[\])$/,
  /^plans\[\]\.roles\[\]\.(holder|deputies\[\])$/,
  /^plans\[\]\.(releasedOn|changes\[\]\.date|reference\.checkedOn)$/,
  // For those who keep the plan, not for those who work by it.
  /^plans\[\]\.(approver|nextReviewOn|changes\[\]\.by)$/,
  // Part of the QR code; receipts belong to one edition and are written by hand.
  /^handbook\.(classification|verificationUrl|copies\[\]\.confirmedOn)$/,
];

function textsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === "string") return value.trim() === "" ? [] : [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, `${path}[]`));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, path === "" ? key : `${path}.${key}`),
  );
}

/** Without what a line break adds or takes away. */
function bare(text: string): string {
  return text.replace(/[\s\u00A0\u00AD-]+/g, "");
}

const REFERENCE = {
  title: "Wiederanlaufhandbuch des Rechenzentrums",
  version: "4.2",
  holder: "Landesrechenzentrum Elbtal, Leitwarte",
  place: "Vertragsakte Serverbetrieb, Anlage 7",
  printedPlace: "Tresor Raum 008, roter Ordner",
  checkedOn: "2026-03-02",
  covers: [],
};

test("every kind of content reaches paper: contacts, sites, roles, plans with all their sections, documents that stand for a plan", async () => {
  const full = lfmsDocument();
  const plans = full.plans?.map((plan) =>
    plan.id === "WAP-R-01"
      ? {
          ...plan,
          reference: REFERENCE,
          escalation: [{ after: "3 h", when: "kein Freiton", action: "Funk nutzen" }],
        }
      : plan,
  );
  const document: ExchangeDocument = { ...full, plans };
  const { bytes } = await renderHandbook(printInput(document));
  const paper = bare((await pdfText(bytes)).join(" "));
  const missing = PRINTED_PARTS.flatMap((part) => textsOf(document[part], part))
    .filter(([path]) => !NOT_AS_ENTERED.some((pattern) => pattern.test(path)))
    .filter(([, text]) => !paper.includes(bare(text)));

  expect(missing).toEqual([]);
});

test("what helps a unit to work without its resources is in its plan: workaround, critical date, substitute and amounts", async () => {
  const document = lfmsDocument();
  const { bytes, anchors } = await renderHandbook(printInput(document));
  const pages = (await pdfText(bytes)).map(bare);
  const process = document.processes.find(({ id }) => id === "GP-05")!;
  const from = (anchor: string, count: number) =>
    pages.slice((anchors[anchor] ?? 0) - 1, (anchors[anchor] ?? 0) - 1 + count).join("");

  expect(from("plan-GFP-2d-31", 10)).toContain(bare(`GP-05 ${process.workarounds}`));
  expect(from("plan-WAP-2d-R-2d-14", 1)).toContain(bare("Ersatz: Haus B (Ausweichfläche) · 15 ab 24 h"));
  expect(from("part-I", 1)).toContain(bare(document.sites![0]!.address));
});
