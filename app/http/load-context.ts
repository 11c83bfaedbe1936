import type { Actor, HiddenColumns } from "#app/domain/access/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { VisibleOrganisation } from "#app/services/access/visible-organisations.server.ts";
import type { Deps } from "#app/services/ports.ts";

/** The organisation named in the address; only ever one the actor may see. */
export type CurrentOrganisation = VisibleOrganisation;

export type Theme = "light" | "dark" | "system";

/** What every loader and action gets as `context`: built by the server for one request. */
export type RequestContext = {
  readonly deps: Deps;
  readonly nonce: string;
  readonly requestId: string;
  /** Network the request comes from (/24 or /64), for throttling. */
  readonly network: string;
  /** The browser brought a session that is over. */
  readonly sessionEnded: boolean;
  readonly language: Language;
  readonly theme: Theme;
  /** Columns of lists the person does not want to see. */
  readonly hiddenColumns: HiddenColumns;
  /** Who is signed in; missing for anonymous requests. */
  readonly actor?: Actor;
  /** Every organisation the actor may know of, read once per request; none for anonymous requests. */
  readonly organisations: () => Promise<readonly VisibleOrganisation[]>;
  /** Set by the access guard on routes with `:organisation` in their address, after the policy said yes. */
  readonly organisation?: CurrentOrganisation;
};

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends RequestContext {
    [key: string]: unknown;
  }
}
