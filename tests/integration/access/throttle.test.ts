import { expect, test } from "vitest";

import { signIn } from "#app/services/access/sign-in.server.ts";
import { signedIn } from "#tests/harness/people.ts";
import { createTestDeps } from "#tests/harness/test-deps.ts";

const PASSWORD = "zwölf Tassen Tee im Nebelwald";
const MINUTE = 60_000;

async function depsWithPerson() {
  const deps = await createTestDeps();
  await signedIn(deps, { login: "b.koerner", organisationId: null, password: PASSWORD });
  return deps;
}

test("of 1,000 guesses from one network at most ten are judged in a quarter of an hour", async () => {
  const deps = await depsWithPerson();
  let judged = 0;
  const passwords = { ...deps.passwords, verify: () => ((judged += 1), Promise.resolve(false)) };
  const guesses = Array.from({ length: 1_000 }, (_, n) =>
    signIn(
      { ...deps, passwords },
      { login: "b.koerner", password: `Versuch ${n}`, network: "203.0.113.0/24" },
    ),
  );
  const outcomes = (await Promise.all(guesses)).map((result) => (result.ok ? "in" : result.error));
  expect(judged).toBe(10);
  expect(outcomes.filter((outcome) => outcome === "login.throttled")).toHaveLength(990);
});

test("meanwhile the person signs in from another network, and later from the same one", async () => {
  const deps = await depsWithPerson();
  const wrong = { login: "b.koerner", password: "falsch", network: "203.0.113.0/24" };
  for (let n = 0; n < 20; n += 1) await signIn(deps, wrong);
  const right = { login: "b.koerner", password: PASSWORD };
  const elsewhere = await signIn(deps, { ...right, network: "198.51.100.0/24" });
  const tooEarly = await signIn(deps, { ...right, network: "203.0.113.0/24" });
  deps.clock.advance(16 * MINUTE);
  const later = await signIn(deps, { ...right, network: "203.0.113.0/24" });
  expect([elsewhere.ok, tooEarly.ok, later.ok]).toEqual([true, false, true]);
});

test("case and blanks of the name do not give further tries", async () => {
  const deps = await depsWithPerson();
  const spellings = ["b.koerner", "B.KOERNER", " b.koerner ", "B.Koerner"];
  const outcomes = [];
  for (let n = 0; n < 12; n += 1) {
    const login = spellings[n % spellings.length] ?? "";
    const result = await signIn(deps, { login, password: "falsch", network: "n" });
    outcomes.push(result.ok ? "in" : result.error);
  }
  expect(outcomes.slice(10)).toEqual(["login.throttled", "login.throttled"]);
});

test("a success forgives the failures before it", async () => {
  const deps = await depsWithPerson();
  for (let round = 0; round < 5; round += 1) {
    for (let n = 0; n < 8; n += 1)
      await signIn(deps, { login: "b.koerner", password: "falsch", network: "n" });
    expect((await signIn(deps, { login: "b.koerner", password: PASSWORD, network: "n" })).ok).toBe(true);
  }
});

test("an unknown name costs exactly one hash of the same strength as a known one", async () => {
  const deps = await depsWithPerson();
  const costs: string[] = [];
  const passwords = {
    ...deps.passwords,
    verify: (stored: string | null, password: string) => {
      costs.push(stored === null ? "nobody" : "somebody");
      return deps.passwords.verify(stored, password);
    },
  };
  for (const login of ["b.koerner", "niemand"])
    await signIn({ ...deps, passwords }, { login, password: "falsch", network: "n" });
  expect(costs).toEqual(["somebody", "nobody"]);
});

test("what the throttle stores names neither the account nor the network", async () => {
  const deps = await depsWithPerson();
  await signIn(deps, { login: "b.koerner", password: "falsch", network: "203.0.113.0/24" });
  const rows = await deps.handle.reader.selectFrom("login_throttle").select("throttle_key").execute();
  expect(rows.map((row) => row.throttle_key)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
});
