import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { createPrinter } from "#app/pdf/engine/printer.server.ts";
import { layoutPdf } from "#app/pdf/engine/layout-pdf.server.ts";
import { buildSampleDocument } from "#app/pdf/sample/build-sample-document.ts";
import { print } from "./a-document.ts";

const root = process.cwd();
const input = {
  title: "Probe → gleich",
  createdAt: "2026-01-15T08:00:00Z",
  paragraphs: ["Grüße\u00A0aus Dresden", "☐ erledigt"],
};

test("the same document gives the same bytes again, in a worker and in a fresh process", async () => {
  const first = hash(await layoutPdf(buildSampleDocument(input)));
  await print([
    "andere\u00A0Zeichen ─ vorher",
    {
      svg: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9">x y</text></svg>',
      alt: "x",
    },
  ]);
  expect(hash(await layoutPdf(buildSampleDocument(input)))).toBe(first);

  const printer = createPrinter({ root });
  expect(hash(await printer.print({ kind: "sample", input }))).toBe(first);
  await printer.close();

  const script = `
    import { createHash } from "node:crypto";
    import { layoutPdf } from "${root}/app/pdf/engine/layout-pdf.server.ts";
    import { buildSampleDocument } from "${root}/app/pdf/sample/build-sample-document.ts";
    const bytes = await layoutPdf(buildSampleDocument(${JSON.stringify(input)}));
    process.stdout.write(createHash("sha256").update(bytes).digest("hex"));`;
  expect(
    execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8", cwd: root }),
  ).toBe(first);
});

test("another time stamp or another text gives another file id", async () => {
  const ids = await Promise.all(
    [input, { ...input, createdAt: "2026-01-15T08:00:01Z" }, { ...input, paragraphs: ["anders"] }].map(
      async (variant) => {
        const bytes = await layoutPdf(buildSampleDocument(variant));
        return /\/ID\[<([0-9A-F]{32})>/.exec(Buffer.from(bytes).toString("latin1"))?.[1];
      },
    ),
  );
  expect(new Set(ids).size).toBe(3);
});

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
