import http from "node:http";
import type { AddressInfo, LookupFunction } from "node:net";

import { http as mock, HttpResponse, delay } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

import { isPrivateAddress } from "#app/adapters/webhooks/private-address.server.ts";
import { signatureOf } from "#app/adapters/webhooks/signed-request.server.ts";
import { createWebhookSender } from "#app/adapters/webhooks/webhook-sender.server.ts";
import type { WebhookMessage } from "#app/services/ports.ts";

const URL_OF_RECEIVER = "https://empfang.example/standfest";
const SECRET = "0123456789abcdef0123456789abcdef";
const MESSAGE: WebhookMessage = {
  id: "m-1",
  kind: "handbook.released",
  occurredAt: "2026-11-23T08:00:00.000Z",
  content: { organisation: "LfMS", number: 3 },
};

const network = setupServer();
beforeAll(() => network.listen({ onUnhandledFrame: "error" }));
afterEach(() => network.resetHandlers());
afterAll(() => network.close());

const publicLookup: LookupFunction = (_, options, callback) =>
  options.all
    ? callback(null, [{ address: "93.184.215.14", family: 4 }])
    : callback(null, "93.184.215.14", 4);

function sender(options: Partial<Parameters<typeof createWebhookSender>[0]> = {}) {
  return createWebhookSender({
    url: URL_OF_RECEIVER,
    secret: SECRET,
    allowPrivate: false,
    lookup: publicLookup,
    ...options,
  });
}

test("the receiver gets the message with a signature it can check", async () => {
  let received: { body: string; headers: Headers } | undefined;
  network.use(
    mock.post(URL_OF_RECEIVER, async ({ request }) => {
      received = { body: await request.text(), headers: request.headers };
      return new HttpResponse(null, { status: 204 });
    }),
  );
  expect(await sender().send(MESSAGE)).toEqual({ kind: "delivered", status: 204 });
  expect(JSON.parse(received?.body ?? "")).toEqual(MESSAGE);
  const timestamp = received?.headers.get("x-standfest-timestamp") ?? "";
  expect(received?.headers.get("x-standfest-signature")).toBe(
    signatureOf(SECRET, timestamp, received?.body ?? ""),
  );
});

test.each([400, 404, 500, 503])("status %i counts as failed and may be tried again", async (status) => {
  network.use(mock.post(URL_OF_RECEIVER, () => new HttpResponse(null, { status })));
  expect(await sender().send(MESSAGE)).toEqual({ kind: "failed", code: "webhook.status" });
});

test("a redirect is not followed", async () => {
  let followed = 0;
  network.use(
    mock.post(URL_OF_RECEIVER, () => HttpResponse.redirect("https://anderswo.example/", 307)),
    mock.all("https://anderswo.example/", () => ((followed += 1), new HttpResponse(null))),
  );
  expect(await sender().send(MESSAGE)).toEqual({ kind: "failed", code: "webhook.status" });
  expect(followed).toBe(0);
});

test("a receiver that does not answer is given up", async () => {
  network.use(
    mock.post(URL_OF_RECEIVER, async () => {
      await delay("infinite");
      return new HttpResponse(null);
    }),
  );
  expect(await sender({ timeoutMilliseconds: 50 }).send(MESSAGE)).toEqual({
    kind: "failed",
    code: "webhook.timeout",
  });
});

