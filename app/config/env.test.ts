import { expect, test } from "vitest";

import { isServedByTls, readEnvironment } from "./env.server.ts";

test("without any variable the defaults of the manual hold", () => {
  const read = readEnvironment({});
  expect(read.ok && read.value).toMatchObject({
    PORT: 3000,
    HOST: "127.0.0.1",
    DATABASE_URL: "file:./data/standfest.db",
    STANDFEST_DEMO: false,
    SESSION_IDLE_MINUTES: 30,
    SESSION_HOURS: 10,
  });
});

test.each([
  ["PORT", "achtzig"],
  ["PORT", "-1"],
  ["PORT", "65536"],
  ["PORT", "3000 "],
  ["PORT", "1e3"],
  ["HOST", "zwei worte"],
  ["HOST", "http://0.0.0.0"],
  ["DATABASE_URL", "./data/standfest.db"],
  ["DATABASE_URL", "mysql://localhost/standfest"],
  ["DATABASE_URL", "file:"],
  ["PUBLIC_URL", "notfall.example"],
  ["PUBLIC_URL", "https://notfall.example/pfad"],
  ["PUBLIC_URL", "ftp://notfall.example"],
  ["PUBLIC_URL", "https://name@notfall.example"],
  ["PUBLIC_URL", "https://notfall.example/?a=b"],
  ["STANDFEST_DEMO", "true"],
  ["STANDFEST_DEMO", "ja"],
  ["STANDFEST_DEMO", "2"],
  ["TRUSTED_PROXIES", "-1"],
  ["TRUSTED_PROXIES", "6"],
  ["TRUSTED_PROXIES", "alle"],
  ["SESSION_IDLE_MINUTES", "0"],
  ["SESSION_IDLE_MINUTES", "481"],
  ["SESSION_IDLE_MINUTES", "30m"],
  ["SESSION_HOURS", "0"],
  ["SESSION_HOURS", "25"],
  ["SESSION_HOURS", "8,5"],
  ["WEBHOOK_URL", "empfang.example"],
  ["WEBHOOK_URL", "file:///etc/passwd"],
  ["WEBHOOK_SECRET", "kurz"],
  ["WEBHOOK_ALLOW_PRIVATE", "vielleicht"],
])("%s=%s is explained in one German sentence that names the key", (key, value) => {
  const read = readEnvironment({ WEBHOOK_SECRET: "0123456789abcdef0123456789abcdef", [key]: value });
  expect(read.ok).toBe(false);
  if (read.ok) return;
  expect(read.error).toMatch(new RegExp(`^${key} muss .*\\.$`));
});

test("a webhook address without a secret is refused", () => {
  const read = readEnvironment({ WEBHOOK_URL: "https://empfang.example" });
  expect(read.ok ? "" : read.error).toContain("WEBHOOK_SECRET");
});

test("an empty variable is as good as none", () => {
  expect(readEnvironment({ PORT: "", PUBLIC_URL: "" }).ok).toBe(true);
});

test.each([
  [{}, false],
  [{ PUBLIC_URL: "http://notfall.example" }, false],
  [{ PUBLIC_URL: "https://notfall.example" }, true],
])("%j is served by TLS: %s", (source, tls) => {
  const read = readEnvironment(source);
  expect(read.ok && isServedByTls(read.value)).toBe(tls);
});
