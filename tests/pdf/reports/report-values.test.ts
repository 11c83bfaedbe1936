import { expect, test } from "vitest";

import { yearPlanContent } from "#app/domain/reports/index.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";
import { lfms } from "#tests/factories/exchange-document.ts";
import expected from "#tests/golden/lfms.expected.json" with { type: "json" };

import { anEdition, attachedData, printReport, reportDefinition, reportInput } from "./report-fixtures.ts";

type Lines = readonly Record<string, unknown>[];

test("the BIA-Bericht of the worked example says 14 of 15, 4/6/4 and names the four violations", async () => {
  const { texts } = await printReport("bia-report");
  const summary = texts[1] ?? "";

  expect(summary).toContain("14 von 15");
  expect(summary).toContain("4 / 6 / 4");
  expect(summary).toContain("6 von 18");
  for (const text of ["48 h 24 h R-04", "25 h 1 h R-05", "26,25 h 2,25 h R-14", "24,25 h 0,25 h R-03"]) {
    expect(summary).toContain(text);
  }
  expect(summary).toContain("Verdeckte Lücken: R-03, R-05");
  expect(summary).toContain("3 Ressourcen (R-09, R-12, R-15)");
  expect(summary).toContain("13 zu wenig, ab 30 Tage");
});

test("every chapter of the BIA-Bericht is there, in the order of the reference", async () => {
  const { text } = await printReport("bia-report");
  const chapters = [
    "1 Zusammenfassung für die Leitung",
    "2 Parameter",
    "3 Vorgehen, Beteiligte, Vollständigkeit",
    "4 Zeitkritische Geschäftsprozesse",
    "5 Nicht zeitkritische Geschäftsprozesse",
    "6 Prozessabhängigkeiten und offene Punkte",
    "7 Ressourcen mit RTO und RPO",
    "8 Einzelne Ausfallpunkte (SPoF)",
    "9 Mengengerüst",
    "10 Auffälligkeiten und Maßnahmen",
    "11 Kenntnisnahme und Freigabe",
    "Anlage: Schadensverlauf der Prozesse",
  ];
  const places = chapters.map((chapter) => text.lastIndexOf(chapter));

  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places.every((place) => place > 0)).toBe(true);
});

test("an English BIA report speaks of damage in English, its attached data as it is stored", async () => {
  const input = reportInput(lfmsDocument(), { language: "en" });
  const { text, definition } = await printReport("bia-report", {}, input);
  expect(text).toContain("Harm to the physical integrity of people");
  expect(text).not.toMatch(/Beeinträchtigung der|sehr hoch/);
  expect(JSON.stringify(attachedData(definition))).toContain("Beeinträchtigung der Aufgabenerfüllung");
});

test("values in the BIA-Bericht equal the golden analysis", () => {
  const data = attachedData(reportDefinition("bia-report", {}, reportInput(lfms())));
  const processes = data["timeCritical"] as Lines;
  const resources = data["resources"] as Lines;

  for (const golden of expected.processes.filter(({ effectiveRtoHours }) => effectiveRtoHours !== null)) {
    expect(processes.find(({ id }) => id === golden.id)).toMatchObject({
      mtpdHours: golden.mtpdHours,
      rtoHours: golden.effectiveRtoHours,
      drivers: golden.drivers,
      reachableHours: golden.reachableHours,
      outageHours: golden.outageHours,
      status: golden.status,
    });
  }
  expect(resources).toHaveLength(expected.resources.length);
  for (const golden of expected.resources) {
    const { id, rtoHours, totalRtaHours, netStatus, status, gapHours, rpoHours, rpoStatus } = golden;
    expect(resources.find((line) => line["id"] === id)).toMatchObject({
      rtoHours,
      totalRtaHours,
      netStatus,
      status,
      gapHours,
      rpoHours,
      rpoStatus,
    });
  }
});

