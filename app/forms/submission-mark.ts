/** Letters, digits and hyphens stay; everything else becomes an underscore with exactly four digits. */
function part(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9-]/g, (sign) => `_${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * Identity of one submission (sent twice, done once); the address names it when it is done. Two acts of one page, or the same act
 * on two objects, never have the same: nothing is cut off, and two underscores stand between the parts and nowhere else.
 */
export function submissionMark(
  submitId: string,
  intent: string,
  target: Readonly<Record<string, string>>,
): string {
  return [submitId, intent, ...Object.entries(target).flat()].map(part).join("__");
}
