import { randomBytes } from "node:crypto";
import { lstat, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

import { Refusal } from "./command.ts";

/** Writes a file so that under its name stands either all of it or what was there before. */
export async function writeWholeFile(file: string, bytes: Uint8Array, mode = 0o644): Promise<void> {
  const part = `${file}.${randomBytes(4).toString("hex")}.part`;
  try {
    const handle = await open(part, "wx", mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file);
  } catch {
    await rm(part, { force: true });
    throw cannotWrite(file);
  }
}

/** Refuses before long work where the result could not be stored anyway, and what a file must never take the place of. */
export async function expectWritablePlace(file: string): Promise<void> {
  const folder = await stat(path.dirname(path.resolve(file))).catch(() => undefined);
  if (folder?.isDirectory() !== true) throw cannotWrite(file);
  await expectFileOrNothing(file);
}

/** Only ordinary files and new names are written to: no folders, devices, pipes or links. */
export async function expectFileOrNothing(file: string): Promise<void> {
  const there = await lstat(file).catch(() => undefined);
  if (there === undefined || there.isFile()) return;
  throw new Refusal({
    de: `„${file}“ ist keine gewöhnliche Datei; bitte den Namen einer neuen oder vorhandenen Datei angeben.`,
    en: `“${file}” is not an ordinary file; please give the name of a new or existing file.`,
  });
}

function cannotWrite(file: string): Refusal {
  return new Refusal({
    de: `„${file}“ lässt sich nicht schreiben. Bitte Ordner, Rechte und freien Platz prüfen.`,
    en: `“${file}” cannot be written. Please check folder, permissions and free space.`,
  });
}
