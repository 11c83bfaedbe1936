import { createHash } from "node:crypto";

import fc from "fast-check";
import { expect, test } from "vitest";

import { ROLE_CODES } from "#app/domain/access/index.ts";
import { mayChange, ownOrigins } from "#app/server/request-origin.ts";
import { plantTree, signedIn, type TestPerson } from "#tests/harness/people.ts";
import { addressPattern, allRoutes } from "#tests/harness/route-modules.ts";
import { createTestServer, ORIGIN, type TestServer } from "#tests/harness/test-server.ts";

const REQUIRED = {
  "content-security-policy": /^default-src 'none'; script-src 'self' 'nonce-[\w-]{22}'; style-src 'self'; /,
  "x-content-type-options": /^nosniff$/,
  "x-frame-options": /^DENY$/,
  "referrer-policy": /^same-origin$/,
  "permissions-policy": /camera=\(\)/,
  "cross-origin-opener-policy": /^same-origin$/,
  "cross-origin-resource-policy": /^same-origin$/,
  "x-request-id": /^[\w-]{8,}$/,
  "cache-control": /no-store|immutable/,
};

async function everyAddress(): Promise<string[]> {
  const routes = await allRoutes();
  const patterns = routes.map((route) => addressPattern(route, routes));
  const filled = patterns.map((pattern) =>
    pattern.replace(":organisation", "LfMS").replace(/:\w+\??/g, "X-1"),
  );
  return [...new Set(filled)].map((path) => path.replace("/*", "/gibt-es-nicht"));
}

async function changingAddresses(): Promise<string[]> {
  const routes = await allRoutes();
  const changing = routes.filter(({ module }) => module.action !== undefined);
  return changing.map((route) =>
    addressPattern(route, routes)
      .replace(":organisation", "LfMS")
      .replace(/:\w+\??/g, "X-1"),
  );
}

/** Somebody with every role at once: whatever is refused is not refused for want of a right. */
async function serverWithEverybody(): Promise<{ server: TestServer; person: TestPerson }> {
  const server = await createTestServer();
  await plantTree(server.deps);
  const grants = ROLE_CODES.map((role) => ({ role, organisationId: "lfms" }));
  const person = await signedIn(server.deps, { login: "alles", organisationId: "lfms", grants });
  return { server, person };
}

/** Fingerprint of the whole database, byte for byte. */
function digest({ deps }: TestServer): string {
  if (deps.handle.engine !== "sqlite") throw new Error("expected SQLite");
  return createHash("sha256").update(deps.handle.connection.serialize()).digest("hex");
}

test("every answer carries the strict headers, whatever the address and the outcome", async () => {
  const { server, person } = await serverWithEverybody();
  const answers: Response[] = [];
  for (const path of [
    ...(await everyAddress()),
    "/healthz",
    "/readyz",
    "/assets/nicht-da.js",
    "/_root.data",
  ]) {
    answers.push(await server.request(path));
    answers.push(await server.request(path, { cookie: person.cookie }));
    answers.push(await server.request(path, { method: "POST" }));
    answers.push(await server.post(path, { unbekannt: "1" }, person.cookie));
  }
  for (const answer of answers)
    for (const [name, form] of Object.entries(REQUIRED))
      expect(answer.headers.get(name), `${name} at status ${answer.status}`).toMatch(form);
  expect(new Set(answers.map(({ status }) => Math.floor(status / 100)))).toEqual(new Set([2, 3, 4]));
});

test("the policy never allows inline scripts, inline styles or eval, and each answer has a nonce of its own", async () => {
  const server = await createTestServer();
  const policies = [];
  for (let n = 0; n < 20; n += 1)
    policies.push((await server.request("/set-password")).headers.get("content-security-policy") ?? "");
  expect(policies.filter((policy) => /unsafe|\*|http:/.test(policy))).toEqual([]);
  expect(new Set(policies).size).toBe(20);
});

