import { openDatabase } from "#db/client.ts";

/** Opens a database as a server and stays until it is killed; says so once it holds the lock. */
const [, , file] = process.argv;
if (file === undefined) throw new Error("usage: FILE");
await openDatabase(`file:${file}`, { role: "server" });
process.stdout.write("locked");
setInterval(() => undefined, 1_000_000);