const HOSTS = [
  "127.0.0.1",
  "127.1",
  "127.255.255.254",
  "2130706433",
  "0x7f000001",
  "0x7f.1",
  "0177.0.0.1",
  "017700000001",
  "0",
  "0.0.0.0",
  "10.0.0.1",
  "10.255.255.255",
  "100.64.0.1",
  "100.127.255.254",
  "169.254.169.254",
  "169.254.0.1",
  "172.16.0.1",
  "172.31.255.254",
  "192.0.0.1",
  "192.0.2.1",
  "192.168.0.1",
  "192.168.255.254",
  "198.18.0.1",
  "198.19.255.254",
  "198.51.100.1",
  "203.0.113.1",
  "224.0.0.1",
  "239.255.255.255",
  "240.0.0.1",
  "255.255.255.255",
  "[::]",
  "[::1]",
  "[0:0:0:0:0:0:0:1]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "[::ffff:10.0.0.1]",
  "[::ffff:169.254.169.254]",
  "[::127.0.0.1]",
  "[64:ff9b::7f00:1]",
  "[64:ff9b:1::1]",
  "[100::1]",
  "[2001::1]",
  "[2001:db8::1]",
  "[2002:7f00:1::]",
  "[2002:a00:1::]",
  "[3fff::1]",
  "[fc00::1]",
  "[fd00::1]",
  "[fdff:ffff::1]",
  "[fe80::1]",
  "[febf::1]",
  "[fec0::1]",
  "[ff02::1]",
  "[ff05::2]",
];
const OTHER_URLS = [
  "http://empfang.example/",
  "ftp://empfang.example/",
  "file:///etc/passwd",
  "gopher://empfang.example/",
  "data:text/plain,x",
  "https://name:wort@empfang.example/",
  "https://name@127.0.0.1/",
  "//empfang.example/",
  "empfang.example",
  "",
];

/** Counts whoever reaches this machine, and hangs up on them. */
async function withCanary(act: (port: number) => Promise<void>): Promise<number> {
  network.close();
  let connections = 0;
  const canary = http.createServer().on("connection", (socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => void canary.listen(0, resolve));
  await act((canary.address() as AddressInfo).port);
  await new Promise((resolve) => canary.close(resolve));
  network.listen({ onUnhandledFrame: "error" });
  return connections;
}

test("a broken line counts as failed", async () => {
  const connections = await withCanary(async (port) => {
    const receiver = sender({ url: `http://127.0.0.1:${port}/`, allowPrivate: true });
    expect(await receiver.send(MESSAGE)).toEqual({ kind: "failed", code: "webhook.network" });
  });
  expect(connections).toBe(1);
});

test("no address of the own network is ever called", async () => {
  const connections = await withCanary(async (port) => {
    for (const scheme of ["https", "http"])
      for (const host of HOSTS) {
        const outcome = await sender({ url: `${scheme}://${host}:${port}/` }).send(MESSAGE);
        expect(outcome, host).toEqual({ kind: "refused", code: "webhook.address" });
      }
    for (const url of OTHER_URLS)
      expect(await sender({ url }).send(MESSAGE), url).toEqual({ kind: "refused", code: "webhook.address" });
  });
  expect(HOSTS.length * 2 + OTHER_URLS.length).toBeGreaterThanOrEqual(60);
  expect(connections).toBe(0);
});

test.each([
  ["a private address", ["127.0.0.1"]],
  ["a public and a private address", ["93.184.215.14", "10.0.0.1"]],
  ["a wrapped private address", ["::ffff:127.0.0.1"]],
  ["no address", []],
])("a name that leads to %s is not called", async (_, addresses) => {
  const lookup: LookupFunction = (_name, _options, callback) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  const connections = await withCanary(async (port) => {
    const url = `https://empfang.example:${port}/`;
    expect(await sender({ url, lookup }).send(MESSAGE)).toEqual({ kind: "refused", code: "webhook.target" });
  });
  expect(connections).toBe(0);
});

test("a name that turns private after the first look is not called", async () => {
  let looks = 0;
  const rebinding: LookupFunction = (_name, _options, callback) => {
    looks += 1;
    callback(null, [{ address: looks === 1 ? "127.0.0.1" : "93.184.215.14", family: 4 }]);
  };
  const connections = await withCanary(async (port) => {
    const url = `https://empfang.example:${port}/`;
    const outcome = await sender({ url, lookup: rebinding }).send(MESSAGE);
    expect(outcome).toEqual({ kind: "refused", code: "webhook.target" });
  });
  expect([connections, looks]).toEqual([0, 1]);
});

test("an installation may allow receivers in its own network", async () => {
  const connections = await withCanary(async (port) => {
    await sender({ url: `http://127.0.0.1:${port}/`, allowPrivate: true }).send(MESSAGE);
  });
  expect(connections).toBe(1);
});

test.each(["93.184.215.14", "8.8.8.8", "2606:4700::1111", "2a00:1450:4001::1"])("%s is public", (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});