test("the Soll-Ist-Übersicht counts netto and gesamt and shows the chain of every hidden gap", async () => {
  const { text, texts } = await printReport("target-actual");

  expect(texts[0]).toContain("9 / 6 / 3");
  expect(texts[0]).toContain("11 / 4 / 3");
  expect(texts[0]).toContain("3 / 3 / 0");
  expect(text).toContain("allein 3 h, mit Voraussetzungen 19 h, gefordert 4 h");
  expect(text).toMatch(
    /R-13 IT-Administration \(2 h\) → R-08 .* \(8 h\) → R-06 .* \(6 h\) → R-05 .* \(3 h\)/,
  );
  expect(text).toContain("Nach wie vielen Stunden ist R-09");
  expect(text).toContain("M-04 Wiederanlauf E-Akte beschleunigen");
  expect(text).toContain("ÜBERFÄLLIG");
});

test("a gap that nobody treats is a decision for the Leitung", async () => {
  const { text } = await printReport("target-actual", {}, reportInput(lfms()));

  expect(text.split("Keine Behandlung – Entscheidung der Leitung nötig.").length - 1).toBe(6);
});

test("the report of ÜB-02 has the measured values of reference 12.17", async () => {
  const { text } = await printReport("exercise-report", { exercise: "ÜB-02" });

  for (const line of [
    "Detektion 30 min 30 min 0 min",
    "Alarmierung 25 min 30 min −5 min",
    "Konstituierung 40 min 30 min +10 min",
    "Entscheidung 20 min 30 min −10 min",
    "BAO-Reaktionszeit 115 min (1,92 h) 120 min −5 min",
    "Vorgabe eingehalten (95,8 % der Vorgabe)",
  ]) {
    expect(text).toContain(line);
  }
  for (const measure of ["M-09", "M-11", "M-12", "M-13", "M-14"]) expect(text).toContain(measure);
  expect(text).toContain("Z4 erneut üben");
});

test("the report of ÜB-01 has the quotas of reference 12.17", async () => {
  const { text } = await printReport("exercise-report", { exercise: "ÜB-01" });

  expect(text).toContain("rechtzeitig quittiert (Erreichbarkeitsquote) 10 83,3 %");
  expect(text).toContain("falsche Kontaktdaten (Anteil falscher Kontaktdaten) 1 8,3 %");
  expect(text).toContain("nach 41 min");
  expect(text).toContain("M-08");
});

test("the report of the functional test has the measured RTA of each resource", async () => {
  const { text } = await printReport("exercise-report", { exercise: "ÜB-04" });

  for (const time of ["8 h 06:30 – 14:30", "6 h 14:30 – 20:30", "3 h 20:30 – 23:30"])
    expect(text).toContain(time);
});

test("participants of the staff exercise learn neither situation nor script from their concept", async () => {
  const { definition, text } = await printReport("exercise-concept", {
    exercise: "ÜB-02",
    reader: "participants",
  });
  const file = JSON.stringify(definition);

  for (const secret of ["Serverraum", "Einlage", "Speicherdefekt", "R-08", "Z4"])
    expect(file).not.toContain(secret);
  expect(text).toContain("Codewort „ECHTFALL“");
  expect(text).toContain("08:00 – 12:30");
});

test("the direction gets script, observation sheet and a card for every inject without the expected action", async () => {
  const { definition, text } = await printReport("exercise-concept", {
    exercise: "ÜB-02",
    reader: "direction",
  });
  const [, , , cards] = definition.content;
  const cardTexts = JSON.stringify(cards);

  expect(text).toContain("Drehbuch");
  expect(text).toContain("Beobachtungsbogen");
  for (const { number, text: inject, expected: action } of lfmsDocument().exercises?.[1]?.injects ?? []) {
    expect(cardTexts).toContain(`Nr. ${number} ·`);
    expect(cardTexts).toContain(JSON.stringify(inject).slice(1, -1));
    expect(cardTexts).not.toContain(JSON.stringify(action).slice(1, -1));
  }
});

test("the Jahresübungsplan has the six exercises of reference 12.14 with effort and coverage", async () => {
  const { text } = await printReport("exercise-plan");

  for (const id of ["ÜB-01", "ÜB-02", "ÜB-03", "ÜB-04", "ÜB-05", "ÜB-06"]) expect(text).toContain(id);
  expect(text).toContain("Aufwand zusammen: 59 Personentage");
  expect(text).toContain("Ausfallszenarien: 1 von 7 in drei Jahren geübt (14,3 %)");
});

