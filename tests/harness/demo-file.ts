import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { runStandfest } from "./run-standfest.ts";

let prepared: Promise<Uint8Array> | undefined;

/** Writes a database with the demo land: seeded by the real command once per worker, copied for everybody after that. */
export async function writeDemoFile(file: string): Promise<void> {
  prepared ??= seededBytes();
  writeFileSync(file, await prepared);
}

async function seededBytes(): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), "standfest-seeded-"));
  try {
    const file = path.join(folder, "demo.db");
    const { code, err } = await runStandfest(["seed", "demo"], { DATABASE_URL: `file:${file}` });
    if (code !== 0) throw new Error(err);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
