import { appendFileSync } from "node:fs";

import { ok } from "#app/domain/shared/result.ts";
import { openDatabase } from "#db/client.ts";
import { createUnitOfWork } from "#db/unit-of-work.ts";

import { noteEvent, ORGANISATION_ID, siteOf } from "./numbered-site.ts";

/** Commits numbered rows with their events and acknowledges each one after its commit, until somebody kills it. From 0 on it writes nothing. */
const [, , file, acknowledgements, first] = process.argv;
if (file === undefined || acknowledgements === undefined)
  throw new Error("usage: FILE ACKNOWLEDGEMENTS FIRST");
const handle = await openDatabase(`file:${file}`, { role: "server" });
const unitOfWork = createUnitOfWork(handle, { now: () => "2026-11-23T08:00:00.000Z" });

let number = Number(first);
while (number > 0) {
  const current = number;
  await unitOfWork(async (repositories) => {
    await repositories.sites.insert(ORGANISATION_ID, siteOf(current));
    await repositories.audit.append(noteEvent(current));
    return ok(undefined);
  });
  appendFileSync(acknowledgements, `${number}\n`);
  number += 1;
}
await handle.close();
