import { closeSync, copyFileSync, fsyncSync, openSync, renameSync } from "node:fs";
import { dirname } from "node:path";

function sync(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Gives a finished file its name so that it survives a power cut right afterwards. */
export function publishFile(from: string, to: string): void {
  sync(from);
  renameSync(from, to);
  sync(dirname(to));
}

/** Copies a file so that it appears under its name only when it is complete. */
export function copyDurably(from: string, to: string): void {
  const part = `${to}.part`;
  copyFileSync(from, part);
  publishFile(part, to);
}
