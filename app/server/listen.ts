import type { Server, ServerResponse } from "node:http";
import { Server as SocketServer, type AddressInfo, type Socket } from "node:net";
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
const FLUSH_MILLISECONDS = 1_000;
const STEP_MILLISECONDS = 20;

/** An open port and what is being answered on it. */
export type Listening = {
  readonly port: number;
  readonly server: Server;
  readonly answering: ReadonlySet<ServerResponse>;
  readonly connections: ReadonlySet<Socket>;
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
  const connections = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    connections.add(socket);
    socket.once("close", () => connections.delete(socket));
  });
  server.prependListener("request", (_request, response: ServerResponse) => {
    answering.add(response);
    response.once("close", () => answering.delete(response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    server.listen(port, host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, server, answering, connections };
}

/** Waits until nobody has come and nothing has been answered for a moment, so that whoever is on the way still gets in. */
async function untilQuiet({ server, answering }: Listening, atMost: number): Promise<void> {
  let quiet = 0;
  const disturb = () => {
    quiet = 0;
  };
  server.on("connection", disturb).on("request", disturb);
  for (let waited = 0; quiet < QUIET_MILLISECONDS && waited < atMost; waited += STEP_MILLISECONDS) {
    await setTimeout(STEP_MILLISECONDS);
    quiet = answering.size === 0 ? quiet + STEP_MILLISECONDS : 0;
  }
  server.off("connection", disturb).off("request", disturb);
}

/**
 * Stops without breaking a running request (promise OPS-03): every answer ends its connection, the port stays open until
 * it is quiet, at most three seconds; then running requests may finish for five more. Connections are ended only after
 * what was written has been sent: Node's own `closeIdleConnections` and `closeAllConnections` cut it off.
 */
export async function stopListening(listening: Listening): Promise<void> {
  const { server, answering, connections } = listening;
  for (const response of answering) response.shouldKeepAlive = false;
  server.prependListener("request", (_request, response: ServerResponse) => {
    response.shouldKeepAlive = false;
  });
  await untilQuiet(listening, DRAIN_MILLISECONDS);
  const closed = new Promise<void>((resolve) => {
    SocketServer.prototype.close.call(server, () => resolve());
  });
  await untilQuiet(listening, GRACE_MILLISECONDS);
  for (const socket of connections) socket.destroySoon();
  const waiting = globalThis.setTimeout(() => server.closeAllConnections(), FLUSH_MILLISECONDS);
  await closed;
  clearTimeout(waiting);
}
