/** Roles of an installation: the default matrix of the standard's reference (11.9) plus the technical ones. */
export const ROLE_CODES = [
  "management",
  "bc-officer",
  "bc-coordinator",
  "process-owner",
  "resource-owner",
  "alarm-officer",
  "crisis-staff",
  "exercise-director",
  "auditor",
  "staff",
  "land-coordinator",
  "org-admin",
  "platform-admin",
] as const;

export type RoleCode = (typeof ROLE_CODES)[number];

const CODES: ReadonlySet<string> = new Set(ROLE_CODES);

export function isRoleCode(value: string): value is RoleCode {
  return CODES.has(value);
}
