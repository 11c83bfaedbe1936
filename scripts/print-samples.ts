import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createHash } from "node:crypto";

import {
  canonicalDocumentText,
  exchangeDocumentSchema,
  type ExchangeDocument,
} from "#app/domain/exchange/index.ts";
import type { Edition, HandbookInput } from "#app/domain/handbook/index.ts";
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
} as const satisfies Omit<Edition, "contentHash">;

/** Content of one sample: the same inputs the app prints from. */
function handbookInput(document: ExchangeDocument, facts: Partial<Edition> = {}): HandbookInput {
  const contentHash = createHash("sha256").update(canonicalDocumentText(document)).digest("hex");
  return { document, analysis: analyse(document), edition: { ...RELEASE, contentHash, ...facts } };
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
    "form-set": { kind: "form-set", input: release },
    "role-cards": { kind: "role-cards", input: release },
    "pocket-card": { kind: "pocket-card", input: release },
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
