import { expect, test } from "vitest";

import { checkDocument, type ExchangeDocument, exchangeDocumentSchema } from "#app/domain/exchange/index.ts";
import { importOrganisation } from "#app/services/organisation/import-organisation.server.ts";
import { lfmsDocument } from "#seeds/lfms/lfms-document.ts";
import { PAGES } from "#tests/a11y/swept-pages.ts";
import { expectOk } from "#tests/harness/database-deps.ts";
import { signedIn } from "#tests/harness/people.ts";
import { createTestServer } from "#tests/harness/test-server.ts";

/** Breaks out of an attribute, an element, a script and an address, wherever one of them lets it. */
const HOSTILE = `javascript:"'><b boese></script><b boese>`;
const FEWEST_KEYS = 60;
const FEWEST_PAGES = 60;

function poisoned(value: unknown, poison: ReadonlySet<string>, key = ""): unknown {
  if (typeof value === "string") return poison.has(key) ? HOSTILE + value : value;
  if (Array.isArray(value)) return value.map((one) => poisoned(one, poison, key));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, poison, name)]));
}

function keysOfTexts(value: unknown, key = ""): string[] {
  if (typeof value === "string") return [key];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, one]) => keysOfTexts(one, Array.isArray(value) ? key : name));
}

function isSound(document: unknown): boolean {
  const parsed = exchangeDocumentSchema.safeParse(document);
  return parsed.success && checkDocument(parsed.data).length === 0;
}

/** The authority with hostile text in everything that is free text: whatever the checks of an import let through. */
function hostileDocument(): { document: ExchangeDocument; keys: ReadonlySet<string> } {
  const { organisation, ...rest } = lfmsDocument();
  const withPoison = (keys: ReadonlySet<string>) => ({ organisation, ...(poisoned(rest, keys) as object) });
  const keys = new Set([...new Set(keysOfTexts(rest))].filter((key) => isSound(withPoison(new Set([key])))));
  return { document: exchangeDocumentSchema.parse(withPoison(keys)), keys };
}

test("SEC-15: hostile text in every field stays text on every page", { timeout: 120_000 }, async () => {
  const { document, keys } = hostileDocument();
  expect(keys.size).toBeGreaterThan(FEWEST_KEYS);
  const server = await createTestServer();
  const { organisation } = expectOk(await importOrganisation(server.deps, { accountId: "system" }, document));
  const grants = [{ role: "bc-officer", organisationId: organisation.id }] as const;
  const { cookie } = await signedIn(server.deps, { login: "bcb", organisationId: organisation.id, grants });
  let showing = 0;
  for (const path of PAGES) {
    const answer = await server.request(path, { cookie });
    const page = await answer.text();
    expect(answer.status, path).toBe(200);
    expect(
      page.match(/<b boese|"'>|(?:href|src|action|xlink:href)="?javascript:/)?.[0],
      path,
    ).toBeUndefined();
    if (page.includes("&lt;b boese")) showing += 1;
  }
  expect(showing).toBeGreaterThan(FEWEST_PAGES);
});
