/** Magic numbers of file systems whose locks SQLite cannot trust. */
const NETWORK_FILE_SYSTEMS: ReadonlyMap<number, string> = new Map([
  [0x6969, "NFS"],
  [0x517b, "SMB"],
  [0xfe534d42, "SMB"],
  [0xff534d42, "CIFS"],
  [0x5346414f, "AFS"],
  [0x01021997, "9P"],
]);

/** Name of the network file system, or null for a local one. */
export function networkDriveName(fileSystemType: number): string | null {
  return NETWORK_FILE_SYSTEMS.get(fileSystemType >>> 0) ?? null;
}
