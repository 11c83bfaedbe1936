/** Order of ids everywhere: plain strings by code points, never by language. */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
