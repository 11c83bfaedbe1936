import { expect, test } from "vitest";

import { analyse } from "#app/domain/impact-analysis/index.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";
import type { ExchangeDocument } from "../exchange/index.ts";
import { handbookContent } from "./handbook-content.ts";
import type { HandbookData } from "./handbook-data.ts";
import type { Edition } from "./handbook-input.ts";

const EDITION: Edition = {
  kind: "release",
  number: "2026.2",
  date: "2026-11-16",
  validUntil: "2027-02-14",
  preparedBy: "B. Krause",
  releasedBy: "Dr. A. Winkler",
  contentHash: "4f7a91c20e6b55aa",
  copy: null,
  language: "de",
};

function contentOf(document: ExchangeDocument, edition: Partial<Edition> = {}): HandbookData {
  return handbookContent({ document, analysis: analyse(document), edition: { ...EDITION, ...edition } });
}

const DATA = contentOf(lfmsDocument());

test("processes are listed by deadline, those that are not time-critical are left out", () => {
  expect(DATA.overview.processes.map((process) => process.id)).toEqual([
    "GP-02",
    "GP-10",
    "GP-05",
    "GP-11",
    "GP-15",
    "GP-12",
    "GP-01",
    "GP-09",
    "GP-03",
    "GP-07",
    "GP-04",
    "GP-06",
    "GP-08",
    "GP-14",
  ]);
});

test("infrastructure restarts before applications, each in the order of the analysis, people are listed apart", () => {
  const listed = Map.groupBy(DATA.overview.restart, (line) => line.group);
  const idsOf = (group: "foundation" | "application" | "people-and-places") =>
    listed.get(group)?.map((line) => line.id);

  expect(idsOf("foundation")).toEqual(["R-18", "R-08", "R-06", "R-07", "R-16"]);
  expect(idsOf("application")).toEqual(["R-05", "R-04", "R-01", "R-03", "R-02", "R-09", "R-17"]);
  expect(idsOf("people-and-places")).toEqual(["R-10", "R-11", "R-13", "R-14", "R-15", "R-12"]);
  expect(DATA.overview.restart.map((line) => line.position)).toEqual([
    ...Array.from({ length: 12 }, (_, at) => at + 1),
    ...Array.from({ length: 6 }, (_, at) => at + 1),
  ]);
});

test("each place in the restart order is explained by what it carries and what it needs first", () => {
  const cluster = DATA.overview.restart.find((line) => line.id === "R-08");

  expect(cluster?.needsFirst).toEqual(["R-13", "R-18"]);
  expect(cluster?.neededBy).toEqual(["R-02", "R-04", "R-05", "R-06"]);
});

test("nothing that is restarted stands before the technology it needs", () => {
  const technical = DATA.overview.restart.filter((line) => line.group !== "people-and-places");
  const place = new Map(technical.map((line) => [line.id, line.position]));
  const early = technical.filter((line) =>
    line.needsFirst.some((id) => (place.get(id) ?? 0) > line.position),
  );

  expect(early).toEqual([]);
});

test("an immediate measure leads on to the plans its reference names and to those of its outage", () => {
  const outage = DATA.immediate.find((list) => list.id === "SM-04")!.followUp;

  expect(outage.recoveryPlans.map(({ id }) => id).sort()).toEqual(["WAP-R-05", "WAP-R-06", "WAP-R-08"]);
  expect(outage.businessPlans[0]).toEqual({ id: "GFP-31", label: "Referat 31" });
  expect(outage.scenarios.map(({ id }) => id)).toEqual(["AZ-03", "AZ-04"]);
  expect(DATA.immediate.find((list) => list.id === "SM-02")!.followUp).toEqual({
    recoveryPlans: [],
    businessPlans: [],
    scenarios: [],
  });
});

test("who holds two roles is marked in each, who deputises for himself is no deputy", () => {
  const document = lfmsDocument();
  const baoRoles = document.baoRoles?.map((role) =>
    role.id === "BAO-S6" ? { ...role, deputies: [role.holder!] } : role,
  );
  const { roles } = contentOf({ ...document, baoRoles }).staff;
  const peopleOf = (id: string) => roles.find((role) => role.id === id)?.people;

  expect(peopleOf("BAO-S1")?.person?.otherRoles).toEqual(["Gebäudeverwaltung"]);
  expect(peopleOf("BAO-S4")?.person?.otherRoles).toEqual(["Personal"]);
  expect(peopleOf("BAO-S6")).toMatchObject({ ownDeputy: true, deputies: [] });
  expect(peopleOf("BAO-LS")?.ownDeputy).toBe(false);
});

