import type { Actor } from "#app/domain/access/index.ts";
import {
  checkGraphs,
  type BusinessProcess,
  type ProcessDependency,
  type ResourceUse,
} from "#app/domain/exchange/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import { type SubmittedTwice, submitOnce } from "#app/services/submit-once.server.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";
import type { Stored } from "#db/repositories/tenant-repository.ts";

import { canWithProcess } from "./edit-rights.ts";
import { markForReassessment } from "./reassess.server.ts";
import { type FormSubmission, recordChange } from "./record-change.server.ts";

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

type Linked<Link> = Result<{ readonly version: number }, LinkRefusal<Link>>;

interface LinkKind<Link> {
  readonly kind: "process-dependency" | "resource-use";
  readonly list: "processDependencies" | "resourceUses";
  readonly process: (link: Link) => string;
  readonly other: (link: Link) => string;
  readonly findOther: (repositories: Repositories, organisationId: string, id: string) => Promise<unknown>;
}

const DEPENDENCY: LinkKind<ProcessDependency> = {
  kind: "process-dependency",
  list: "processDependencies",
  process: ({ consumer }) => consumer,
  other: ({ requires }) => requires,
  findOther: (repositories, organisationId, id) => repositories.processes.findByCode(organisationId, id),
};

const USE: LinkKind<ResourceUse> = {
  kind: "resource-use",
  list: "resourceUses",
  process: ({ process }) => process,
  other: ({ resource }) => resource,
  findOther: (repositories, organisationId, id) => repositories.resources.findByCode(organisationId, id),
};

/** The part of a repository that one kind of link needs, whatever its columns. */
interface LinkStore<Link> {
  findByCode(organisationId: string, code: string): Promise<Stored<Link> | undefined>;
  insert(organisationId: string, link: Link): Promise<Result<Stored<Link>, unknown>>;
  update(organisationId: string, link: Link, version: number): Promise<Result<Stored<Link>, unknown>>;
  remove(organisationId: string, code: string, version: number): Promise<Result<undefined, unknown>>;
}

interface Change<Link> {
  readonly of: LinkKind<Link>;
  readonly store: LinkStore<Link>;
  readonly input: LinkInput<Link>;
  readonly code: string;
  readonly process: Stored<BusinessProcess>;
}

/** Writes the link as asked; gives its version, or that of the link that went. */
async function writeLink<Link extends object>(
  { store, input, code }: Change<Link>,
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

async function put<Link extends object>(
  repositories: Repositories,
  actor: Actor,
  change: Change<Link>,
): Promise<Linked<Link>> {
  const { of, store, input, code, process } = change;
  const { organisation, link, expectedVersion } = input;
  const before = await store.findByCode(organisation.id, code);
  if ((before?.version ?? 0) !== expectedVersion)
    return err({ code: "row.conflict", current: before?.value ?? null, version: before?.version ?? 0 });
  const removing = input.remove === true;
  if (removing && !before) return err({ code: "object.missing" });
  const version = await writeLink(change, before !== undefined);
  await recordChange(repositories, actor, input, {
    kind: of.kind,
    code,
    version,
    before: before?.value ?? null,
    after: removing ? null : link,
  });
  await markForReassessment(repositories, actor, input, process);
  return ok({ version });
}

async function changeLink<Link extends object>(
  repositories: Repositories,
  actor: Actor,
  of: LinkKind<Link>,
  input: LinkInput<Link>,
): Promise<Linked<Link>> {
  const { organisation, link } = input;
  const process = await repositories.processes.findByCode(organisation.id, of.process(link));
  const other = await of.findOther(repositories, organisation.id, of.other(link));
  if (!process || !other) return err({ code: "object.missing" });
  if (!canWithProcess({ actor, organisation }, "process.edit", process.value))
    return err({ code: "access.forbidden" });
  const store = repositories[of.list] as unknown as LinkStore<Link>;
  const code = JSON.stringify([of.process(link), of.other(link)]);
  return put(repositories, actor, { of, store, input, code, process });
}

/** The circle a dependency would close whose offsets nobody can keep; null when there is none. */
async function impossibleCircle(
  repositories: Repositories,
  organisationId: string,
  link: ProcessDependency,
): Promise<string | null> {
  const stored = await repositories.processDependencies.listByOrganisation(organisationId);
  const others = stored
    .map(({ value }) => value)
    .filter(({ consumer, requires }) => consumer !== link.consumer || requires !== link.requires);
  const processDependencies = [...others, link];
  const ids = new Set(processDependencies.flatMap(({ consumer, requires }) => [consumer, requires]));
  const processes = [...ids].map((id) => ({ id }));
  const found = checkGraphs({ processes, processDependencies }).find(
    ({ code }) => code === "dependencies.circle",
  );
  return found ? String(found.values["circle"]) : null;
}

/** Adds, changes or removes one dependency of a process on another. Its BIA-Bogen has to be assessed again. */
export async function putDependency(
  deps: Deps,
  actor: Actor,
  input: LinkInput<ProcessDependency>,
): Promise<Linked<ProcessDependency>> {
  const { submitId, link, expectedVersion, remove = false } = input;
  const content = { dependency: link, expectedVersion, remove };
  return submitOnce(
    deps,
    actor,
    { submitId, content },
    async (repositories): Promise<Linked<ProcessDependency>> => {
      if (link.consumer === link.requires) return err({ code: "object.missing" });
      const circle = remove ? null : await impossibleCircle(repositories, input.organisation.id, link);
      if (circle !== null) return err({ code: "dependencies.circle", circle });
      return changeLink(repositories, actor, DEPENDENCY, input);
    },
  );
}

/** Adds, changes or removes one resource a process needs. Its BIA-Bogen has to be assessed again. */
export async function putResourceUse(
  deps: Deps,
  actor: Actor,
  input: LinkInput<ResourceUse>,
): Promise<Linked<ResourceUse>> {
  const { submitId, link, expectedVersion, remove = false } = input;
  return submitOnce(
    deps,
    actor,
    { submitId, content: { use: link, expectedVersion, remove } },
    (repositories) => changeLink(repositories, actor, USE, input),
  );
}
