import type { Actor } from "#app/domain/access/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { SubmittedTwice } from "#app/services/submit-once.server.ts";
import type { Repositories } from "#db/repositories/repositories.ts";
import type { Stored } from "#db/repositories/tenant-repository.ts";

import { type FormSubmission, recordChange, type RecordedChange } from "./record-change.server.ts";

export interface LinkInput<Link> extends FormSubmission {
  readonly link: Link;
  /** Version of the link that was changed; 0 where there was none. */
  readonly expectedVersion: number;
  /** True takes the link away. */
  readonly remove?: boolean;
}

export type LinkRefusal<Link> =
  | SubmittedTwice
  | { readonly code: "object.missing" }
  | { readonly code: "access.forbidden" }
  | { readonly code: "row.conflict"; readonly current: Link | null; readonly version: number }
  /** Offsets in a circle that nobody could ever keep; `circle` names it. */
  | { readonly code: "dependencies.circle"; readonly circle: string };

export type Linked<Link> = Result<{ readonly version: number }, LinkRefusal<Link>>;

/** The part of a repository that one kind of link needs, whatever its columns. */
export interface LinkStore<Link> {
  findByCode(organisationId: string, code: string): Promise<Stored<Link> | undefined>;
  insert(organisationId: string, link: Link): Promise<Result<Stored<Link>, unknown>>;
  update(organisationId: string, link: Link, version: number): Promise<Result<Stored<Link>, unknown>>;
  remove(organisationId: string, code: string, version: number): Promise<Result<undefined, unknown>>;
}

export interface LinkChange<Link> {
  readonly kind: RecordedChange["kind"];
  readonly store: LinkStore<Link>;
  readonly input: LinkInput<Link>;
  readonly code: string;
}

/** Writes the link as asked; gives its version, or that of the link that went. */
async function writeLink<Link extends object>(
  { store, input, code }: LinkChange<Link>,
  exists: boolean,
): Promise<number> {
  const { organisation, link, expectedVersion } = input;
  const written = input.remove
    ? await store.remove(organisation.id, code, expectedVersion)
    : exists
      ? await store.update(organisation.id, link, expectedVersion)
      : await store.insert(organisation.id, link);
  if (!written.ok) throw new Error(`link ${code} changed inside of its own transaction`);
  return written.value?.version ?? expectedVersion;
}

/** Adds, changes or takes away one link, if it is still the one that was seen; with its audit event. */
export async function putLink<Link extends object>(
  repositories: Repositories,
  actor: Actor,
  change: LinkChange<Link>,
): Promise<Linked<Link>> {
  const { kind, store, input, code } = change;
  const { organisation, link, expectedVersion } = input;
  const before = await store.findByCode(organisation.id, code);
  if ((before?.version ?? 0) !== expectedVersion)
    return err({ code: "row.conflict", current: before?.value ?? null, version: before?.version ?? 0 });
  const removing = input.remove === true;
  if (removing && !before) return err({ code: "object.missing" });
  const version = await writeLink(change, before !== undefined);
  await recordChange(repositories, actor, input, {
    kind,
    code,
    version,
    before: before?.value ?? null,
    after: removing ? null : link,
  });
  return ok({ version });
}