test("every script in a page carries the nonce of its policy", async () => {
  const server = await createTestServer();
  const answer = await server.request("/set-password");
  const nonce = /'nonce-([\w-]+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1];
  const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(2);
  expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
});

test("no page uses style attributes, which the policy would drop", async () => {
  const { server, person } = await serverWithEverybody();
  for (const path of await everyAddress()) {
    const page = await (await server.request(path, { cookie: person.cookie })).text();
    expect(page.includes(" style="), path).toBe(false);
  }
});

test("HSTS is sent behind HTTPS and only there", async () => {
  const plain = await (await createTestServer()).request("/healthz");
  const secure = await (await createTestServer({ publicUrl: "https://standfest.test" })).request("/healthz");
  expect(plain.headers.get("strict-transport-security")).toBeNull();
  expect(secure.headers.get("strict-transport-security")).toMatch(/^max-age=31536000/);
});

const FOREIGN: readonly (readonly [string, Record<string, string>])[] = [
  ["a foreign origin", { Origin: "https://boese.example" }],
  ["the origin of a sandboxed page", { Origin: "null" }],
  ["our host on another scheme", { Origin: "https://standfest.test" }],
  ["our host on another port", { Origin: `${ORIGIN}:8080` }],
  ["a host that only begins like ours", { Origin: `${ORIGIN}.boese.example` }],
  ["no sign of its origin", {}],
  ["a cross-site mark", { "Sec-Fetch-Site": "cross-site" }],
  ["a same-site mark", { "Sec-Fetch-Site": "same-site" }],
  ["our origin but a cross-site mark", { Origin: ORIGIN, "Sec-Fetch-Site": "cross-site" }],
  [
    "a same-origin mark but a foreign origin",
    { Origin: "https://boese.example", "Sec-Fetch-Site": "same-origin" },
  ],
];

test.each(FOREIGN)("no action accepts a request with %s", async (_, headers) => {
  const { server, person } = await serverWithEverybody();
  const before = digest(server);
  for (const path of await changingAddresses()) {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const body = new URLSearchParams({ login: "x", intent: "create" });
      const answer = await server.request(path, { method, body, headers, cookie: person.cookie });
      expect(answer.status, `${method} ${path}`).toBe(403);
    }
  }
  expect(digest(server)).toBe(before);
});

test("behind a proxy that hands on another host, a form is accepted from the public address and only from there", async () => {
  const server = await createTestServer({ publicUrl: "https://notfall.example" });
  await plantTree(server.deps);
  await signedIn(server.deps, { login: "krause", organisationId: "lfms", grants: [] });
  const send = (origin: string, more: Record<string, string> = {}) =>
    server.request("/login", {
      method: "POST",
      body: new URLSearchParams({ login: "x", password: "y", to: "/" }),
      headers: { Host: "127.0.0.1:3000", Origin: origin, ...more },
    });
  expect((await send("https://notfall.example")).status).toBe(401);
  expect((await send("https://notfall.example", { "X-Forwarded-Host": "intern.example" })).status).toBe(401);
  expect((await send("http://127.0.0.1:3000")).status).toBe(403);
  expect((await send("https://boese.example", { "X-Forwarded-Host": "boese.example" })).status).toBe(403);
});

test("looking changes nothing: the database is byte for byte the same after a crawl", async () => {
  const { server, person } = await serverWithEverybody();
  const before = digest(server);
  for (const path of await everyAddress()) {
    await server.request(path, { cookie: person.cookie });
    await server.request(`${path === "/" ? "/_root" : path}.data`, { cookie: person.cookie });
    await server.request(path, { cookie: person.cookie, method: "HEAD" });
  }
  expect(digest(server)).toBe(before);
});

