const GROUPS = 3;
const GROUP_LENGTH = 4;

/**
 * Short number that two people can compare by telephone: the first twelve hex digits of the content hash in groups of four.
 * @throws RangeError when the hash has fewer than twelve hex digits
 */
export function checkNumber(contentHash: string): string {
  const digits = contentHash.replace(/[^0-9a-f]/gi, "").toUpperCase();
  if (digits.length < GROUPS * GROUP_LENGTH)
    throw new RangeError("content hash too short for a check number");
  return Array.from({ length: GROUPS }, (_, group) =>
    digits.slice(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH),
  ).join("-");
}
