export { CHOOSABLE_LISTS, type ChoosableList, columnKeys, type HiddenColumns } from "./list-columns.ts";
export { type Ability } from "./ability.ts";
export type { AccessObject, AccessTarget, Actor, Grant, OrganisationNode } from "./actor.ts";
export { activeGrants, can, canSomewhere, maySeeOrganisation, reachOf } from "./can.ts";
export { type Device, deviceOf, readDevice } from "./device.ts";
export {
  grantProblem,
  mayAdminister,
  ROLES_WITH_UNITS,
  TIMED_ROLES,
  type GrantProblem,
  type PlacedGrant,
} from "./grant-rules.ts";
export { ADMINISTRATION_ROLES, type Administration, leavesNobody } from "./last-administrator.ts";
export { ROLE_MATRIX } from "./matrix.ts";
export { exerciseObject, measureObject, planObject, processObject, resourceObject } from "./object-of.ts";
export { isRoleCode, ROLE_CODES, type RoleCode } from "./role.ts";
export { isRouteAccess, PUBLIC, requires, SIGNED_IN, type RouteAccess } from "./route-access.ts";
