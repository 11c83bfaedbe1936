import type { AddressInfo } from "node:net";

import { SMTPServer } from "smtp-server";

export interface SmtpListener {
  readonly url: string;
  /** Raw messages in the order they came in. */
  readonly messages: readonly string[];
  close(): Promise<void>;
}

/** A real SMTP server on the loopback interface; `answer` may refuse a recipient with a code. */
export async function startSmtpListener(
  answer?: (recipient: string) => number | undefined,
): Promise<SmtpListener> {
  const messages: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: ({ address }, _session, done) => {
      const code = answer?.(address);
      done(code === undefined ? null : Object.assign(new Error("refused"), { responseCode: code }));
    },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        messages.push(Buffer.concat(chunks).toString("utf8"));
        done(null);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    messages,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
