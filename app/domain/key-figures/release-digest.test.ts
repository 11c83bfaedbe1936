import { expect, test } from "vitest";

import {
  aDocument,
  anUncriticalProcess,
  aProcess,
  aResource,
  aUse,
} from "#tests/factories/exchange-document.ts";

import { analyse } from "../impact-analysis/index.ts";
import { releaseDigest, releaseDigestSchema, sumOfCounts } from "./release-digest.ts";

const document = aDocument({
  processes: [
    aProcess("GP-2", { name: "Bescheide", workarounds: "Vordrucke" }),
    aProcess("GP-1", { name: "Notruf", rtoHours: 2 }),
    anUncriticalProcess("GP-3"),
  ],
  resources: [
    aResource("R-1", { name: "Fachverfahren", category: "it", netRtaHours: 20, provider: "K-1" }),
    aResource("R-2", { name: "Telefon", category: "it", netRtaHours: 1 }),
    aResource("R-3", { name: "Raum", category: "infrastructure", netRtaHours: 50 }),
  ],
  resourceUses: [aUse("GP-2", "R-1"), aUse("GP-2", "R-2"), aUse("GP-1", "R-2"), aUse("GP-1", "R-3")],
});

test("the strictest demand stands first, with the slowest IT service, who runs it and how work goes on without it", () => {
  const { procedures } = releaseDigest(document, analyse(document));
  expect(
    procedures.map(({ id, service, provider, exit, gapHours }) => [id, service, provider, exit, gapHours]),
  ).toEqual([
    ["GP-1", "Telefon", null, "", 48],
    ["GP-2", "Fachverfahren", "K-1", "Vordrucke", 8],
  ]);
});

test("nothing but the listed fields leaves the authority, and counts add up", () => {
  const digest = releaseDigest(document, analyse(document));
  expect(releaseDigestSchema.parse(digest)).toEqual(digest);
  const { counts } = digest;
  expect(counts).toMatchObject({ processes: 3, timeCritical: 2, gap: 2, met: 0 });
  expect(sumOfCounts([counts, counts])).toMatchObject({ processes: 6, timeCritical: 4, gap: 4 });
  expect(sumOfCounts([])).toMatchObject({ processes: 0, resourceGaps: 0 });
});