test("a draft has neither check number nor QR code", () => {
  const { identity } = contentOf(lfmsDocument(), { kind: "draft", releasedBy: null });

  expect(identity.checkNumber).toBeNull();
  expect(identity.verification).toBeNull();
});

test("a layer only needs what lies in the layers below", () => {
  const layer = new Map(DATA.overview.restart.map((line) => [line.id, line.layer]));
  const broken = DATA.overview.restart.flatMap((line) =>
    line.needsFirst.filter((first) => (layer.get(first) ?? 0) >= line.layer),
  );

  expect(broken).toEqual([]);
  expect(DATA.recovery.layers.map(({ layer: number }) => number)).toEqual([1, 2, 3, 4]);
});

test("hidden gaps are marked", () => {
  expect(DATA.overview.gaps.filter((gap) => gap.hidden).map((gap) => gap.id)).toEqual(["R-05", "R-03"]);
});

test("every time-critical process has a plan in the demo organisation", () => {
  expect(DATA.businessPlans.uncovered).toEqual([]);
});

test("the most urgent plan comes first", () => {
  expect(DATA.businessPlans.plans[0]?.id).toBe("GFP-31");
});

test("the situation index finds an immediate measure for an IT outage", () => {
  const row = DATA.situations.find((situation) => situation.scenario === "AZ-03");

  expect(row?.immediate?.title).toBe("IT-Ausfall");
  expect(row?.plans.map((plan) => plan.label)).toContain("Referat 31");
});

test("checklists of the organisation win over the built-in ones", () => {
  const { checklists = [], ...rest } = lfmsDocument();
  const without = contentOf({ ...rest, checklists: checklists.filter((list) => list.part !== "J") });

  expect(DATA.aftercare.map((list) => list.origin)).not.toContain("built-in");
  expect(without.aftercare.map((list) => list.origin)).toEqual(["built-in", "built-in", "built-in"]);
  expect(without.staff.checklists.map((list) => list.origin)).not.toContain("built-in");
});

test("a release names who released it, a draft nobody", () => {
  expect(DATA.identity.releasedBy).toBe("Dr. A. Winkler");
  expect(contentOf(lfmsDocument(), { kind: "draft" }).identity.releasedBy).toBeNull();
});

test("the QR code holds authority, version, copy and check number", () => {
  const copy = { number: 7, holder: "IT", place: "Raum 12" };
  const { handbook, ...rest } = lfmsDocument();
  const online = contentOf(
    { ...rest, handbook: { ...handbook!, verificationUrl: "https://bcm.lfms.example/v" } },
    { copy },
  );
  const offline = contentOf({ ...rest, handbook: { ...handbook!, verificationUrl: "" } }, { copy });

  expect(online.identity.verification).toBe(
    `https://bcm.lfms.example/v?o=${rest.organisation.code}&v=2026.2&c=7&h=4F7A-91C2-0E6B`,
  );
  expect(offline.identity.verification).toBe(`${rest.organisation.code} 2026.2 7 4F7A-91C2-0E6B`);
});

test("nothing of the input is changed", () => {
  const document = lfmsDocument();
  contentOf(document);

  expect(document).toEqual(lfmsDocument());
});

test("the same input gives the same content, in English with the same numbers", () => {
  expect(contentOf(lfmsDocument())).toEqual(DATA);
  expect(contentOf(lfmsDocument(), { language: "en" }).overview).toEqual(DATA.overview);
});

test("a recovery plan that refers to a document prints where its copy lies; a GFP prints the amounts it needs", () => {
  const reference = {
    ...{ title: "Notfallplan", version: "3", holder: "Ref. 13", place: "Akte", printedPlace: "Raum 210" },
    checkedOn: "2026-02-01",
    covers: [],
  };
  const document = lfmsDocument();
  const plans = (document.plans ?? []).map((plan) =>
    plan.id === "WAP-R-08" ? { ...plan, reference } : plan,
  );
  const data = contentOf({ ...document, plans });
  expect(data.recovery.plans.find(({ id }) => id === "WAP-R-08")?.reference).toEqual(reference);
  expect(data.recovery.plans.find(({ id }) => id === "WAP-R-06")?.reference).toBeNull();
  const desks = data.businessPlans.plans
    .find(({ id }) => id === "GFP-31")
    ?.resources.find(({ id }) => id === "R-14");
  expect(desks?.amounts.length).toBeGreaterThan(0);
});
