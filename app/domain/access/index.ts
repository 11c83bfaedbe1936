export { ABILITIES, type Ability } from "./ability.ts";
export type { AccessObject, AccessTarget, Actor, Grant, OrganisationNode } from "./actor.ts";
export { activeGrants, can, canSomewhere, maySeeOrganisation, reachOf } from "./can.ts";
export {
  grantProblem,
  mayAdminister,
  ROLES_WITH_UNITS,
  TIMED_ROLES,
  type GrantProblem,
  type GrantWish,
  type PlacedGrant,
} from "./grant-rules.ts";
export { ROLE_MATRIX, type Reach, type RoleRights } from "./matrix.ts";
export { isRoleCode, ROLE_CODES, type RoleCode } from "./role.ts";
export { isRouteAccess, PUBLIC, requires, SIGNED_IN, type RouteAccess } from "./route-access.ts";
export { planObject, processObject, resourceObject } from "./content-objects.ts";
