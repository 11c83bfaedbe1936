import fc from "fast-check";
import { expect, test } from "vitest";

import {
  exchangeDocumentSchema,
  type ExchangeDocument,
  type Person,
  type Plan,
} from "#app/domain/exchange/index.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";

import { checkStructure, pdfText } from "../structure/check-structure.ts";
import { flat, printInput, renderHandbook, sparseDocument } from "./handbook-fixtures.ts";

async function textOf(document: ExchangeDocument): Promise<string> {
  const print = await renderHandbook(printInput(document));
  return (await pdfText(print.bytes)).map(flat).join(" ");
}

test("an organisation that has only its analysis gets a handbook that says what is missing", async () => {
  const print = await renderHandbook(printInput(sparseDocument()));
  const text = (await pdfText(print.bytes)).map(flat).join(" ");

  for (const sentence of [
    "Keine Alarmstufen festgelegt",
    "Keine Entscheidungsinstanz benannt",
    "Keine Rollen eingetragen",
    "Kein Stabsraum eingetragen",
    "Keine Geschäftsfortführungspläne vorhanden",
    "Keine Wiederanlaufpläne vorhanden",
    "Keine Personen eingetragen",
    "Kein Verteiler eingetragen",
  ]) {
    expect(text).toContain(sentence);
  }
  expect(text).toContain("Menschen in Gefahr");
  expect(text).toContain("Allgemeine Vorlage");
  expect(text).toContain("1 R-10 Bereitschafts-Mobiltelefone");
  expect(await checkStructure(print.bytes)).toEqual([]);
});

test("an organisation without anything prints too", async () => {
  const nothing: ExchangeDocument = {
    ...sparseDocument(),
    processes: [],
    processDependencies: [],
    resources: [],
    resourceUses: [],
    outageScenarios: [],
  };

  expect(await textOf(nothing)).toContain("Keine zeitkritischen Prozesse");
});

function manyPeople(count: number): Person[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `P-${at}`,
    firstName: "Vorname",
    lastName: `Nachname${at}`,
    position: "Sachbearbeitung",
    unit: null,
    phone: `0351 555-${1000 + at}`,
    mobile: "",
    email: `person${at}@lfms.example`,
    active: true,
  }));
}

test("500 contacts and 200 processes are all printed", async () => {
  const base = sparseDocument();
  const template = base.processes[1]!;
  const processes = Array.from({ length: 200 }, (_, at) => ({
    ...template,
    id: `GP-${1000 + at}`,
    name: `Verfahren ${at} bearbeiten`,
  }));
  const document: ExchangeDocument = {
    ...base,
    processes,
    processDependencies: [],
    resourceUses: [],
    people: manyPeople(500),
  };
  const text = await textOf(document);

  expect(processes.filter((process) => !text.includes(process.id))).toEqual([]);
  expect(manyPeople(500).filter((person) => !text.includes(`${person.lastName} `))).toEqual([]);
});

test("people who have left are not printed, their role is shown as vacant", async () => {
  const full = lfmsDocument();
  const document = {
    ...full,
    people: full.people?.map((person) => (person.id === "P-Krause" ? { ...person, active: false } : person)),
  };
  const text = await textOf(document);

  expect(text).not.toContain("Bernd Krause");
  expect(text).toContain("nicht besetzt – Vertretung rufen");
});

test("superseded and archived plans never reach paper", async () => {
  const full = lfmsDocument();
  const plans = full.plans?.map((plan): Plan =>
    plan.id === "GFP-12" ? { ...plan, status: "superseded" } : plan,
  );
  const text = await textOf({ ...full, plans });

  expect(text).not.toContain("Geschäftsfortführungsplan Referat 12");
  expect(text).toContain("Zeitkritische Prozesse ohne Plan");
});

const HOSTILE = [
  "x".repeat(7000),
  "Wort ".repeat(1500),
  "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverwahrungsvorschrift",
  "🔥 Alarm 🚨",
  "שלום عربي",
  "<script>alert(1)</script> & \\ {} %PDF",
  "Zeile 1\nZeile 2\n\nZeile 4",
];

function poisoned(text: string): ExchangeDocument {
  const { immediateMeasures = [], plans = [] } = lfmsDocument();
  const base = sparseDocument();
  const line = text.slice(0, 290).replaceAll("\n", " ").trim();
  return {
    ...base,
    organisation: { ...base.organisation, name: line },
    immediateMeasures: immediateMeasures.slice(0, 2).map((measure) => ({
      ...measure,
      steps: measure.steps.map((step) => ({ ...step, text: line, detail: text })),
    })),
    plans: plans.slice(1, 2).map((plan) => ({
      ...plan,
      title: line,
      purpose: text,
      doNot: [text],
      measures: plan.measures.map((measure, at) => ({
        ...measure,
        text: line,
        ...(at < 3 ? { detail: text } : {}),
      })),
    })),
  };
}

test.each(HOSTILE.map((text) => [text.slice(0, 30), text] as const))(
  "user text like %j prints completely and stays well tagged",
  async (_label, text) => {
    const print = await renderHandbook(printInput(poisoned(text)));

    expect(await checkStructure(print.bytes)).toEqual([]);
  },
  60_000,
);

test("any combination of missing parts prints", async () => {
  const full = lfmsDocument();
  const optional = [
    "sites",
    "units",
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
    "measures",
    "handbook",
  ] as const;
  await fc.assert(
    fc.asyncProperty(fc.subarray([...optional], { minLength: 6 }), async (missing) => {
      const kept = Object.entries(full).filter(([key]) => !missing.some((gone) => gone === key));
      const document = exchangeDocumentSchema.parse(Object.fromEntries(kept));
      const print = await renderHandbook(printInput(document));
      expect(print.pages).toBeGreaterThan(30);
    }),
    { numRuns: 3, seed: 2004 },
  );
}, 60_000);