test("a frozen Jahresübungsplan prints the same page from its own content, and says where it does not hold", async () => {
  const document = JSON.parse(JSON.stringify(yearPlanContent(lfmsDocument(), 2026))) as unknown;
  const edition = anEdition({ number: "2", date: "2026-01-12" });
  const print = (standing: unknown) => printReport("exercise-plan-edition", { document, edition, standing });
  const held = (await print(null)).text;
  expect(held).toContain("Aufwand zusammen: 59 Personentage");
  expect(held).toContain("Fassung 2");
  expect(held).toContain("freigegeben von Dr. A. Winkler");
  expect(held).not.toContain("Gilt nicht mehr");
  expect((await print({ kind: "replaced", number: 3 })).text).toContain("ersetzt durch Fassung 3.");
});

test.each([
  ["AZ-01", 9],
  ["AZ-02", 13],
  ["AZ-05", 1],
])("the front of the outage page of %s is one page and counts %i processes", async (id, count) => {
  const scenario = lfmsDocument().outageScenarios.find((each) => each.id === id)!;
  const { texts, anchors } = await printReport("outage-page", {
    failed: scenario.failed,
    name: scenario.name,
  });

  expect(texts[0]).toContain(`${count} zeitkritische Prozesse betroffen`);
  expect(anchors["outage-values"]).toBe(2);
  expect(texts[0]).toContain("Wiederanlauf in dieser Reihenfolge");
});

test("the outage page says when it happened and by which clock time the first MTPD breaks", async () => {
  const scenario = lfmsDocument().outageScenarios.find(({ id }) => id === "AZ-03")!;
  const { texts } = await printReport("outage-page", {
    failed: scenario.failed,
    name: scenario.name,
    occurredAt: "2026-11-24T07:10:00.000Z",
  });
  expect(texts[0]).toMatch(/Eintritt: Di\., 24\.11\.2026, 08:10 Uhr\./);
  expect(texts[0]).toMatch(/Zuerst untragbar: GP-05 .+ nach 24 h \(Mi\., 25\.11\., 08:10\)\./);
});

test("the total outage of Haus A names every MTPD that breaks, the plans and the restart order", async () => {
  const scenario = lfmsDocument().outageScenarios.find(({ id }) => id === "AZ-02")!;
  const { texts, text } = await printReport("outage-page", { failed: scenario.failed, name: scenario.name });

  expect(texts[0]).toContain(
    "bei 4 wird der Schaden untragbar (MTPD reißt), bei 4 ist die Rückkehr unbekannt",
  );
  expect(texts[0]).toContain("Es laufen weiter: GP-02.");
  expect(texts[0]).toContain("1. R-18 (0,25 h)");
  expect(texts[0]).toContain("GFP-31 (GP-05)");
  for (const name of ["Aktenarchiv Haus A", "Anschluss Verwaltungsnetz"]) expect(texts[0]).toContain(name);
  expect(text).toContain("GP-05 Eilanordnungen zur Gefahrenabwehr erlassen direkt 0 h 14 h 24 h 48 h");
});

test("the Maßnahmenplan has every measure once, the overdue ones first", async () => {
  const { text } = await printReport("measure-plan");
  const measures = lfmsDocument().measures ?? [];

  expect(measures.filter(({ action }) => !text.includes(action))).toEqual([]);
  expect(text.indexOf("Überfällig (5)")).toBeLessThan(text.indexOf("Offen und in Umsetzung (4)"));
  expect(text).toContain("Wirksamkeit geprüft (3)");
});

test("the heading over the coverage stands on the page of its first table", async () => {
  const { texts } = await printReport("exercise-plan");
  const page = texts.find((text) => text.includes("Abdeckung der Übungsobjekte")) ?? "";

  expect(page).toContain("in drei Jahren geübt");
  expect(page).toContain("zuletzt geübt");
});
