import type { Language } from "../shared/language.ts";

import type { RoleCode } from "./role.ts";

/** A right that was given: one role at one node of the organisation tree, optionally with everything below it. */
export type Grant = {
  readonly role: RoleCode;
  readonly organisationId: string;
  readonly includesBelow: boolean;
  /** Instant (ISO 8601, UTC) from which the grant no longer counts; null means it has no end. */
  readonly expiresAt: string | null;
  /** Units that count as one's own in the roles with reach `own-unit`. */
  readonly units: readonly string[];
};

/** Who acts: one signed-in person with the grants that count right now. */
export type Actor = {
  readonly accountId: string;
  readonly displayName: string;
  /** Id of this person in the organisation's own register; null where the account belongs to nobody there. */
  readonly personId: string | null;
  readonly language: Language;
  readonly grants: readonly Grant[];
};

/** Place in the organisation tree on which somebody wants to act. */
export type OrganisationNode = {
  readonly id: string;
  /** Ids of all nodes above, in any order. */
  readonly ancestorIds: readonly string[];
};

/** One object of an organisation, as far as rights depend on it. */
export type AccessObject = {
  readonly unit?: string | null;
  /** Persons to whom the object belongs or is assigned (owner, deputy, responsible). */
  readonly people?: readonly (string | null)[];
  /** Account that submitted the present state for approval. */
  readonly submittedBy?: string | null;
};

export type AccessTarget = {
  readonly organisation: OrganisationNode;
  /** Missing: the question is whether any object here can be reached at all. */
  readonly object?: AccessObject;
};
