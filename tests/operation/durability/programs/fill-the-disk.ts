import { ok } from "#app/domain/shared/result.ts";
import { openDatabase } from "#db/client.ts";
import { createRepositories } from "#db/create-repositories.ts";
import { createUnitOfWork } from "#db/unit-of-work.ts";

import { ORGANISATION_ID, siteOf } from "./numbered-site.ts";

/** Writes until the disk refuses, then tells the sentence, whether reading works, and how many rows were acknowledged. */
const [, , file] = process.argv;
if (file === undefined) throw new Error("usage: FILE");
const clock = { now: () => "2026-11-23T08:00:00.000Z" };
const handle = await openDatabase(`file:${file}`);
const unitOfWork = createUnitOfWork(handle, clock);
let acknowledged = 0;
let sentence = "";
while (sentence === "" && acknowledged < 100_000) {
  const site = { ...siteOf(acknowledged + 1), address: "x".repeat(4000) };
  try {
    await unitOfWork(async (repositories) => {
      await repositories.sites.insert(ORGANISATION_ID, site);
      return ok(undefined);
    });
    acknowledged += 1;
  } catch (error) {
    sentence = error instanceof Error ? error.message : String(error);
  }
}
const { total } = await createRepositories(handle.reader, clock).sites.list(ORGANISATION_ID);
process.stdout.write(JSON.stringify({ sentence, acknowledged, readable: total }));
