/** Hours as a field shows them: decimal comma, empty for nothing. */
export function hoursText(hours: number | null | undefined): string {
  return hours === null || hours === undefined ? "" : String(hours).replace(".", ",");
}
