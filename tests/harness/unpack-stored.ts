import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Unpacks one of our own archives, whose entries are stored and not compressed; returns the names. */
export function unpackStored(bytes: Uint8Array, folder: string): string[] {
  const buffer = Buffer.from(bytes);
  const names: string[] = [];
  for (let at = 0; buffer.readUInt32LE(at) === 0x04034b50;) {
    const [size, length] = [buffer.readUInt32LE(at + 18), buffer.readUInt16LE(at + 26)];
    const name = buffer.toString("utf8", at + 30, at + 30 + length);
    const start = at + 30 + length;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), buffer.subarray(start, start + size));
    names.push(name);
    at = start + size;
  }
  return names;
}
