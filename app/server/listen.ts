import type { Server, ServerResponse } from "node:http";
import { Server as SocketServer, type AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";

import type { Language } from "#app/domain/shared/language.ts";

/** Why the server cannot start: one sentence in both languages for the person who starts it. */
export class StartRefusal extends Error {
  override readonly name = "StartRefusal";
  readonly text: Readonly<Record<Language, string>>;

  constructor(text: Readonly<Record<Language, string>>) {
    super(text.de);
    this.text = text;
  }
}

const QUIET_MILLISECONDS = 300;
const DRAIN_MILLISECONDS = 3_000;
const GRACE_MILLISECONDS = 5_000;
const STEP_MILLISECONDS = 20;

/** An open port and what is being answered on it. */
export type Listening = {
  readonly port: number;
  readonly server: Server;
  readonly answering: ReadonlySet<ServerResponse>;
};

/** A name that does not lead to an address of this machine, for whatever reason. */
const WRONG_ADDRESS = new Set([
  "EADDRNOTAVAIL",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EAI_FAIL",
  "EINVAL",
  "EAFNOSUPPORT",
]);

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === "EADDRINUSE")
    return new StartRefusal({
      de: `Der Port ${port} ist schon belegt; bitte PORT auf einen freien Port setzen.`,
      en: `The port ${port} is in use already; please set PORT to a free one.`,
    });
  if (error.code === "EACCES")
    return new StartRefusal({
      de: `Der Port ${port} darf nicht benutzt werden; bitte PORT auf einen Wert ab 1024 setzen.`,
      en: `The port ${port} may not be used; please set PORT to 1024 or above.`,
    });
  if (WRONG_ADDRESS.has(error.code ?? ""))
    return new StartRefusal({
      de: `Die Adresse ${host} gibt es auf diesem Rechner nicht; bitte HOST berichtigen.`,
      en: `This machine has no address ${host}; please correct HOST.`,
    });
  return error;
}

/** Opens the port; the port of the value is the one really used (with `PORT=0` a free one). */
export async function listen(server: Server, port: number, host: string): Promise<Listening> {
  const answering = new Set<ServerResponse>();
  server.prependListener("request", (_request, response: ServerResponse) => {
    answering.add(response);
    response.once("close", () => answering.delete(response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    server.listen(port, host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, server, answering };
}

/** Waits until nothing has been answered for a moment, so that whoever is on the way still gets in. */
async function untilQuiet(answering: ReadonlySet<ServerResponse>): Promise<void> {
  let quiet = 0;
  for (
    let waited = 0;
    quiet < QUIET_MILLISECONDS && waited < DRAIN_MILLISECONDS;
    waited += STEP_MILLISECONDS
  ) {
    await setTimeout(STEP_MILLISECONDS);
    quiet = answering.size === 0 ? quiet + STEP_MILLISECONDS : 0;
  }
}

/**
 * Stops without breaking a running request (promise OPS-03): every answer ends its connection, the port stays open until
 * it is quiet, at most three seconds; then running requests may finish for five more. Node's own `closeIdleConnections`
 * is not used: it also cuts connections whose answer has been written but not sent yet.
 */
export async function stopListening({ server, answering }: Listening): Promise<void> {
  server.prependListener("request", (_request, response: ServerResponse) => {
    response.shouldKeepAlive = false;
  });
  await untilQuiet(answering);
  const closed = new Promise<void>((resolve) => {
    SocketServer.prototype.close.call(server, () => resolve());
  });
  for (let waited = 0; answering.size > 0 && waited < GRACE_MILLISECONDS; waited += STEP_MILLISECONDS)
    await setTimeout(STEP_MILLISECONDS);
  server.closeAllConnections();
  await closed;
}
