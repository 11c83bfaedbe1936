import { createHash } from "node:crypto";

import { createTransport } from "nodemailer";

import type { Mailer, MailMessage, MailOutcome } from "#app/services/mailer.ts";

export interface SmtpSettings {
  /** `smtp://` or `smtps://` with host, port and, where needed, credentials. */
  readonly url: string;
  readonly from: string;
  /** Only for a listener on this machine; a real server is reached with TLS. */
  readonly allowPlain?: boolean;
}

const TIMEOUT_MS = 15_000;
const PERMANENT_FROM = 500;
const PLAIN_ADDRESS = /^[^\s<>,;"@]+@[^\s<>,;"@]+$/;

/** Mail by SMTP. One address a message, no HTML, no attachment but the calendar entry. */
export function createSmtpMailer(settings: SmtpSettings): Mailer {
  const transport = createTransport({
    url: settings.url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    requireTLS: settings.allowPlain !== true,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (message) => {
      if (!PLAIN_ADDRESS.test(message.to)) return { kind: "refused", code: "mail.address" };
      try {
        await transport.sendMail(envelope(message, settings.from));
        return { kind: "sent" };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    close: () => transport.close(),
  };
}

function envelope(message: MailMessage, from: string) {
  return {
    from,
    to: message.to,
    subject: message.subject.replaceAll(/[\r\n]+/g, " "),
    text: message.text,
    messageId: messageId(message.key, from),
    ...(message.calendar === undefined
      ? {}
      : { icalEvent: { method: "PUBLISH" as const, filename: "termin.ics", content: message.calendar } }),
  };
}

/** Derived from the key, so that a second try after a lost answer is recognised as the same message. */
function messageId(key: string, from: string): string {
  const digest = createHash("sha256").update(key).digest("hex").slice(0, 32);
  return `<${digest}@${from.split("@").at(-1)?.replace(">", "") ?? "standfest"}>`;
}

function outcomeOf(error: unknown): MailOutcome {
  const { code: failure, responseCode: code } = error as { code?: string; responseCode?: number };
  if (failure === "ETLS") return { kind: "failed", code: "mail.insecure" };
  if (code === undefined) return { kind: "failed", code: "mail.unreachable" };
  return code >= PERMANENT_FROM
    ? { kind: "refused", code: "mail.rejected" }
    : { kind: "failed", code: "mail.busy" };
}
