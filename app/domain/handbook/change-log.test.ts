import { expect, test } from "vitest";

import { changeLogOf } from "./change-log.ts";
import type { Edition } from "./handbook-input.ts";

const RELEASE: Edition = {
  kind: "release",
  number: "1",
  date: "2026-11-23",
  validUntil: "2027-05-22",
  preparedBy: "B. Krause",
  releasedBy: "Dr. A. Winkler",
  contentHash: "4f7a91c20e6b55aa",
  copy: null,
  language: "de",
};

const EARLIER = { number: "0", date: "2026-01-01", text: "Erste Fassung", by: "Dr. A. Winkler" };

test.each([
  ["de", "Freigabe dieser Fassung"],
  ["en", "Release of this edition"],
] as const)("a release without change log is its own first entry (%s)", (language, text) => {
  const own = { number: "1", date: "2026-11-23", text, by: "Dr. A. Winkler" };

  expect(changeLogOf({ ...RELEASE, language })).toEqual([own]);
  expect(changeLogOf({ ...RELEASE, language, changes: [] })).toEqual([own]);
});

test("a change log that is there stays as it is", () => {
  expect(changeLogOf({ ...RELEASE, changes: [EARLIER] })).toEqual([EARLIER]);
});

test("a draft adds nothing", () => {
  expect(changeLogOf({ ...RELEASE, kind: "draft", releasedBy: null })).toEqual([]);
});
