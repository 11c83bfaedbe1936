import type { Actor } from "#app/domain/access/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { Deps } from "#app/services/ports.ts";

/** The organisation named in the address; only ever one the actor may see. */
export type CurrentOrganisation = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: "land" | "ressort" | "authority" | "provider";
  readonly ancestorIds: readonly string[];
};

export type Theme = "light" | "dark" | "system";

/** What every loader and action gets as `context`: built by the server for one request. */
export type RequestContext = {
  readonly deps: Deps;
  readonly nonce: string;
  readonly requestId: string;
  readonly language: Language;
  readonly theme: Theme;
  /** Who is signed in; missing for anonymous requests. */
  readonly actor?: Actor;
  /** Set by the access guard on routes with `:organisation` in their address, after the policy said yes. */
  readonly organisation?: CurrentOrganisation;
};

declare module "@remix-run/server-runtime" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can extend the framework's
  interface AppLoadContext extends RequestContext {
    [key: string]: unknown;
  }
}
