import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { expect, onTestFinished, test, vi } from "vitest";

import { createWebhookSender } from "#app/adapters/webhooks/webhook-sender.server.ts";
import { announceRelease } from "#app/services/handbook/announce-release.server.ts";
import type { HandbookRelease } from "#db/repositories/organisation-records.ts";
import { createTestDeps } from "#tests/harness/test-deps.ts";

const release: HandbookRelease = {
  id: "release-1",
  number: 4,
  status: "released",
  snapshotHash: "a".repeat(64),
  analysisHash: "b".repeat(64),
  pdfHash: null,
  reason: "Jährliche Überprüfung",
  preparedBy: "account-1",
  preparedByName: "Erste Person",
  preparedAt: "2026-11-23T09:00:00.000Z",
  decidedBy: "account-2",
  decidedByName: "Zweite Person",
  decidedAt: "2026-11-23T10:00:00.000Z",
  decisionReason: null,
  releasedOn: "2026-11-23",
  version: 2,
};

async function receiver(): Promise<{ url: string; bodies: string[] }> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString("utf8")));
    request.on("end", () => {
      bodies.push(body);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, bodies };
}

test("a release is announced with number, date and hash and without any person", async () => {
  const { url, bodies } = await receiver();
  const deps = await createTestDeps();
  const webhooks = createWebhookSender({ url, secret: "s".repeat(32), allowPrivate: true });
  announceRelease({ ...deps, webhooks }, "LfMS", release);
  await vi.waitFor(() => expect(bodies).toHaveLength(1));
  expect(bodies[0]).toContain('"organisation":"LfMS"');
  expect(bodies[0]).toContain('"number":4');
  expect(bodies[0]).not.toMatch(/account-|Überprüfung/);
  await vi.waitFor(() => expect(deps.lines.join("")).toContain("webhook.sent"));
});

test("an address that is not there only leaves a line in the log", async () => {
  const deps = await createTestDeps();
  const webhooks = createWebhookSender({
    url: "http://127.0.0.1:9/",
    secret: "s".repeat(32),
    allowPrivate: true,
  });
  announceRelease({ ...deps, webhooks }, "LfMS", release);
  await vi.waitFor(() => expect(deps.lines.join("")).toContain("webhook.network"));
});

test("without a configured address nothing happens", async () => {
  const deps = await createTestDeps();
  announceRelease(deps, "LfMS", release);
  expect(deps.lines).toEqual([]);
});
