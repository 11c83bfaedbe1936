import { expect, onTestFinished, test } from "vitest";

import { createSmtpMailer } from "#app/adapters/mail/smtp-mailer.server.ts";
import type { Mailer } from "#app/services/mailer.ts";
import { startSmtpListener, type SmtpListener } from "#tests/harness/smtp-listener.ts";

const message = {
  to: "d.vogel@lfms.example",
  subject: "Übung ÜB-04 in 7 Tagen",
  text: "Bitte die Risikoeinschätzung ergänzen.",
  key: "reminder/ÜB-04/7",
};

async function listening(
  answer?: (recipient: string) => number | undefined,
): Promise<{ mailer: Mailer; listener: SmtpListener }> {
  const listener = await startSmtpListener(answer);
  const mailer = createSmtpMailer({
    url: listener.url,
    from: "Standfest <notfall@lfms.example>",
    allowPlain: true,
  });
  onTestFinished(async () => {
    mailer.close();
    await listener.close();
  });
  return { mailer, listener };
}

test("a message with a calendar entry arrives whole", async () => {
  const { mailer, listener } = await listening();
  const calendar = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
  expect(await mailer.send({ ...message, calendar })).toEqual({ kind: "sent" });
  const [raw = ""] = listener.messages;
  expect(raw).toContain("To: d.vogel@lfms.example");
  expect(raw).toContain("text/calendar");
  expect(raw).toMatch(/Subject: =\?UTF-8\?/);
});

test("the same key gives the same message id, so that a repetition is recognised", async () => {
  const { mailer, listener } = await listening();
  await mailer.send(message);
  await mailer.send(message);
  const ids = listener.messages.map((raw) => /^Message-ID: (.+)$/im.exec(raw)?.[1]);
  expect(ids[0]).toBeDefined();
  expect(ids[0]).toBe(ids[1]);
});

test.each([
  [550, { kind: "refused", code: "mail.rejected" }],
  [451, { kind: "failed", code: "mail.busy" }],
] as const)("the answer %s of the server becomes %o", async (code, outcome) => {
  const { mailer } = await listening(() => code);
  expect(await mailer.send(message)).toEqual(outcome);
});

test("a server that is not there is worth another try", async () => {
  const { mailer, listener } = await listening();
  await listener.close();
  expect(await mailer.send(message)).toEqual({ kind: "failed", code: "mail.unreachable" });
});

test.each(["", "kein-at", "a@b.example, c@d.example", "x@y.example\r\nBcc: z@z.example"])(
  "the address %j is refused before anything is sent",
  async (to) => {
    const { mailer, listener } = await listening();
    expect(await mailer.send({ ...message, to })).toEqual({ kind: "refused", code: "mail.address" });
    expect(listener.messages).toHaveLength(0);
  },
);

test("a subject cannot smuggle in a header", async () => {
  const { mailer, listener } = await listening();
  await mailer.send({ ...message, subject: "Hallo\r\nBcc: z@z.example" });
  expect(listener.messages[0]).not.toMatch(/^Bcc:/im);
});

test("a server without TLS is refused unless it is allowed", async () => {
  const { listener } = await listening();
  const strict = createSmtpMailer({ url: listener.url, from: "notfall@lfms.example" });
  onTestFinished(() => strict.close());
  expect(await strict.send(message)).toEqual({ kind: "failed", code: "mail.insecure" });
});
