import { expect, test } from "vitest";

import { createArgon2Hasher } from "./argon2-hasher.server.ts";

const hasher = createArgon2Hasher();

test("a stored hash says that it was made with Argon2id, 19 MiB, two passes and one lane", async () => {
  expect(await hasher.hash("zwölf Tassen Tee")).toMatch(
    /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/,
  );
});

test("the same password gives another hash each time, and both verify", async () => {
  const [one, two] = [await hasher.hash("zwölf Tassen Tee"), await hasher.hash("zwölf Tassen Tee")];
  expect(one).not.toBe(two);
  const verdicts = [one, two].map((stored) => hasher.verify(stored, "zwölf Tassen Tee"));
  expect(await Promise.all(verdicts)).toEqual([true, true]);
});

test.each(["", "zwölf Tassen Te", "zwölf Tassen Tee ", "Zwölf Tassen Tee"])(
  "%j does not verify",
  async (wrong) => {
    expect(await hasher.verify(await hasher.hash("zwölf Tassen Tee"), wrong)).toBe(false);
  },
);

test("composed and decomposed umlauts are the same password", async () => {
  const stored = await hasher.hash("zwölf Tassen Tee".normalize("NFD"));
  expect(await hasher.verify(stored, "zwölf Tassen Tee".normalize("NFC"))).toBe(true);
});

test("a hash with other costs verifies with its own costs", async () => {
  const stored = await createArgon2Hasher({ memory: 1024, passes: 3, parallelism: 2 }).hash("Quitte");
  expect(stored).toContain("$m=1024,t=3,p=2$");
  expect(await hasher.verify(stored, "Quitte")).toBe(true);
});

test("where there is no hash nothing verifies", async () => {
  expect(await hasher.verify(null, "")).toBe(false);
});

test("128 characters of any kind are a password", async () => {
  const long = "ß€🔑".repeat(43).slice(0, 128);
  expect(await hasher.verify(await hasher.hash(long), long)).toBe(true);
});
