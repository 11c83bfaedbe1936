import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Why the server cannot start; the message is one German sentence for the person who starts it. */
export class StartRefusal extends Error {
  override readonly name = "StartRefusal";
}

const GRACE_MILLISECONDS = 8_000;
const STEP_MILLISECONDS = 50;

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === "EADDRINUSE")
    return new StartRefusal(`Der Port ${port} ist schon belegt; bitte PORT auf einen freien Port setzen.`);
  if (error.code === "EACCES")
    return new StartRefusal(
      `Der Port ${port} darf nicht benutzt werden; bitte PORT auf einen Wert ab 1024 setzen.`,
    );
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new StartRefusal(`Die Adresse ${host} gibt es auf diesem Rechner nicht; bitte HOST berichtigen.`);
  return error;
}

/** Opens the port; the value is the port really used (with `PORT=0` a free one). */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    server.listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}

/**
 * Stops without breaking a running request (promise OPS-03): no new connections, idle ones closed, running ones may
 * finish for eight seconds.
 */
export async function stopListening(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const sweep = setInterval(() => server.closeIdleConnections(), STEP_MILLISECONDS);
  const force = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS);
  server.closeIdleConnections();
  await closed;
  clearInterval(sweep);
  clearTimeout(force);
}
