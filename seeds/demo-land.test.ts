import { expect, test } from "vitest";

import { checkDocument, exchangeDocumentSchema } from "#app/domain/exchange/index.ts";
import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import { ROLE_CODES } from "#app/domain/access/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";

import { demoAccounts } from "./demo-accounts.ts";
import { demoLand } from "./demo-land.ts";

const ORGANISATIONS = demoLand().map(({ document }) => [document.organisation.code, document] as const);
const AUTHORITIES = ORGANISATIONS.filter(
  ([, { organisation }]) => organisation.kind === "authority" || organisation.kind === "provider",
);

const FICTIONAL_PHONE = /^(0351 555-\d{4}|0170 0000-\d{3}|112|110)$/;
const FICTIONAL_MAIL = /^[a-z.-]+@[a-z-]+\.example$/;

function numbersOf(document: ExchangeDocument): string[] {
  return [
    ...(document.people ?? []).flatMap(({ phone, mobile }) => [phone, mobile]),
    ...(document.contacts ?? []).flatMap(({ phone, standby, deputyPhone = "" }) => [
      phone,
      standby,
      deputyPhone,
    ]),
    ...(document.reportingPoints ?? []).flatMap(({ channels }) => channels.map(({ number }) => number)),
    ...(document.handbook?.emergencyNumbers ?? []).map(({ number }) => number),
  ].filter((number) => number !== "");
}

test("the land has two ministries, four authorities and one provider, parents first", () => {
  const kinds = ORGANISATIONS.map(([, { organisation }]) => organisation.kind);
  expect(kinds.filter((kind) => kind === "ressort")).toHaveLength(2);
  expect(kinds.filter((kind) => kind === "authority")).toHaveLength(4);
  expect(kinds.filter((kind) => kind === "provider")).toHaveLength(1);
  ORGANISATIONS.forEach(([, { organisation }], at) => {
    const above = ORGANISATIONS.slice(0, at).map(([code]) => code);
    if (organisation.kind !== "land") expect(above).toContain(organisation.parent);
  });
  expect(new Set(ORGANISATIONS.map(([code]) => code)).size).toBe(ORGANISATIONS.length);
});

test.each(ORGANISATIONS)("%s is a sound exchange document", (_, document) => {
  expect(exchangeDocumentSchema.safeParse(document).error?.issues).toBeUndefined();
  expect(checkDocument(document)).toEqual([]);
});

test.each(ORGANISATIONS)(
  "%s has no value that blocks a release except what its story tells",
  (_, document) => {
    const gaps = new Set(["V-25"]);
    const errors = analyse(document).findings.filter(
      ({ severity, rule }) => severity === "error" && !gaps.has(rule),
    );
    expect(errors.filter(({ rule }) => rule !== "V-15")).toEqual([]);
  },
);

test.each(AUTHORITIES)(
  "%s is big enough to look like life",
  (_, { processes, resources, plans, exercises }) => {
    expect(processes.length).toBeGreaterThanOrEqual(8);
    expect(processes.length).toBeLessThanOrEqual(20);
    expect(resources.length).toBeGreaterThanOrEqual(10);
    expect(plans!.length).toBeGreaterThanOrEqual(2);
    expect(exercises!.length).toBeGreaterThanOrEqual(2);
  },
);

test.each(AUTHORITIES.filter(([, { organisation }]) => organisation.kind === "authority"))(
  "%s depends on the central provider",
  (_, { resources, contacts }) => {
    const used = resources.filter(({ provider }) =>
      contacts?.some(({ id }) => id === provider && id === "K-LRZ"),
    );
    expect(used.some(({ category }) => category === "services")).toBe(true);
  },
);

test.each(ORGANISATIONS)("%s names only invented numbers and addresses, no person twice", (_, document) => {
  expect(numbersOf(document).filter((number) => !FICTIONAL_PHONE.test(number))).toEqual([]);
  const mails = [...(document.people ?? []), ...(document.contacts ?? [])]
    .map(({ email }) => email)
    .filter((mail) => mail !== "");
  expect(mails.filter((mail) => !FICTIONAL_MAIL.test(mail))).toEqual([]);
  const people = document.people ?? [];
  expect(new Set(people.map(({ firstName, lastName }) => `${firstName} ${lastName}`)).size).toBe(
    people.length,
  );
  expect(new Set(people.map(({ phone }) => phone)).size).toBe(people.length);
});

test("no mobile number belongs to two people of the land", () => {
  const mobiles = ORGANISATIONS.flatMap(([, { people }]) => (people ?? []).map(({ mobile }) => mobile));
  expect(new Set(mobiles).size).toBe(mobiles.length);
});

test.each(ORGANISATIONS)(
  "%s is printable: no pictures, no tabs, no text with blanks at its ends",
  (_, document) => {
    const texts: string[] = [];
    JSON.stringify(document, (_key, value: unknown) => {
      if (typeof value === "string") texts.push(value);
      return value;
    });
    expect(
      texts.filter((text) => /\p{Extended_Pictographic}|\t/u.test(text) || text !== text.trim()),
    ).toEqual([]);
    expect(texts.filter((text) => /\b(Lorem|TBD|Prozess \d|Ressource \d)\b/.test(text))).toEqual([]);
  },
);

test.each(AUTHORITIES)("%s has plans whose steps belong to roles of the plan", (_, { plans }) => {
  const strangers = plans!.flatMap((plan) => {
    const roles = new Set(plan.roles.map(({ role }) => role));
    return [...plan.measures, ...plan.steps]
      .filter(({ role }) => !roles.has(role))
      .map(({ role }) => `${plan.id} ${role}`);
  });
  expect(strangers).toEqual([]);
});

test("two calls give the same land", () => {
  expect(demoLand()).toEqual(demoLand());
  expect(JSON.stringify(demoLand())).toBe(JSON.stringify(demoLand()));
});

test("a caller that changes the land changes nothing for the next one", () => {
  const [, , changed] = demoLand();
  changed!.document.processes[0]!.participants!.length = 0;
  changed!.document.exercises![1]!.goals[0]!.text = "x";
  changed!.document.plans!.at(-1)!.roles[0]!.duties = "x";
  changed!.document.processes.length = 0;
  changed!.document.parameters.damageLevels[0]!.name = "x";
  const fresh = demoLand()[2]!.document;
  expect(fresh.processes).toHaveLength(15);
  expect(fresh.processes[0]!.participants).not.toEqual([]);
  expect(fresh.exercises![1]!.goals[0]!.text).not.toBe("x");
  expect(fresh.plans!.at(-1)!.roles[0]!.duties).not.toBe("x");
  expect(demoLand()[3]!.document.parameters.damageLevels[0]!.name).toBe("gering");
});

test("every role has a demo account, each in an organisation and a person that exist", () => {
  const accounts = demoAccounts();
  expect([...new Set(accounts.map(({ role }) => role))].sort()).toEqual([...ROLE_CODES].sort());
  for (const account of accounts) {
    const document = ORGANISATIONS.find(([code]) => code === account.organisation)?.[1];
    expect(document).toBeDefined();
    if (account.person === null) continue;
    const person = document!.people!.find(({ id }) => id === account.person);
    expect(account.name).toBe([person!.title, person!.firstName, person!.lastName].filter(Boolean).join(" "));
  }
  expect(new Set(accounts.map(({ loginName }) => loginName)).size).toBe(accounts.length);
});
