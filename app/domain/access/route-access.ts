import type { Ability } from "./ability.ts";

/**
 * What a route declares in `handle.access`: open to everybody, for every signed-in person, or for an ability at the
 * organisation named in the address (at any node for routes without an organisation).
 */
export type RouteAccess =
  | { readonly kind: "public" }
  | { readonly kind: "signed-in" }
  | {
      readonly kind: "ability";
      readonly ability: Ability;
      /** Ability for the action where it differs from that of the loader. */
      readonly change: Ability;
    };

export const PUBLIC: RouteAccess = { kind: "public" };
export const SIGNED_IN: RouteAccess = { kind: "signed-in" };

/** Declares the ability a route needs; `change` names another one for its action. */
export function requires(ability: Ability, change: Ability = ability): RouteAccess {
  return { kind: "ability", ability, change };
}

export function isRouteAccess(value: unknown): value is RouteAccess {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  return value.kind === "public" || value.kind === "signed-in" || value.kind === "ability";
}
