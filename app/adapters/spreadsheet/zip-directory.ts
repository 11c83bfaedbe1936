const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_MARK = 0xffffffff;

export interface ZipEntry {
  readonly name: string;
  readonly unpackedBytes: number;
}

/**
 * The directory at the end of a zip file, read without unpacking anything.
 * @returns undefined where the file is no sound zip file (broken directory, ZIP64, names that leave the archive)
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(view, bytes, offset, end);
    if (!entry) return undefined;
    entries.push(entry);
    offset = entry.next;
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let offset = view.byteLength - END_LENGTH; offset >= earliest; offset -= 1) {
    if (view.getUint32(offset, true) === END_OF_DIRECTORY) return offset;
  }
  return undefined;
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  offset: number,
  end: number,
): (ZipEntry & { readonly next: number }) | undefined {
  if (offset + 46 > end || view.getUint32(offset, true) !== DIRECTORY_ENTRY) return undefined;
  const unpackedBytes = view.getUint32(offset + 24, true);
  const nameLength = view.getUint16(offset + 28, true);
  const next =
    offset + 46 + nameLength + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  if (next > end || unpackedBytes === ZIP64_MARK) return undefined;
  const name = new TextDecoder().decode(bytes.subarray(offset + 46, offset + 46 + nameLength));
  return leavesTheArchive(name) ? undefined : { name, unpackedBytes, next };
}

function leavesTheArchive(name: string): boolean {
  return name.startsWith("/") || name.includes("\\") || name.split("/").includes("..");
}
