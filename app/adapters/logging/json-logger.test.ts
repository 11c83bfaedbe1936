import { expect, test } from "vitest";

import { createJsonLogger, timestampInBerlin } from "./json-logger.server.ts";

test.each([
  ["2026-11-23T08:00:00.005Z", "2026-11-23T09:00:00.005+01:00"],
  ["2026-07-01T22:30:00.000Z", "2026-07-02T00:30:00.000+02:00"],
  ["2026-10-25T00:30:00.000Z", "2026-10-25T02:30:00.000+02:00"],
  ["2026-10-25T01:30:00.000Z", "2026-10-25T02:30:00.000+01:00"],
])("%s is logged as %s", (instant, text) => {
  expect(timestampInBerlin(new Date(instant))).toBe(text);
});

test("line breaks and control characters cannot forge a second line", () => {
  const lines: string[] = [];
  const log = createJsonLogger(
    (line) => lines.push(line),
    () => new Date("2026-11-23T08:00:00.000Z"),
  );
  log.info("event", { path: 'x\n{"level":"error"}\u0000\u001b[31m' });
  expect(lines).toHaveLength(1);
  expect(Array.from(lines[0]?.trimEnd() ?? "").filter((character) => character < " ")).toEqual([]);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ level: "info", event: "event" });
});

test("of an error its kind and place are logged, never its message", () => {
  const lines: string[] = [];
  const log = createJsonLogger(
    (line) => lines.push(line),
    () => new Date(0),
  );
  log.error("failed", {}, new TypeError("geheime Angabe 0351 555-1234\n    at zweite Zeile"));
  expect(lines[0]).toContain('"error":"TypeError"');
  expect(lines[0]).toContain("json-logger.test.ts");
  expect(lines[0]).not.toContain("geheim");
  expect(lines[0]).not.toContain("zweite");
});
