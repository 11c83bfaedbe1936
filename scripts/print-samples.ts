import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createHash } from "node:crypto";

import {
  canonicalDocumentText,
  exchangeDocumentSchema,
  type ExchangeDocument,
} from "#app/domain/exchange/index.ts";
import type { Edition, HandbookInput } from "#app/domain/handbook/index.ts";
import type { ReportInput } from "#app/domain/reports/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";
import { createPrinter } from "#app/pdf/engine/printer.server.ts";
import { demoLand } from "#seeds/demo-land.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";

const ROOT = path.resolve(import.meta.dirname, "..");
const FOLDER = path.join(ROOT, "out", "samples");

const RELEASE = {
  kind: "release",
  number: "1",
  date: "2026-11-23",
  validUntil: "2027-05-22",
  preparedBy: "Bernd Krause",
  releasedBy: "Dr. Anja Winkler",
  copy: { number: 3, holder: "Ausweich-Stabsraum", place: "Haus B, Raum 201" },
  language: "de",
  changes: [
    { number: "1", date: "2026-11-23", text: "Erste Freigabe im Zyklus 2026", by: "Dr. Anja Winkler" },
  ],
} as const satisfies Omit<Edition, "contentHash">;

/** Content of one sample: the same inputs the app prints from. */
function handbookInput(document: ExchangeDocument, facts: Partial<Edition> = {}): HandbookInput {
  const contentHash = createHash("sha256").update(canonicalDocumentText(document)).digest("hex");
  return { document, analysis: analyse(document), edition: { ...RELEASE, contentHash, ...facts } };
}

/** Content of the reports of the worked example: one draft in German, one release in English. */
function reportInput(document: ExchangeDocument, kind: "draft" | "release"): ReportInput {
  const contentHash = createHash("sha256").update(canonicalDocumentText(document)).digest("hex");
  const { number, date, preparedBy, releasedBy } = RELEASE;
  const edition = { kind, number, date, preparedBy, releasedBy, contentHash } as const;
  const language = kind === "draft" ? "de" : "en";
  return { document, analysis: analyse(document), edition: { ...edition, language } };
}

function reportSamples(report: ReportInput) {
  const failed = report.document.outageScenarios.find(({ id }) => id === "AZ-02");
  if (!failed) throw new Error("The worked example has no AZ-02.");
  return {
    "bia-report": { kind: "bia-report", input: report },
    "target-actual": { kind: "target-actual", input: report },
    "exercise-report-staff": { kind: "exercise-report", input: { ...report, exercise: "ÜB-02" } },
    "exercise-report-alarm": { kind: "exercise-report", input: { ...report, exercise: "ÜB-01" } },
    "exercise-report-test": { kind: "exercise-report", input: { ...report, exercise: "ÜB-04" } },
    "concept-participants": {
      kind: "exercise-concept",
      input: { ...report, exercise: "ÜB-02", reader: "participants" },
    },
    "concept-direction": {
      kind: "exercise-concept",
      input: { ...report, exercise: "ÜB-02", reader: "direction" },
    },
    "exercise-plan": { kind: "exercise-plan", input: report },
    "outage-page": {
      kind: "outage-page",
      input: { ...report, failed: failed.failed, name: `${failed.id} ${failed.name}` },
    },
    "measure-plan": { kind: "measure-plan", input: report },
  };
}

function samples(): Readonly<Record<string, { readonly kind: string; readonly input: unknown }>> {
  const release = handbookInput(lfmsDocument());
  const draft = { kind: "draft", number: "2", releasedBy: null, copy: null } as const;
  const golden = exchangeDocumentSchema.parse(
    JSON.parse(readFileSync(path.join(ROOT, "tests", "golden", "lfms.input.json"), "utf8")),
  );
  const small = demoLand().find(({ document }) => document.organisation.code === "LAM");
  if (!small) throw new Error("The demo land has no LAM.");
  return {
    "handbook-release-de": { kind: "handbook", input: release },
    "handbook-draft-en": {
      kind: "handbook",
      input: handbookInput(lfmsDocument(), { ...draft, language: "en" }),
    },
    "handbook-small-authority": { kind: "handbook", input: handbookInput(small.document, draft) },
    "handbook-sparse": { kind: "handbook", input: handbookInput(golden, draft) },
    "plan-gfp": { kind: "plan", input: { ...release, plan: "GFP-31" } },
    "plan-wap-draft": { kind: "plan", input: { ...handbookInput(lfmsDocument(), draft), plan: "WAP-R-08" } },
    "form-set": { kind: "form-set", input: release },
    "role-cards": { kind: "role-cards", input: release },
    "pocket-card": { kind: "pocket-card", input: release },
    ...reportSamples(reportInput(lfmsDocument(), "draft")),
    "bia-report-en": { kind: "bia-report", input: reportInput(lfmsDocument(), "release") },
    sample: {
      kind: "sample",
      input: {
        title: "Probedruck",
        createdAt: "2026-11-23T00:00:00.000Z",
        paragraphs: ["Größe, Maß, Straße."],
      },
    },
  };
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const printer = createPrinter({ root: ROOT, workers: 2 });
try {
  await Promise.all(
    Object.entries(samples()).map(async ([name, job]) => {
      const bytes = await printer.print(job);
      writeFileSync(path.join(FOLDER, `${name}.pdf`), bytes);
      console.log(`out/samples/${name}.pdf  ${(bytes.byteLength / 1024).toFixed(0)} kB`);
    }),
  );
} finally {
  await printer.close();
}
