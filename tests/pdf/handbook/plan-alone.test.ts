import { expect, test } from "vitest";

import { printDocument } from "#app/pdf/engine/layout-pdf.server.ts";
import { printPlan } from "#app/pdf/handbook/print-plan.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";

import { checkStructure, pdfText } from "../structure/check-structure.ts";
import { flat, printInput } from "./handbook-fixtures.ts";

const PLANS = (lfmsDocument().plans ?? []).map(({ id, title }) => [id, title] as const);

test.each(PLANS)("%s prints alone, beginning with its own title, sound in structure", async (id, title) => {
  const { bytes } = await printDocument(printPlan({ ...printInput(lfmsDocument()), plan: id }));

  const [first = ""] = (await pdfText(bytes)).map(flat);

  expect(first).toContain(title);
  expect(await checkStructure(bytes)).toEqual([]);
});

test("the GFP of Ref. 31 alone names its first step, and nothing of another plan is attached", async () => {
  const definition = printPlan({ ...printInput(lfmsDocument()), plan: "GFP-31" });
  const { bytes } = await printDocument(definition);
  const text = (await pdfText(bytes, { keepArtifacts: true })).map(flat).join(" ");

  expect(text).toContain("Wiederanlauf – sofort beginnen 1 Bereitschaftstelefone (R-10) verteilen");
  expect(text).not.toContain("ENTWURF");
  const attached = JSON.parse(definition.attachments?.[0]?.text ?? "null") as { id: string };
  expect(attached.id).toBe("GFP-31");
});

test("a plan that is not in the document is an error, not an empty print", () => {
  expect(() => printPlan({ ...printInput(lfmsDocument()), plan: "GFP-X" })).toThrow(/no plan GFP-X/);
});
