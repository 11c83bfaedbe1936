import fc from "fast-check";
import { expect, test } from "vitest";

import { submissionMark } from "./submission-mark.ts";

const PAGE = "019ab0de-0000-7000-8000-00000000abcd";

test("two acts on long objects have different marks, which the server accepts", () => {
  const release = "019ab0de-1111-7000-8000-00000000abcd";
  const of = (copy: string) =>
    submissionMark(PAGE, "withdraw", { release, copy, recordedAt: "2026-11-23T08:00:00.000Z" });
  expect(of("1")).not.toBe(of("2"));
  expect(of("1")).toMatch(/^[\w-]{8,400}$/);
});

const words = fc.array(fc.string({ unit: fc.constantFrom("a", "_", ".", "ß", "-", "0"), maxLength: 6 }), {
  minLength: 1,
  maxLength: 3,
});

test("marks are equal only for the same act on the same objects", () => {
  const mark = (values: readonly string[]) =>
    submissionMark(PAGE, "act", Object.fromEntries(values.map((value, at) => [`t${at}`, value])));
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(mark(one) === mark(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});
