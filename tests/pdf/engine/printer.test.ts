import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { layoutPdf } from "#app/pdf/engine/layout-pdf.server.ts";
import { createPrinter } from "#app/pdf/engine/printer.server.ts";
import type { Printer, PrinterSettings } from "#app/pdf/engine/printer.server.ts";
import { buildSampleDocument } from "#app/pdf/sample/build-sample-document.ts";

const root = process.cwd();
const input = { title: "Probe", createdAt: "2026-01-15T08:00:00Z", paragraphs: ["eins"] };
const sample = { kind: "sample", input };
const open: Printer[] = [];

function printer(settings: Partial<PrinterSettings> = {}): Printer {
  const made = createPrinter({ root, ...settings });
  open.push(made);
  return made;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((made) => made.close()));
});

test("a job comes back as a PDF and tells its phases in order", async () => {
  const phases: string[] = [];
  const bytes = await printer().print(sample, { onProgress: ({ phase }) => phases.push(phase) });
  expect(Buffer.from(bytes.subarray(0, 8)).toString()).toBe("%PDF-1.7");
  expect(phases).toEqual(["build", "layout", "check", "render", "write"]);
});

test("many jobs over two workers all come back", async () => {
  const made = printer({ workers: 2 });
  const results = await Promise.all(Array.from({ length: 8 }, () => made.print(sample)));
  expect(new Set(results.map((bytes) => bytes.length)).size).toBe(1);
});

test("a job that fails says why and the next one succeeds", async () => {
  const made = printer();
  await expect(made.print({ kind: "nix", input })).rejects.toMatchObject({ code: "refused-definition" });
  await expect(made.print({ kind: "sample", input: null })).rejects.toMatchObject({ code: "worker-failed" });
  await expect(made.print({ kind: "sample", input: { ...input, title: "漢" } })).rejects.toMatchObject({
    code: "missing-glyph",
  });
  await expect(made.print({ kind: "sample", input: () => 1 })).rejects.toMatchObject({
    code: "refused-definition",
  });
  await expect(made.print(sample)).resolves.toBeInstanceOf(Uint8Array);
});

test("a worker that dies fails only its own job", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "worker-")), "worker.mjs");
  writeFileSync(
    file,
    `import { parentPort } from "node:worker_threads";
     parentPort.on("message", ({ id, job }) => {
       if (job.kind === "die") process.exit(1);
       parentPort.postMessage({ id, bytes: new Uint8Array([1]) });
     });`,
  );
  const made = printer({ workerFile: file });
  const [first, second, third] = await Promise.allSettled(
    ["a", "die", "b"].map((kind) => made.print({ kind, input: {} })),
  );
  expect(first?.status).toBe("fulfilled");
  expect(second).toMatchObject({ status: "rejected", reason: { code: "worker-failed" } });
  expect(third?.status).toBe("fulfilled");
});

test("a cancelled job is rejected, running or waiting, and the others go on", async () => {
  const made = printer();
  const running = new AbortController();
  const waiting = new AbortController();
  const jobs = [
    made.print(
      { ...sample, input: { ...input, paragraphs: Array.from({ length: 3000 }, () => "viel") } },
      { signal: running.signal },
    ),
    made.print(sample, { signal: waiting.signal }),
    made.print(sample),
  ];
  running.abort();
  waiting.abort();
  const results = await Promise.allSettled(jobs);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
  expect(results[0]).toMatchObject({ reason: { code: "cancelled" } });
  await expect(made.print(sample, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: "cancelled",
  });
});

test("a full queue refuses, a closed printer refuses and rejects what waits", async () => {
  const made = printer({ maxWaiting: 1 });
  const jobs = [made.print(sample), made.print(sample)];
  await expect(made.print(sample)).rejects.toMatchObject({ code: "queue-full" });
  const settled = Promise.allSettled(jobs);
  await made.close();
  expect((await settled).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(made.print(sample)).rejects.toMatchObject({ code: "closed" });
});

const long = { ...input, paragraphs: Array.from({ length: 900 }, (_, at) => `Absatz ${at} mit etwas Text`) };

test("a document that needs more memory than a worker has fails with a sentence, and the next one succeeds", async () => {
  const made = printer({ memoryMb: 24 });
  const large = { ...long, paragraphs: Array.from({ length: 40 }, () => long.paragraphs).flat() };
  await expect(made.print({ kind: "sample", input: large })).rejects.toMatchObject({
    code: "too-large",
    message:
      "Das Dokument ist zu groß für den Speicher des Druckwerks (24 MB). Bitte drucken Sie es in Teilen.",
  });
  await expect(printer().print(sample)).resolves.toBeInstanceOf(Uint8Array);
});

test("the pages laid out so far are told while the document is laid out", async () => {
  const told: number[] = [];
  await printer().print(
    { kind: "sample", input: long },
    { onProgress: ({ phase, done }) => phase === "layout" && told.push(done) },
  );
  expect(told.slice(0, 3)).toEqual([0, 10, 20]);
});

test("a document with more pages than anybody leafs through is refused with a sentence", async () => {
  const document = buildSampleDocument(long);
  await expect(layoutPdf(document, { mostPages: 12 })).rejects.toMatchObject({
    code: "too-large",
    message: "Das Dokument hätte mehr als 12 Seiten. Bitte drucken Sie es in Teilen.",
  });
});
