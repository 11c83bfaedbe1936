import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { expect, test } from "vitest";

import { createTestServer } from "#tests/harness/test-server.ts";

const PLAIN_LOGIN = /<h1[^>]*>/;

async function firstPage(encoding: string, method = "GET") {
  const server = await createTestServer();
  const headers = { "Accept-Encoding": encoding };
  const response = await server.request("/first-administrator", { method, headers });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}

test.each([
  ["gzip, deflate, br", "br", brotliDecompressSync],
  ["gzip", "gzip", gunzipSync],
] as const)(
  "a browser that reads %s gets the page as %s, whole and unchanged",
  async (asked, sent, unpack) => {
    const { response, bytes } = await firstPage(asked);
    expect(response.headers.get("Content-Encoding")).toBe(sent);
    expect(response.headers.get("Vary")).toContain("Accept-Encoding");
    expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    const page = unpack(bytes).toString("utf8");
    expect(page).toMatch(PLAIN_LOGIN);
    expect(page).toContain("streamController.close()");
    expect(bytes.length).toBeLessThan(page.length / 2);
  },
);

test("who reads no compression gets the page as it is, and caches learn that there are others", async () => {
  const { response, bytes } = await firstPage("identity");
  expect(response.headers.get("Content-Encoding")).toBeNull();
  expect(response.headers.get("Vary")).toContain("Accept-Encoding");
  expect(bytes.toString("utf8")).toMatch(PLAIN_LOGIN);
});

test("an answer without content and an answer that is compressed already stay as they are", async () => {
  const { response, bytes } = await firstPage("br", "HEAD");
  expect(bytes.length).toBe(0);
  expect(response.headers.get("Content-Encoding")).toBeNull();
  const server = await createTestServer();
  const away = await server.request("/", { headers: { "Accept-Encoding": "br" } });
  expect(away.status).toBe(302);
  expect(away.headers.get("Content-Encoding")).toBeNull();
});