test("every action refuses unknown fields and changes nothing", async () => {
  const { server, person } = await serverWithEverybody();
  const changing = (await changingAddresses()).filter((path) => path !== "/login/demo");
  const before = digest(server);
  await fc.assert(
    fc.asyncProperty(
      fc.stringMatching(/^[a-zA-Z_]{1,12}$/),
      fc.constantFrom(...changing),
      async (name, path) => {
        const fields = { [`x${name}`]: "1", isAdmin: "true", organisationId: "andere" };
        const answer = await server.post(path, fields, person.cookie);
        expect(answer.status, path).toBeGreaterThanOrEqual(400);
        expect(answer.status, path).toBeLessThan(500);
      },
    ),
    { numRuns: 60 },
  );
  expect(digest(server)).toBe(before);
});

test.each([
  ["too large a body", { body: "x".repeat(3 * 1024 * 1024) }, 413],
  ["JSON instead of a form", { body: "{}", headers: { "Content-Type": "application/json" } }, 400],
  [
    "a broken multipart body",
    { body: "--x", headers: { "Content-Type": "multipart/form-data; boundary=x" } },
    400,
  ],
])("%s is refused", async (_, init, status) => {
  const server = await createTestServer();
  const type = { "Content-Type": "application/x-www-form-urlencoded" };
  const headers = { ...type, ...("headers" in init ? init.headers : {}), Origin: ORIGIN };
  const answer = await server.request("/login", { method: "POST", body: init.body, headers });
  expect(answer.status).toBe(status);
});

test("a repeated field and a file where text belongs are refused", async () => {
  const server = await createTestServer();
  const twice = new URLSearchParams([
    ["login", "a"],
    ["login", "b"],
    ["password", "c"],
  ]);
  const withFile = new FormData();
  withFile.set("login", new File(["x"], "x.txt"));
  for (const body of [twice, withFile])
    expect(
      (await server.request("/login", { method: "POST", body, headers: { Origin: ORIGIN } })).status,
    ).toBe(400);
});

test("error pages reveal nothing about the inside, in the language of the browser", async () => {
  const { server, person } = await serverWithEverybody();
  const missing = await server.request("/o/LfMS/gibt-es-nicht", { cookie: person.cookie });
  const english = await server.request("/nix", { headers: { "Accept-Language": "en" } });
  const texts = [await missing.text(), await english.text()];
  expect([missing.status, english.status]).toEqual([404, 404]);
  expect(texts[0]).toContain("Seite nicht gefunden");
  expect(texts[1]).toContain("Page not found");
  expect(texts.filter((text) => /stack|\.tsx?:|node_modules|Error:/.test(text))).toEqual([]);
});

test("the log has one JSON object a line, with the offset of Berlin and without anything typed", async () => {
  const { server } = await serverWithEverybody();
  await server.post("/login", { login: "geheim-name\n{}", password: "geheim-wort" });
  const lines = server.deps.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.at(-1)).toMatchObject({ level: "info", event: "request", method: "POST", status: 422 });
  expect(lines.at(-1)?.["time"]).toBe("2026-11-23T09:00:00.000+01:00");
  expect(server.deps.lines.join("")).not.toContain("geheim");
  expect(
    server.deps.lines.every((line) => line.endsWith("\n") && line.indexOf("\n") === line.length - 1),
  ).toBe(true);
});

test("ready says no when the database cannot be written, live says yes", async () => {
  const server = await createTestServer({}, { isReady: async () => false });
  expect([(await server.request("/readyz")).status, (await server.request("/healthz")).status]).toEqual([
    503, 200,
  ]);
});

test("only safe methods may come from anywhere, whatever the headers say", () => {
  const own = ownOrigins("https://standfest.example", null);
  fc.assert(
    fc.property(fc.webUrl(), fc.constantFrom("POST", "PUT", "DELETE", "PATCH", "PROPFIND"), (url, method) => {
      const { origin } = new URL(url);
      return mayChange(method, new Headers({ Origin: origin }), own) === own.includes(origin);
    }),
  );
});
