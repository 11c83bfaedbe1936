import { randomBytes } from "node:crypto";
import { open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

import { Refusal } from "./command.ts";

/** Writes a file so that under its name stands either all of it or what was there before. */
export async function writeWholeFile(file: string, bytes: Uint8Array): Promise<void> {
  const part = `${file}.${randomBytes(4).toString("hex")}.part`;
  try {
    const handle = await open(part, "wx");
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

/** Refuses before long work where the result could not be stored anyway. */
export async function expectWritablePlace(file: string): Promise<void> {
  const folder = await stat(path.dirname(path.resolve(file))).catch(() => undefined);
  const there = await stat(file).catch(() => undefined);
  if (folder?.isDirectory() !== true || there?.isDirectory() === true) throw cannotWrite(file);
}

function cannotWrite(file: string): Refusal {
  return new Refusal({
    de: `„${file}“ lässt sich nicht schreiben. Bitte Ordner, Rechte und freien Platz prüfen.`,
    en: `“${file}” cannot be written. Please check folder, permissions and free space.`,
  });
}
