/** Kinds of records that described forms edit, by the word in their address. */
export const RECORD_KINDS = [
  "roles",
  "alarm-stages",
  "reporting-points",
  "immediate-measures",
  "checklists",
  "crisis-rooms",
  "people",
  "units",
  "contacts",
  "outage-scenarios",
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

export function isRecordKind(word: string | undefined): word is RecordKind {
  return RECORD_KINDS.includes(word as RecordKind);
}

/** The smaller lists of the BAO, each on a page of its own. */
export const RESPONSE_LISTS = [
  "alarm-stages",
  "reporting-points",
  "immediate-measures",
  "checklists",
  "crisis-rooms",
] as const;

export type ResponseListKind = (typeof RESPONSE_LISTS)[number];

export function isResponseList(word: string | undefined): word is ResponseListKind {
  return RESPONSE_LISTS.includes(word as ResponseListKind);
}

/** Lists of the directory; everything else stands on the page of the BAO. */
export const DIRECTORY_KINDS = ["people", "units", "contacts"] as const;

export type DirectoryKind = (typeof DIRECTORY_KINDS)[number];

export function isDirectoryKind(word: string | undefined): word is DirectoryKind {
  return DIRECTORY_KINDS.includes(word as DirectoryKind);
}
